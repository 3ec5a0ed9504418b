import type { Schema } from "ai";

/** A tool in the form that `Tool` of ai 5, 6 and 7 share: it is assignable to each of them. */
export interface MemoryTool<INPUT, OUTPUT> {
  readonly description: string;
  readonly inputSchema: Schema<INPUT>;
  /** Runs the tool. What fails is told in the result; only the caller's abort is thrown. */
  readonly execute: (input: INPUT, call: ToolCall) => Promise<OUTPUT>;
  /** What the model reads: bounded, and labelled as data. Takes the result (ai 5) or `{ output }` (6, 7). */
  readonly toModelOutput: (output: unknown) => ToolText;
  /** Set where a person must approve a call, on ai 6 and 7. */
  readonly needsApproval?: boolean;
}

/** What the SDK says of a call, as far as the tools look at it. */
export interface ToolCall {
  readonly toolCallId?: string;
  readonly abortSignal?: AbortSignal;
  /** Of ai 7. */
  readonly context?: unknown;
  /** Of ai 5 and 6. */
  readonly experimental_context?: unknown;
}

/** A tool's answer as the model gets it. */
export interface ToolText {
  readonly type: "text" | "error-text";
  readonly value: string;
}
