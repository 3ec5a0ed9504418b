import { inspect } from "node:util";
import { createStuffDocumentsChain } from "@langchain/classic/chains/combine_documents";
import { createHistoryAwareRetriever } from "@langchain/classic/chains/history_aware_retriever";
import { createRetrievalChain } from "@langchain/classic/chains/retrieval";
import { BaseCallbackHandler } from "@langchain/core/callbacks/base";
import { Document } from "@langchain/core/documents";
import { AIMessage, HumanMessage } from "@langchain/core/messages";
import { StringOutputParser } from "@langchain/core/output_parsers";
import { ChatPromptTemplate, MessagesPlaceholder } from "@langchain/core/prompts";
import { RunnablePassthrough, RunnableSequence } from "@langchain/core/runnables";
import { FakeChatModel, FakeListChatModel } from "@langchain/core/utils/testing";
import { type Memory, MemoryError, type Scope } from "@mem0-kit/core";
import { fakeMemory } from "@mem0-kit/core/fake";
import type { LocalMemory } from "@mem0-kit/local";
import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { Mem0Retriever, type Mem0RetrieverOptions } from "../../src/retriever/mem0-retriever.ts";
import { local } from "../chat-history/support/local.ts";

const scope = { userId: "alex" };
const question = "Which vegetarian dishes are there?";
const fact = "I'm a vegetarian.";

async function seeded(): Promise<LocalMemory> {
  const memory = local();
  await memory.add(fact, { scope, infer: false, metadata: { topic: "food", score: "mine" } });
  await memory.add("My car is a red Volvo.", { scope, infer: false });
  await memory.add("I'm a vegetarian who hates garlic.", {
    scope: { userId: "mallory" },
    infer: false,
  });
  return memory;
}

function retrieve(memory: Memory, options: Partial<Mem0RetrieverOptions> = {}): Mem0Retriever {
  return new Mem0Retriever({ memory, scope, ...options });
}

const textsOf = (documents: readonly Document[]) => documents.map(({ pageContent }) => pageContent);
const down = new MemoryError("UNAVAILABLE", "[test] The memory is down.");
const broken = (): Memory => ({ ...fakeMemory(), search: () => Promise.reject(down) });

