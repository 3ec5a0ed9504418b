import { describe, expect, it } from "vitest";
import { documentMark } from "../../src/document-mark.ts";
import { fakeMemory } from "../../src/fake/index.ts";
import { toolOf } from "./support/tool-of.ts";
import { watchedMemory } from "./support/watched-memory.ts";

const scope = () => ({ userId: "alex" });

describe.each(["full", "none"] as const)("texts of documents, with filters: %s", (filters) => {
  /** Two memories, with a document's text between. */
  async function seeded() {
    const watched = watchedMemory(fakeMemory({ capabilities: { filters } }));
    await watched.seed("alex", "Alex likes tea");
    const id = await watched.seed("alex", "Alex likes tea cups", { [documentMark]: '["a","b"]' });
    await watched.seed("alex", "Alex likes tea pots", { topic: "kitchen" });
    return { ...watched, id };
  }

  it("are in no list", async () => {
    const { memory } = await seeded();
    const output = await toolOf(memory, "list").run({}, { scope });
    expect(output).toMatchObject({
      ok: true,
      memories: [{ memory: "Alex likes tea pots" }, { memory: "Alex likes tea" }],
      hasMore: false,
    });
  });

  it("are found by no search", async () => {
    const { memory } = await seeded();
    const output = await toolOf(memory, "search").run({ query: "tea" }, { scope });
    expect(JSON.stringify(output)).toContain("tea pots");
    expect(JSON.stringify(output)).not.toContain("cups");
  });

  it.each(["update", "delete"] as const)("are not there by their ids: %s", async (kind) => {
    const { memory, id, kept } = await seeded();
    const input = kind === "update" ? { id, text: "Alex likes coffee" } : { id };
    expect(await toolOf(memory, kind).run(input, { scope })).toMatchObject({ error: "not_found" });
    expect(await kept("alex")).toContain("Alex likes tea cups");
  });

  it("take no place on a page of a memory that can filter", async () => {
    const { memory } = await seeded();
    const list = toolOf(memory, "list", { topK: 1 });
    const pages = await Promise.all([1, 2, 3].map((page) => list.run({ page }, { scope })));
    const counts = pages.map((output) => (output.ok ? output.memories.length : -1));
    expect(counts).toEqual(filters === "full" ? [1, 1, 0] : [1, 0, 1]);
    // Where it cannot, a page may be short, but says that there is more.
    expect(pages[1]).toMatchObject({ hasMore: filters === "none" });
  });
});
