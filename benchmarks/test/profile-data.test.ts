import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  loadFillers,
  loadNegatives,
  loadPairs,
  loadPractice,
  type PairSet,
  pairSets,
} from "../src/profile/load-profile.ts";
import { contentStems, sharedStems } from "../src/profile/shared-stems.ts";

const categories = [
  "personal_details",
  "family",
  "professional_details",
  "sports",
  "travel",
  "food",
  "music",
  "health",
  "technology",
  "hobbies",
  "fashion",
  "entertainment",
  "milestones",
  "user_preferences",
  "misc",
];
const halves = ["tune", "held-out"] as const;
const bySet = (set: PairSet) => halves.flatMap((half) => loadPairs(set, half));
const pairs = [...pairSets.flatMap(bySet), ...loadPractice()];
const fillers = loadFillers();
const negatives = halves.flatMap((half) => loadNegatives(half));

describe("the profile pairs", () => {
  it("share no word between fact and question", () => {
    const sharing = pairs
      .map(({ id, fact, question }) => ({ id, shared: sharedStems(fact, question) }))
      .filter(({ shared }) => shared.length > 0);
    expect(sharing).toEqual([]);
  });

  it("are at least 100 in each half, over every category", () => {
    for (const set of pairSets)
      for (const half of halves) {
        const own = loadPairs(set, half);
        expect(own.length).toBeGreaterThanOrEqual(100);
        expect(new Set(own.map(({ category }) => category))).toEqual(new Set(categories));
      }
  });

  it("are at least twelve in each category", () => {
    for (const set of pairSets)
      for (const category of categories)
        expect(
          bySet(set).filter((pair) => pair.category === category).length,
          category,
        ).toBeGreaterThanOrEqual(12);
  });

  it("occur once each", () => {
    for (const field of ["id", "fact", "question"] as const)
      expect(new Set(pairs.map((pair) => pair[field])).size, field).toBe(pairs.length);
  });

  it.each(pairSets)("of the %s set are dealt in turn, by the hash of their ids", (set) => {
    for (const category of categories) {
      const own = bySet(set).filter((pair) => pair.category === category);
      for (const [turn, half] of halves.entries())
        expect(idsOf(set, half, category)).toEqual(dealt(own, turn));
    }
  });
});

describe("the negative questions", () => {
  it("are at least twenty in each half, dealt like the pairs", () => {
    for (const [turn, half] of halves.entries()) {
      const own = loadNegatives(half).map(({ id }) => id);
      expect(own.length).toBeGreaterThanOrEqual(20);
      expect(own.sort()).toEqual(dealt(negatives, turn));
    }
  });
});

describe("the fillers", () => {
  it("are enough for every fact to be one among 500 others", () => {
    expect(fillers.length).toBeGreaterThanOrEqual(500);
    expect(new Set(fillers.map(({ text }) => text)).size).toBe(fillers.length);
    expect(new Set(fillers.map(({ id }) => id)).size).toBe(fillers.length);
  });

  it("have 6 to 30 words each", () => {
    const odd = fillers.filter(({ text }) => {
      const words = text.split(/\s+/).length;
      return words < 6 || words > 30;
    });
    expect(odd).toEqual([]);
  });

  it("are no fact of a pair", () => {
    const facts = new Set(pairs.map(({ fact }) => fact));
    expect(fillers.filter(({ text }) => facts.has(text))).toEqual([]);
  });
});

describe("sharedStems", () => {
  it("finds a word in another form", () => {
    expect(sharedStems("I cycle to work.", "Is cycling healthy?")).toEqual(["cycl"]);
  });

  it("passes over words of grammar and contractions", () => {
    expect([...contentStems("I'm the one who isn't there, and you're not.")]).toEqual(["one"]);
  });
});

function idsOf(set: PairSet, half: (typeof halves)[number], category: string): string[] {
  return loadPairs(set, half)
    .filter((pair) => pair.category === category)
    .map(({ id }) => id)
    .sort();
}

function dealt(entries: readonly { readonly id: string }[], turn: number): string[] {
  return entries
    .map(({ id }) => ({ id, hash: createHash("sha256").update(id).digest("hex") }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .filter((_, at) => at % 2 === turn)
    .map(({ id }) => id)
    .sort();
}
