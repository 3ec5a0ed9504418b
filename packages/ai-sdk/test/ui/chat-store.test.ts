import { inMemoryTranscriptStore } from "@mem0-kit/core";
import {
  convertToModelMessages,
  createUIMessageStream,
  readUIMessageStream,
  streamText,
  type UIMessage,
  validateUIMessages,
} from "ai";
import { expect, it } from "vitest";
import { withMemory } from "../../src/index.ts";
import { chatStore, type MemoryDataParts, writeMemoryParts } from "../../src/ui/index.ts";
import { countingMemory } from "../support/counting-memory.ts";
import { mockModel } from "../support/mock-model.ts";

type ChatMessage = UIMessage<unknown, MemoryDataParts>;

const scope = { userId: "alex" };

/** A message with parts of many kinds. */
const rich: UIMessage = {
  id: "m2",
  role: "assistant",
  metadata: { model: "mock", "ünï ✓": [1, null, { deep: true }] },
  parts: [
    { type: "step-start" },
    { type: "reasoning", text: "Hm.", state: "done" },
    {
      type: "dynamic-tool",
      toolName: "look",
      toolCallId: "1",
      state: "output-available",
      input: {},
      output: { shelf: ["leek"] },
    },
    { type: "data-weather", id: "w", data: { degrees: -3.5 } },
    { type: "file", mediaType: "image/png", url: "data:image/png;base64,AAAA", filename: "a.png" },
    { type: "text", text: "Leek \u2028 soup\n", state: "done" },
  ],
};

function userMessage(id: string, text: string): UIMessage {
  return { id, role: "user", parts: [{ type: "text", text }] };
}

it("gives back a chat exactly, in its order", async () => {
  const chats = chatStore(inMemoryTranscriptStore());
  const messages = [userMessage("m1", "Which soup?"), rich];
  await chats.save("c1", messages, scope);
  expect(await chats.load("c1", scope)).toEqual(messages);
  expect(await validateUIMessages({ messages: await chats.load("c1", scope) })).toEqual(messages);
});

it("has nothing of a chat that nobody saved", async () => {
  expect(await chatStore(inMemoryTranscriptStore()).load("c1", scope)).toEqual([]);
});

it("takes what a stream made, memory's parts included, and its models still see none of them", async () => {
  const chats = chatStore<ChatMessage>(inMemoryTranscriptStore());
  const { memory, seed } = countingMemory();
  await seed(scope, "I like leek soup");
  const [question] = [userMessage("m1", "Which soup?") as ChatMessage];
  const stream = createUIMessageStream<ChatMessage>({
    execute({ writer }) {
      const onEvent = writeMemoryParts(writer, { text: true });
      const mock = mockModel({ steps: [{ text: "Leek." }] });
      const model = withMemory(mock, { memory, scope, onEvent });
      writer.merge(streamText({ model, prompt: "Which soup?" }).toUIMessageStream<ChatMessage>());
    },
    originalMessages: [question],
    onFinish: ({ messages }) => chats.save("c1", messages, scope),
  });
  for await (const _ of readUIMessageStream<ChatMessage>({ stream }));
  const loaded = await chats.load("c1", scope);
  expect(loaded.map(({ role }) => role)).toEqual(["user", "assistant"]);
  expect(loaded[1]?.parts).toContainEqual(
    expect.objectContaining({
      type: "data-memory",
      data: expect.objectContaining({ phase: "recalled" }),
    }),
  );
  const history = JSON.stringify(await convertToModelMessages(loaded));
  expect(history).toContain("Leek.");
  expect(history).not.toContain("I like leek soup");
});

it("puts a whole chat in place of what was there, and adds to its end", async () => {
  const chats = chatStore(inMemoryTranscriptStore());
  const [first, second, third] = ["1", "2", "3"].map((id) => userMessage(id, `Soup ${id}`));
  if (!first || !second || !third) throw new Error("Three messages are made above.");
  await chats.save("c1", [first, second], scope);
  await chats.save("c1", [first], scope);
  expect(await chats.append("c1", [second, third], scope, { idempotencyKey: "turn-2" })).toBe(3);
  expect(await chats.append("c1", [second, third], scope, { idempotencyKey: "turn-2" })).toBe(3);
  expect(await chats.load("c1", scope)).toEqual([first, second, third]);
});

it("loses no message of writers that append at the same time", async () => {
  const chats = chatStore(inMemoryTranscriptStore());
  const ids = Array.from({ length: 20 }, (_, index) => `m${index}`);
  await Promise.all(
    ids.map((id) => chats.append("c1", [userMessage(id, id), userMessage(`${id}b`, id)], scope)),
  );
  const loaded = (await chats.load("c1", scope)).map(({ id }) => id);
  expect(loaded.toSorted()).toEqual(ids.flatMap((id) => [id, `${id}b`]).toSorted());
  // Both messages of a call stay next to each other.
  for (const id of ids) expect(loaded.indexOf(`${id}b`)).toBe(loaded.indexOf(id) + 1);
});

it("lists a user's chats, the last one first, page by page", async () => {
  const chats = chatStore(inMemoryTranscriptStore());
  for (const id of ["a", "b", "c"]) await chats.save(id, [userMessage("m", id)], scope);
  await chats.save("other", [userMessage("m", "x")], { userId: "sam" });
  const first = await chats.list(scope, { pageSize: 2 });
  expect(first.results.map(({ chatId, length }) => [chatId, length])).toEqual([
    ["c", 1],
    ["b", 1],
  ]);
  const cursor = first.nextCursor ?? expect.unreachable("There is one more.");
  const rest = await chats.list(scope, { cursor });
  expect(rest.results.map(({ chatId }) => chatId)).toEqual(["a"]);
  expect(rest.nextCursor).toBeNull();
});

it("keeps each user's chats apart, also under the same id", async () => {
  const chats = chatStore(inMemoryTranscriptStore());
  const sam = { userId: "sam" };
  await chats.save("c1", [userMessage("m", "Alex's")], scope);
  expect(await chats.load("c1", sam)).toEqual([]);
  expect(await chats.delete("c1", sam)).toBe(false);
  await chats.save("c1", [], sam);
  expect(await chats.load("c1", scope)).toHaveLength(1);
  expect(await chats.delete("c1", scope)).toBe(true);
  expect(await chats.load("c1", scope)).toEqual([]);
});

it("refuses a scope without a user, whatever is asked", async () => {
  const chats = chatStore(inMemoryTranscriptStore());
  const agent = { agentId: "cook" };
  const calls = [
    chats.load("c1", agent),
    chats.save("c1", [], agent),
    chats.append("c1", [], agent),
    chats.list(agent),
    chats.delete("c1", agent),
  ];
  for (const call of calls) await expect(call).rejects.toMatchObject({ code: "SCOPE_REQUIRED" });
});

it("refuses what JSON cannot hold, and keeps the chat as it was", async () => {
  const chats = chatStore(inMemoryTranscriptStore());
  await chats.save("c1", [rich], scope);
  const broken: UIMessage = { ...rich, metadata: { tokens: 1n } };
  await expect(chats.save("c1", [broken], scope)).rejects.toMatchObject({ code: "INVALID_INPUT" });
  expect(await chats.load("c1", scope)).toEqual([rich]);
});
