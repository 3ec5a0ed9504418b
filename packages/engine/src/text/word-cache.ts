/** Remembers what was worked out for words, and forgets those that did not come up for long. */
export interface WordCache<T> {
  get(word: string): T | undefined;
  set(word: string, value: T): void;
}

/**
 * Makes a cache of at most `size` words. Half of it are the latest; when they are full they take the
 * place of the older half, from which a word that comes up again is brought back. So the common words
 * of a language stay, and a flood of odd ones does not grow without bound.
 */
export function createWordCache<T>(size: number): WordCache<T> {
  let latest = new Map<string, T>();
  let older = new Map<string, T>();

  function set(word: string, value: T): void {
    if (latest.size >= size / 2) {
      older = latest;
      latest = new Map();
    }
    latest.set(word, value);
  }

  return {
    get(word) {
      const known = latest.get(word);
      if (known !== undefined) return known;
      const kept = older.get(word);
      if (kept !== undefined) set(word, kept);
      return kept;
    },
    set,
  };
}
