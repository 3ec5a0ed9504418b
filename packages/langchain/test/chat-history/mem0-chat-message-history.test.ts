import { inspect } from "node:util";
import { InMemoryChatMessageHistory } from "@langchain/core/chat_history";
import { AIMessage, type BaseMessage, HumanMessage, ToolMessage } from "@langchain/core/messages";
import { inMemoryTranscriptStore, MemoryError, type TranscriptStore } from "@mem0-kit/core";
import { fakeMemory } from "@mem0-kit/core/fake";
import { localMemory } from "@mem0-kit/local";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  Mem0ChatMessageHistory,
  type Mem0ChatMessageHistoryOptions,
} from "../../src/chat-history/mem0-chat-message-history.ts";
import { local, temporaryPath } from "./support/local.ts";
import { linesOf } from "./support/prompts.ts";

const scope = { userId: "alex" };
const sessionId = "s1";

function open(options: Partial<Mem0ChatMessageHistoryOptions> = {}): Mem0ChatMessageHistory {
  return new Mem0ChatMessageHistory({
    transcripts: inMemoryTranscriptStore(),
    scope,
    sessionId,
    ...options,
  });
}

const read = async (history: Mem0ChatMessageHistory) => linesOf(await history.getMessages());

const fact = new HumanMessage("I'm a vegetarian.");
const noted = new AIMessage("Noted.");

