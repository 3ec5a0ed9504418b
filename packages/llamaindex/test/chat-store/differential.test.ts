import type { ChatMessage } from "@llamaindex/core/llms";
import { type BaseChatStore, SimpleChatStore } from "@llamaindex/core/storage/chat-store";
import { inMemoryTranscriptStore } from "@mem0-kit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Mem0ChatStore } from "../../src/index.ts";
import { testMemory } from "../support/local-memory.ts";

type Command = (store: BaseChatStore) => unknown;

const key = fc.constantFrom("s1", "s2", "another session");
const index = fc.oneof(
  fc.integer({ min: -6, max: 8 }),
  fc.constantFrom(
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    1.5,
    -1.5,
    -0,
    undefined,
  ),
);

const content = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(
    fc.oneof(
      fc.record({ type: fc.constant("text" as const), text: fc.string() }),
      fc.record({
        type: fc.constant("image" as const),
        data: fc.base64String(),
        mimeType: fc.constant("image/png"),
      }),
      fc.record({
        type: fc.constant("image_url" as const),
        image_url: fc.record({ url: fc.webUrl() }),
      }),
    ),
    { maxLength: 3 },
  ),
);

const message: fc.Arbitrary<ChatMessage> = fc.record({
  role: fc.constantFrom("user", "assistant", "system", "memory", "developer"),
  content,
  options: fc.option(
    fc.oneof(
      fc.record({
        toolResult: fc.record({ id: fc.string(), result: fc.string(), isError: fc.boolean() }),
      }),
      fc.dictionary(fc.string(), fc.jsonValue(), {
        noNullPrototype: true,
      }),
    ),
    { nil: undefined },
  ),
});

/** Made for each store anew: `SimpleChatStore` keeps the caller's own objects. */
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.tuple(key, message).map(
    ([k, m]): Command =>
      (s) =>
        s.addMessage(k, structuredClone(m)),
  ),
  fc.tuple(key, message, index).map(
    ([k, m, i]): Command =>
      (s) =>
        s.addMessage(k, structuredClone(m), i),
  ),
  fc.tuple(key, index).map(
    ([k, i]): Command =>
      (s) =>
        s.deleteMessage(k, i as number),
  ),
  fc.tuple(key, fc.array(message, { maxLength: 4 })).map(
    ([k, ms]): Command =>
      (s) =>
        s.setMessages(k, structuredClone(ms)),
  ),
  key.map(
    (k): Command =>
      (s) =>
        s.deleteMessages(k),
  ),
);

/** Members that are `undefined` are those that are not there, and -0 is 0, as in JSON. */
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));

async function check(commands: readonly Command[], ours: Mem0ChatStore): Promise<void> {
  const theirs = new SimpleChatStore();
  for (const run of commands) {
    run(theirs);
    // As LlamaIndex does: nobody waits.
    void run(ours);
  }
  const keys = [...theirs.getKeys()];
  expect(new Set(await ours.getKeys())).toEqual(new Set(keys));
  for (const k of [...keys, "never used"])
    expect(asJson(await ours.getMessages(k))).toEqual(asJson(theirs.getMessages(k)));
  await ours.flush();
}

describe("Mem0ChatStore does what SimpleChatStore does", () => {
  it("over transcripts in RAM", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { maxLength: 30 }), (commands) =>
        check(
          commands,
          new Mem0ChatStore({ transcripts: inMemoryTranscriptStore(), scope: { userId: "alex" } }),
        ),
      ),
      { numRuns: 300 },
    );
  });

  it("over the embedded memory", async () => {
    const { transcripts } = testMemory();
    let users = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(command, { maxLength: 30 }), (commands) =>
        check(commands, new Mem0ChatStore({ transcripts, scope: { userId: `user ${++users}` } })),
      ),
      { numRuns: 60 },
    );
  });
});
