import { streamText } from "ai";
import { describe, expect, it } from "vitest";
import { createMemoryModels } from "../src/index.ts";
import { countingMemory } from "./support/counting-memory.ts";
import { mockModel } from "./support/mock-model.ts";
import { finishPart, textParts } from "./support/model-parts.ts";
import { unavailable } from "./support/unavailable.ts";

const scope = { userId: "alex" };

describe("a stream that ai 7 begins again", () => {
  it("is stored once, with the words of the attempt that ended", async () => {
    const { memory, seed, searches, adds } = countingMemory();
    await seed(scope, "I like soup");
    const models = createMemoryModels({ memory });
    const mock = mockModel({
      steps: [
        {
          parts: [
            ...textParts(["Half of an ans"]),
            { type: "error", error: unavailable() },
            finishPart("error"),
          ],
        },
        { text: "Leek soup." },
      ],
    });
    const result = streamText({
      model: models.model(mock, scope),
      prompt: "Which soup can I cook?",
      streamRetries: 2,
      onError: () => {},
    });
    await result.consumeStream();
    expect(await result.text).toBe("Leek soup.");
    await models.flush();
    expect(mock.doStreamCalls).toHaveLength(2);
    expect(searches).toHaveLength(1);
    expect(adds.map(({ lines }) => lines)).toEqual([
      ["user: Which soup can I cook?", "assistant: Leek soup."],
    ]);
  });
});
