import type { AddResult, MemoryError, Message, Scope, ScoredMemory } from "@mem0-kit/core";

/** What memory did around a model's call: for logs, metrics and the user interface. */
export type MemoryEvent =
  | {
      readonly type: "recalled";
      readonly scope: Scope;
      readonly query: string;
      /** What the model was given, best first. */
      readonly items: readonly ScoredMemory[];
      /** Whether an earlier search was used: of a step before, or of another call. */
      readonly cached: boolean;
      /** Characters put into the prompt. */
      readonly injected: number;
      readonly durationMs: number;
    }
  | {
      readonly type: "stored";
      readonly scope: Scope;
      readonly messages: readonly Message[];
      /** Absent where the turn had been kept before. */
      readonly result?: AddResult;
      readonly durationMs: number;
    }
  | { readonly type: "skipped"; readonly phase: "recall" | "store"; readonly reason: SkipReason }
  | {
      readonly type: "failed";
      readonly phase: "recall" | "store";
      readonly error: MemoryError;
      readonly scope: Scope;
    };

export type SkipReason =
  /** Recall or storing is off for this call. */
  | "disabled"
  /** With `onMissingScope: "skip"`. */
  | "no-scope"
  /** The hooks of the agent around the call remember it. */
  | "agent-hooks"
  /** The context of an agent's call was replaced, so that nobody knows which turn has ended. */
  | "lost-turn"
  /** The prompt has no user message with words. */
  | "no-user-text"
  /** The model called tools: the turn goes on. */
  | "step-not-final"
  /** An object was generated. */
  | "structured-output"
  /** The model failed, so that a repeat will follow, or was stopped and nothing is to be kept of it. */
  | "model-error"
  | "aborted"
  /** `transform` left nothing over. */
  | "vetoed"
  /** The turn went on after its end, and was stored then. */
  | "already-stored";
