import { SystemMessage } from "@langchain/core/messages";
import { MemorySaver } from "@langchain/langgraph-checkpoint";
import {
  createAgent,
  createMiddleware,
  dynamicSystemPromptMiddleware,
  modelFallbackMiddleware,
} from "langchain";
import { describe, expect, it } from "vitest";
import { mem0Middleware } from "../../src/middleware/index.ts";
import { retrying, summarizing } from "./support/host-middlewares.ts";
import { lookTool } from "./support/look-tool.ts";
import { alex, answering, calling, fact, promptsOf, question, setUp } from "./support/set-up.ts";

const places = ["user", "system"] as const;

describe.each(places)("beside other middlewares, with memories in the %s prompt", (placement) => {
  it.each(["before", "behind"])(
    "%s one that repeats: one search, and memories once in each try",
    async (where) => {
      const { mem0, adds, searches, seed } = setUp({ recall: { placement } });
      await seed(alex.context, fact);
      const model = answering(new Error("503"), new Error("503"), "Leek soup.");
      const retry = retrying();
      const middleware = where === "before" ? ([mem0, retry] as const) : ([retry, mem0] as const);
      const agent = createAgent({ model, tools: [], middleware, systemPrompt: "You are a cook." });
      await agent.invoke({ messages: question }, alex);
      await mem0.flush();
      const prompts = promptsOf(model);
      expect(prompts).toHaveLength(3);
      for (const prompt of prompts) {
        expect(prompt).toEqual(prompts[0]);
        expect(prompt.join().match(/<memories>/g)).toHaveLength(1);
      }
      expect(searches).toHaveLength(1);
      expect(adds.map(({ lines }) => lines)).toEqual([
        [`user: ${question}`, "assistant: Leek soup."],
      ]);
    },
  );

  it.each(["before", "behind"])(
    "%s one that falls back on another model: both get the memories",
    async (where) => {
      const { mem0, adds, searches, seed } = setUp({ recall: { placement } });
      await seed(alex.context, fact);
      const model = answering(new Error("503"));
      const second = answering("Leek soup.");
      const fallback = modelFallbackMiddleware(second);
      const middleware =
        where === "before" ? ([mem0, fallback] as const) : ([fallback, mem0] as const);
      await createAgent({ model, tools: [], middleware }).invoke({ messages: question }, alex);
      await mem0.flush();
      expect(promptsOf(second)).toEqual(promptsOf(model));
      expect(
        promptsOf(second)
          .join()
          .match(/<memories>/g),
      ).toHaveLength(1);
      expect([searches.length, adds.length]).toEqual([1, 1]);
    },
  );

  it.each(["before", "behind"])(
    "%s ones that write the system prompt: all of it is there",
    async (where) => {
      const { mem0, seed } = setUp({ recall: { placement } });
      await seed(alex.context, fact);
      const model = answering("Leek soup.");
      const prompt = dynamicSystemPromptMiddleware(() => "Speak German.");
      const message = createMiddleware({
        name: "Polite",
        wrapModelCall: (request, handler) =>
          handler({ ...request, systemMessage: request.systemMessage.concat("\nBe polite.") }),
      });
      const text = createMiddleware({
        name: "Brief",
        wrapModelCall: ({ systemPrompt, ...request }, handler) =>
          handler({ ...request, systemPrompt: `${systemPrompt}\nBe brief.` }),
      });
      const others = [prompt, message, text] as const;
      const middleware =
        where === "before" ? ([mem0, ...others] as const) : ([...others, mem0] as const);
      const agent = createAgent({ model, tools: [], middleware, systemPrompt: "You are a cook." });
      await agent.invoke({ messages: question }, alex);
      const [given = []] = promptsOf(model);
      for (const words of ["Speak German.", "Be polite.", "Be brief."])
        expect(given[0]).toContain(words);
      expect(given[0]).toMatch(/^system: You are a cook/);
      expect(given.join().match(/<memories>/g)).toHaveLength(1);
      expect(given[placement === "user" ? 1 : 0]).toContain(fact);
    },
  );
});

