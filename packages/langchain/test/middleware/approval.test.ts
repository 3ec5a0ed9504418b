import { Command } from "@langchain/langgraph";
import { MemorySaver } from "@langchain/langgraph-checkpoint";
import { createAgent, type HITLResponse } from "langchain";
import { describe, expect, it } from "vitest";
import { approval } from "./support/host-middlewares.ts";
import { lookTool } from "./support/look-tool.ts";
import { alex, answering, calling, fact, promptsOf, question, setUp } from "./support/set-up.ts";

const config = { ...alex, configurable: { thread_id: "t1" } };

const decisions: [string, HITLResponse["decisions"][number]][] = [
  ["approved", { type: "approve" }],
  ["rejected", { type: "reject", message: "Not now." }],
  ["edited", { type: "edit", editedAction: { name: "look", args: { shelf: "top" } } }],
];

describe("a run that waits for a person", () => {
  it.each(decisions)(
    "is looked up once and saved once, when its call is %s",
    async (_, decision) => {
      const { mem0, adds, searches, seed } = setUp();
      await seed(alex.context, fact);
      const model = answering(calling("look", {}, "May I?"), "Leek soup.");
      const checkpointer = new MemorySaver();
      const middleware = [mem0, approval()] as const;
      const agent = createAgent({ model, tools: [lookTool], middleware, checkpointer });
      const waiting = await agent.invoke({ messages: question }, config);
      await mem0.flush();
      expect(waiting).toHaveProperty("__interrupt__");
      expect(adds).toEqual([]);
      await agent.invoke(new Command({ resume: { decisions: [decision] } }), config);
      await mem0.flush();
      const prompts = promptsOf(model);
      expect(prompts).toHaveLength(2);
      expect(prompts[1]?.[0]).toBe(prompts[0]?.[0]);
      expect(prompts[0]?.[0]).toContain(fact);
      expect(searches).toHaveLength(1);
      expect(adds.map(({ lines }) => lines)).toEqual([
        [`user: ${question}`, "assistant: Leek soup."],
      ]);
    },
  );

  it("is saved with what came after, where the person says something else", async () => {
    const { mem0, adds } = setUp();
    const model = answering(calling("look"), "Fine.");
    const checkpointer = new MemorySaver();
    const middleware = [approval(), mem0] as const;
    const agent = createAgent({ model, tools: [lookTool], middleware, checkpointer });
    await agent.invoke({ messages: question }, config);
    await agent.invoke({ messages: "Never mind, I'm not hungry." }, config);
    await mem0.flush();
    expect(adds.map(({ lines }) => lines)).toEqual([
      [`user: ${question}`, "user: Never mind, I'm not hungry.", "assistant: Fine."],
    ]);
  });

  it("fails where another user resumes it without a word about who they are", async () => {
    const { mem0, adds, searches } = setUp();
    const model = answering(calling("look"), "Leek soup.");
    const checkpointer = new MemorySaver();
    const middleware = [mem0, approval()] as const;
    const agent = createAgent({ model, tools: [lookTool], middleware, checkpointer });
    await agent.invoke({ messages: question }, config);
    const resume = new Command({ resume: { decisions: [{ type: "approve" }] } });
    const { configurable } = config;
    await expect(agent.invoke(resume, { configurable })).rejects.toMatchObject({
      cause: { code: "SCOPE_REQUIRED" },
    });
    await mem0.flush();
    expect([searches.length, adds.length, model.callCount]).toEqual([1, 0, 1]);
  });
});
