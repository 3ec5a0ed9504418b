import { FakeListChatModel, FakeLLM, SyntheticEmbeddings } from "@langchain/core/utils/testing";
import {
  MockEmbeddingModelV3,
  MockEmbeddingModelV4,
  MockLanguageModelV3,
  MockLanguageModelV4,
} from "ai/test";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  type InProcessConfig,
  type InProcessMemory,
  inProcessMemory,
} from "../../src/in-process/index.ts";
import { fakeEmbeddings, fakeLlm, newMessages } from "./fake-models.ts";

const scope = { userId: "alex" };
let memory: InProcessMemory | undefined;

afterEach(async () => {
  await memory?.close();
  vi.restoreAllMocks();
});

function open(config: Partial<InProcessConfig>): InProcessMemory {
  memory = inProcessMemory({ embedder: fakeEmbeddings(), ...config }, { path: ":memory:" });
  return memory;
}

const answer = JSON.stringify({ memory: [{ id: "0", text: "Alex likes tea" }] });

function mockLanguageModel(text = answer): MockLanguageModelV4 {
  return new MockLanguageModelV4({
    doGenerate: async () => ({
      content: [{ type: "text", text }],
      finishReason: { unified: "stop", raw: "stop" },
      usage: {
        inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
        outputTokens: { total: 1, text: 1, reasoning: 0 },
      },
      warnings: [],
    }),
  });
}

describe("a language model of the AI SDK", () => {
  test("is asked with mem0's prompt for JSON and its facts are kept", async () => {
    const llm = mockLanguageModel();
    const { results } = await open({ llm }).add("I like tea", { scope });
    expect(results).toMatchObject([{ memory: "Alex likes tea", event: "ADD" }]);
    const [call] = llm.doGenerateCalls;
    expect(call?.responseFormat).toEqual({ type: "json" });
    expect(call?.prompt.map(({ role }) => role)).toEqual(["system", "user"]);
    const prompt = JSON.stringify(call?.prompt[1]);
    expect(prompt).toContain("user: I like tea");
  });

  test("may be of specification V3", async () => {
    const { doGenerate } = mockLanguageModel();
    const llm = new MockLanguageModelV3({
      doGenerate: (options) => doGenerate(options as never) as never,
    });
    await open({ llm }).add("I like tea", { scope });
    expect(await texts()).toEqual(["Alex likes tea"]);
  });

  test("gets the signal of the call", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const llm = mockLanguageModel();
    const started = Promise.withResolvers<AbortSignal | undefined>();
    llm.doGenerate = ({ abortSignal }) => {
      started.resolve(abortSignal);
      return new Promise((_, reject) => abortSignal?.addEventListener("abort", reject));
    };
    const controller = new AbortController();
    const call = open({ llm }).add("I like tea", { scope, signal: controller.signal });
    const signal = await started.promise;
    controller.abort();
    await expect(call).rejects.toMatchObject({ code: "ABORTED" });
    expect(signal?.aborted).toBe(true);
  });
});

describe("a language model of LangChain", () => {
  test("may be a chat model", async () => {
    await open({ llm: new FakeListChatModel({ responses: [answer] }) }).add("I like tea", {
      scope,
    });
    expect(await texts()).toEqual(["Alex likes tea"]);
  });

  test("may be one that completes text", async () => {
    await open({ llm: new FakeLLM({ response: answer }) }).add("I like tea", { scope });
    expect(await texts()).toEqual(["Alex likes tea"]);
  });

  test("may answer in parts", async () => {
    const content = [
      { type: "reasoning", text: "Hm" },
      { type: "text", text: answer },
    ];
    await open({ llm: { invoke: async () => ({ content }) } }).add("I like tea", { scope });
    expect(await texts()).toEqual(["Alex likes tea"]);
  });
});

