import { createWordTable, hashOfWord } from "./word-table.ts";

/** Remembers what was worked out for words, and forgets those that did not come up for long. */
export interface WordCache<T> {
  get(word: string): T | undefined;
  /** For a word that `get` did not find, and that is `detached` from its text. */
  set(word: string, value: T): void;
}

/**
 * Makes a cache of at most `size` words. Half of it are the latest; when they are full they take the
 * place of the older half, from which a word that comes up again is brought back. So the common words
 * of a language stay, and a flood of odd ones does not grow without bound.
 */
export function createWordCache<T>(size: number): WordCache<T> {
  let latest = createWordTable<T>(size / 2);
  let older = createWordTable<T>(size / 2);

  function set(word: string, hash: number, value: T): void {
    if (latest.isFull()) {
      [latest, older] = [older, latest];
      latest.clear();
    }
    latest.add(word, hash, value);
  }

  return {
    get(word) {
      const hash = hashOfWord(word);
      const known = latest.find(word, hash);
      if (known !== undefined) return known;
      const kept = older.find(word, hash);
      if (kept !== undefined) set(word, hash, kept);
      return kept;
    },
    set(word, value) {
      set(word, hashOfWord(word), value);
    },
  };
}
