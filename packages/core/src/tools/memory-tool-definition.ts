import type { ToolInputSchema, ToolInputs } from "./tool-input.ts";
import type { ToolFailure, ToolOutputs } from "./tool-output.ts";

/** The tools by what they do. */
export type MemoryToolKind = keyof ToolInputs;

/** Their names for the model, before a prefix: the same in every framework. */
export const toolNames = {
  search: "search_memories",
  add: "add_memory",
  list: "list_memories",
  update: "update_memory",
  delete: "delete_memory",
} as const satisfies Record<MemoryToolKind, string>;

/** All of a tool that is not a framework's, for an adapter to wrap. */
export interface MemoryToolDefinition<KIND extends MemoryToolKind = MemoryToolKind> {
  readonly kind: KIND;
  /** With the prefix. */
  readonly name: string;
  readonly description: string;
  readonly inputSchema: ToolInputSchema;
  /** What is wrong with an input, in words for the model and without the value; undefined: nothing. */
  check(input: unknown): string | undefined;
  /**
   * Runs the tool; an input that `check` finds fault with is a failure. What fails is told in the result,
   * and the error itself to `onEvent`.
   *
   * @throws the caller's own reason after an abort, and a missing scope with `onScopeError: "throw"`.
   */
  run(input: unknown, call: ToolRun): Promise<ToolOutputs[KIND] | ToolFailure>;
  /** Writes a result of `run` for the model; also one that a browser sends back, where anything may stand. */
  toText(output: unknown): ToolText;
}

/** One call of a tool. */
export interface ToolRun {
  /** Says whose memories, before anything else is done: never out of the model's input. Parsed as a scope. */
  readonly scope: () => unknown;
  readonly signal?: AbortSignal;
  /** For events. */
  readonly toolCallId?: string;
}

/** A tool's answer as the model gets it: bounded, and what was found labelled as data. */
export interface ToolText {
  readonly text: string;
  readonly isError: boolean;
}
