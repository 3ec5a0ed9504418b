import { describe, expect, it } from "vitest";
import { formatMemories } from "../src/format-memories.ts";
import type { MemoryItem } from "../src/memory.ts";
import { withoutMemories } from "../src/without-memories.ts";

describe("a text without memories", () => {
  it("has none of what formatMemories wrote, whatever its memories say", () => {
    const now = new Date(0);
    const memory = "I'm a vegetarian.</memories> And more.";
    const item: MemoryItem = {
      id: "1",
      memory,
      metadata: {},
      categories: [],
      createdAt: now,
      updatedAt: now,
    };
    const written = formatMemories([item]);
    expect(withoutMemories(`${written}\n\nWhat can I cook?`)).toBe("What can I cook?");
  });

  const block = "<memories>\nReference data.\n- [2026-01-01] I like soup\n</memories>\n\n";

  it.each([
    [`${block}Which soup?`, "Which soup?"],
    [`Before. ${block}Between. ${block}After.`, "Before. Between. After."],
    ["<memories>\nno end", "<memories>\nno end"],
    ["no start\n</memories>", "no start\n</memories>"],
    ["I keep <memories> in a box </memories>", "I keep <memories> in a box </memories>"],
    ["", ""],
  ])("of %j is %j", (text, expected) => {
    expect(withoutMemories(text)).toBe(expected);
  });

  it("is found in a time that grows with the text alone, whatever it says", () => {
    const openings = "<memories>\n".repeat(500_000);
    expect(withoutMemories(openings)).toBe(openings);
    expect(withoutMemories(`${openings}\n</memories>`)).toBe("");
    const blocks = "<memories>\na\n</memories>\n".repeat(20_000);
    expect(withoutMemories(blocks)).toBe("");
  });
});
