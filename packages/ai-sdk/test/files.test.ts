import type { MediaPart } from "@mem0-kit/core";
import { fakeMemory } from "@mem0-kit/core/fake";
import { describe, expect, it } from "vitest";
import { createMemoryModels, type StoreSettings } from "../src/index.ts";
import { mockModel } from "./support/mock-model.ts";
import { promptsOf, ways } from "./support/run-model.ts";
import { setUpModels } from "./support/set-up-models.ts";

const scope = { userId: "alex" };
const bytes = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]);
const image = { type: "file", data: bytes, mediaType: "image/png", filename: "cat.png" } as const;
const text = { type: "text", text: "Who is this?" } as const;

/** Files as the specs V2 and V3 (bare) and V4 (tagged) have them; a middleware sees all of them. */
const shapes: readonly [string, unknown, Partial<MediaPart>][] = [
  ["bytes of V2 and V3", bytes, { data: bytes }],
  ["base64 of V2 and V3", "iVBORw==", { data: "iVBORw==" }],
  [
    "an address of V2 and V3",
    new URL("https://a.example/cat.png"),
    { url: new URL("https://a.example/cat.png") },
  ],
  ["bytes of V4", { type: "data", data: bytes }, { data: bytes }],
  ["base64 of V4", { type: "data", data: "iVBORw==" }, { data: "iVBORw==" }],
  [
    "an address of V4",
    { type: "url", url: new URL("https://a.example/cat.png") },
    { url: new URL("https://a.example/cat.png") },
  ],
  ["a reference of V4", { type: "reference", reference: { openai: "file-1" } }, {}],
];

function setUp(store: StoreSettings = {}) {
  return { ...setUpModels({ store }), mock: mockModel({ steps: [{ text: "A cat." }] }) };
}

describe.each(ways)("images and files through $name", ({ run }) => {
  it("reach the model as they are, beside the memories, and are stored by their names", async () => {
    const { models, mock, seed, stored } = setUp();
    await seed(scope, "This is about cats");
    await run({
      model: models.model(mock, scope),
      messages: [{ role: "user", content: [text, image] }],
    });
    await models.flush();
    const [prompt] = promptsOf(mock);
    const content = prompt?.[0]?.content ?? "";
    expect(content).toHaveLength(3);
    expect(content[0]).toMatchObject({ text: expect.stringContaining("about cats") });
    expect(content[2]).toMatchObject({ type: "file", mediaType: "image/png" });
    expect(stored()).toEqual([["user: Who is this?\n[image: cat.png]", "assistant: A cat."]]);
  });

  it("without a word of the user are neither looked up nor stored, as events tell", async () => {
    const { models, mock, events, searches, adds } = setUp();
    await run({ model: models.model(mock, scope), messages: [{ role: "user", content: [image] }] });
    await models.flush();
    expect([...searches, ...adds]).toEqual([]);
    expect(events).toEqual([
      { type: "skipped", phase: "recall", reason: "no-user-text" },
      { type: "skipped", phase: "store", reason: "no-user-text" },
    ]);
  });

  it('without a word are stored, and not looked up, with `files: "pass"`', async () => {
    const { models, mock, events, searches, stored } = setUp({ files: "pass" });
    await run({ model: models.model(mock, scope), messages: [{ role: "user", content: [image] }] });
    await models.flush();
    expect(searches).toEqual([]);
    expect(events[0]).toEqual({ type: "skipped", phase: "recall", reason: "no-user-text" });
    expect(stored()).toEqual([["user: [image: cat.png]", "assistant: A cat."]]);
  });

  it('leave no trace with `files: "omit"`', async () => {
    const { models, mock, stored } = setUp({ files: "omit" });
    await run({
      model: models.model(mock, scope),
      messages: [{ role: "user", content: [text, image] }],
    });
    await models.flush();
    expect(stored()).toEqual([["user: Who is this?", "assistant: A cat."]]);
  });
});

describe("a blank or missing user message", () => {
  it.each([
    ["blank words", [{ role: "user" as const, content: "  \n" }]],
    ["no user message at all", [{ role: "assistant" as const, content: "Hello." }]],
  ])("with %s is passed over", async (_, messages) => {
    const { models, mock, searches, adds } = setUp();
    await ways[0]?.run({ model: models.model(mock, scope), messages });
    await models.flush();
    expect(promptsOf(mock)).toHaveLength(1);
    expect([...searches, ...adds]).toEqual([]);
  });
});

describe("`files` of the settings", () => {
  it.each(shapes)(
    'hands on %s with "pass", to a memory that reads them',
    async (_, data, expected) => {
      const { memory, seen } = seeingMemory();
      const models = createMemoryModels({
        memory,
        store: { files: "pass", transform: seen.transform },
      });
      await callDirectly(models, data);
      expect(seen.parts).toEqual([
        { type: "image", mediaType: "image/png", filename: "cat.png", ...expected },
      ]);
    },
  );

  it.each(shapes)(
    "keep bytes and address of %s out of what is stored otherwise",
    async (_, data) => {
      const { memory, seen } = seeingMemory();
      const models = createMemoryModels({ memory, store: { transform: seen.transform } });
      await callDirectly(models, data);
      expect(seen.parts).toEqual([{ type: "image", mediaType: "image/png", filename: "cat.png" }]);
      const { results } = await memory.getAll({ scope, order: "oldest" });
      expect(results[0]?.memory).toBe("Who is this?\n[image: cat.png]");
    },
  );
});

/** A model of this major called without the SDK, which would bring the file to its own shape. */
async function callDirectly(models: ReturnType<typeof createMemoryModels>, data: unknown) {
  const mock = mockModel({ steps: [{ text: "A cat." }] });
  const content = [text, { ...image, data }];
  await models
    .model(mock, scope)
    .doGenerate({ prompt: [{ role: "user", content: content as never }] });
  await models.flush();
}

/** A memory, and the media that `transform` was shown. */
function seeingMemory() {
  const seen = {
    parts: [] as MediaPart[],
    transform<T extends readonly { readonly content: unknown }[]>(messages: T): T {
      const contents = messages.flatMap(({ content }) => (Array.isArray(content) ? content : []));
      seen.parts = contents.filter(({ type }) => type !== "text");
      return messages;
    },
  };
  return { memory: fakeMemory(), seen };
}
