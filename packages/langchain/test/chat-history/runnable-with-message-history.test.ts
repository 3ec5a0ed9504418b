import { InMemoryChatMessageHistory } from "@langchain/core/chat_history";
import { type AIMessageChunk, type BaseMessage, HumanMessage } from "@langchain/core/messages";
import { ChatPromptTemplate, MessagesPlaceholder } from "@langchain/core/prompts";
import { RunnableWithMessageHistory } from "@langchain/core/runnables";
import { FakeListChatModel, FakeStreamingChatModel } from "@langchain/core/utils/testing";
import { inMemoryTranscriptStore, MemoryError, type TranscriptStore } from "@mem0-kit/core";
import { fakeMemory } from "@mem0-kit/core/fake";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { Mem0ChatMessageHistory } from "../../src/chat-history/mem0-chat-message-history.ts";
import {
  type MessageHistoryFactory,
  type MessageHistoryFactoryOptions,
  messageHistoryFactory,
} from "../../src/chat-history/message-history-factory.ts";
import { local } from "./support/local.ts";
import { linesOf, recordPrompts } from "./support/prompts.ts";

const scope = { userId: "alex" };
type Session = RunnableWithMessageHistory<BaseMessage[], AIMessageChunk>;

/** A chain of messages alone: the one whose turn is found by counting what was read. */
function messageChain(
  getMessageHistory: MessageHistoryFactory | (() => InMemoryChatMessageHistory),
  sleep = 0,
): Session {
  const model = new FakeListChatModel({ responses: ["Yes."], sleep });
  return new RunnableWithMessageHistory({ runnable: model, getMessageHistory });
}

const say = (chain: Session, text: string, sessionId = "s1") =>
  chain.invoke([new HumanMessage(text)], { configurable: { sessionId } });

const at = (sessionId: string) => ({ configurable: { sessionId } });

/** The host writes when a run has ended, and tells of a failure by a line on the console. */
function quietConsole() {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  onTestFinished(() => {
    warn.mockRestore();
    error.mockRestore();
  });
  return { warn, error };
}

describe("a RunnableWithMessageHistory", () => {
  it("sees the conversation of its session, and only of its user", async () => {
    const { transcripts } = local();
    const { callbacks, prompts } = recordPrompts();
    const chatOf = (userId: string) =>
      new RunnableWithMessageHistory({
        runnable: ChatPromptTemplate.fromMessages([
          ["system", "You are a cook."],
          new MessagesPlaceholder("history"),
          ["human", "{input}"],
        ]).pipe(new FakeListChatModel({ responses: ["Yes."] })),
        getMessageHistory: messageHistoryFactory({ transcripts, scope: { userId } }),
        inputMessagesKey: "input",
        historyMessagesKey: "history",
      });
    const ask = (userId: string, input: string, sessionId = "s1") =>
      chatOf(userId).invoke({ input }, { ...at(sessionId), callbacks });
    await ask("alex", "Do you know leeks?");
    await ask("alex", "And soup?");
    await ask("alex", "Hello?", "s2");
    await ask("mallory", "What did Alex say?");
    expect(prompts.map((prompt) => prompt.slice(1))).toEqual([
      ["human: Do you know leeks?"],
      ["human: Do you know leeks?", "ai: Yes.", "human: And soup?"],
      ["human: Hello?"],
      ["human: What did Alex say?"],
    ]);
  });

  it("loses no message in 20 parallel runs of one session", async () => {
    const { transcripts } = local();
    const chain = messageChain(messageHistoryFactory({ transcripts, scope }), 5);
    await say(chain, "Hello.");
    await Promise.all(Array.from({ length: 20 }, (_, run) => say(chain, `question ${run}`)));
    const history = new Mem0ChatMessageHistory({ transcripts, scope, sessionId: "s1" });
    const lines = linesOf(await history.getMessages());
    expect(lines).toHaveLength(42);
    for (let run = 0; run < 20; run += 1) expect(lines).toContain(`human: question ${run}`);
    expect(lines.filter((_, index) => index % 2 === 1)).toEqual(Array(21).fill("ai: Yes."));
  });

  it("does lose them with a history that is read anew: what the snapshot is for", async () => {
    const shared = new InMemoryChatMessageHistory();
    // As every history over a database: each read sees what is there by then.
    const reread = { getMessages: async () => [...(await shared.getMessages())] };
    const chain = messageChain(() => Object.assign(Object.create(shared), reread), 5);
    await Promise.all([say(chain, "one"), say(chain, "two")]);
    expect(linesOf(await shared.getMessages())).toHaveLength(3);
  });

  it("keeps a streamed answer as one message", async () => {
    const { transcripts } = local();
    const getMessageHistory = messageHistoryFactory({ transcripts, scope });
    const model = new FakeListChatModel({ responses: ["Leek soup."] });
    const chain = new RunnableWithMessageHistory({ runnable: model, getMessageHistory });
    const pieces: string[] = [];
    for await (const piece of await chain.stream([new HumanMessage("Soup?")], at("s1")))
      pieces.push(piece.text);
    expect(pieces.length).toBeGreaterThan(5);
    const messages = await getMessageHistory("s1").getMessages();
    expect(linesOf(messages)).toEqual(["human: Soup?", "ai: Leek soup."]);
    expect(messages[1]?.toDict()).not.toHaveProperty("data.tool_call_chunks");
  });

  it("takes its turns in a batch of sessions, and through streamEvents", async () => {
    const { transcripts } = local();
    const getMessageHistory = messageHistoryFactory({ transcripts, scope });
    const chain = messageChain(getMessageHistory);
    await chain.batch(
      [[new HumanMessage("One.")], [new HumanMessage("Two.")]],
      [at("s1"), at("s2")],
    );
    const events = chain.streamEvents([new HumanMessage("Three.")], { ...at("s2"), version: "v2" });
    for await (const _ of events);
    expect(linesOf(await getMessageHistory("s1").getMessages())).toEqual([
      "human: One.",
      "ai: Yes.",
    ]);
    expect(linesOf(await getMessageHistory("s2").getMessages())).toEqual([
      "human: Two.",
      "ai: Yes.",
      "human: Three.",
      "ai: Yes.",
    ]);
  });

  it("counts right with maxMessages too", async () => {
    const { transcripts } = local();
    const chain = messageChain(messageHistoryFactory({ transcripts, scope, maxMessages: 3 }));
    const { callbacks, prompts } = recordPrompts();
    for (const text of ["one", "two", "three"])
      await chain.invoke([new HumanMessage(text)], { ...at("s1"), callbacks });
    const entries = await transcripts.read({ scope, sessionId: "s1" });
    expect(entries).toHaveLength(6);
    expect(prompts.at(-1)).toEqual(["human: two", "ai: Yes.", "human: three"]);
  });

  it("fails where the conversation cannot be read, before the model is asked", async () => {
    const failure = new MemoryError("UNAVAILABLE", "[test] The store is down.");
    const transcripts: TranscriptStore = {
      ...inMemoryTranscriptStore(),
      read: () => Promise.reject(failure),
    };
    const { callbacks, prompts } = recordPrompts();
    const chain = messageChain(messageHistoryFactory({ transcripts, scope }));
    const run = chain.invoke([new HumanMessage("Hello.")], { ...at("s1"), callbacks });
    await expect(run).rejects.toMatchObject({ code: "UNAVAILABLE" });
    expect(prompts).toEqual([]);
  });

  it("adds nothing where the model fails", async () => {
    const { transcripts } = local();
    const model = new FakeStreamingChatModel({ thrownErrorString: "No model.", sleep: 0 });
    const getMessageHistory = messageHistoryFactory({ transcripts, scope });
    const chain = new RunnableWithMessageHistory({ runnable: model, getMessageHistory });
    await expect(chain.invoke([new HumanMessage("Hello.")], at("s1"))).rejects.toThrow("No model.");
    expect(await getMessageHistory("s1").getMessages()).toEqual([]);
  });

  it("still answers where the turn cannot be written, as LangChain has it, which warns", async () => {
    const { warn, error } = quietConsole();
    const transcripts: TranscriptStore = {
      ...inMemoryTranscriptStore(),
      append: () => Promise.reject(new MemoryError("STORAGE", "[test] The disk is full.")),
    };
    const answer = await say(messageChain(messageHistoryFactory({ transcripts, scope })), "Hello.");
    expect(answer.text).toBe("Yes.");
    expect([...warn.mock.calls, ...error.mock.calls].join()).toContain("The disk is full.");
  });

  it.each([
    ["a number", 7],
    ["an object", { toString: () => "s1" }],
    ["a blank", "  "],
    ["a star", "*"],
  ])("refuses a session id that is %s", async (_what, sessionId) => {
    const scopeOf = vi.fn(() => scope);
    const chain = messageChain(
      messageHistoryFactory({ transcripts: inMemoryTranscriptStore(), scopeOf }),
    );
    const run = chain.invoke([new HumanMessage("Hello.")], { configurable: { sessionId } });
    await expect(run).rejects.toMatchObject({ code: "INVALID_INPUT" });
    expect(scopeOf).not.toHaveBeenCalled();
  });
});