describe("beside a middleware that summarizes", () => {
  it("never takes its summary for somebody's words", async () => {
    const { mem0, adds, searches } = setUp();
    const summarizer = answering("SUMMARY one.", "SUMMARY two.", "SUMMARY three.");
    const model = answering("Noted.", "Fine.", "Leek soup.");
    const middleware = [summarizing(summarizer, { trigger: 3, keep: 1 }), mem0] as const;
    const checkpointer = new MemorySaver();
    const agent = createAgent({ model, tools: [], middleware, checkpointer });
    const config = { ...alex, configurable: { thread_id: "t1" } };
    for (const messages of [fact, "I like leeks.", question])
      await agent.invoke({ messages }, config);
    await mem0.flush();
    expect(JSON.stringify(promptsOf(model))).toContain("SUMMARY");
    expect(searches.map(({ query }) => query)).toEqual([fact, "I like leeks.", question]);
    expect(adds.map(({ lines }) => lines)).toEqual([
      [`user: ${fact}`, "assistant: Noted."],
      ["user: I like leeks.", "assistant: Fine."],
      [`user: ${question}`, "assistant: Leek soup."],
    ]);
  });

  it("goes on without memories where the words themselves are summarized in a loop, and saves nothing", async () => {
    const { mem0, adds, searches } = setUp();
    const summarizer = answering("SUMMARY one.", "SUMMARY two.");
    const model = answering(calling("look"), calling("look"), "Leek soup.");
    const middleware = [mem0, summarizing(summarizer, { trigger: 4, keep: 2 })] as const;
    const agent = createAgent({ model, tools: [lookTool], middleware });
    const { messages } = await agent.invoke({ messages: question }, alex);
    await mem0.flush();
    expect(JSON.stringify(promptsOf(model)[2])).toContain("SUMMARY");
    expect(messages.at(-1)?.text).toBe("Leek soup.");
    expect(searches).toHaveLength(1);
    expect(adds).toEqual([]);
  });
});

describe("a second memory", () => {
  it("has a name of its own: one looks up what all know, the other what one user said", async () => {
    const { mem0, adds, seed } = setUp();
    const shared = setUp({
      name: "Kitchen",
      scope: () => ({ appId: "kitchen" }),
      requireIds: ["appId"],
      save: false,
      recall: { placement: "system" },
    });
    await seed(alex.context, fact);
    await shared.seed({ appId: "kitchen" }, "For dinner tonight there are leeks.");
    const model = answering("Leek soup.");
    const agent = createAgent({ model, tools: [], middleware: [shared.mem0, mem0] });
    await agent.invoke({ messages: question }, alex);
    await mem0.flush();
    const [given = []] = promptsOf(model);
    expect(given[0]).toMatch(/^system: <memories>\n.*there are leeks/s);
    expect(given[1]).toContain(fact);
    expect([adds.length, shared.adds.length]).toEqual([1, 0]);
  });

  it("of the same name is refused by LangChain", () => {
    const { memory, mem0 } = setUp();
    const middleware = [mem0, mem0Middleware({ memory })];
    expect(() => createAgent({ model: answering(), tools: [], middleware })).toThrow(/Mem0Memory/);
  });
});

describe('memories with `placement: "system"`', () => {
  const recall = { placement: "system" } as const;

  it.each([
    ["no system prompt", undefined, 1],
    ["a text", "You are a cook.", 2],
    ["a message", new SystemMessage("You are a cook."), 2],
    ["an empty message", new SystemMessage(""), 1],
  ])("are a block of their own behind %s", async (_, systemPrompt, blocks) => {
    const { mem0, seed } = setUp({ recall });
    await seed(alex.context, fact);
    const model = answering(calling("look"), "Leek soup.");
    const prompt = systemPrompt === undefined ? {} : { systemPrompt };
    const agent = createAgent({ model, tools: [lookTool], middleware: [mem0], ...prompt });
    await agent.invoke({ messages: question }, alex);
    for (const { messages } of model.calls) {
      const [system, human] = messages;
      const content = system?.content ?? [];
      const list = typeof content === "string" ? [{ type: "text", text: content }] : content;
      expect(list).toHaveLength(blocks);
      expect(list.at(-1)).toEqual({ type: "text", text: expect.stringContaining(fact) });
      if (blocks === 2) expect(list[0]).toMatchObject({ text: "You are a cook." });
      expect(human?.text).toBe(question);
    }
  });

  it("leave a marked prefix as it is, for a provider's cache", async () => {
    const { mem0, seed } = setUp({ recall });
    await seed(alex.context, fact);
    const model = answering("Leek soup.");
    const cached = { type: "text", text: "You are a cook.", cache_control: { type: "ephemeral" } };
    const systemPrompt = new SystemMessage({ content: [cached], additional_kwargs: { own: 1 } });
    const before = JSON.stringify(systemPrompt);
    const agent = createAgent({ model, tools: [], middleware: [mem0], systemPrompt });
    await agent.invoke({ messages: question }, alex);
    const [system] = model.calls[0]?.messages ?? [];
    expect(system?.content).toEqual([cached, { type: "text", text: expect.any(String) }]);
    expect(system?.additional_kwargs).toEqual({ own: 1 });
    expect(JSON.stringify(systemPrompt)).toBe(before);
  });
});
