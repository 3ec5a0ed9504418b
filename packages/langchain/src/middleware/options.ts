import type { BaseMessage } from "@langchain/core/messages";
import type { Memory, RecallOptions, RememberOptions, Scope, WaitUntil } from "@mem0-kit/core";
import type { MemoryToolSettings } from "@mem0-kit/core/tools";
import type { ToMemoryMessagesOptions } from "../messages/to-memory-messages.ts";
import type { RunScope } from "../run-scope.ts";
import type { MemoryEvent } from "./memory-event.ts";

/** Options of `mem0Middleware`. */
export interface Mem0MiddlewareOptions {
  readonly memory: Memory;
  /**
   * Whose memories: a fixed scope, or a function that is asked before each call of the model and at the
   * end. A fixed one may be narrowed by the run's context; a conflict throws. A function alone decides, and
   * what it throws fails the run. @default the ids of the run's `context`
   */
  readonly scope?: RunScope;
  /** Ids without which a run fails, before memory or model is asked. @default ["userId"] */
  readonly requireIds?: readonly (keyof Scope)[];
  /** `false`: nothing is recalled. @default true */
  readonly recall?: boolean | RecallSettings;
  /** `false`: nothing is saved. @default true */
  readonly save?: boolean | SaveSettings;
  /**
   * Gives the model the tools of `createMem0Tools` as well, for the same user. What they find is in the
   * state, as any tool's result. @default false
   */
  readonly tools?: boolean | ToolSettings;
  /**
   * What a failing memory does: the run goes on without it, as an event tells, or it fails: where nothing
   * could be looked up, and with `save.mode: "await"` where nothing could be kept. @default "continue"
   */
  readonly onError?: "continue" | "throw";
  /** Hears of everything that memory does. What it throws is ignored. */
  readonly onEvent?: (event: MemoryEvent) => void;
  /** Keeps a serverless host alive until a turn is saved. @default Vercel's, where there is one */
  readonly waitUntil?: WaitUntil;
  /** The middleware's name: two of one agent need two. @default "Mem0Memory" */
  readonly name?: string;
}

export interface RecallSettings extends Omit<RecallOptions, "onError" | "onEvent"> {
  /**
   * Where the memories go, in what the model is given and never in the state: before the words of the last
   * human message, which every provider takes and which keeps the prompt before it cached; or after the
   * system prompt, as a block of its own. @default "user"
   */
  readonly placement?: "user" | "system";
  /**
   * What is looked up; blank for nothing. What it throws fails the run.
   * @default the words of the last human message
   */
  readonly query?: (messages: readonly BaseMessage[]) => string | Promise<string>;
}

export type ToolSettings = Omit<MemoryToolSettings, "requireIds">;

export interface SaveSettings
  extends Omit<RememberOptions, "onEvent" | "waitUntil">,
    ToMemoryMessagesOptions {
  /** Whether a run waits until its turn is kept, as long as `timeoutMs` and `retries` let it. @default "background" */
  readonly mode?: "await" | "background";
  /**
   * Chooses what of a turn is kept, from its human messages and the final answer. Nothing: the turn is not
   * kept, nor where it throws, as an event tells.
   */
  readonly select?: (turn: readonly BaseMessage[]) => readonly BaseMessage[];
}
