import { BaseCallbackHandler } from "@langchain/core/callbacks/base";
import { convertToOpenAITool } from "@langchain/core/utils/function_calling";
import { Command, MemorySaver } from "@langchain/langgraph";
import { documentMark, MemoryError } from "@mem0-kit/core";
import { type LocalMemory, localMemory } from "@mem0-kit/local";
import {
  type AgentMiddleware,
  createAgent,
  humanInTheLoopMiddleware,
  toolRetryMiddleware,
} from "langchain";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createMem0Tools } from "../../src/tools/create-mem0-tools.ts";
import { callerModel } from "./support/caller-model.ts";
import { keptBy, seed } from "./support/kept-by.ts";
import { runTools } from "./support/run-tools.ts";

const context = { userId: "alex" };
let memory: LocalMemory;

beforeEach(() => {
  memory = localMemory({ path: ":memory:" });
});
afterEach(() => memory.close());

describe("beside what LangChain brings, the tools", () => {
  it.each([true, false])("run after a person has been asked, if approved: %s", async (approved) => {
    const id = await seed(memory, "alex", "Alex has a cat");
    const asking = humanInTheLoopMiddleware({ interruptOn: { delete_memory: true } } as never);
    const agent = createAgent({
      model: callerModel([{ name: "delete_memory", args: { id } }]),
      tools: createMem0Tools({ memory, include: ["delete"] }),
      middleware: [asking as unknown as AgentMiddleware], // its type is not for exactOptionalPropertyTypes
      checkpointer: new MemorySaver(),
    });
    const config = { context, configurable: { thread_id: "chat-1" } };
    await agent.invoke({ messages: "Forget the cat" }, config);
    expect(await keptBy(memory, "alex")).toEqual(["Alex has a cat"]);

    const decision = approved
      ? { type: "approve" as const }
      : { type: "reject" as const, message: "No." };
    await agent.invoke(new Command({ resume: { decisions: [decision] } }), config);
    expect(await keptBy(memory, "alex")).toEqual(approved ? [] : ["Alex has a cat"]);
  });

  it("fail a run without a scope, also where a middleware would repeat and tell", async () => {
    const model = callerModel([{ name: "search_memories", args: { query: "cat" } }]);
    const repeating = toolRetryMiddleware({ maxRetries: 2, initialDelayMs: 1 });
    const agent = createAgent({
      model,
      tools: createMem0Tools({ memory }),
      middleware: [repeating as unknown as AgentMiddleware], // as above
    });
    const code = "SCOPE_REQUIRED";
    await expect(agent.invoke({ messages: "Hi" })).rejects.toMatchObject({ code });
    expect(model.callCount).toBe(1);
  });

  it("show in traces how they went", async () => {
    const traced: unknown[] = [];
    const watching = BaseCallbackHandler.fromMethods({
      handleToolEnd: (output) => void traced.push(output.name),
      handleToolError: (error) => void traced.push(error),
    });
    const tools = createMem0Tools({ memory });
    const calls = [{ name: "search_memories", args: { query: "cat" } }];
    await runTools(tools, calls, { context, callbacks: [watching] });
    const error = await runTools(tools, calls, { callbacks: [watching] }).catch((thrown) => thrown);
    expect(MemoryError.isInstance(error)).toBe(true);
    expect(traced).toEqual(["search_memories", error]);
  });

  it("go to a provider with the schema that they check", () => {
    const [search] = createMem0Tools({ memory });
    if (search === undefined) throw new Error("There is no tool.");
    expect(convertToOpenAITool(search)).toMatchObject({
      type: "function",
      function: {
        name: "search_memories",
        parameters: {
          type: "object",
          properties: { query: { type: "string" } },
          required: ["query"],
          additionalProperties: false,
        },
      },
    });
  });

  it("leave out the texts of documents", async () => {
    await seed(memory, "alex", "Alex has a cat");
    const { results } = await memory.add("The cat food is in the cellar", {
      scope: context,
      infer: false,
      metadata: { [documentMark]: '["food","cat"]' },
    });
    const tools = createMem0Tools({ memory, include: ["search", "list", "delete"] });
    const [found, listed, deleted] = await runTools(
      tools,
      [
        { name: "search_memories", args: { query: "Where is the cat food?" } },
        { name: "list_memories" },
        { name: "delete_memory", args: { id: results[0]?.id } },
      ],
      { context },
    );
    expect(found?.text).not.toContain("cellar");
    expect(listed?.text).toContain("Alex has a cat");
    expect(listed?.text).not.toContain("cellar");
    expect(deleted?.artifact).toMatchObject({ error: "not_found" });
    expect(await keptBy(memory, "alex")).toContain("The cat food is in the cellar");
  });
});
