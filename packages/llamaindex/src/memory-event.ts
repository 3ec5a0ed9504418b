import type { AddResult, MemoryError, Message, Scope, ScoredMemory } from "@mem0-kit/core";

/** What memory did around a conversation: for logs, metrics and the user interface. */
export type MemoryEvent =
  | {
      readonly type: "recalled";
      readonly scope: Scope;
      readonly query: string;
      /** What the model was given, best first. */
      readonly items: readonly ScoredMemory[];
      /** Whether the search of an earlier turn, or of another recall, was used. */
      readonly cached: boolean;
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
  | {
      readonly type: "failed";
      /** `transcript`: the conversation itself was not kept. */
      readonly phase: "recall" | "save" | "transcript";
      readonly error: MemoryError;
    };
