/**
 * An application in strict TypeScript that takes each entry of `@mem0-kit/langchain` and hands what it gets
 * to the host that it is made for. It prints what the model was given and what is kept.
 */
export const langchainConsumer = `
import type { BaseChatMessageHistory } from "@langchain/core/chat_history";
import { AIMessage, HumanMessage } from "@langchain/core/messages";
import type { BaseMemory } from "@langchain/core/memory";
import type { BaseRetriever } from "@langchain/core/retrievers";
import { fakeModel } from "@langchain/core/testing";
import type { StructuredToolInterface } from "@langchain/core/tools";
import type { BaseStore } from "@langchain/langgraph-checkpoint";
import { inMemoryDocumentStore, inMemoryTranscriptStore } from "@mem0-kit/core";
import { fakeMemory } from "@mem0-kit/core/fake";
import {
  createMem0Tools,
  Mem0ChatMessageHistory,
  Mem0ConversationMemory,
  Mem0Retriever,
  messageHistoryFactory,
  toMemoryMessages,
} from "@mem0-kit/langchain";
import { type MemoryEvent, mem0Middleware } from "@mem0-kit/langchain/middleware";
import { Mem0Store } from "@mem0-kit/langchain/store";
import { createAgent } from "langchain";

const memory = fakeMemory();
const scope = { userId: "alex" };
const model = fakeModel().respond(new AIMessage("Noted.")).respond(new AIMessage("Leek soup."));

const events: MemoryEvent[] = [];
const mem0 = mem0Middleware({ memory, onEvent: (event) => events.push(event) });
const agent = createAgent({
  model,
  tools: createMem0Tools({ memory }),
  store: new Mem0Store({ memory, documents: inMemoryDocumentStore(), scope }),
  middleware: [mem0],
});
await agent.invoke({ messages: "I like leek soup" }, { context: { userId: "alex" } });
await mem0.flush();
const { messages } = await agent.invoke(
  { messages: "I like which soup" },
  { context: { userId: "alex" } },
);
await mem0.flush();
console.log("answer:", messages.at(-1)?.text);
console.log("recalled:", model.calls.at(-1)?.messages.at(-1)?.text.includes("] I like leek soup"));
console.log("events:", events.map(({ type }) => type).join());
// A run without a user fails.
await agent.invoke({ messages: "Hi" }).catch((error: Error) => console.log(error.message));

const store: BaseStore = new Mem0Store({ memory, documents: inMemoryDocumentStore(), scope });
await store.put(["recipes"], "soup", { title: "Leek soup" });
const [found] = await store.search(["recipes"], { query: "leek" });
console.log("store:", JSON.stringify(found?.value));

const transcripts = inMemoryTranscriptStore();
const open = messageHistoryFactory({ transcripts, scope });
const history: BaseChatMessageHistory = open("s1");
await history.addMessages([new HumanMessage("Hi."), new AIMessage("Hello.")]);
const again = new Mem0ChatMessageHistory({ transcripts, scope, sessionId: "s1" });
console.log("history:", (await again.getMessages()).map(({ text }) => text).join());
console.log("json:", JSON.stringify(again).includes("alex"));

const retriever: BaseRetriever = new Mem0Retriever({ memory, scope });
console.log("retriever:", (await retriever.invoke("leek soup"))[0]?.pageContent);
const conversation: BaseMemory = new Mem0ConversationMemory({ memory, scope });
const { history: text } = await conversation.loadMemoryVariables({ input: "leek soup" });
console.log("classic:", String(text).includes("I like leek soup"));
const tools: StructuredToolInterface[] = createMem0Tools({ memory, scope, include: ["list"] });
console.log("tools:", tools.map(({ name }) => name).join());
console.log("messages:", toMemoryMessages([new HumanMessage("Hi.")]).length);
`;
