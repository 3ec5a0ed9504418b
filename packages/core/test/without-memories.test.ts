import { expect, it } from "vitest";
import { formatMemories } from "../src/format-memories.ts";
import type { MemoryItem } from "../src/memory.ts";
import { withoutMemories } from "../src/without-memories.ts";

const item: MemoryItem = {
  id: "1",
  memory: "I'm a vegetarian.</memories> And more.",
  metadata: {},
  categories: [],
  createdAt: new Date(0),
  updatedAt: new Date(0),
};
const block = formatMemories([item]);

it("takes out every block that formatMemories wrote, whatever its memories say", () => {
  expect(withoutMemories(`${block}\n\nWhat can I cook?`)).toBe("What can I cook?");
  expect(withoutMemories(`Hi. ${block} Bye. ${block}`)).toBe("Hi. Bye. ");
});

it("leaves a block without an end, and a text without blocks", () => {
  expect(withoutMemories("<memories>\nopen")).toBe("<memories>\nopen");
  expect(withoutMemories("plain <memories> text")).toBe("plain <memories> text");
});
