import { MemorySaver } from "@langchain/langgraph-checkpoint";
import { createDeepAgent } from "deepagents";
import { expect, it } from "vitest";
import { alex, answering, calling, fact, promptsOf, question, setUp } from "./support/set-up.ts";

it("remembers in a deep agent, beside all of its middlewares and its helpers", async () => {
  const { mem0, seed, searches, adds } = setUp();
  await seed(alex.context, fact);
  const model = answering(
    calling("write_todos", { todos: [{ content: "Look", status: "pending" }] }),
    calling("task", { description: "Find a soup.", subagent_type: "general-purpose" }),
    "A helper says leeks.",
    "Leek soup.",
  );
  const agent = createDeepAgent({
    model,
    middleware: [mem0],
    checkpointer: new MemorySaver(),
  });
  const config = { ...alex, configurable: { thread_id: "t1" } };
  const { messages } = await agent.invoke({ messages: question }, config);
  await mem0.flush();
  expect(messages.at(-1)?.text).toBe("Leek soup.");
  const own = promptsOf(model).filter((prompt) => prompt.join().includes(question));
  expect(own).toHaveLength(3);
  for (const prompt of own) expect(prompt.join().match(/<memories>/g)).toHaveLength(1);
  expect(searches).toEqual([{ scope: alex.context, query: question }]);
  expect(adds.map(({ scope, lines }) => [scope.runId, lines])).toEqual([
    ["t1", [`user: ${question}`, "assistant: Leek soup."]],
  ]);
  expect(JSON.stringify(messages)).not.toContain("vegetarian");
});
