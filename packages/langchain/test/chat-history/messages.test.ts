import { Document } from "@langchain/core/documents";
import {
  AIMessage,
  AIMessageChunk,
  type BaseMessage,
  ChatMessage,
  FunctionMessage,
  HumanMessage,
  HumanMessageChunk,
  RemoveMessage,
  SystemMessage,
  ToolMessage,
} from "@langchain/core/messages";
import { inMemoryTranscriptStore } from "@mem0-kit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Mem0ChatMessageHistory } from "../../src/chat-history/mem0-chat-message-history.ts";
import { local } from "./support/local.ts";
import { stateOf } from "./support/state-of.ts";

const open = (transcripts = inMemoryTranscriptStore()) =>
  new Mem0ChatMessageHistory({ transcripts, scope: { userId: "alex" }, sessionId: "s1" });

// Under exactOptionalPropertyTypes LangChain's type of it is undefined.
const usage = { input_tokens: 3, output_tokens: 5, total_tokens: 8 } as never;
const call = { id: "c1", name: "look", args: { where: ["fridge", { shelf: 2 }] } };

/** Each kind, with everything that it can have. */
const kinds: Record<string, () => BaseMessage> = {
  human: () => new HumanMessage({ id: "h1", name: "Emma", content: "Hello \u{1f44b}\n" }),
  "human with an image": () =>
    new HumanMessage({
      content: [
        { type: "text", text: "My dog." },
        { type: "image_url", image_url: { url: "data:image/png;base64,iVBORw0KGgo=" } },
        { type: "image", mimeType: "image/png", data: "iVBORw0KGgo=" },
      ],
    }),
  "human of content blocks": () =>
    new HumanMessage({ contentBlocks: [{ type: "text", text: "Hello." }] }),
  "human that was made of another": () =>
    new HumanMessage(new HumanMessage({ id: "h2", content: "Hello." })),
  ai: () =>
    new AIMessage({
      id: "a1",
      content: [{ type: "text", text: "I look.", cache_control: { type: "ephemeral" } }],
      tool_calls: [call],
      invalid_tool_calls: [{ id: "c2", name: "look", args: "{", error: "Malformed args." }],
      usage_metadata: usage,
      response_metadata: { finish_reason: "tool_calls", logprobs: null },
      additional_kwargs: { refusal: null, nested: { lc: 1, list: [true, 0.5] } },
    }),
  "ai of content blocks": () =>
    new AIMessage({
      contentBlocks: [
        { type: "reasoning", reasoning: "Hm." },
        { type: "text", text: "I look." },
        { type: "tool_call", ...call },
      ],
    }),
  tool: () =>
    new ToolMessage({
      tool_call_id: "c1",
      name: "look",
      content: "Nothing.",
      status: "error",
      artifact: { rows: [[1, null], []], lc: 2, deep: { lc: 3 } },
      metadata: { took: 3 },
    }),
  system: () => new SystemMessage("Be kind."),
  chat: () => new ChatMessage({ role: "critic", content: "No.", id: "x1" }),
  function: () => new FunctionMessage({ name: "look", content: "{}" }),
  "named later": () => Object.assign(new HumanMessage("Hi."), { name: "Emma", id: "h3" }),
};

