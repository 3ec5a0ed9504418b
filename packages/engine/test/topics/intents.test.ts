import { describe, expect, it } from "vitest";
import { allIntents, intentsOf } from "../../src/topics/intents.ts";
import { topicNumber } from "../../src/topics/lexicon.ts";
import { splitSentences } from "../../src/topics/topic-words.ts";

/** What the intents of a question want most of a topic, 0 when none wants it. */
function wanted(question: string, topic: string): number {
  const weights = [...intentsOf(question.toLowerCase(), splitSentences(question))].flatMap(
    (topics) => topics.filter((_, at) => at % 2 === 1 && topics[at - 1] === topicNumber(topic)),
  );
  return Math.max(0, ...weights);
}

describe("the intents of a question", () => {
  it("are found by a word, in the plural too", () => {
    expect(wanted("Which necklace?", "accessories")).toBeGreaterThan(0.5);
    expect(wanted("Which necklaces?", "accessories")).toBe(
      wanted("Which necklace?", "accessories"),
    );
  });

  it("are found by a phrase only when its words stand together", () => {
    expect(wanted("Is it worth it?", "shopping_budget")).toBeGreaterThan(0.5);
    expect(wanted("It is not worth talking about it", "shopping_budget")).toBeLessThan(0.5);
  });

  it("are found by how a word begins", () => {
    expect(wanted("We are redecorating and renovating", "home")).toBeGreaterThan(0.5);
  });

  it("are found by the order of words where it matters", () => {
    expect(wanted("What is my name?", "names")).toBeGreaterThan(0.5);
  });

  it("are none for words that tell nothing", () => {
    expect(intentsOf("xyzzy plugh", splitSentences("xyzzy plugh")).size).toBe(0);
  });

  it("each want something", () => {
    expect(allIntents().length).toBeGreaterThan(150);
    expect(allIntents().every((topics) => topics.length > 0)).toBe(true);
  });
});
