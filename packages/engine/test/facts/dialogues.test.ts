import { describe, expect, it } from "vitest";
import { engineMemory, inMemoryStore } from "../../src/index.ts";
import { corrections, repetitions, sideBySide } from "./dialogues.ts";

const scope = { userId: "alex" };

/** The memories after what was said earlier, and those after what was said later. */
async function memoriesOf(earlier: string, later: string): Promise<[string[], string[]]> {
  const memory = engineMemory({ store: inMemoryStore() });
  const say = async (content: string, day: string) => {
    await memory.add([{ role: "user", content, createdAt: new Date(day) }], { scope });
    const { results } = await memory.getAll({ scope, order: "oldest" });
    return results.map((item) => item.memory);
  };
  return [await say(earlier, "2026-02-01"), await say(later, "2026-03-11")];
}

describe("what was said later", () => {
  it.each(corrections)("takes the place of %j: %j", async (earlier, later) => {
    const [before, after] = await memoriesOf(earlier, later);
    expect(before).not.toEqual([]);
    expect(after).not.toEqual([]);
    expect(after).not.toEqual(expect.arrayContaining(before));
  });

  it.each(repetitions)("repeats %j: %j", async (earlier, later) => {
    const [before, after] = await memoriesOf(earlier, later);
    expect(before).toHaveLength(1);
    expect(after).toHaveLength(1);
  });

  it.each(sideBySide)("leaves %j: %j", async (earlier, later) => {
    const [before, after] = await memoriesOf(earlier, later);
    expect(before).not.toEqual([]);
    expect(after).toEqual(expect.arrayContaining(before));
  });
});
