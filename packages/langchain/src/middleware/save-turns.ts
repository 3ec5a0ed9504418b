import {
  createRemember,
  emitEvent,
  MemoryError,
  type Message,
  type Remember,
  type RememberResult,
  type Scope,
} from "@mem0-kit/core";
import { toMemoryMessages } from "../messages/to-memory-messages.ts";
import type { SkipReason } from "./memory-event.ts";
import type { Mem0MiddlewareOptions, SaveSettings } from "./options.ts";
import type { Turn } from "./turn-of.ts";

/** Keeps turns when they are over. */
export interface SaveTurns extends Pick<Remember, "flush"> {
  /** Resolves when the run may go on: at once, or with `mode: "await"` when the turn is kept. */
  save(ended: EndedTurn, scope: Scope): Promise<void>;
}

/** A turn, when its run has ended. */
export interface EndedTurn extends Turn {
  /** Whether the answer is an object: a memory of JSON helps nobody. */
  readonly isStructured: boolean;
}

/**
 * Makes what a middleware saves with.
 *
 * @throws MemoryError `INVALID_INPUT` or `UNSUPPORTED` for malformed settings.
 */
export function saveTurns(
  { memory, onError = "continue", onEvent, waitUntil }: Mem0MiddlewareOptions,
  { mode = "background", select = (turn) => turn, files, infer = true, ...settings }: SaveSettings,
): SaveTurns {
  const { remember, flush } = createRemember(memory, {
    ...settings,
    // Said here, so that a memory that cannot do it is told of now and not in each turn.
    infer,
    ...(waitUntil === undefined ? {} : { waitUntil }),
    // The middleware tells by events of its own.
    onEvent: () => {},
  });
  const toMessages = files === undefined ? {} : { files };
  const readsFiles = files === "pass" && memory.capabilities.images;

  /** The messages of a turn that are to be kept. */
  function messagesOf({ said, answer, isOver, isStructured }: EndedTurn): Message[] {
    if (!isOver) return skip("not-over");
    if (toMemoryMessages(said, readsFiles ? toMessages : wordsOnly).length === 0)
      return skip("no-user-text");
    const turn = answer === undefined || isStructured ? said : [...said, answer];
    const kept = toMemoryMessages(select(turn), toMessages);
    return kept.length === 0 ? skip("vetoed") : kept;
  }

  function skip(reason: SkipReason): [] {
    emitEvent(onEvent, { type: "skipped", phase: "save", reason });
    return [];
  }

  /** Tells how a turn ended. */
  function tell(result: RememberResult, turn: SavedTurn): MemoryError | undefined {
    const { scope, messages, start } = turn;
    if ("error" in result) return fail(result.error, scope);
    if (result.status === "skipped") skip("vetoed");
    if (result.status === "skipped") return undefined;
    const durationMs = performance.now() - start;
    const added = result.status === "saved" ? { result: result.result } : {};
    emitEvent(onEvent, { type: "saved", scope, messages, ...added, durationMs });
    return undefined;
  }

  function fail(error: MemoryError, scope: Scope): MemoryError {
    emitEvent(onEvent, { type: "failed", phase: "save", error, scope });
    return error;
  }

  async function keep(ended: EndedTurn, scope: Scope): Promise<MemoryError | undefined> {
    try {
      const messages = messagesOf(ended);
      if (messages.length === 0) return undefined;
      const turn = { scope, messages, start: performance.now() };
      const kept = remember(messages, { scope }).then((result) => tell(result, turn));
      return mode === "background" ? undefined : await kept;
    } catch (thrown) {
      return fail(toMemoryError(thrown), scope);
    }
  }

  return {
    flush,
    async save(ended, scope) {
      const error = await keep(ended, scope);
      if (error !== undefined && onError === "throw") throw error;
    },
  };
}

interface SavedTurn {
  readonly scope: Scope;
  readonly messages: readonly Message[];
  readonly start: number;
}

const wordsOnly = { files: "omit" } as const;

/** What `select` throws is the application's own. */
function toMemoryError(thrown: unknown): MemoryError {
  if (MemoryError.isInstance(thrown)) return thrown;
  return new MemoryError(
    "INVALID_INPUT",
    "[mem0-kit] The option save.select threw, so the turn was not saved. Look at the error's cause.",
    { cause: thrown },
  );
}
