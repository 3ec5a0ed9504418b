import type { CallbackManagerForToolRun } from "@langchain/core/callbacks/manager";
import { ToolMessage } from "@langchain/core/messages";
import {
  StructuredTool,
  type StructuredToolCallInput,
  type ToolReturnType,
  type ToolRunnableConfig,
} from "@langchain/core/tools";
import type { Scope } from "@mem0-kit/core";
import type { MemoryToolDefinition, ToolInputSchema } from "@mem0-kit/core/tools";
import type { RunInfo } from "../run-scope.ts";
import { FailingCommand } from "./failing-command.ts";

/** A memory tool as LangChain runs it; `createMem0Tools` makes them. */
export class Mem0Tool extends StructuredTool<ToolInputSchema, unknown, unknown, unknown> {
  static override lc_name(): string {
    return "Mem0Tool";
  }

  override readonly name: string;
  override readonly description: string;
  override readonly schema: ToolInputSchema;
  readonly #definition: MemoryToolDefinition;
  readonly #scopeOf: (run: RunInfo) => Promise<Scope>;

  constructor(definition: MemoryToolDefinition, scopeOf: (run: RunInfo) => Promise<Scope>) {
    super({ responseFormat: "content_and_artifact" });
    this.name = definition.name;
    this.description = definition.description;
    this.schema = definition.inputSchema;
    this.#definition = definition;
    this.#scopeOf = scopeOf;
  }

  override async invoke<
    TInput extends StructuredToolCallInput<ToolInputSchema, unknown>,
    TConfig extends ToolRunnableConfig | undefined,
  >(input: TInput, config?: TConfig): Promise<ToolReturnType<TInput, TConfig, unknown>> {
    try {
      const { id, args } = toCall(input, config);
      if (this.#definition.check(args) === undefined) return await super.invoke(input, config);
      // LangChain would tell the model with a stack of ours, and nobody else.
      const [content] = await this.#run(args, config, id);
      return content as ToolReturnType<TInput, TConfig, unknown>; // of a call: a message
    } catch (error) {
      if (!isOfToolNode(input, config)) throw error;
      return new FailingCommand(error) as ToolReturnType<TInput, TConfig, unknown>; // read as a command
    }
  }

  protected override _call(
    input: unknown,
    _runManager?: CallbackManagerForToolRun,
    config?: ToolRunnableConfig,
  ): Promise<ContentAndArtifact> {
    return this.#run(input, config, config?.toolCall?.id);
  }

  async #run(
    input: unknown,
    { context, configurable, signal }: ToolRunnableConfig = {},
    toolCallId?: string,
  ): Promise<ContentAndArtifact> {
    const output = await this.#definition.run(input, {
      scope: () =>
        this.#scopeOf({ context: toRecord(context), configurable: toRecord(configurable) }),
      ...(signal === undefined ? {} : { signal }),
      ...(toolCallId === undefined ? {} : { toolCallId }),
    });
    if (output.ok) return [this.#definition.toText(output).text, output];
    const { message: content } = output;
    // Of a call with an id LangChain takes a whole message as well, which can say that it is an error.
    if (toolCallId === undefined) return [content, output];
    const about = { name: this.name, tool_call_id: toolCallId, artifact: output };
    return [new ToolMessage({ ...about, content, status: "error" }), undefined];
  }
}

type ContentAndArtifact = [content: string | ToolMessage, artifact: unknown];

interface Call {
  readonly id?: string;
  readonly args: unknown;
}

/** A call of a model's, or the arguments alone. */
function toCall(input: unknown, config: ToolRunnableConfig | undefined): Call {
  if (!isCall(input)) return { args: input, ...idOf(config?.toolCall?.id) };
  return { args: input.args, ...idOf(input.id) };
}

function idOf(id: string | undefined): { id?: string } {
  return id === undefined ? {} : { id };
}

function isCall(input: unknown): input is Call & { readonly type: "tool_call" } {
  return (
    typeof input === "object" && input !== null && "type" in input && input.type === "tool_call"
  );
}

/** `ToolNode` alone gives the same id in the call and beside it. */
function isOfToolNode(input: unknown, config: object = {}): boolean {
  if (!isCall(input) || !("toolCallId" in config)) return false;
  return (input.id ?? "") === (config.toolCallId ?? "");
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
