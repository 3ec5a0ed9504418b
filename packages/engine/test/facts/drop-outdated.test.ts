import { describe, expect, it } from "vitest";
import { claimOf } from "../../src/facts/claim.ts";
import { dropOutdated } from "../../src/facts/drop-outdated.ts";

let ordinal = 0;
function found(text: string, eventTime: number, userId = "alex", kind: "fact" | "words" = "fact") {
  const { hash, slot } = claimOf(text);
  const fact = { text, contentHash: hash, ...(slot === undefined ? {} : { slot }) };
  const content = kind === "fact" ? fact : { text, contentHash: "m:hash" };
  return { ordinal: ordinal++, scope: { userId }, eventTime, content };
}
const texts = (kept: readonly { content: { text: string } }[]) =>
  kept.map(({ content }) => content.text);

describe("dropOutdated", () => {
  it("keeps the better one of two that say the same", () => {
    const all = [found("I'm vegan", 1), found("I like tea", 1), found("I am a vegan", 2)];
    expect(texts(dropOutdated(all))).toEqual(["I'm vegan", "I like tea"]);
  });

  it("keeps the newest of a slot, wherever it is ranked", () => {
    const all = [found("I live in Rome", 1), found("I live in Oslo", 3), found("I live in Ulm", 2)];
    expect(texts(dropOutdated(all))).toEqual(["I live in Oslo"]);
  });

  it("keeps the newer of a statement and its negation", () => {
    expect(texts(dropOutdated([found("I eat fish", 1), found("I no longer eat fish", 2)]))).toEqual(
      ["I no longer eat fish"],
    );
    expect(
      texts(dropOutdated([found("I don't eat fish", 1), found("I eat fish again", 2)])),
    ).toEqual(["I eat fish again"]);
  });

  it("leaves others' facts and what was kept in its own words", () => {
    const all = [
      found("I live in Rome", 1),
      found("I live in Oslo", 2, "billie"),
      found("I live in Ulm", 3, "alex", "words"),
      found("I live in Ulm", 4, "alex", "words"),
    ];
    expect(dropOutdated(all)).toEqual(all);
  });
});
