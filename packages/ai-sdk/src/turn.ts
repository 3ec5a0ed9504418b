import type { RecallResult, WaitUntil } from "@mem0-kit/core";
import type { MemoryEvent } from "./memory-event.ts";
import type { TurnInfo } from "./options.ts";
import type { PromptMessage } from "./prompt.ts";
import type { TurnEntry } from "./turn-book.ts";
import type { UserTurn } from "./user-turn.ts";

/** One step of a turn, from the prompt to the end of the model's answer. */
export interface Turn {
  readonly info: TurnInfo;
  readonly user: UserTurn;
  /** The prompt as the SDK made it, without memories. */
  readonly prompt: readonly PromptMessage[];
  readonly entry: TurnEntry;
  /** Whether an object is generated. */
  readonly isStructured: boolean;
  /** Absent where nothing was to be recalled. */
  readonly recalled: RecallResult | undefined;
  /** Tells the listeners of the memory and of the request. */
  readonly emit: (event: MemoryEvent) => void;
  /** The request's own, from its surroundings. */
  readonly waitUntil: WaitUntil | undefined;
}
