import { createAgent } from "langchain";
import { describe, expect, it } from "vitest";
import { mem0Middleware } from "../../src/middleware/index.ts";
import { alex, answering, calling, fact, question, setUp } from "./support/set-up.ts";
import { watchedMemory } from "./support/watched-memory.ts";

describe("the option tools of mem0Middleware", () => {
  it("gives the model tools for the run's user, whatever the model says", async () => {
    const { mem0, seed, kept, searches } = setUp({ tools: true, recall: false, save: false });
    await seed(alex.context, fact);
    await seed({ userId: "sam" }, "I eat dinner with a knife.");
    const model = answering(
      calling("search_memories", { query: question }),
      calling("search_memories", { query: question, userId: "sam" }),
      calling("add_memory", { text: "I like leeks.", content: "I like leeks." }),
      "Leek soup.",
    );
    const agent = createAgent({ model, tools: [], middleware: [mem0] });
    const { messages } = await agent.invoke({ messages: question }, alex);
    const results = messages.filter(({ type }) => type === "tool").map(({ text }) => text);
    expect(results[0]).toContain("vegetarian");
    expect(results.join()).not.toContain("knife");
    for (const { scope } of searches) expect(scope).toEqual(alex.context);
    expect(await kept({ userId: "sam" })).toEqual(["I eat dinner with a knife."]);
  });

  it("stands beside recall and save, with settings of its own", async () => {
    const { mem0, adds, searches } = setUp({ tools: { include: ["list"], prefix: "my_" } });
    const model = answering(calling("my_list_memories"), "Nothing yet.");
    const agent = createAgent({ model, tools: [], middleware: [mem0] });
    await agent.invoke({ messages: question }, alex);
    await mem0.flush();
    expect(searches.map(({ query }) => query)).toEqual([question]);
    expect(adds.map(({ lines }) => lines)).toEqual([
      [`user: ${question}`, "assistant: Nothing yet."],
    ]);
  });

  it("fails a run without a user before the model is asked", async () => {
    const { mem0, searches } = setUp({ tools: true, recall: false, save: false });
    const model = answering("A.");
    const agent = createAgent({ model, tools: [], middleware: [mem0] });
    await expect(agent.invoke({ messages: question })).rejects.toMatchObject({
      cause: { code: "SCOPE_REQUIRED" },
    });
    expect([...searches, ...model.calls]).toEqual([]);
  });

  it("is checked at once", () => {
    const { memory } = watchedMemory();
    for (const tools of ["yes", 1, { include: ["write"] }, { prefix: "a b" }])
      expect(() => mem0Middleware({ memory, tools: tools as unknown as true })).toThrow(
        expect.objectContaining({ code: "INVALID_INPUT" }),
      );
  });
});
