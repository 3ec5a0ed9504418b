import {
  extractReasoningMiddleware,
  simulateStreamingMiddleware,
  streamText,
  wrapLanguageModel,
} from "ai";
import { describe, expect, it, vi } from "vitest";
import { memoryMiddleware } from "../src/index.ts";
import { countingMemory } from "./support/counting-memory.ts";
import { mockModel } from "./support/mock-model.ts";
import { linesOf, promptsOf, ways } from "./support/run-model.ts";

const scope = { userId: "alex" };
const prompt = "Which soup can I cook?";

describe("memory in a list of middlewares", () => {
  it.each(ways)(
    "that is first stores what the others made of the answer, through $name",
    async ({ run }) => {
      const { memory, adds } = countingMemory();
      const model = wrapLanguageModel({
        model: mockModel({ steps: [{ text: "<think>They want soup.</think>Leek soup." }] }),
        middleware: [
          memoryMiddleware({ memory, scope }),
          extractReasoningMiddleware({ tagName: "think" }),
        ],
      });
      await run({ model, prompt });
      await vi.waitFor(() => expect(adds).toHaveLength(1));
      expect(adds[0]?.lines).toEqual([`user: ${prompt}`, "assistant: Leek soup."]);
    },
  );

  it("that is first remembers through a stream that is simulated", async () => {
    const { memory, seed, adds } = countingMemory();
    await seed(scope, "I like soup");
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    const model = wrapLanguageModel({
      model: mock,
      middleware: [memoryMiddleware({ memory, scope }), simulateStreamingMiddleware()],
    });
    const result = streamText({ model, prompt });
    await result.consumeStream();
    await vi.waitFor(() => expect(adds).toHaveLength(1));
    expect(linesOf(promptsOf(mock)[0] ?? [])[0]).toContain("I like soup");
    expect(adds[0]?.lines).toEqual([`user: ${prompt}`, "assistant: Leek soup."]);
  });

  it("works with hooks that were taken off it, as the SDK takes them", async () => {
    const { memory, seed } = countingMemory();
    await seed(scope, "I like soup");
    const { transformParams } = memoryMiddleware({ memory, scope });
    const params = {
      prompt: [{ role: "user" as const, content: [{ type: "text" as const, text: prompt }] }],
    };
    const changed = await transformParams?.({
      type: "generate",
      params,
      model: mockModel({ steps: [] }),
    });
    expect(changed).not.toBe(params);
    expect(JSON.stringify(changed)).toContain("I like soup");
  });
});
