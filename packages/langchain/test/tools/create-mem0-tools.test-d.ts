import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { ToolNode } from "@langchain/langgraph/prebuilt";
import { fakeMemory } from "@mem0-kit/core/fake";
import { createAgent } from "langchain";
import { expectTypeOf, test } from "vitest";
import { z } from "zod";
import { createMem0Tools } from "../../src/tools/create-mem0-tools.ts";

const memory = fakeMemory();
declare const model: BaseChatModel;

test("tools are those of LangChain", () => {
  const tools = createMem0Tools({ memory });
  expectTypeOf(createAgent({ model, tools }).invoke({ messages: "Hi" })).resolves.toHaveProperty(
    "messages",
  );
  model.bindTools?.(tools);
  new ToolNode(tools);
});

test("an agent may have a context of its own beside them", () => {
  const contextSchema = z.object({ userId: z.string(), tone: z.string() });
  const agent = createAgent({ model, tools: createMem0Tools({ memory }), contextSchema });
  agent.invoke({ messages: "Hi" }, { context: { userId: "alex", tone: "kind" } });
  // @ts-expect-error without the user
  agent.invoke({ messages: "Hi" }, { context: { tone: "kind" } });
});

test("options are checked", () => {
  // @ts-expect-error no memory
  createMem0Tools({});
  // @ts-expect-error no such tool
  createMem0Tools({ memory, include: ["save"] });
  // @ts-expect-error no such id
  createMem0Tools({ memory, scope: { user: "alex" } });
  createMem0Tools({ memory, scope: ({ context }) => ({ userId: String(context.userId) }) });
});
