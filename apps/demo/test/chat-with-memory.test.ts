import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { type Memory, MemoryError } from "@mem0-kit/core";
import { fakeMemory } from "@mem0-kit/core/fake";
import { parseJsonEventStream, type UIMessageChunk, uiMessageChunkSchema } from "ai";
import { describe, expect, it, vi } from "vitest";
import { createCompletion } from "../src/offline-model/create-completion.ts";
import { type ChatTurn, chatWithMemory } from "../src/server/chat-with-memory.ts";
import { serve } from "./serve.ts";

const alex = { userId: "alex" };
const fact = "I am a vegetarian cook.";
const question = "What can a vegetarian cook?";

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
    openMemory: async () => memory,
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
    const turn = await chat(question, { openMemory: async () => memory });
    expect(turn.text).toContain(`“${fact}”`);
    expect(turn.sent).not.toContain("spy");
    expect(turn.recalled).toEqual([
      { memories: [expect.objectContaining({ memory: fact, score: expect.any(Number) })] },
    ]);
  });

  it("gives the model no memory with recall switched off, and still remembers", async () => {
    const memory = await memoryWithFact();
    const turn = await chat(question, { recall: false, openMemory: async () => memory });
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

  it("remembers a message once that is sent again", async () => {
    const memory = fakeMemory();
    const openMemory = async () => memory;
    const [, again] = [await chat(fact, { openMemory }), await chat(fact, { openMemory })];
    expect(again.text).toContain("Noted");
    expect((await memory.getAll({ scope: alex })).results).toHaveLength(1);
  });

  it("takes what is recalled for this turn's words only, and stores none of it", async () => {
    const memory = await memoryWithFact();
    const parts = (text: string) => [{ type: "text" as const, text }];
    const { sent } = await chat("", {
      openMemory: async () => memory,
      messages: [
        { id: "m1", role: "user", parts: parts("I met a spy.") },
        { id: "m2", role: "assistant", parts: parts("Noted.") },
        { id: "m3", role: "user", parts: parts(question) },
      ],
    });
    expect(sent.split("<memories>")).toHaveLength(2);
    expect(sent.indexOf("I met a spy.")).toBeLessThan(sent.indexOf("<memories>"));
    const { results } = await memory.getAll({ scope: alex, order: "oldest" });
    expect(results.map((item) => item.memory)).toEqual([fact, question]);
  });

  it("answers without memory when it is down, and says so", async () => {
    using log = vi.spyOn(console, "error").mockImplementation(() => {});
    const down: Memory = { ...fakeMemory(), search: outage, add: outage };
    const turn = await chat(question, { openMemory: async () => down });
    expect(turn.text).toContain("nothing to go by");
    expect(turn.types.at(-1)).toBe("finish");
    expect(turn.notices).toEqual([
      expect.objectContaining({ during: "recall", code: "UNAVAILABLE" }),
      expect.objectContaining({ during: "remember", code: "UNAVAILABLE" }),
    ]);
    expect(log).toHaveBeenCalledTimes(2);
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
      openMemory: async () => memory,
    });
    expect(turn.errors).toEqual([expect.stringContaining("answered 401")]);
    expect(turn.errors.join()).not.toContain("sk-secret");
    expect((await memory.getAll({ scope: alex })).results).toEqual([]);
  });

  it("keeps what the user said where they stop the answer", async () => {
    const reader = new AbortController();
    const first = JSON.stringify({ choices: [{ index: 0, delta: { content: "Wait, " } }] });
    await using slow = await serve(() => {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(`data: ${first}\n\n`));
          setTimeout(() => reader.abort(), 50);
        },
      });
      return new Response(body, { headers: { "content-type": "text/event-stream" } });
    });
    const provider = createOpenAICompatible({ name: "slow", baseURL: `${slow.url}/v1` });
    const turn = await chat(fact, { model: provider("any"), signal: reader.signal });
    expect(turn.types).toContain("abort");
    await Promise.all(turn.background);
    expect((await turn.memory.getAll({ scope: alex })).results).toEqual([
      expect.objectContaining({ memory: fact, sourceMessageIds: ["m1"] }),
    ]);
  });
});