describe("embedding models", () => {
  test.each([
    ["V4", MockEmbeddingModelV4],
    ["V3", MockEmbeddingModelV3],
  ])("of the AI SDK may be of specification %s", async (_, Mock) => {
    const { embedDocuments } = fakeEmbeddings();
    const embedder = new Mock({
      maxEmbeddingsPerCall: 2,
      doEmbed: async ({ values }: { readonly values: readonly string[] }) => {
        expect(values.length).toBeLessThanOrEqual(2);
        return { embeddings: await embedDocuments([...values]), warnings: [] };
      },
    });
    const llm = fakeLlm();
    const messages = ["I like tea", "I like bees", "I like rain"].map(
      (content) => ({ role: "user", content }) as const,
    );
    await open({ embedder, llm }).add(messages, { scope });
    const { results } = (await memory?.search("bees", { scope })) ?? {};
    expect(results?.[0]?.memory).toBe("I like bees");
  });

  test("of LangChain are taken as they are", async () => {
    const embedder = new SyntheticEmbeddings({ vectorSize: 32 });
    await open({ embedder }).add("I like tea", { scope, infer: false });
    expect(await texts()).toEqual(["I like tea"]);
  });
});

describe("what the language model is told", () => {
  const prompts: string[] = [];
  const llm = {
    invoke: async (input: readonly (readonly [string, string])[]) => {
      prompts.push(input[1]?.[1] ?? "");
      return fakeLlm().invoke(input);
    },
  };
  const lastPrompt = () => prompts.at(-1) ?? "";

  test("are the custom instructions of the configuration and of the call", async () => {
    open({ llm, customInstructions: "Only what is about food." });
    await memory?.add("I like tea", { scope, customInstructions: "Nothing about drinks." });
    expect(lastPrompt()).toContain("Only what is about food.\n\nNothing about drinks.");
    await memory?.add("I like cake", { scope });
    expect(lastPrompt()).toContain("Only what is about food.");
    expect(lastPrompt()).not.toContain("Nothing about drinks.");
  });

  test("is the day on which it was said, and facts carry that time", async () => {
    const createdAt = new Date("2024-03-05T10:00:00Z");
    open({ llm });
    await memory?.add([{ role: "user", content: "I moved yesterday", createdAt }], { scope });
    expect(lastPrompt()).toContain("## Observation Date\n2024-03-05\n\n## Current Date\n20");
    expect((await memory?.getAll({ scope }))?.results[0]?.eventTime).toEqual(createdAt);
  });

  test("are placeholders for images", async () => {
    const content = [
      { type: "text", text: "Look" },
      { type: "image", alt: "a cat", data: "R0lG" },
    ] as const;
    await open({ llm }).add([{ role: "user", content }], { scope });
    expect(lastPrompt()).toContain("[image: a cat]");
    expect(lastPrompt()).not.toContain("R0lG");
  });

  test("is nothing of blank messages", async () => {
    await open({ llm }).add(
      [
        { role: "user", content: "I like tea" },
        { role: "user", content: "  " },
      ],
      { scope },
    );
    expect(newMessages(lastPrompt())).toEqual([{ role: "user", text: "I like tea" }]);
  });
});

test("facts carry metadata, role, message ids and their order", async () => {
  const texts = ["I like tea", "I like bees", "I like rain"];
  await open({ llm: fakeLlm() }).add(
    texts.map((content, index) => ({ role: "user", content, id: `m${index}` }) as const),
    { scope, metadata: { source: "chat", user_id: "billie" }, expirationDate: "2999-12-31" },
  );
  const { results = [] } = (await memory?.getAll({ scope, order: "oldest" })) ?? {};
  expect(results.map((item) => item.memory)).toEqual(texts);
  for (const item of results)
    expect(item).toMatchObject({
      userId: "alex",
      role: "user",
      metadata: { source: "chat", user_id: "billie" },
      sourceMessageIds: ["m0", "m1", "m2"],
      expirationDate: "2999-12-31",
    });
});

async function texts(): Promise<string[] | undefined> {
  return (await memory?.getAll({ scope }))?.results.map((item) => item.memory);
}