describe("Mem0Retriever", () => {
  it("finds memories as documents, with metadata that is JSON", async () => {
    const memory = await seeded();
    const [document, ...others] = await retrieve(memory).invoke(question);
    expect(others).toEqual([]);
    expect(document).toBeInstanceOf(Document);
    const { results } = await memory.search(question, { scope, topK: 1 });
    const [item] = results;
    expect(document?.id).toBe(item?.id);
    expect(document?.pageContent).toBe(fact);
    expect(document?.metadata).toMatchObject({
      userId: "alex",
      score: item?.score, // the memory's own key of that name is shadowed
      topic: "food",
      categories: item?.categories,
      role: "user",
      createdAt: item?.createdAt.toISOString(),
      updatedAt: item?.updatedAt.toISOString(),
    });
    expect(JSON.parse(JSON.stringify(document?.metadata))).toEqual(document?.metadata);
  });

  it("leaves out what is not worth a model's attention, unless a threshold says otherwise", async () => {
    const memory = await seeded();
    expect(await retrieve(memory).invoke("Who won the cup in 1998?")).toEqual([]);
    const all = await retrieve(memory, { threshold: 0 }).invoke("vegetarian Volvo");
    expect(textsOf(all)).toHaveLength(2);
    expect(
      textsOf(await retrieve(memory, { topK: 1, threshold: 0 }).invoke("vegetarian Volvo")),
    ).toHaveLength(1);
  });

  it("takes filters, which only narrow", async () => {
    const memory = await seeded();
    const food = { metadata: { topic: "food" } };
    expect(textsOf(await retrieve(memory, { filters: food }).invoke(question))).toEqual([fact]);
    const car = { metadata: { topic: "car" } };
    expect(await retrieve(memory, { filters: car }).invoke(question)).toEqual([]);
    const others = { user_id: "mallory" };
    expect(await retrieve(memory, { filters: others }).invoke(question)).toEqual([]);
  });

  it("finds all that topK asks for, however long", async () => {
    const memory = local();
    const long = (word: string) => `${word} likes leeks. ${"A long story. ".repeat(200)}`;
    for (const word of ["Anna", "Bert", "Carl"])
      await memory.add(long(word), { scope, infer: false });
    expect(await retrieve(memory, { threshold: 0 }).invoke("leeks")).toHaveLength(3);
  });

  it("never finds what is somebody else's, and serves each by withScope", async () => {
    const memory = await seeded();
    const mine = retrieve(memory, { tags: ["memory"], topK: 3 });
    const theirs = mine.withScope({ userId: "mallory" });
    expect(textsOf(await mine.invoke("vegetarian garlic"))).toEqual([fact]);
    expect(textsOf(await theirs.invoke("vegetarian garlic"))).toEqual([
      "I'm a vegetarian who hates garlic.",
    ]);
    expect(theirs.tags).toEqual(["memory"]);
    const found = await Promise.all(
      Array.from({ length: 20 }, (_, call) => (call % 2 ? mine : theirs).invoke("vegetarian")),
    );
    found.forEach((documents, call) => {
      expect(documents.map(({ metadata }) => metadata.userId)).toEqual([
        call % 2 ? "alex" : "mallory",
      ]);
    });
    expect(await retrieve(memory, { scope: { userId: "emma" } }).invoke(question)).toEqual([]);
  });

  it("finds a user's memories of every run", async () => {
    const memory = local();
    await memory.add(fact, { scope: { ...scope, runId: "r1" }, infer: false });
    const retriever = retrieve(memory, { scope: { ...scope, runId: "r2" } });
    expect(textsOf(await retriever.invoke(question))).toEqual([fact]);
  });

  it("wants a user, and options that its memory can honour, at once", () => {
    const refused = [
      [{ scope: {} }, "SCOPE_REQUIRED"],
      [{ scope: undefined as never }, "SCOPE_REQUIRED"],
      [{ scope: { agentId: "cook" } }, "SCOPE_REQUIRED"],
      [{ scope: { userId: "*" } }, "INVALID_INPUT"],
      [{ topK: 0 }, "INVALID_INPUT"],
      [{ topK: 1001 }, "INVALID_INPUT"],
      [{ threshold: 2 }, "INVALID_INPUT"],
      [{ timeoutMs: 0 }, "INVALID_INPUT"],
      [{ filters: { nonsense: 1 } }, "INVALID_INPUT"],
      [{ onError: "warn" as never }, "INVALID_INPUT"],
    ] as const satisfies [Partial<Mem0RetrieverOptions>, string][];
    for (const [options, code] of refused)
      expect(() => retrieve(fakeMemory(), options), JSON.stringify(options)).toThrow(
        expect.objectContaining({ code }),
      );
    const userOnly = fakeMemory({ capabilities: { scopeIds: ["userId"] } });
    const withApp: Scope = { userId: "alex", appId: "kitchen" };
    expect(() => retrieve(userOnly, { scope: withApp })).toThrow(
      expect.objectContaining({ code: "UNSUPPORTED" }),
    );
    expect(() => retrieve(userOnly).withScope({})).toThrow(
      expect.objectContaining({ code: "SCOPE_REQUIRED" }),
    );
  });

  it("finds nothing for a blank question, without a search", async () => {
    expect(await retrieve(broken()).invoke("  \n")).toEqual([]);
  });

  it("throws where it could not look, rather than finding nothing", async () => {
    await expect(retrieve(broken()).invoke(question)).rejects.toBe(down);
    const slow = { ...fakeMemory(), search: () => new Promise<never>(() => {}) };
    const run = retrieve(slow, { timeoutMs: 20 }).invoke(question);
    await expect(run).rejects.toMatchObject({ code: "TIMEOUT" });
  });

  it("goes on without memories where it is told to, as an event tells", async () => {
    const onEvent = vi.fn();
    expect(await retrieve(broken(), { onError: "continue", onEvent }).invoke(question)).toEqual([]);
    expect(onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: "failed", error: down }));
  });

  it("shows neither its memory nor whose it is when it is printed", async () => {
    const memory = Object.assign(fakeMemory(), { apiKey: "m0-secret" });
    const retriever = retrieve(memory, { tags: ["memory"] });
    for (const text of [
      JSON.stringify(retriever),
      inspect(retriever, { depth: 9, showHidden: true }),
    ])
      expect(text).not.toMatch(/m0-secret|alex/);
    expect(JSON.parse(JSON.stringify(retriever))).toEqual({
      lc: 1,
      type: "not_implemented",
      id: ["mem0_kit", "langchain", "Mem0Retriever"],
    });
  });
});

