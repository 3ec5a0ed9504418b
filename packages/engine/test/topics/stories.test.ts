import { describe, expect, it } from "vitest";
import { queryTopics } from "../../src/topics/query-topics.ts";
import { TOPIC_THRESHOLD, topicAffinity } from "../../src/topics/topic-affinity.ts";
import { topicProfile } from "../../src/topics/topic-profile.ts";
import { everyday, scoreOf } from "./helpers.ts";

describe("a fact that shares no word with the question", () => {
  it.each([
    ["What can I cook for dinner tonight?", "I'm a vegetarian and I'm allergic to nuts."],
    ["What can I cook for dinner tonight?", "We keep kosher at home."],
    ["What should I get my sister for her birthday?", "Nina is really into pottery."],
    ["What should I get my sister for her birthday?", "My niece collects vintage teapots."],
    ["Which seat should I book on the flight?", "I get claustrophobic and always want the aisle."],
    ["Can you suggest a laptop?", "I do video editing and hate Windows."],
    ["Where should we eat tonight?", "I can't stand loud places."],
    ["Plan a trip for us this summer.", "My husband uses a wheelchair."],
    ["Suggest a workout for this week.", "I have a torn meniscus."],
    ["Which hotel should I book?", "I'm allergic to feather pillows and sleep badly."],
    ["Which movie should we stream?", "I hate horror."],
    ["What should I wear to the gala?", "Wool makes my skin itch."],
    ["How do I get to the coast?", "I don't own a car and never learned to drive."],
    ["Should I accept the job in Paris?", "I speak fluent French."],
    ["Can I take ibuprofen?", "I'm on blood thinners."],
    ["When should I schedule the interview?", "I'm not a morning person."],
    ["What is a monad?", "I prefer short answers with examples."],
    ["Recommend something for the weekend.", "I love board games."],
    ["What music should I put on?", "I've been obsessed with jazz for years."],
    ["Which sofa should we buy?", "We have two dogs."],
  ])("finds for %j: %j", (question, fact) => {
    const best = everyday.map((text) => scoreOf(question, text)).sort((a, b) => b - a);
    expect(scoreOf(question, fact)).toBeGreaterThan(best[2] ?? 0);
    expect(scoreOf(question, fact)).toBeGreaterThan(0);
  });

  it("scores a standing fact above chat about the same topic", () => {
    const question = "What can I cook for dinner tonight?";
    const fact = scoreOf(question, "I'm a vegetarian.");
    expect(fact).toBeGreaterThan(scoreOf(question, "We ate a vegetarian curry yesterday."));
    expect(fact).toBeGreaterThanOrEqual(TOPIC_THRESHOLD);
  });

  it("scores what suits the question above what suits another", () => {
    const diet = "I'm a vegetarian.";
    const guitar = "I play the guitar.";
    expect(scoreOf("What can I cook?", diet)).toBeGreaterThan(scoreOf("What can I cook?", guitar));
    const concert = "Which concert should I go to?";
    expect(scoreOf(concert, guitar)).toBeGreaterThan(scoreOf(concert, diet));
  });
});

describe("a question that nothing answers", () => {
  const facts = [
    ...everyday,
    "I'm a vegetarian and I'm allergic to nuts.",
    "My sister collects vintage teapots.",
    "I get claustrophobic and always want the aisle.",
    "I do video editing and hate Windows.",
    "I run three times a week.",
    "We live in Porto with two cats.",
    "I work as a nurse on night shifts.",
    "My son is afraid of the dark.",
  ];

  it.each([
    "What is 17 times 23?",
    "What is the capital of Mongolia?",
    "Who painted the Mona Lisa?",
    "How many moons does Jupiter have?",
    "Convert 5 miles to kilometres.",
    "What year did the Berlin Wall fall?",
    "What is the square root of 144?",
    "Which planet is closest to the sun?",
    "Who wrote War and Peace?",
    "How do I reverse a list in Python?",
    "What's the chemical symbol of gold?",
    "Define photosynthesis.",
    "Solve 3x + 4 = 19.",
    "Which letter comes after theta?",
    "What is the plural of ox?",
  ])("returns at most one memory for %j", (question) => {
    const found = facts.filter((text) => scoreOf(question, text) >= TOPIC_THRESHOLD);
    expect(found.length).toBeLessThanOrEqual(1);
  });
});

describe("a question", () => {
  it("is read up to 500 characters", () => {
    const long = "What can I cook for dinner tonight? ".padEnd(500, "x ");
    expect(queryTopics(`${long}Which seat should I book on the flight?`)).toEqual(
      queryTopics(long),
    );
  });

  it("about the way somewhere is not taken for one about a programming language", () => {
    const there = queryTopics("How can I go to the coast?");
    expect(Math.max(...there.weights)).toBeGreaterThan(0.6);
    const code = queryTopics("How can I reverse a string in Go?");
    expect(Math.max(...code.weights)).toBeLessThan(0.5);
  });

  it("wants something of how to answer even without a known word", () => {
    expect(queryTopics("Xyzzy?").topics.length).toBeGreaterThan(0);
  });
});

describe("affinity", () => {
  it("is 0 without a topic in common", () => {
    const nothing = { topics: [], weights: [], standing: 1 };
    expect(topicAffinity(queryTopics("What can I cook?"), nothing)).toBe(0);
    expect(topicAffinity(nothing, topicProfile("I'm a vegetarian."))).toBe(0);
  });

  it("counts a second fit on top of the best, and stays within 1", () => {
    const query = { topics: [1, 4], weights: [1, 0.6], standing: 0 };
    const one = topicAffinity(query, { topics: [4], weights: [0.5], standing: 0 });
    const two = topicAffinity(query, { topics: [1, 4], weights: [0.5, 0.5], standing: 0 });
    const all = topicAffinity(query, { topics: [0, 1, 4, 9], weights: [1, 1, 1, 1], standing: 0 });
    expect(one).toBeCloseTo(0.3);
    expect(two).toBeGreaterThan(0.5);
    expect(all).toBeLessThanOrEqual(1);
  });
});
