import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { createRecall, createRemember, type Memory, MemoryError } from "@mem0-kit/core";
import { fakeMemory } from "@mem0-kit/core/fake";
import { parseJsonEventStream, type UIMessageChunk, uiMessageChunkSchema } from "ai";
import { describe, expect, it } from "vitest";
import { createCompletion } from "../src/offline-model/create-completion.ts";
import { type ChatTurn, chatWithMemory } from "../src/server/chat-with-memory.ts";
import { serve } from "./serve.ts";

const alex = { userId: "alex" };
const fact = "I am a vegetarian cook.";
const question = "What can a vegetarian cook?";

function policies(memory: Memory) {
  return {
    memory,
    ...createRecall(memory),
    ...createRemember(memory, { retries: 0 }),
  };
}

function outage(): Promise<never> {
  return Promise.reject(new MemoryError("UNAVAILABLE", "[mem0-kit] The memory is down. Wait."));
}

/** Runs one turn against the offline responder over real HTTP. */
async function chat(text: string, change: Partial<ChatTurn> = {}) {
  await using server = await serve((body) => createCompletion(body));
  const provider = createOpenAICompatible({ name: "offline", baseURL: `${server.url}/v1` });
  const background: Promise<unknown>[] = [];
  const memory = fakeMemory();
  const response = chatWithMemory({
    messages: [{ id: "m1", role: "user", parts: [{ type: "text", text }] }],
    openMemory: async () => policies(memory),
    model: provider("offline-responder"),
    instructions: "Be kind.",
    userId: alex.userId,
    conversationId: "c1",
    recall: true,
    signal: new AbortController().signal,
    waitUntil: (work) => background.push(work),
    ...change,
  });
  const chunks: UIMessageChunk[] = [];
  if (response.body)
    for await (const parsed of parseJsonEventStream({
      stream: response.body,
      schema: uiMessageChunkSchema,
    }))
      if (parsed.success) chunks.push(parsed.value);
  const dataOf = (name: string) =>
    chunks.flatMap((chunk) =>
      chunk.type === `data-${name}` && "data" in chunk ? [chunk.data] : [],
    );
  return {
    text: chunks.map((chunk) => (chunk.type === "text-delta" ? chunk.delta : "")).join(""),
    types: chunks.map(({ type }) => type),
    errors: chunks.flatMap((chunk) => (chunk.type === "error" ? [chunk.errorText] : [])),
    recalled: dataOf("recalled"),
    remembered: dataOf("remembered"),
    notices: dataOf("notice"),
    sent: JSON.stringify(server.received),
    background,
    memory,
  };
}

async function memoryWithFact() {
  const memory = fakeMemory();
  await memory.add(fact, { scope: alex, infer: false });
  return memory;
}

describe("a turn of the chat", () => {
  it("gives the model what is remembered of this user, and tells the page", async () => {
    const memory = await memoryWithFact();
    await memory.add("I am a vegetarian spy.", { scope: { userId: "sam" }, infer: false });
    const turn = await chat(question, { openMemory: async () => policies(memory) });
    expect(turn.text).toContain(`“${fact}”`);
    expect(turn.sent).not.toContain("spy");
    expect(turn.recalled).toEqual([
      { memories: [expect.objectContaining({ memory: fact, score: expect.any(Number) })] },
    ]);
  });

  it("gives the model no memory with recall switched off, and still remembers", async () => {
    const memory = await memoryWithFact();
    const turn = await chat(question, { recall: false, openMemory: async () => policies(memory) });
    expect(turn.text).toContain("nothing to go by");
    expect(turn.sent).not.toContain(fact);
    expect(turn.recalled).toEqual([]);
    expect(turn.remembered).toHaveLength(1);
  });

  it("remembers the user's message under its id, in the user's and conversation's scope", async () => {
    const turn = await chat(fact);
    expect(turn.background).toHaveLength(1);
    const { results } = await turn.memory.getAll({ scope: alex });
    expect(results).toEqual([
      expect.objectContaining({
        memory: fact,
        runId: "c1",
        role: "user",
        sourceMessageIds: ["m1"],
      }),
    ]);
    expect(turn.remembered).toEqual([
      { memories: [expect.objectContaining({ memory: fact, event: "ADD" })] },
    ]);
  });

  it("answers without memory when it is down, and says so", async () => {
    const down: Memory = { ...fakeMemory(), search: outage, add: outage };
    const turn = await chat(question, { openMemory: async () => policies(down) });
    expect(turn.text).toContain("nothing to go by");
    expect(turn.types.at(-1)).toBe("finish");
    expect(turn.notices).toEqual([
      expect.objectContaining({ during: "recall", code: "UNAVAILABLE" }),
      expect.objectContaining({ during: "remember", code: "UNAVAILABLE" }),
    ]);
  });

  it("answers also when memory cannot even be opened", async () => {
    const turn = await chat(question, { openMemory: outage });
    expect(turn.text).toContain("nothing to go by");
    expect(turn.notices).toHaveLength(2);
  });

  it("remembers nothing of a turn whose model failed, and tells the page why", async () => {
    await using refusing = await serve(() =>
      Response.json({ error: { message: "Bad key sk-secret" } }, { status: 401 }),
    );
    const provider = createOpenAICompatible({ name: "refusing", baseURL: `${refusing.url}/v1` });
    const memory = fakeMemory();
    const turn = await chat(fact, {
      model: provider("any"),
      openMemory: async () => policies(memory),
    });
    expect(turn.errors).toEqual([expect.stringContaining("answered 401")]);
    expect(turn.errors.join()).not.toContain("sk-secret");
    expect((await memory.getAll({ scope: alex })).results).toEqual([]);
  });
});
