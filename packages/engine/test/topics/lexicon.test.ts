import { describe, expect, it } from "vitest";
import { allIntents } from "../../src/topics/intents.ts";
import {
  lexiconSize,
  lexiconStem,
  topicCategories,
  topicCount,
  topicNames,
  topicNumber,
  topicsOf,
} from "../../src/topics/lexicon.ts";
import { relatedTopics } from "../../src/topics/related-topics.ts";
import { topicProfile } from "../../src/topics/topic-profile.ts";
import { topicWeights } from "../../src/topics/topic-weights.ts";

const pairsOf = (weights: readonly number[]) =>
  weights.flatMap((topic, at) => (at % 2 === 0 ? [[topic, weights[at + 1] ?? -1] as const] : []));

describe("the lexicon", () => {
  it("has topics in all of mem0's default categories, each name once", () => {
    expect(new Set(topicCategories).size).toBe(15);
    expect(new Set(topicNames).size).toBe(topicCount);
  });

  it("knows thousands of words and phrases", () => {
    expect(lexiconSize().words).toBeGreaterThan(4000);
    expect(lexiconSize().phrases).toBeGreaterThan(1500);
  });

  it("relates topics only to topics that exist, with weights from 0 to 1", () => {
    const all = [...topicNames.map((_, topic) => relatedTopics(topic)), ...allIntents()];
    for (const [topic, weight] of all.flatMap(pairsOf)) {
      expect(topicNames[topic]).toBeDefined();
      expect(weight).toBeGreaterThanOrEqual(0);
      expect(weight).toBeLessThanOrEqual(1);
    }
  });

  it("says no topic for the commonest words", () => {
    for (const word of ["the", "and", "me", "it", "go", "very", "because", "thing", "with"]) {
      expect([word, topicsOf(lexiconStem(word))]).toEqual([word, []]);
    }
  });

  it("splits the weight of a word among its topics", () => {
    const shared = pairsOf(topicsOf(lexiconStem("gluten")));
    const own = pairsOf(topicsOf(lexiconStem("pottery")));
    expect(shared.length).toBeGreaterThan(own.length);
    expect(shared[0]?.[1]).toBeLessThan(own[0]?.[1] ?? 0);
  });

  it("lets a phrase hide its single words", () => {
    expect(topicProfile("I use a guide dog.").topics).not.toContain(topicNumber("pets"));
    expect(topicProfile("I use a dog.").topics).toContain(topicNumber("pets"));
  });

  it("matches inflected forms, curly apostrophes and accents", () => {
    const plain = topicProfile("I can't stand olives");
    expect(topicProfile("I can\u2019t stand ol\u00edves")).toEqual(plain);
    expect(topicProfile("knitted").topics).toEqual(topicProfile("knitting").topics);
  });

  it("knows some words in just one form", () => {
    expect(topicProfile("I'm expecting in May.").topics).toContain(topicNumber("pregnancy"));
    expect(topicProfile("It was smaller than I expected.").topics).not.toContain(
      topicNumber("pregnancy"),
    );
  });

  it("keeps the strongest eight topics of a long text", () => {
    const text =
      "dog laptop guitar vegan asthma tennis novel flight mortgage knitting cinema earrings camera";
    expect(topicProfile(text).topics.length).toBe(8);
  });

  it.each([
    ["animals", "anime_comics"],
    ["an event", "horse_riding"],
    ["a promotion", "sports_fan"],
    ["a conversation", "shoes"],
    ["even numbers", "hobby_general"],
  ])("takes %s for no sign of %s, though the words share a stem", (words, topic) => {
    expect(topicProfile(`I like ${words}.`).topics).not.toContain(topicNumber(topic));
  });

  it("refuses unknown topics and categories", () => {
    expect(() => topicNumber("nonsense")).toThrow('[mem0-kit] no topic is called "nonsense"');
    expect(() => topicWeights("@nonsense 1")).toThrow('no category is called "nonsense"');
  });
});
