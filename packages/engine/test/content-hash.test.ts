import { describe, expect, it } from "vitest";
import { factHash, messageHash, rehash } from "../src/content-hash.ts";

const message = { text: "Hi", role: "user", metadata: {} };

describe("messageHash", () => {
  it("is the same for the same metadata in another order of keys", () => {
    expect(messageHash({ ...message, metadata: { a: 1, b: { c: 2, d: [3] } } })).toBe(
      messageHash({ ...message, metadata: { b: { d: [3], c: 2 }, a: 1 } }),
    );
  });

  it.each([
    ["text", { text: "hi" }],
    ["role", { role: "assistant" }],
    ["actor", { actor: "Alex" }],
    ["time", { saidAt: 0 }],
    ["metadata", { metadata: { a: null } }],
    ["order of a list", { metadata: { a: [2, 1] } }],
  ])("is another for another %s", (name, change) => {
    const base = name.startsWith("order") ? { ...message, metadata: { a: [1, 2] } } : message;
    expect(messageHash({ ...base, ...change })).not.toBe(messageHash(base));
  });
});

describe("factHash", () => {
  it("passes over case, white space and punctuation at a word's edge", () => {
    expect(factHash("  I'm  allergic to NUTS! ")).toBe(factHash("I’m allergic, to nuts."));
  });

  it.each([
    ["I like C++", "I like C"],
    ["I like C#", "I like C"],
    ["It costs 3.5", "It costs 35"],
    ["It is -5 outside", "It is 5 outside"],
    ["I do eat nuts", "I don't eat nuts"],
  ])("tells %s from %s", (left, right) => {
    expect(factHash(left)).not.toBe(factHash(right));
  });
});

describe("rehash", () => {
  it("stays of the kind it was", () => {
    const changed = { ...message, text: "Bye" };
    expect(rehash(messageHash(message), changed, 5)).toBe(messageHash(changed));
    expect(rehash(messageHash({ ...message, saidAt: 5 }), changed, 5)).toBe(
      messageHash({ ...changed, saidAt: 5 }),
    );
    expect(rehash(factHash("Hi"), changed)).toBe(factHash("Bye"));
  });
});
