/** Words with their values, up to a number of them. A hash is that of `hashOfWord`. */
export interface WordTable<T> {
  isFull(): boolean;
  find(word: string, hash: number): T | undefined;
  /** Adds a word that is not there yet. */
  add(word: string, hash: number, value: T): void;
  clear(): void;
}

/**
 * Makes a table by open addressing. A `Map` looks each word that was just cut out of a text up in V8's
 * table of all strings first, which is slower.
 */
export function createWordTable<T>(size: number): WordTable<T> {
  const mask = 2 ** Math.ceil(Math.log2(size * 2)) - 1;
  // Places in the lists below, counted from 1; 0 where there is none.
  const slots = new Uint32Array(mask + 1);
  const words: string[] = [];
  const values: T[] = [];

  return {
    isFull: () => words.length >= size,
    find(word, hash) {
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const place = slots[slot] as number;
        if (place === 0) return undefined;
        if (words[place - 1] === word) return values[place - 1];
      }
    },
    add(word, hash, value) {
      let slot = hash & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      words.push(word);
      slots[slot] = values.push(value);
    },
    clear() {
      slots.fill(0);
      words.length = 0;
      values.length = 0;
    },
  };
}

/** FNV-1a. */
export function hashOfWord(word: string): number {
  let hash = seed;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

// Another one in each process: nobody can write a text whose words all get into each other's way.
const seed = Math.floor(Math.random() * 2 ** 32) | 0;
