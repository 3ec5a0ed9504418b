import { describe, expect, it } from "vitest";
import { queryTopics } from "../../src/topics/query-topics.ts";
import { statedIdentity } from "../../src/topics/stated-identity.ts";
import { TOPIC_THRESHOLD, topicScore } from "../../src/topics/topic-affinity.ts";
import { topicProfile } from "../../src/topics/topic-profile.ts";

describe('a name after "I\'m"', () => {
  it.each(["I'm Alex", "Hi, I am Zoltan.", "I'm Sam Okafor, by the way.", "I'm Piotr from Gdansk"])(
    "is heard in %j",
    (text) => {
      expect(statedIdentity(text)).toEqual(["names"]);
    },
  );

  it.each([
    "I'm German.",
    "I'm Catholic",
    "I'm Vegan",
    "I'm tired.",
    "I'm Going home",
    "Alex is in",
  ])("is not taken from %j", (text) => {
    expect(statedIdentity(text)).toEqual([]);
  });
});

describe("an age in figures", () => {
  it.each(["I'm 74 and still working", "I turned 67 in March.", "She is nearly 40"])(
    "is heard in %j",
    (text) => {
      expect(statedIdentity(text)).toEqual(["age"]);
    },
  );

  it.each(["I'm 20 minutes late.", "I'm 90 kilos", "I turned 180 degrees", "nearly 30% off"])(
    "is not taken from %j",
    (text) => {
      expect(statedIdentity(text)).toEqual([]);
    },
  );
});

it.each(["I'm Alex", "My name is Alex", "Call me Al"])("What is my name? finds %j", (fact) => {
  const profile = topicProfile(fact, { role: "user" });
  expect(topicScore(queryTopics("What is my name?"), profile)).toBeGreaterThan(TOPIC_THRESHOLD);
});

it("a short wish how to be answered stands, a task does not", () => {
  expect(topicProfile("British spelling, please.").standing).toBeGreaterThan(0.7);
  expect(topicProfile("Write dates as day, month, year.").standing).toBeGreaterThan(0.7);
  expect(topicProfile("Write me a short poem about cats.").standing).toBeLessThan(0.2);
});
