import { streamText } from "ai";
import { describe, expect, it } from "vitest";
import { mockModel } from "./support/mock-model.ts";
import { finishPart, textParts } from "./support/model-parts.ts";
import { linesOf, promptsOf, ways } from "./support/run-model.ts";
import { setUpModels } from "./support/set-up-models.ts";

const scope = { userId: "alex" };
const prompt = "My card is 4111 1111. Which soup?";

describe("what is stored of an answer", () => {
  it.each(ways)("leaves out what the model thinks, through $name", async ({ run }) => {
    const { models, stored } = setUpModels();
    const mock = mockModel({ steps: [{ reasoning: "They want soup.", text: "Leek soup." }] });
    await run({ model: models.model(mock, scope), prompt });
    await models.flush();
    expect(stored()).toEqual([[`user: ${prompt}`, "assistant: Leek soup."]]);
  });

  it("has blocks of text one after the other, also where their parts come mixed", async () => {
    const { models, stored } = setUpModels();
    const delta = (id: string, text: string) => ({ type: "text-delta", id, delta: text });
    const mock = mockModel({
      steps: [
        {
          parts: [
            { type: "text-start", id: "a" },
            delta("a", "Leek "),
            { type: "text-start", id: "b" },
            delta("b", " Or "),
            delta("a", "soup."),
            delta("b", "pea soup."),
            { type: "text-end", id: "b" },
            { type: "text-end", id: "a" },
            finishPart("stop"),
          ],
        },
      ],
    });
    const result = streamText({ model: models.model(mock, scope), prompt });
    await result.consumeStream();
    await models.flush();
    const text = await result.text;
    expect(text).toBe("Leek soup. Or pea soup.");
    expect(stored()).toEqual([[`user: ${prompt}`, `assistant: ${text}`]]);
  });

  it("has the words of a stream that names a block again after its end", async () => {
    const { models, stored } = setUpModels();
    const blocks = [
      textParts(["Leek "], "0"),
      textParts(["and pea "], "1"),
      textParts(["soup."], "0"),
    ];
    const mock = mockModel({ steps: [{ parts: [...blocks.flat(), finishPart("stop")] }] });
    const result = streamText({ model: models.model(mock, scope), prompt });
    await result.consumeStream();
    await models.flush();
    expect(stored()).toEqual([[`user: ${prompt}`, `assistant: ${await result.text}`]]);
  });

  it('is nothing with `roles: "user"`', async () => {
    const { models, stored } = setUpModels({ store: { roles: "user" } });
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    await ways[0]?.run({ model: models.model(mock, scope), prompt });
    await models.flush();
    expect(stored()).toEqual([[`user: ${prompt}`]]);
  });
});

describe.each(ways)("what is stored of a conversation through $name", ({ run }) => {
  it("is its last turn: no system message, no earlier turn, no memories", async () => {
    const { models, stored, seed } = setUpModels();
    await seed(scope, "I like soup");
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    await run({
      model: models.model(mock, scope),
      system: "You are a cook. Which soup?",
      messages: [
        { role: "user", content: "I have leeks" },
        { role: "assistant", content: "Good." },
        { role: "user", content: "Which soup?" },
      ],
    });
    await models.flush();
    expect(linesOf(promptsOf(mock)[0] ?? [])[3]).toContain("I like soup");
    expect(stored()).toEqual([["user: Which soup?", "assistant: Leek soup."]]);
  });

  it("is kept, repaired, where its texts have what no memory takes", async () => {
    const { models, stored } = setUpModels();
    const mock = mockModel({ steps: [{ text: "Leek soup \ud83d" }] });
    await run({ model: models.model(mock, scope), prompt: "Which\0soup? \udc00" });
    await models.flush();
    expect(stored()).toEqual([["user: Which soup? \ufffd", "assistant: Leek soup \ufffd"]]);
  });

  it("leaves out a block of memories that the user's message has already", async () => {
    const { models, stored, searches } = setUpModels();
    const block = "<memories>\nReference data.\n- [2026-01-01] I like soup\n</memories>\n\n";
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    await run({ model: models.model(mock, scope), prompt: `${block}Which soup?` });
    await models.flush();
    expect(searches.map(({ query }) => query)).toEqual(["Which soup?"]);
    expect(stored()).toEqual([["user: Which soup?", "assistant: Leek soup."]]);
  });
});

describe("metadata", () => {
  it("of the call goes over that of the settings", async () => {
    const { models, adds } = setUpModels({
      store: { metadata: { source: "chat", topic: "food" } },
    });
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    const { providerOptions } = models.options({ userId: "alex", metadata: { topic: "soup" } });
    await ways[0]?.run({ model: models.model(mock), prompt, providerOptions });
    await models.flush();
    expect(adds[0]?.metadata).toEqual({ source: "chat", topic: "soup" });
  });
});
