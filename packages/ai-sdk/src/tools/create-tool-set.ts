import { type Memory, MemoryError } from "@mem0-kit/core";
import {
  defineMemoryTools,
  type MemoryToolDefinition,
  type MemoryToolKind,
  type ToolFailure,
  type ToolInputs,
  type ToolOutputs,
  type toolNames,
} from "@mem0-kit/core/tools";
import * as sdk from "ai";
import type { MemoryTool, ToolCall, ToolText } from "./memory-tool.ts";
import type { MemoryToolSettings } from "./tool-options.ts";

/** A set of tools by their names, with their prefix. */
export type MemoryTools<KIND extends MemoryToolKind, PREFIX extends string> = {
  readonly [K in KIND as `${PREFIX}${(typeof toolNames)[K]}`]: MemoryTool<
    ToolInputs[K],
    ToolOutputs[K] | ToolFailure
  >;
};

/**
 * Makes the tools of a set, wherever their scope comes from.
 *
 * @throws MemoryError `INVALID_INPUT` or `UNSUPPORTED` for malformed options.
 */
export function createToolSet(
  memory: Memory,
  { needsApproval = {}, ...settings }: MemoryToolSettings,
  scopeOf: (call: ToolCall) => unknown,
): Readonly<Record<string, MemoryTool<object, object>>> {
  const approved = Object.entries(needsApproval).flatMap(([kind, asked]) => (asked ? [kind] : []));
  const tools = defineMemoryTools<MemoryToolKind>(memory, settings).map((definition) => {
    const tool = toTool(definition, scopeOf);
    if (!approved.includes(definition.kind)) return [definition.name, tool] as const;
    checkApproval();
    return [definition.name, { ...tool, needsApproval: true }] as const;
  });
  return Object.fromEntries(tools);
}

function toTool(
  { description, inputSchema, check, run, toText }: MemoryToolDefinition,
  scopeOf: (call: ToolCall) => unknown,
): MemoryTool<object, object> {
  return {
    description,
    inputSchema: sdk.jsonSchema<object>(inputSchema, {
      validate(value) {
        const problem = check(value);
        if (problem !== undefined) return { success: false, error: new Error(problem) };
        return { success: true, value: value as object };
      },
    }),
    execute(input, call = {}) {
      const { abortSignal: signal, toolCallId } = call;
      return run(input, {
        scope: () => scopeOf(call),
        ...(signal === undefined ? {} : { signal }),
        ...(toolCallId === undefined ? {} : { toolCallId }),
      });
    },
    toModelOutput(argument) {
      const { text, isError } = toText(resultOf(argument));
      return { type: isError ? "error-text" : "text", value: text } satisfies ToolText;
    },
  };
}

/** ai 5 passes the result itself, 6 and 7 an object with it. */
function resultOf(argument: unknown): unknown {
  if (typeof argument !== "object" || argument === null || "ok" in argument) return argument;
  return "output" in argument ? argument.output : undefined;
}

/** Where the SDK would not ask a person, nothing may run unasked. */
function checkApproval(): void {
  // Approval came with ai 6, as did this class.
  if ("ToolLoopAgent" in sdk) return;
  throw new MemoryError(
    "UNSUPPORTED",
    "[mem0-kit] needsApproval needs ai 6 or later: ai 5 would run the tool unasked. Leave the tool out, or update ai.",
  );
}
