import { createGateway } from "ai";
import { afterEach, expect, it, vi } from "vitest";
import { createMemoryModels, withMemory } from "../src/index.ts";
import { countingMemory } from "./support/counting-memory.ts";
import { mockModel } from "./support/mock-model.ts";
import { promptsOf, ways } from "./support/run-model.ts";

const scope = { userId: "alex" };

afterEach(() => vi.unstubAllGlobals());

it.each(ways)(
  "a model's id is one of the application's default provider, through $name",
  async ({ run }) => {
    const mock = mockModel({ steps: [{ text: "Leek soup." }] });
    const asked: string[] = [];
    vi.stubGlobal("AI_SDK_DEFAULT_PROVIDER", {
      languageModel(id: string) {
        asked.push(id);
        return mock;
      },
    });
    const { memory, seed, adds } = countingMemory();
    await seed(scope, "I like soup");
    const models = createMemoryModels({ memory });
    for (const model of [
      models.model("openai/gpt-5", scope),
      withMemory("openai/gpt-5", { memory, scope }),
    ])
      expect((await run({ model, prompt: "Which soup?" })).text).toBe("Leek soup.");
    await models.flush();
    expect(asked).toEqual(["openai/gpt-5", "openai/gpt-5"]);
    for (const prompt of promptsOf(mock)) expect(JSON.stringify(prompt)).toContain("I like soup");
    await vi.waitFor(() => expect(adds).toHaveLength(2));
  },
);

it("a model's id is one of Vercel's gateway otherwise", () => {
  const { memory } = countingMemory();
  const model = withMemory("openai/gpt-5", { memory, scope });
  expect(model).toMatchObject({ modelId: "openai/gpt-5", provider: "gateway" });
});

it("the gateway, which sends on all provider options, is not told whose memories they are", async () => {
  const { memory, seed } = countingMemory();
  await seed({ userId: "alex-4711" }, "I like soup");
  const models = createMemoryModels({ memory });
  const sent: unknown[] = [];
  const gateway = createGateway({
    apiKey: "key",
    fetch: async (url, init) => {
      sent.push(String(url), init?.headers, init?.body);
      return new Response("{}", { status: 400 });
    },
  });
  const { providerOptions } = models.options({ userId: "alex-4711", metadata: { secret: "s3" } });
  for (const { run } of ways) {
    const call = run({
      model: models.model(gateway("openai/gpt-5")),
      prompt: "Which soup?",
      providerOptions: { ...providerOptions, openai: { user: "u1" } },
    });
    await expect(call).rejects.toThrow();
  }
  const all = JSON.stringify(sent);
  expect(all.match(/I like soup/g)).toHaveLength(2);
  expect(all).toContain("u1");
  expect(all).not.toMatch(/alex-4711|s3|memory"/);
});

it("a wrapped model is the inner one by provider, id and what it downloads itself", () => {
  const { memory } = countingMemory();
  const mock = mockModel({ steps: [], modelId: "soup-1" });
  expect(withMemory(mock, { memory, scope })).toMatchObject({
    provider: mock.provider,
    modelId: "soup-1",
    supportedUrls: mock.supportedUrls,
  });
});
