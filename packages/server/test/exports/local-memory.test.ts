import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Memory, MemoryItem } from "@mem0-kit/core";
import { localMemory } from "@mem0-kit/local";
import { expect, it } from "vitest";
import { createExport } from "../../src/exports/create-export.ts";
import { summarize } from "../../src/summaries/summarize.ts";

async function* walk(memory: Memory, userId: string): AsyncGenerator<MemoryItem> {
  let cursor: string | null = null;
  do {
    const page = await memory.getAll({ scope: { userId }, ...(cursor ? { cursor } : {}) });
    yield* page.results;
    cursor = page.nextCursor;
  } while (cursor !== null);
}

it("facts that our engine finds in a conversation fill a profile and a summary", async () => {
  const folder = await mkdtemp(join(tmpdir(), "mem0-export-"));
  const memory = localMemory({ path: join(folder, "memory.db") });
  try {
    const said =
      "I live in Berlin and work as a nurse at Charité. I'm allergic to peanuts and I love hiking. My wife is called Anna.";
    await memory.add([{ role: "user", content: said }], { scope: { userId: "alice" } });
    await memory.add("I live in Rome", { scope: { userId: "bob" } });
    const text = { type: "string" };
    const texts = { type: "array", items: text };
    const properties = {
      city: text,
      job_title: text,
      employer: text,
      allergies: texts,
      hobbies: texts,
      spouse: { type: "object", properties: { name: text } },
      phone: text,
    };
    const schema = { type: "object", properties };
    const { data, unfilled } = await createExport({ schema, memories: walk(memory, "alice") });
    expect(data).toEqual({
      city: "Berlin",
      job_title: "nurse",
      employer: "Charité",
      allergies: ["peanuts"],
      hobbies: ["hiking"],
      spouse: { name: "Anna" },
    });
    expect(unfilled).toEqual(["/phone"]);

    const summary = await summarize(walk(memory, "alice"));
    expect(summary.map(({ category }) => category)).toContain("health");
    expect(summary.map((one) => one.summary).join("\n")).toMatch(/peanuts/);
    expect(JSON.stringify(summary)).not.toMatch(/Rome/);
  } finally {
    await memory.close();
    await rm(folder, { recursive: true });
  }
});
