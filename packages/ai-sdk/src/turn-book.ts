import type { RecallResult } from "@mem0-kit/core";

/** What is remembered of a turn between the steps of its loop, and between repeats of a step. */
export interface TurnEntry {
  /** Names the turn for whoever stores it. */
  readonly id: string;
  readonly openedAt: number;
  recalled?: RecallResult;
  /** Whether the model has ended it: the same words again are another turn. */
  isOver: boolean;
}

/** Turns by whose they are and what was asked. */
export interface TurnBook {
  /** The entry of a turn; another one where the same words begin a turn anew. */
  open(key: string, isContinuation: boolean): TurnEntry;
  /** An entry of a turn that is known to be new. */
  begin(key: string): TurnEntry;
}

/** The most turns at a time; the oldest ones are forgotten first, and recall again. */
const most = 1000;

/** Most characters of all keys: each has a user's words, which may be a whole document. */
const mostChars = 4_000_000;

/** Milliseconds in which the same first step is a repeat after an error. */
const repeatMs = 30_000;

/** Milliseconds in which a loop of tools goes on with what was recalled for it. */
const loopMs = 10 * 60_000;

/**
 * Makes a book of the turns of one process. The SDK calls a middleware anew for every step and every
 * repeat, without a name for what belongs together, and the shared recall of core ends with any write:
 * this is what makes one search of a turn.
 */
export function createTurnBook(): TurnBook {
  const entries = new Map<string, TurnEntry>();
  let chars = 0;
  const forget = (key: string) => {
    if (entries.delete(key)) chars -= key.length;
  };
  const begin = (key: string): TurnEntry => {
    const entry: TurnEntry = { id: crypto.randomUUID(), openedAt: Date.now(), isOver: false };
    forget(key);
    entries.set(key, entry);
    chars += key.length;
    for (const oldest of entries.keys()) {
      if (entries.size <= most && (chars <= mostChars || entries.size === 1)) break;
      forget(oldest);
    }
    return entry;
  };
  return {
    begin,
    open(key, isContinuation) {
      const known = entries.get(key);
      return known !== undefined && isSame(known, isContinuation, Date.now()) ? known : begin(key);
    },
  };
}

function isSame({ openedAt, isOver }: TurnEntry, isContinuation: boolean, now: number): boolean {
  const age = now - openedAt;
  return isContinuation ? age < loopMs : !isOver && age < repeatMs;
}
