import { afterEach, describe, expect, it, vi } from "vitest";
import { createMemoryModels, type MemoryEvent, withMemory } from "../src/index.ts";
import { countingMemory } from "./support/counting-memory.ts";
import { mockModel } from "./support/mock-model.ts";
import { ways } from "./support/run-model.ts";

const scope = { userId: "alex" };
const prompt = "Which soup can I cook?";

function raise(): never {
  throw new Error("listener");
}

afterEach(() => vi.restoreAllMocks());

describe.each(ways)("`onEvent` through $name", ({ run }) => {
  it("tells of what was recalled and what was stored", async () => {
    const { memory, seed } = countingMemory();
    await seed(scope, "I like soup");
    const events: MemoryEvent[] = [];
    const models = createMemoryModels({ memory, onEvent: (event) => events.push(event) });
    await run({
      model: models.model(mockModel({ steps: [{ text: "Leek soup." }] }), scope),
      prompt,
    });
    await models.flush();
    expect(events).toEqual([
      {
        type: "recalled",
        scope,
        query: prompt,
        items: [expect.objectContaining({ memory: "I like soup" })],
        cached: false,
        injected: expect.any(Number),
        durationMs: expect.any(Number),
      },
      {
        type: "stored",
        scope,
        messages: [
          { role: "user", content: [{ type: "text", text: prompt }] },
          { role: "assistant", content: "Leek soup." },
        ],
        result: expect.objectContaining({ status: "succeeded" }),
        durationMs: expect.any(Number),
      },
    ]);
  });

  it.each([
    ["throw", () => raise()],
    ["reject", async () => raise()],
  ])("may %s: neither chat nor memory hears of it", async (_, onEvent) => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const { memory, kept } = countingMemory();
    const models = createMemoryModels({ memory, onEvent });
    const model = models.model(mockModel({ steps: [{ text: "Leek soup." }] }), scope);
    expect((await run({ model, prompt })).text).toBe("Leek soup.");
    await models.flush();
    expect(await kept(scope)).toEqual([prompt, "Leek soup."]);
    expect(warn).toHaveBeenCalledTimes(2);
  });
});

describe("what memory does in the background", () => {
  it("never becomes an unhandled rejection, however it fails", async () => {
    const unhandled: unknown[] = [];
    const listen = (reason: unknown) => void unhandled.push(reason);
    process.on("unhandledRejection", listen);
    try {
      const { memory } = countingMemory({ fail: "UNAUTHORIZED" });
      for (const { run } of ways) {
        const model = withMemory(mockModel({ steps: [{ text: "Leek soup." }] }), {
          memory,
          scope,
          waitUntil: () => {
            throw new Error("no waitUntil here");
          },
          store: {
            retries: 0,
            transform: async (messages) => {
              if (messages.length === 0) throw new Error("nothing");
              return messages;
            },
          },
        });
        vi.spyOn(console, "warn").mockImplementation(() => {});
        expect((await run({ model, prompt })).text).toBe("Leek soup.");
        const gone = withMemory(mockModel({ steps: [{ error: new Error("model") }] }), {
          memory,
          scope,
        });
        await expect(run({ model: gone, prompt, maxRetries: 0 })).rejects.toThrow("model");
      }
      // Node tells of them once the microtasks are done.
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(unhandled).toEqual([]);
    } finally {
      process.off("unhandledRejection", listen);
    }
  });

  it("is handed to the request of a Vercel function, where there is one", async () => {
    const key = Symbol.for("@vercel/request-context");
    const host = globalThis as { [key]?: unknown };
    const waited: Promise<unknown>[] = [];
    host[key] = { get: () => ({ waitUntil: (work: Promise<unknown>) => void waited.push(work) }) };
    try {
      const { memory, adds } = countingMemory({ delayMs: { add: 20 } });
      const model = withMemory(mockModel({ steps: [{ text: "Leek soup." }] }), { memory, scope });
      await ways[0]?.run({ model, prompt });
      expect(waited).toHaveLength(1);
      await waited[0];
      expect(adds).toHaveLength(1);
    } finally {
      delete host[key];
    }
  });
});