describe("messages of a Mem0ChatMessageHistory", () => {
  it.each(Object.keys(kinds))("come back exactly: %s", async (kind) => {
    const message = kinds[kind]?.() as BaseMessage; // a key of it
    const before = stateOf(message);
    const history = open(local().transcripts);
    await history.addMessage(message);
    const [read] = await history.getMessages();
    expect(read && stateOf(read)).toEqual(before);
    expect(read?.constructor).toBe(message.constructor);
    expect(stateOf(message)).toEqual(before);
    // And once more, since what is read is what is written next.
    const copy = new Mem0ChatMessageHistory({
      transcripts: inMemoryTranscriptStore(),
      scope: { userId: "alex" },
      sessionId: "s2",
    });
    await copy.addMessages(read ? [read] : []);
    expect((await copy.getMessages()).map(stateOf)).toEqual([before]);
  });

  it("are final where pieces of a stream were added", async () => {
    const piece = (args: string, index = 0) =>
      new AIMessageChunk({
        id: "a1",
        content: "",
        tool_call_chunks: [{ id: "c1", index, name: args === "{" ? "look" : "", args }],
      });
    const chunk = piece("{")
      .concat(piece('"where":"fridge"}'))
      .concat(new AIMessageChunk({ content: "I look.", usage_metadata: usage }));
    const history = open();
    await history.addMessages([chunk, new HumanMessageChunk({ content: "Yes." })]);
    const read = await history.getMessages();
    expect(read.map((message) => message.constructor)).toEqual([AIMessage, HumanMessage]);
    expect(read[0]).toMatchObject({
      id: "a1",
      content: "I look.",
      tool_calls: [{ id: "c1", name: "look", args: { where: "fridge" } }],
      usage_metadata: usage,
    });
    expect(read[0]).not.toHaveProperty("tool_call_chunks");
    expect(JSON.stringify(read[0])).not.toContain("tool_call_chunks");
  });

  it("have the documents of a retriever's tool as plain objects", async () => {
    const document = new Document({ id: "1", pageContent: "Leeks.", metadata: { page: 2 } });
    const history = open();
    await history.addMessage(
      new ToolMessage({ tool_call_id: "c1", content: "Leeks.", artifact: [document] }),
    );
    expect(await history.getMessages()).toMatchObject([
      { artifact: [{ id: "1", pageContent: "Leeks.", metadata: { page: 2 } }] },
    ]);
  });

  it("come back exactly whatever they hold", async () => {
    // Through text, since JSON has no -0.
    const json = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)));
    const fields = fc.record(
      {
        id: fc.string({ minLength: 1 }),
        name: fc.string({ minLength: 1 }),
        content: fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(
            fc.oneof(
              fc.record({
                type: fc.constant("text" as const),
                text: fc.string({ unit: "grapheme" }),
              }),
              fc.record({
                type: fc.constant("image_url" as const),
                image_url: fc.record({ url: fc.webUrl() }),
              }),
            ),
            { maxLength: 3 },
          ),
        ),
        additional_kwargs: fc.dictionary(fc.constantFrom("lc", "extra", "nested"), json),
        response_metadata: fc.dictionary(fc.constantFrom("model", "lc", "finish_reason"), json),
      },
      { requiredKeys: ["content"] },
    );
    const callOf = fc.record({
      id: fc.string({ minLength: 1 }),
      name: fc.string(),
      args: fc.dictionary(fc.string(), json),
      type: fc.constant("tool_call" as const),
    });
    const message: fc.Arbitrary<BaseMessage> = fc.oneof(
      fields.map((given) => new HumanMessage(given)),
      fields.map((given) => new SystemMessage(given)),
      fc
        .tuple(fields, fc.array(callOf, { maxLength: 2 }), fc.boolean())
        .map(
          ([given, tool_calls, counted]) =>
            new AIMessage({ ...given, tool_calls, ...(counted ? { usage_metadata: usage } : {}) }),
        ),
      fc
        .tuple(fields, json, fc.constantFrom("success" as const, "error" as const))
        .map(
          ([given, artifact, status]) =>
            new ToolMessage({ ...given, tool_call_id: "c", artifact, status }),
        ),
      fields.map((given) => new ChatMessage({ ...given, role: "critic" })),
      fields.map((given) => new FunctionMessage({ ...given, name: "look" })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(message, { maxLength: 5 }), async (messages) => {
        const history = open();
        await history.addMessages(messages);
        const read = await history.getMessages();
        expect(read.map((one) => one.toDict())).toEqual(messages.map((one) => one.toDict()));
        expect(read.map(stateOf)).toEqual(messages.map(stateOf));
      }),
      { numRuns: 150 },
    );
  });

  const cyclic: Record<string, unknown> = {};
  cyclic.self = cyclic;
  it.each([
    ["a RemoveMessage", new RemoveMessage({ id: "h1" }), "messages[1]"],
    ["no message", { content: "Hi." } as unknown as BaseMessage, "messages[1]"],
    [
      "a function without a name",
      Object.assign(new FunctionMessage({ name: "", content: "" }), { name: undefined }),
      "messages[1]",
    ],
    ["a bigint", artifact(1n), "messages[1].artifact"],
    ["a date", artifact({ at: [new Date()] }), "messages[1].artifact.at[0]"],
    ["a function", artifact({ run() {} }), "messages[1].artifact.run"],
    ["a class of its own", artifact(new Map([["a", 1]])), "messages[1].artifact"],
    ["not a number", artifact(Number.NaN), "messages[1].artifact"],
    ["a hole", artifact([undefined]), "messages[1].artifact[0]"],
    ["itself", artifact(cyclic), "messages[1].artifact.self"],
    [
      "bytes",
      new HumanMessage({ content: [{ type: "image", data: Uint8Array.of(1) }] }),
      "messages[1].content[0].data",
    ],
  ])("are refused where they hold %s, and nothing is written", async (_what, message, place) => {
    const history = open();
    await history.addMessage(new HumanMessage("Before."));
    const error = await history
      .addMessages([new HumanMessage("Hi."), message, new AIMessage("Hello.")])
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "INVALID_INPUT", message: expect.stringContaining(place) });
    expect((await history.getMessages()).map(({ text }) => text)).toEqual(["Before."]);
  });
});

function artifact(value: unknown): ToolMessage {
  return new ToolMessage({ tool_call_id: "c1", content: "", artifact: value });
}
