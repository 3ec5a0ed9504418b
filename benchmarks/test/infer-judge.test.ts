import { describe, expect, it } from "vitest";
import { holdsWords } from "../src/infer/holds-words.ts";
import { judgeTexts, matchesFact } from "../src/infer/judge-texts.ts";
import type { JudgedFact } from "../src/infer/load-judged.ts";
import { matchMost } from "../src/infer/match-most.ts";
import { judgeMessages, measureMessages } from "../src/infer/measure-messages.ts";
import { saysDate } from "../src/infer/says-date.ts";

const fact = (text: string, must: string, more: Partial<JudgedFact> = {}): JudgedFact => ({
  text,
  must: must.split(" "),
  ...more,
});

describe("holdsWords", () => {
  it("looks for every word, at the beginning of a word, whatever its case", () => {
    expect(holdsWords("I'm ALLERGIC to Nuts", { must: ["allerg", "nut"] })).toBe(true);
    expect(holdsWords("I'm allergic to doughnuts", { must: ["allerg", "nut"] })).toBe(false);
    expect(holdsWords("I'm allergic", { must: ["allerg", "nut"] })).toBe(false);
  });

  it("takes alternatives, more than one word, and either apostrophe", () => {
    const wanted = { must: ["don't|do not", "eat meat"] };
    expect(holdsWords("I don’t eat  meat", wanted)).toBe(true);
    expect(holdsWords("I do not eat meat", wanted)).toBe(true);
    expect(holdsWords("I eat meat", wanted)).toBe(false);
  });

  it("refuses what must not be there", () => {
    const wanted = { must: ["eat", "fish"], not: ["no longer"] };
    expect(holdsWords("I eat fish", wanted)).toBe(true);
    expect(holdsWords("I no longer eat fish", wanted)).toBe(false);
  });

  it("finds accented words and Chinese, and takes marks for what they are", () => {
    expect(holdsWords("J'habite à Málaga", { must: ["málaga", "habite"] })).toBe(true);
    expect(holdsWords("我住在上海", { must: ["上海"] })).toBe(true);
    expect(holdsWords("I'm 183 cm tall", { must: ["1.3"] })).toBe(false);
  });
});

describe("saysDate", () => {
  it.each([
    ["I went (7 March 2026)", "2026-03-07"],
    ["on March 7th, 2026", "2026-03-07"],
    ["last week (week of 2 March 2026)", "2026-03-02"],
    ["last month (February 2026)", "2026-02"],
    ["last year (2025)", "2025"],
  ])("finds in %j the date %s", (text, date) => {
    expect(saysDate(text, date)).toBe(true);
  });

  it.each([
    ["I went (17 March 2026)", "2026-03-07"],
    ["I went (7 March 2025)", "2026-03-07"],
    ["I went last Saturday", "2026-03-07"],
    ["last month (March 2026)", "2026-02"],
    ["room 120251", "2025"],
  ])("does not find in %j the date %s", (text, date) => {
    expect(saysDate(text, date)).toBe(false);
  });
});

describe("matchMost", () => {
  it("gives up a pair for a better whole", () => {
    const fits = (left: string, right: string) => left.includes(right);
    expect(matchMost(["ab", "a"], ["a", "b"], fits)).toEqual([1, 0]);
    expect(matchMost(["a", "a"], ["a"], fits)).toEqual([0, undefined]);
  });
});

describe("judgeTexts", () => {
  const tea = fact("I like tea", "like tea");
  const leeds = fact("I live in Leeds", "live leeds");

  it("pairs each text with one fact", () => {
    const judged = judgeTexts(["I live in Leeds", "I like tea", "I like tea a lot"], [tea, leeds]);
    expect(judged.found).toEqual([tea, leeds]);
    expect(judged.wrong).toEqual(["I like tea a lot"]);
    expect(judged.missed).toEqual([]);
  });

  it("counts a text with two facts once", () => {
    const judged = judgeTexts(["I like tea and I live in Leeds"], [tea, leeds]);
    expect(judged.right).toHaveLength(1);
    expect(judged.found).toEqual([tea]);
    expect(judged.missed).toEqual([leeds]);
  });

  it("takes facts of a group together or split", () => {
    const group = [fact("I like tea", "tea", { group: "a" }), fact("", "cake", { group: "a" })];
    const together = judgeTexts(["I like tea and cake"], group);
    expect([together.found.length, together.right.length, together.wrong.length]).toEqual([
      2, 1, 0,
    ]);
    const split = judgeTexts(["I like tea", "I like cake"], group);
    expect([split.found.length, split.right.length, split.wrong.length]).toEqual([2, 2, 0]);
    expect(judgeTexts(["I like tea"], group).missed).toEqual([group[1]]);
  });

  it("counts what matches an optional fact only neither for nor against", () => {
    const optional = fact("It rained", "rain", { optional: true });
    const judged = judgeTexts(["It rained", "I like tea"], [optional, tea]);
    expect(judged.neutral).toEqual(["It rained"]);
    expect(judged.right).toEqual(["I like tea"]);
    expect(judgeTexts([], [optional]).missed).toEqual([]);
    expect(judgeTexts(["I like tea in the rain"], [optional, tea]).right).toHaveLength(1);
  });

  it("misses a fact without its date or its negation", () => {
    const paris = fact("I went to Paris", "paris", { date: "2026-03-07" });
    expect(matchesFact(paris, "I went to Paris last Saturday (7 March 2026)")).toBe(true);
    expect(judgeTexts(["I went to Paris last Saturday"], [paris])).toMatchObject({
      wrong: ["I went to Paris last Saturday"],
      missed: [paris],
    });
  });
});

it("counts precision, recall and what was kept from nothing, by kind too", () => {
  const message = { role: "user", at: "2026-03-14T10:00:00Z" } as const;
  const judged = judgeMessages(
    [
      { ...message, id: "1", kind: "a", text: "tea", facts: [fact("", "tea"), fact("", "milk")] },
      {
        ...message,
        id: "2",
        kind: "a",
        text: "rain",
        facts: [fact("", "rain", { optional: true })],
      },
      { ...message, id: "3", kind: "b", text: "hello", facts: [] },
    ],
    ({ text }) => [text],
  );
  expect(measureMessages("tune", judged)).toEqual({
    half: "tune",
    messages: 3,
    facts: 2,
    texts: 3,
    precision: 1 / 2,
    strictPrecision: 1 / 3,
    recall: 1 / 2,
    nothingExpected: { messages: 1, kept: 1 },
    kinds: {
      a: { messages: 2, facts: 2, texts: 2, precision: 1, strictPrecision: 1 / 2, recall: 1 / 2 },
      b: { messages: 1, facts: 0, texts: 1, precision: 0, strictPrecision: 0, recall: 1 },
    },
  });
});
