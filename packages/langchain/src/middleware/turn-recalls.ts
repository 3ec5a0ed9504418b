import type { RecallResult } from "@mem0-kit/core";

/** What was recalled for the turns that are running. */
export interface TurnRecalls {
  /**
   * The result of `recall` for a turn, which all steps of its loop share while the query is the same, also
   * when it has failed.
   */
  of(step: TurnStep, recall: () => Promise<RecallResult>): Promise<RecallResult>;
  end(key: string): void;
}

/** One call of the model. */
export interface TurnStep {
  /** Names the turn. */
  readonly key: string;
  readonly query: string;
  /** Whether nothing has been answered yet: a repeat, or the same message in another run. */
  readonly isFirst: boolean;
}

interface Entry {
  readonly query: string;
  readonly found: Promise<RecallResult>;
  readonly at: number;
}

/** The most turns at a time; the oldest ones are forgotten first, and recall again. */
const most = 1000;

/** Milliseconds in which the same first step is a repeat after an error. */
const repeatMs = 30_000;

/** Milliseconds after which a turn that goes on recalls again, such as one that a person has to approve. */
const longestMs = 10 * 60_000;

/**
 * Makes the recalls of one middleware. The state of a graph is no place for them: it is streamed, and kept
 * by checkpointers.
 */
export function createTurnRecalls(): TurnRecalls {
  const recalls = new Map<string, Entry>();
  return {
    of({ key, query, isFirst }, recall) {
      const known = recalls.get(key);
      const age = known === undefined ? Number.POSITIVE_INFINITY : Date.now() - known.at;
      if (known?.query === query && age < (isFirst ? repeatMs : longestMs)) return known.found;
      const entry: Entry = { query, found: recall(), at: Date.now() };
      // Anew, so that it is the last to be forgotten.
      recalls.delete(key);
      recalls.set(key, entry);
      // One that is to fail the run is asked again by the next one.
      entry.found.catch(() => recalls.get(key) === entry && recalls.delete(key));
      const [oldest] = recalls.keys();
      if (recalls.size > most && oldest !== undefined) recalls.delete(oldest);
      return entry.found;
    },
    end(key) {
      recalls.delete(key);
    },
  };
}
