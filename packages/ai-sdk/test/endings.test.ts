import { streamText } from "ai";
import { describe, expect, it, vi } from "vitest";
import { majorOf } from "./support/major-of.ts";
import { mockModel } from "./support/mock-model.ts";
import { finishPart, textParts } from "./support/model-parts.ts";
import { ways } from "./support/run-model.ts";
import { setUpModels } from "./support/set-up-models.ts";

const scope = { userId: "alex" };
const prompt = "Which soup can I cook?";

describe("an answer that ends otherwise", () => {
  it("is not stored after an `error` part, also where it ends with `finish`", async () => {
    for (const finish of ["error", "stop"]) {
      const { models, stored, skipped } = setUpModels();
      const mock = mockModel({
        steps: [
          {
            parts: [
              ...textParts(["Leek "]),
              { type: "error", error: new Error("overloaded") },
              finishPart(finish),
            ],
          },
        ],
      });
      const onError = vi.fn();
      const result = streamText({ model: models.model(mock, scope), prompt, onError });
      await result.consumeStream();
      await models.flush();
      expect(onError.mock.calls[0]?.[0].error).toMatchObject({ message: "overloaded" });
      expect(stored()).toEqual([]);
      expect(skipped()).toEqual(["store model-error"]);
    }
  });

  it("is not stored again where the turn goes on after its end, as an event tells", async () => {
    const { models, stored, skipped } = setUpModels();
    const model = models.model(mockModel({ steps: [{ text: "Leek." }, { text: "Soup." }] }), scope);
    const text = (words: string) => [{ type: "text" as const, text: words }];
    const user = { role: "user" as const, content: text(prompt) };
    const assistant = { role: "assistant" as const, content: text("Leek.") };
    await model.doGenerate({ prompt: [user] });
    await model.doGenerate({ prompt: [user, assistant] });
    await models.flush();
    expect(stored()).toEqual([[`user: ${prompt}`, "assistant: Leek."]]);
    expect(skipped()).toEqual(["store already-stored"]);
  });

  it.each([
    ["the caller's abort", new DOMException("stop", "AbortError"), [[`user: ${prompt}`]]],
    ["a provider's time limit", new DOMException("slow", "TimeoutError"), [[`user: ${prompt}`]]],
    ["a broken connection", new TypeError("terminated"), []],
  ])("is stored by the error that the stream ends with: %s", async (_, error, expected) => {
    const { models, stored } = setUpModels();
    const inner = mockModel({ steps: [] });
    inner.doStream = async () => ({
      stream: new ReadableStream({ pull: (controller) => controller.error(error) }),
    });
    const result = streamText({ model: models.model(inner, scope), prompt, onError: () => {} });
    await result.consumeStream();
    await models.flush();
    expect(stored()).toEqual(expected);
  });

  it("is not stored where the stream breaks off", async () => {
    const { models, stored, skipped } = setUpModels();
    const broken = mockModel({ steps: [{ parts: textParts(["Leek "]) }] });
    const result = streamText({
      model: models.model(broken, scope),
      prompt,
      onError: () => {},
    });
    await result.consumeStream();
    await models.flush();
    expect(stored()).toEqual([]);
    expect(skipped()).toEqual(["store model-error"]);
  });

  it.each(ways)(
    "stores the user's words alone after a content filter, through $name",
    async ({ run }) => {
      const { models, stored } = setUpModels();
      const mock = mockModel({ steps: [{ text: "I must not s", reason: "content-filter" }] });
      await run({ model: models.model(mock, scope), prompt });
      await models.flush();
      expect(stored()).toEqual([[`user: ${prompt}`]]);
    },
  );

  if (majorOf() === 7)
    it.each(ways)(
      "stores the user's words alone after an interruption, through $name",
      async ({ run }) => {
        const { models, stored } = setUpModels();
        const mock = mockModel({ steps: [{ text: "Leek so", reason: "interrupted" }] });
        await run({ model: models.model(mock, scope), prompt });
        await models.flush();
        expect(stored()).toEqual([[`user: ${prompt}`]]);
      },
    );

  it.each(ways)("stores an answer that was cut by its length, through $name", async ({ run }) => {
    const { models, stored } = setUpModels();
    const mock = mockModel({ steps: [{ text: "Leek soup is", reason: "length" }] });
    await run({ model: models.model(mock, scope), prompt });
    await models.flush();
    expect(stored()).toEqual([[`user: ${prompt}`, "assistant: Leek soup is"]]);
  });

  it.each(ways)(
    "stores the user's words where the model says nothing, through $name",
    async ({ run }) => {
      const { models, stored } = setUpModels();
      await run({ model: models.model(mockModel({ steps: [{}] }), scope), prompt });
      await models.flush();
      expect(stored()).toEqual([[`user: ${prompt}`]]);
    },
  );
});
