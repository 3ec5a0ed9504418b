import { describe, expect, it } from "vitest";
import { passages } from "../../src/text/passages.ts";

const sentence = (words: number, name: string) => `${Array(words).fill(name).join(" ")}.`;

describe("passages", () => {
  it("keeps a short text whole", () => {
    expect(passages("One sentence. And another!")).toEqual(["One sentence. And another!"]);
  });

  it("breaks at a sentence before sixty words are passed", () => {
    expect(passages(`${sentence(40, "a")} ${sentence(30, "b")}`)).toEqual([
      sentence(40, "a"),
      sentence(30, "b"),
    ]);
  });

  it("cuts a sentence that is longer than a passage", () => {
    const found = passages(sentence(130, "a"));
    expect(found.map((passage) => passage.split(" ").length)).toEqual([60, 60, 10]);
  });

  it("breaks a long Chinese text, which has no spaces", () => {
    expect(passages("我喜欢吃苹果和香蕉。".repeat(100)).length).toBeGreaterThan(1);
  });

  it("finds none in a blank text", () => {
    expect(passages(" \n ")).toEqual([]);
  });
});
