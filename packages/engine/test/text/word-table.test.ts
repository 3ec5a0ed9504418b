import { expect, it } from "vitest";
import { detached } from "../../src/text/detached.ts";
import { createWordCache } from "../../src/text/word-cache.ts";
import { createWordTable, hashOfWord } from "../../src/text/word-table.ts";

it("finds each of as many words as it takes, also where all hashes are the same", () => {
  const table = createWordTable<number>(100);
  const words = Array.from({ length: 100 }, (_, index) => `word${index}`);
  words.forEach((word, index) => {
    expect(table.isFull()).toBe(false);
    table.add(word, 7, index);
  });
  expect(table.isFull()).toBe(true);
  expect(words.map((word) => table.find(word, 7))).toEqual(words.map((_, index) => index));
  expect(table.find("another", 7)).toBeUndefined();
  table.clear();
  expect(table.find("word0", 7)).toBeUndefined();
});

it("gives one word one hash, whatever text it was cut out of", () => {
  const cut = "a vegetarian who cooks".slice(2, 12);
  expect(hashOfWord(cut)).toBe(hashOfWord(["vege", "tarian"].join("")));
  expect(hashOfWord("")).toBe(hashOfWord(""));
});

it("a detached word is the same word", () => {
  for (const word of ["", "tea", "a".repeat(13), "🚲".repeat(9)]) expect(detached(word)).toBe(word);
});

it("a cache forgets what did not come up for long, and keeps what does", () => {
  const cache = createWordCache<number>(20);
  cache.set("often", 1);
  for (let index = 0; index < 200; index++) {
    expect(cache.get("often")).toBe(1);
    cache.set(`odd${index}`, index);
  }
  expect(cache.get("odd0")).toBeUndefined();
  expect(cache.get("odd199")).toBe(199);
});