describe("Mem0ChatMessageHistory", () => {
  it("keeps what is added, in order, and has it after a restart", async () => {
    const path = await temporaryPath();
    const first = localMemory({ path });
    const history = open({ transcripts: first.transcripts });
    await history.addUserMessage("Hello.");
    await history.addAIMessage("Hello Alex.");
    await history.addMessages([fact, noted]);
    await first.close();
    const lines = ["human: Hello.", "ai: Hello Alex.", "human: I'm a vegetarian.", "ai: Noted."];
    expect(await read(open({ transcripts: local(path).transcripts }))).toEqual(lines);
  });

  it("does what InMemoryChatMessageHistory does", async () => {
    const step = fc.oneof(
      fc.record({
        kind: fc.constant("add" as const),
        texts: fc.array(fc.string(), { maxLength: 3 }),
      }),
      fc.record({ kind: fc.constantFrom("user" as const, "ai" as const), text: fc.string() }),
      fc.record({ kind: fc.constantFrom("read" as const, "clear" as const) }),
    );
    const apply = async (
      history: Mem0ChatMessageHistory | InMemoryChatMessageHistory,
      one: typeof step extends fc.Arbitrary<infer S> ? S : never,
    ): Promise<unknown> => {
      if (one.kind === "add") {
        return history.addMessages(
          one.texts.map((text, index) =>
            index % 2 ? new AIMessage(text) : new HumanMessage(text),
          ),
        );
      }
      if (one.kind === "user") return history.addUserMessage(one.text);
      if (one.kind === "ai") return history.addAIMessage(one.text);
      if (one.kind === "clear") return history.clear();
      return (await history.getMessages()).map((message) => message.toDict());
    };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const theirs = new InMemoryChatMessageHistory();
        const ours = open();
        for (const one of [...steps, { kind: "read" as const }])
          expect(await apply(ours, one)).toEqual(await apply(theirs, one));
      }),
    );
  });

  it("appends 50 turns at once, each whole and none lost", async () => {
    const { transcripts } = local();
    await Promise.all(
      Array.from({ length: 50 }, (_, turn) =>
        open({ transcripts }).addMessages([
          new HumanMessage(`question ${turn}`),
          new AIMessage(`answer ${turn}`),
        ]),
      ),
    );
    const lines = await read(open({ transcripts }));
    expect(lines).toHaveLength(100);
    const turns = lines.flatMap((line, index) =>
      index % 2 ? [] : [Number(line.split(" ").at(-1))],
    );
    expect(lines).toEqual(
      turns.flatMap((turn) => [`human: question ${turn}`, `ai: answer ${turn}`]),
    );
    expect(turns.toSorted((left, right) => left - right)).toEqual([...Array(50).keys()]);
  });

  it("reads the same until it adds or clears, since a run counts what it read", async () => {
    const { transcripts } = local();
    const history = open({ transcripts });
    await history.addMessages([fact]);
    expect(await read(history)).toHaveLength(1);
    await open({ transcripts }).addMessages([noted]);
    expect(await read(history)).toHaveLength(1);
    await history.addMessages([new HumanMessage("And now?")]);
    expect(await read(history)).toHaveLength(3);
    await open({ transcripts }).addMessages([noted]);
    await history.clear();
    expect(await read(history)).toEqual([]);
  });

  it("gives new messages at each read, so that a change to one is nobody else's", async () => {
    const history = open();
    const blocks = () => [{ type: "text", text: "I'm a vegetarian." }];
    await history.addMessages([
      new HumanMessage({ content: blocks(), additional_kwargs: { a: 1 } }),
    ]);
    const [message] = await history.getMessages();
    Object.assign(message?.content[0] ?? {}, { text: "I eat meat." });
    Object.assign(message?.additional_kwargs ?? {}, { a: 2 });
    const [again] = await history.getMessages();
    expect(again).toMatchObject({ content: blocks(), additional_kwargs: { a: 1 } });
  });

  it("keeps users, agents, runs and sessions apart, also where an id is guessed", async () => {
    const { transcripts } = local();
    await open({ transcripts }).addMessages([fact]);
    const others: Partial<Mem0ChatMessageHistoryOptions>[] = [
      { scope: { userId: "mallory" } },
      { scope: { userId: "mallory", runId: "s1" } },
      { scope: { userId: "s1" }, sessionId: "alex" },
      { scope: { userId: "alex", agentId: "cook" } },
      { scope: { userId: 'alex",null' } },
      { sessionId: "s1 " },
      { sessionId: "S1" },
      { sessionId: '["alex","s1"]' },
    ];
    for (const options of others) {
      const other = open({ transcripts, ...options });
      expect(await read(other)).toEqual([]);
      await other.addMessages([noted]);
      await other.clear();
    }
    expect(await read(open({ transcripts }))).toEqual(["human: I'm a vegetarian."]);
  });

  it("wants a user and a session id before it reads anything", () => {
    const refused = [
      [{ scope: {} }, "SCOPE_REQUIRED"],
      [{ scope: { agentId: "cook" } }, "SCOPE_REQUIRED"],
      [{ scope: undefined as never }, "SCOPE_REQUIRED"],
      [{ requireIds: ["userId", "agentId"] }, "SCOPE_REQUIRED"],
      [{ scope: { userId: " " } }, "INVALID_INPUT"],
      [{ scope: { userId: 7 as never } }, "INVALID_INPUT"],
      [{ sessionId: "" }, "INVALID_INPUT"],
      [{ sessionId: 7 as never }, "INVALID_INPUT"],
      [{ sessionId: { userId: "alex" } as never }, "INVALID_INPUT"],
      [{ maxMessages: 0 }, "INVALID_INPUT"],
      [{ maxMessages: 1.5 }, "INVALID_INPUT"],
      [{ transcripts: fakeMemory() as never }, "INVALID_INPUT"],
      [{ save: true }, "INVALID_INPUT"],
    ] as const satisfies [Partial<Mem0ChatMessageHistoryOptions>, string][];
    for (const [options, code] of refused)
      expect(() => open(options), JSON.stringify(options)).toThrow(
        expect.objectContaining({ code }),
      );
  });

  it("is shared by all users of a scope only where requireIds says so", async () => {
    const { transcripts } = local();
    const options = { transcripts, scope: { appId: "kiosk" }, requireIds: ["appId"] as const };
    await open(options).addMessages([fact]);
    expect(await read(open(options))).toHaveLength(1);
  });

  it("rejects what cannot be read, and reads again the next time", async () => {
    const inner = inMemoryTranscriptStore();
    await open({ transcripts: inner }).addMessages([fact]);
    const failure = new MemoryError("UNAVAILABLE", "[test] The store is down.");
    const readOnce = vi.fn<TranscriptStore["read"]>(inner.read).mockRejectedValueOnce(failure);
    const history = open({ transcripts: { ...inner, read: readOnce } });
    await expect(history.getMessages()).rejects.toBe(failure);
    expect(await read(history)).toHaveLength(1);
    expect(await read(history)).toHaveLength(1);
    expect(readOnce).toHaveBeenCalledTimes(2);
  });

  it("rejects what cannot be written, and reads afresh, since it may have been", async () => {
    const inner = inMemoryTranscriptStore();
    const failure = new MemoryError("TIMEOUT", "[test] No answer.");
    const append: TranscriptStore["append"] = async (...call) => {
      await inner.append(...call);
      throw failure;
    };
    const history = open({ transcripts: { ...inner, append } });
    expect(await read(history)).toEqual([]);
    await expect(history.addMessages([fact])).rejects.toBe(failure);
    expect(await read(history)).toHaveLength(1);
  });

  it("says so where another framework's messages are kept under the session id", async () => {
    const transcripts = inMemoryTranscriptStore();
    await transcripts.append({ scope, sessionId }, [{ role: "user", parts: [] }]);
    await expect(open({ transcripts }).getMessages()).rejects.toMatchObject({
      code: "BAD_RESPONSE",
    });
  });

  it("reads the last messages only, never a tool's answer without its call", async () => {
    const transcripts = inMemoryTranscriptStore();
    const turns: BaseMessage[] = [
      fact,
      noted,
      new HumanMessage("What is there?"),
      new AIMessage({ content: "", tool_calls: [{ id: "c1", name: "look", args: {} }] }),
      new ToolMessage({ tool_call_id: "c1", content: "Leeks." }),
      new AIMessage("Leeks."),
    ];
    await open({ transcripts }).addMessages(turns);
    const last = turns.slice(2).map(({ type, text }) => `${type}: ${text}`);
    const lengths = { 1: 0, 2: 0, 3: 0, 4: 4, 5: 4, 6: 6, 100: 6 };
    for (const [maxMessages, length] of Object.entries(lengths)) {
      const lines = await read(open({ transcripts, maxMessages: Number(maxMessages) }));
      expect(lines, maxMessages).toHaveLength(length);
      if (length === 4) expect(lines).toEqual(last);
    }
    expect(await transcripts.read({ scope, sessionId })).toHaveLength(6);
  });

  it("asks the store for no more than the last messages", async () => {
    const inner = inMemoryTranscriptStore();
    const read = vi.fn<TranscriptStore["read"]>(inner.read);
    await open({ transcripts: { ...inner, read }, maxMessages: 4 }).getMessages();
    expect(read).toHaveBeenCalledWith({ scope, sessionId }, { last: 4 });
  });

  it("remembers nothing unless asked to", async () => {
    const memory = local();
    const history = open({ transcripts: memory.transcripts, memory });
    await history.addMessages([fact, noted]);
    await history.flush();
    expect((await memory.getAll({ scope })).results).toEqual([]);
  });

  it("remembers what was said in the background, without tools, and waits for it in flush", async () => {
    const memory = local();
    const history = open({ transcripts: memory.transcripts, memory, save: { infer: false } });
    await history.addMessages([
      fact,
      new AIMessage({ content: "Let me see.", tool_calls: [{ id: "c1", name: "look", args: {} }] }),
      new ToolMessage({ tool_call_id: "c1", content: "A secret." }),
      noted,
    ]);
    await history.flush();
    const { results } = await memory.getAll({ scope, order: "oldest" });
    expect(results.map((item) => item.memory)).toEqual(["I'm a vegetarian.", "Noted."]);
    const { results: found } = await memory.search("vegetarian", { scope });
    expect(found[0]?.memory).toBe("I'm a vegetarian.");
  });

  it("keeps the conversation where memory is down, as flush and an event tell", async () => {
    const onEvent = vi.fn();
    const memory = fakeMemory();
    const down = new MemoryError("UNAUTHORIZED", "[test] No.");
    const broken = { ...memory, add: () => Promise.reject(down) };
    const history = open({ memory: broken, save: { onEvent, retries: 0 } });
    await history.addMessages([fact, noted]);
    expect(await read(history)).toHaveLength(2);
    await expect(history.flush()).rejects.toMatchObject({ code: "UNAUTHORIZED" });
    expect(onEvent).toHaveBeenCalledWith(
      expect.objectContaining({ type: "ended", status: "failed" }),
    );
    await history.flush();
  });

  it("writes nothing at all where a memory would not take it", async () => {
    const memory = local();
    const history = open({ transcripts: memory.transcripts, memory, save: true });
    const tooLong = new HumanMessage("a".repeat(1024 * 1024 + 1));
    await expect(history.addMessages([fact, tooLong])).rejects.toMatchObject({
      code: "INVALID_INPUT",
    });
    await history.flush();
    expect(await read(history)).toEqual([]);
    expect((await memory.getAll({ scope })).results).toEqual([]);
  });

  it("clears the conversation and keeps memories; forgets memories and keeps the conversation", async () => {
    const memory = local();
    const options = { transcripts: memory.transcripts, memory, save: { infer: false } };
    const history = open(options);
    await open({ ...options, sessionId: "s2" }).addMessages([noted]);
    await memory.add("I'm Mallory.", { scope: { userId: "mallory" }, infer: false });
    await history.addMessages([fact]);
    await history.flush();
    await history.clear();
    expect(await read(history)).toEqual([]);
    expect(await read(open({ ...options, sessionId: "s2" }))).toEqual(["ai: Noted."]);
    expect((await memory.search("vegetarian", { scope })).results).toHaveLength(1);

    await history.addMessages([new HumanMessage("I like leeks.")]);
    expect(await history.forget()).toMatchObject({ status: "succeeded" });
    expect((await memory.getAll({ scope })).results).toEqual([]);
    expect((await memory.getAll({ scope: { userId: "mallory" } })).results).toHaveLength(1);
    expect(await read(history)).toEqual(["human: I like leeks."]);
  });

  it("cannot forget without a memory, and rejects where it is down", async () => {
    await expect(open().forget()).rejects.toMatchObject({ code: "UNSUPPORTED" });
    const down = new MemoryError("UNAVAILABLE", "[test] Down.");
    const memory = { ...fakeMemory(), deleteAll: () => Promise.reject(down) };
    await expect(open({ memory }).forget()).rejects.toBe(down);
    const failed = { ...fakeMemory(), deleteAll: async () => ({ status: "failed" as const }) };
    await expect(open({ memory: failed }).forget()).rejects.toMatchObject({ code: "BAD_RESPONSE" });
  });

  it("shows neither clients nor words when it is printed", async () => {
    const memory = Object.assign(fakeMemory(), { apiKey: "m0-secret" });
    const history = open({ memory, save: true });
    await history.addMessages([fact]);
    await history.getMessages();
    for (const text of [JSON.stringify(history), inspect(history, { depth: 9, showHidden: true })])
      expect(text).not.toMatch(/m0-secret|vegetarian|alex/);
  });
});
