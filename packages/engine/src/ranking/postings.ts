import { type Numbers, numbersUpTo } from "./numbers.ts";

/**
 * Where each term occurs: for term `t` the entries from `offsets[t]` to `offsets[t + 1]`, each one a
 * passage and how often it has the term. Flat arrays, made anew from the passages' terms in one pass.
 */
export interface Postings {
  readonly offsets: Numbers;
  readonly passages: Numbers;
  readonly frequencies: Uint8Array;
}

/**
 * Builds the postings of passages given as flat term numbers: passage `p` has
 * `terms[starts[p]]` to `terms[starts[p + 1] - 1]`.
 */
export function buildPostings(
  terms: Numbers,
  starts: Numbers,
  passageCount: number,
  termCount: number,
): Postings {
  const offsets = numbersUpTo(starts[passageCount] ?? 0, termCount + 1);
  const lastPassage = new Int32Array(termCount).fill(-1);
  for (let passage = 0; passage < passageCount; passage++) {
    for (let at = starts[passage] ?? 0; at < (starts[passage + 1] ?? 0); at++) {
      const term = terms[at] ?? 0;
      if (lastPassage[term] === passage) continue;
      lastPassage[term] = passage;
      offsets[term + 1] = (offsets[term + 1] ?? 0) + 1;
    }
  }
  for (let term = 0; term < termCount; term++)
    offsets[term + 1] = (offsets[term + 1] ?? 0) + (offsets[term] ?? 0);
  return fill(terms, starts, passageCount, offsets);
}

function fill(terms: Numbers, starts: Numbers, passageCount: number, offsets: Numbers): Postings {
  const total = offsets[offsets.length - 1] ?? 0;
  const passages = numbersUpTo(passageCount, total);
  const frequencies = new Uint8Array(total);
  const ends = offsets.slice(0, -1);
  for (let passage = 0; passage < passageCount; passage++) {
    for (let at = starts[passage] ?? 0; at < (starts[passage + 1] ?? 0); at++) {
      const term = terms[at] ?? 0;
      const end = ends[term] ?? 0;
      if (end > (offsets[term] ?? 0) && passages[end - 1] === passage) {
        if ((frequencies[end - 1] ?? 0) < 255)
          frequencies[end - 1] = (frequencies[end - 1] ?? 0) + 1;
        continue;
      }
      passages[end] = passage;
      frequencies[end] = 1;
      ends[term] = end + 1;
    }
  }
  return { offsets, passages, frequencies };
}