describe("a chain with a Mem0Retriever", () => {
  const prompt = ChatPromptTemplate.fromTemplate("Known:\n{context}\n\nQuestion: {input}");

  it("puts memories into a prompt, and is traced", async () => {
    const heard: unknown[] = [];
    const handler = BaseCallbackHandler.fromMethods({
      handleRetrieverStart: (serialized, query) => void heard.push([serialized.id, query]),
      handleRetrieverEnd: (documents) => void heard.push(textsOf(documents as Document[])),
    });
    const retriever = retrieve(await seeded());
    const chain = RunnableSequence.from([
      {
        context: retriever.pipe((documents) => textsOf(documents).join("\n")),
        input: new RunnablePassthrough<string>(),
      },
      prompt,
      new FakeChatModel({}), // it answers with its prompt
      new StringOutputParser(),
    ]);
    const answer = await chain.invoke(question, { callbacks: [handler] });
    expect(answer).toBe(`Known:\n${fact}\n\nQuestion: ${question}`);
    expect(heard).toEqual([[["mem0_kit", "langchain", "Mem0Retriever"], question], [fact]]);
  });

  it("fails where memory does, as a trace tells too", async () => {
    const onError = vi.fn();
    const handler = BaseCallbackHandler.fromMethods({ handleRetrieverError: onError });
    const chain = retrieve(broken()).pipe((documents) => documents.length);
    await expect(chain.invoke(question, { callbacks: [handler] })).rejects.toBe(down);
    expect(onError.mock.calls[0]?.[0]).toBe(down);
  });

  it("works in createRetrievalChain", async () => {
    const chain = await createRetrievalChain({
      retriever: retrieve(await seeded()),
      combineDocsChain: await createStuffDocumentsChain({ llm: new FakeChatModel({}), prompt }),
    });
    const { context, answer } = await chain.invoke({ input: question });
    expect(textsOf(context)).toEqual([fact]);
    expect(answer).toBe(`Known:\n${fact}\n\nQuestion: ${question}`);
  });

  it("works in createHistoryAwareRetriever, which asks in other words", async () => {
    const retriever = await createHistoryAwareRetriever({
      llm: new FakeListChatModel({ responses: ["Is Alex a vegetarian?"] }),
      retriever: retrieve(await seeded()),
      rephrasePrompt: ChatPromptTemplate.fromMessages([
        new MessagesPlaceholder("chat_history"),
        ["human", "{input}"],
      ]),
    });
    const chat_history = [new HumanMessage("I eat no meat."), new AIMessage("Noted.")];
    expect(textsOf(await retriever.invoke({ input: "And so?", chat_history }))).toEqual([fact]);
    expect(textsOf(await retriever.invoke({ input: question, chat_history: [] }))).toEqual([fact]);
  });

  it("is a tool for an agent", async () => {
    const tool = retrieve(await seeded()).asTool({
      name: "memories",
      description: "What is known of the user.",
      schema: z.string(),
    });
    expect(JSON.stringify(await tool.invoke(question))).toContain("vegetarian");
  });
});
