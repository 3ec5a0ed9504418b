import type { AddResult, MemoryError, Message, Scope, ScoredMemory } from "@mem0-kit/core";

/** What memory did around a run: for logs, metrics and the user interface. */
export type MemoryEvent =
  | {
      readonly type: "recalled";
      readonly scope: Scope;
      readonly query: string;
      /** What the model was given, best first. */
      readonly items: readonly ScoredMemory[];
      /** Whether another call's search was used. */
      readonly cached: boolean;
      /** Characters put into the prompt. */
      readonly injected: number;
      readonly durationMs: number;
    }
  | {
      readonly type: "saved";
      readonly scope: Scope;
      readonly messages: readonly Message[];
      /** Absent where the turn had been kept before. */
      readonly result?: AddResult;
      readonly durationMs: number;
    }
  | { readonly type: "skipped"; readonly phase: "recall" | "save"; readonly reason: SkipReason }
  | {
      readonly type: "failed";
      readonly phase: "recall" | "save";
      readonly error: MemoryError;
      readonly scope: Scope;
    };

export type SkipReason =
  /** The run ended in the middle of a turn, which the next one saves with its own. */
  | "not-over"
  /** The messages have no words of a person, such as after a summary took their place. */
  | "no-user-text"
  /** `save.select` left nothing over. */
  | "vetoed";
