import { createUIMessageStream, type UIMessage } from "ai";
import { expectTypeOf, it } from "vitest";
import { chatStore, type MemoryDataParts, writeMemoryParts } from "../../src/ui/index.ts";

type ChatMessage = UIMessage<{ model: string }, MemoryDataParts & { notice: string }>;

it("takes a writer of messages that have memory's parts among others, or any parts", () => {
  createUIMessageStream<ChatMessage>({ execute: ({ writer }) => void writeMemoryParts(writer) });
  createUIMessageStream({ execute: ({ writer }) => void writeMemoryParts(writer) });
});

it("refuses a writer of messages that cannot have them", () => {
  createUIMessageStream<UIMessage<unknown, { notice: string }>>({
    execute({ writer }) {
      // @ts-expect-error: the messages' data parts have no `memory`.
      writeMemoryParts(writer);
    },
  });
});

it("gives a page its own type of messages", () => {
  const chats = chatStore<ChatMessage>({} as Parameters<typeof chatStore>[0]);
  expectTypeOf(chats.load).returns.resolves.toEqualTypeOf<ChatMessage[]>();
  expectTypeOf<MemoryDataParts>().toExtend<Record<string, unknown>>();
});