describe("messageHistoryFactory", () => {
  const transcripts = inMemoryTranscriptStore();

  it("opens a new history at each call", () => {
    const open = messageHistoryFactory({ transcripts, scope });
    expect(open("s1")).toBeInstanceOf(Mem0ChatMessageHistory);
    expect(open("s1")).not.toBe(open("s1"));
  });

  it("asks scopeOf whose a session is, and never takes the session id for a user", async () => {
    const owners: Record<string, string> = { s1: "alex", s2: "emma" };
    const open = messageHistoryFactory({
      transcripts: local().transcripts,
      scopeOf: (sessionId) => (owners[sessionId] ? { userId: owners[sessionId] } : {}),
    });
    await open("s1").addUserMessage("Hello.");
    expect(await open("s1").getMessages()).toHaveLength(1);
    expect(await open("s2").getMessages()).toEqual([]);
    expect(() => open("s3")).toThrow(expect.objectContaining({ code: "SCOPE_REQUIRED" }));
  });

  it("wants to be told whose conversations these are, in one way", () => {
    const make = (options: Partial<MessageHistoryFactoryOptions>) => () =>
      messageHistoryFactory({ transcripts, ...options });
    expect(make({})).toThrow(expect.objectContaining({ code: "SCOPE_REQUIRED" }));
    expect(make({ scope, scopeOf: () => scope })).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT" }),
    );
    expect(make({ scope, save: true })).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
  });

  it("remembers through one writer, which flush waits for", async () => {
    const memory = local();
    const open = messageHistoryFactory({
      transcripts: memory.transcripts,
      scope,
      memory,
      save: { infer: false },
    });
    await open("s1").addUserMessage("I'm a vegetarian.");
    await open("s2").addUserMessage("I like leeks.");
    await open.flush();
    const { results } = await memory.getAll({ scope, order: "oldest" });
    expect(results.map((item) => item.memory)).toEqual(["I'm a vegetarian.", "I like leeks."]);
  });

  it("tells in flush what was not remembered", async () => {
    const down = new MemoryError("FORBIDDEN", "[test] No.");
    const memory = { ...fakeMemory(), add: () => Promise.reject(down) };
    const open = messageHistoryFactory({ transcripts, scope, memory, save: true });
    await open("s1").addUserMessage("I'm a vegetarian.");
    await expect(open.flush()).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});
