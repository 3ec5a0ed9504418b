import { describe, expect, it } from "vitest";
import { topicCount, topicNumber, topicVocabularies } from "../../src/topics/lexicon.ts";
import { queryTopics } from "../../src/topics/query-topics.ts";
import { askedTopics } from "../../src/topics/topic-asks.ts";
import { splitSentences } from "../../src/topics/topic-words.ts";
import { scoreOf } from "./helpers.ts";

const asked = (question: string, topic: string) =>
  askedTopics(splitSentences(question))[topicNumber(topic)] ?? 0;

describe("what the words of a question ask for", () => {
  it("is a topic that they do not name", () => {
    expect(asked("Is grapefruit juice fine?", "medication")).toBeGreaterThan(0);
    expect(asked("Is grapefruit juice fine?", "computers")).toBe(0);
  });

  it("adds up when words agree, and never reaches certainty", () => {
    const one = asked("Any thoughts on the tower?", "fears");
    const two = asked("Any thoughts on the tower and the cave?", "fears");
    expect(one).toBeGreaterThan(0);
    expect(two).toBeGreaterThan(one);
    expect(two).toBeLessThan(1);
  });

  it("counts a repeated word once", () => {
    expect(asked("The tower, the tower!", "fears")).toBe(asked("The tower!", "fears"));
  });

  it("is less clear from a word that many topics claim", () => {
    const claims = (word: string) =>
      topicVocabularies.filter(({ asks = "" }) => asks.split(/\s+/).includes(word)).length;
    expect(claims("gift")).toBeGreaterThan(claims("grapefruit"));
    const broad = Math.max(...askedTopics(splitSentences("gift")));
    expect(broad).toBeLessThan(asked("grapefruit", "medication"));
  });

  it("hears two words that stand together", () => {
    expect(asked("a hot tub", "conditions")).toBeGreaterThan(asked("a tub", "conditions"));
  });

  it("is nothing without a known word", () => {
    expect(askedTopics(splitSentences("Xyzzy plugh"))).toEqual(new Float64Array(topicCount));
  });

  it("prefers the fact that suits two hints to one that suits a single one", () => {
    const question = "Which boat trip to the cave could we book?";
    const both = scoreOf(question, "I'm claustrophobic.");
    expect(both).toBeGreaterThan(scoreOf(question, "I'm a keen stamp collector."));
    expect(queryTopics(question).topics).toContain(topicNumber("fears"));
  });
});
