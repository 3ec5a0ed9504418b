import { ContextChatEngine, SimpleChatEngine } from "@llamaindex/core/chat-engine";
import type { ToolCallLLM } from "@llamaindex/core/llms";
import { ChatMemoryBuffer, createMemory, type Memory } from "@llamaindex/core/memory";
import type { BaseRetriever } from "@llamaindex/core/retriever";
import type { BaseChatStore } from "@llamaindex/core/storage/chat-store";
import { agent, multiAgent } from "@llamaindex/workflow";
import { inMemoryTranscriptStore, type Memory as Mem0, type Message } from "@mem0-kit/core";
import { describe, expectTypeOf, it } from "vitest";
import {
  createMem0Memory,
  Mem0ChatStore,
  Mem0MemoryBlock,
  toMemoryMessages,
} from "../src/index.ts";

declare const memory: Mem0;
declare const llm: ToolCallLLM;
declare const retriever: BaseRetriever;
const scope = { userId: "alex" };

describe("types", () => {
  it("let this memory stand wherever LlamaIndex wants one", async () => {
    const mine = await createMem0Memory({ memory, scope, sessionId: "s1", tokenLimit: 1000 });
    expectTypeOf(mine).toExtend<Memory>();
    agent({ llm, memory: mine });
    multiAgent({ agents: [agent({ llm })], rootAgent: agent({ llm }), memory: mine });
    new SimpleChatEngine({ llm, memory: mine });
    new ContextChatEngine({ retriever, chatModel: llm, chatHistory: mine });
  });

  it("let the store and the block stand for LlamaIndex' own", () => {
    const chatStore = new Mem0ChatStore({ transcripts: inMemoryTranscriptStore(), scope });
    expectTypeOf(chatStore).toExtend<BaseChatStore>();
    new ChatMemoryBuffer({ chatStore, llm });
    createMemory({ memoryBlocks: [new Mem0MemoryBlock({ memory, scope })] });
  });

  it("have messages of a memory for `memory.add`", async () => {
    const mine = await createMem0Memory({ memory, scope });
    expectTypeOf(toMemoryMessages(await mine.get())).toEqualTypeOf<Message[]>();
  });

  it("refuse a memory without a scope, and settings that do nothing", () => {
    // @ts-expect-error whose memory must be said
    createMem0Memory({ memory });
    // @ts-expect-error its memories are no block of LlamaIndex'
    createMem0Memory({ memory, scope, recall: { priority: 0 } });
    // @ts-expect-error a misspelt option
    createMem0Memory({ memory, scope, session: "s1" });
  });
});
