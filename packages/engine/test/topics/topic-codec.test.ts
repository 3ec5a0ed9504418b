import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { topicCount, topicNames } from "../../src/topics/lexicon.ts";
import { decodeTopicProfile, encodeTopicProfile, topicCode } from "../../src/topics/topic-codec.ts";
import { topicProfile } from "../../src/topics/topic-profile.ts";

const level = fc.integer({ min: 1, max: 35 }).map((steps) => steps / 35);
const profile = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 0, max: topicCount - 1 }), { maxLength: 12 }),
    fc.array(level, { minLength: 12, maxLength: 12 }),
    fc.integer({ min: 0, max: 35 }).map((steps) => steps / 35),
  )
  .map(([topics, weights, standing]) => ({
    topics: topics.sort((a, b) => a - b),
    weights: weights.slice(0, topics.length),
    standing,
  }));

describe("the encoded profile", () => {
  it("reads back as it was written", () => {
    fc.assert(
      fc.property(profile, (written) => {
        expect(decodeTopicProfile(encodeTopicProfile(written))).toEqual(written);
      }),
      { seed: 7 },
    );
  });

  it("keeps a profiled text exactly", () => {
    const profiled = topicProfile("I'm a vegetarian, live in Porto and play the cello.");
    expect(profiled.topics.length).toBeGreaterThan(2);
    expect(decodeTopicProfile(encodeTopicProfile(profiled))).toEqual(profiled);
  });

  it("takes four characters a topic and one more", () => {
    expect(encodeTopicProfile({ topics: [], weights: [], standing: 1 })).toBe("z");
    expect(encodeTopicProfile({ topics: [3, 5], weights: [1, 0.5], standing: 0 })).toHaveLength(9);
  });

  it("reads anything without failing, in order and in range", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { topics, weights, standing } = decodeTopicProfile(text);
        expect(topics).toEqual([...topics].sort((a, b) => a - b));
        for (const weight of [...weights, standing]) {
          expect(weight).toBeGreaterThanOrEqual(0);
          expect(weight).toBeLessThanOrEqual(1);
        }
      }),
      { seed: 7 },
    );
  });

  it("gives every topic a code of its own", () => {
    expect(new Set(topicNames.map(topicCode)).size).toBe(topicCount);
  });
});
