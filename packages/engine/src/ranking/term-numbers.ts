import { GrowingArray } from "./growing-array.ts";
import { numbersUpTo } from "./numbers.ts";

/**
 * Numbers the distinct terms of an index from 0 on. It keeps a hash of each term and not the term:
 * a `Map` of strings would take half of the memory of a small index. Two terms of one hash count as
 * one term, which among 30,000 terms happens to one query word in 140,000.
 */
export interface TermNumbers {
  readonly size: number;
  /** The term's number; `undefined` for one that was never added. */
  get(term: string): number | undefined;
  /** The term's number, a new one for a new term. */
  add(term: string): number;
  /** Appends the numbers of terms that are joined by blanks, without making a string of each. */
  addLine(line: string, numbers: GrowingArray): void;
  /** As `add`, for the term that has a number in another table. */
  addFrom(other: TermNumbers, number: number): number;
  hashOf(number: number): number;
  /** Gives back what was taken for growing. */
  trim(): void;
  /** Memory it takes, in bytes. */
  readonly bytes: number;
}

export function createTermNumbers(): TermNumbers {
  const hashes = new GrowingArray(4);
  // Open addressing with a power of two of places; a place holds a number + 1, 0 is free.
  let table = numbersUpTo(0, 64);

  function placeOf(hash: number): number {
    const mask = table.length - 1;
    let place = hash & mask;
    while (table[place] !== 0 && hashes.values[(table[place] as number) - 1] !== hash)
      place = (place + 1) & mask;
    return place;
  }

  function grow(): void {
    table = numbersUpTo(table.length * 2, table.length * 2);
    for (let number = 0; number < hashes.length; number++)
      table[placeOf(hashes.values[number] as number)] = number + 1;
  }

  function addHash(hash: number): number {
    const place = placeOf(hash);
    const known = table[place] as number;
    if (known !== 0) return known - 1;
    hashes.push(hash);
    table[place] = hashes.length;
    if (hashes.length * 4 > table.length * 3) grow();
    return hashes.length - 1;
  }

  return {
    get size() {
      return hashes.length;
    },
    get(term) {
      const found = table[placeOf(hashTerm(term))] as number;
      return found === 0 ? undefined : found - 1;
    },
    add: (term) => addHash(hashTerm(term)),
    addLine(line, numbers) {
      for (let start = 0; start < line.length; ) {
        const blank = line.indexOf(" ", start);
        const end = blank === -1 ? line.length : blank;
        numbers.push(addHash(hashTerm(line, start, end)));
        start = end + 1;
      }
    },
    addFrom: (other, number) => addHash(other.hashOf(number)),
    trim: () => hashes.trim(),
    hashOf: (number) => hashes.values[number] ?? 0,
    get bytes() {
      return table.byteLength + hashes.values.byteLength;
    },
  };
}

/** 32 bits of FNV-1a over the code units, mixed so that the low bits depend on all of them. */
function hashTerm(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
