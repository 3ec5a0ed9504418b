import type { MemoryError } from "../memory-error.ts";
import type { Scope } from "../scope.ts";
import type { MemoryToolKind } from "./memory-tool-definition.ts";

/** Options of memory tools that do not say whose memories they are about; every adapter takes them. */
export interface MemoryToolSettings<
  KIND extends MemoryToolKind = MemoryToolKind,
  PREFIX extends string = string,
> {
  /** Which tools. @default ["search", "add"] */
  readonly include?: readonly KIND[];
  /** Put before the names, such as `notes_`: letters, digits, `_` and `-`. @default "" */
  readonly prefix?: PREFIX;
  /** What the model is told of a tool, in place of the default. */
  readonly descriptions?: Partial<Record<MemoryToolKind, string>>;
  /** Most memories of a search, and of a page of the list. @default 10 */
  readonly topK?: number;
  /** Most characters of memories that one call gives to the model. @default 4000 */
  readonly maxContentChars?: number;
  /** Milliseconds until a call gives up. @default 10000 to read, 30000 to write */
  readonly timeoutMs?: number;
  /** Whether facts are found in what is added. @default true where a language model does that */
  readonly infer?: boolean;
  /** Ids without which no memory is touched. @default ["userId"] */
  readonly requireIds?: readonly (keyof Scope)[];
  /** Hears of every call, with the error that the model is not told. What it throws is ignored. */
  readonly onEvent?: (event: MemoryToolEvent) => void;
}

/** Options of `defineMemoryTools`. */
export interface DefineMemoryToolsOptions<KIND extends MemoryToolKind = MemoryToolKind>
  extends MemoryToolSettings<KIND> {
  /**
   * What a scope that is missing or malformed at a call does: `continue` tells the model that there is no
   * memory, `throw` throws. No memory is touched either way. @default "continue"
   */
  readonly onScopeError?: "continue" | "throw";
}

/** How a call of a tool went. */
export type MemoryToolEvent =
  | {
      readonly type: "called";
      readonly tool: MemoryToolKind;
      readonly toolCallId?: string;
      readonly scope: Scope;
      /** How many memories it gave, or changed. */
      readonly count: number;
      readonly durationMs: number;
    }
  | {
      readonly type: "failed";
      readonly tool: MemoryToolKind;
      readonly toolCallId?: string;
      /** Absent where it is what failed. */
      readonly scope?: Scope;
      readonly error: MemoryError;
      readonly durationMs: number;
    };
