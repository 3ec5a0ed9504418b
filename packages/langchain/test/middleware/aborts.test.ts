import { AIMessageChunk, HumanMessage, SystemMessage } from "@langchain/core/messages";
import { FakeStreamingChatModel } from "@langchain/core/utils/testing";
import { createAgent } from "langchain";
import { describe, expect, it } from "vitest";
import { recallForTurns } from "../../src/middleware/recall-for-turns.ts";
import { alex, answering, fact, promptsOf, question, setUp, told } from "./support/set-up.ts";
import { watchedMemory } from "./support/watched-memory.ts";

class Gone extends Error {
  override readonly name = "Gone";
}

/** What a run without memory ends with, when its signal does. */
async function failureOf(run: Promise<unknown>): Promise<unknown> {
  return run.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe("a run that is aborted", () => {
  it("before it begins asks for nothing, and fails as it does without memory", async () => {
    const { mem0, searches, adds } = setUp();
    const model = answering("A.", "B.");
    const signal = AbortSignal.abort(new Gone("gone"));
    const run = { messages: question };
    const plain = await failureOf(createAgent({ model, tools: [] }).invoke(run, { signal }));
    const agent = createAgent({ model, tools: [], middleware: [mem0] });
    expect(await failureOf(agent.invoke(run, { ...alex, signal }))).toEqual(plain);
    await mem0.flush();
    expect([...searches, ...adds, ...model.calls]).toEqual([]);
  });

  it("while it is looked up ends at once by its own reason, and asks no model", async () => {
    const { mem0, searches, adds, events } = setUp(
      { recall: { timeoutMs: 5000 } },
      { hang: { search: true } },
    );
    const model = answering("A.");
    const controller = new AbortController();
    const reason = new Gone("gone");
    const agent = createAgent({ model, tools: [], middleware: [mem0] });
    const run = failureOf(
      agent.invoke({ messages: question }, { ...alex, signal: controller.signal }),
    );
    await expect.poll(() => searches.length).toBe(1);
    controller.abort(reason);
    const failed = (await run) as Error;
    expect([failed, failed.cause]).toContain(reason);
    await mem0.flush();
    expect([...adds, ...model.calls, ...told(events)]).toEqual([]);
  });

  it("while it is looked up throws its own reason, also where no graph is around it", async () => {
    const { memory, searches } = watchedMemory({ hang: { search: true } });
    const turns = recallForTurns({ memory }, { timeoutMs: 5000 });
    const prompt = { messages: [new HumanMessage(question)], systemMessage: new SystemMessage("") };
    const controller = new AbortController();
    const { signal } = controller;
    const failed = failureOf(turns.recall(prompt, { scope: alex.context, signal }));
    await expect.poll(() => searches.length).toBe(1);
    const reason = new Gone("gone");
    controller.abort(reason);
    expect(await failed).toBe(reason);
  });

  it("while it is looked up leaves the same search to another run of that user", async () => {
    const { mem0, seed, searches } = setUp({}, { delayMs: { search: 200 } });
    await seed(alex.context, fact);
    const model = answering("Leek soup.");
    const agent = createAgent({ model, tools: [], middleware: [mem0] });
    const controller = new AbortController();
    const messages = question;
    const aborted = failureOf(agent.invoke({ messages }, { ...alex, signal: controller.signal }));
    const other = agent.invoke({ messages }, alex);
    await expect.poll(() => searches.length).toBe(1);
    controller.abort(new Gone("gone"));
    expect(await aborted).toBeInstanceOf(Error);
    await other;
    expect(searches).toHaveLength(1);
    expect(promptsOf(model)).toEqual([[expect.stringContaining(fact)]]);
  });

  it("while the model speaks fails as it does without memory, and saves nothing", async () => {
    const chunks = ["Leek ", "and ", "pea ", "soup."].map((word) => new AIMessageChunk(word));
    const { mem0, adds, events } = setUp();
    const abortIn = async (middleware: readonly (typeof mem0)[]) => {
      const model = new FakeStreamingChatModel({ chunks, sleep: 30 });
      const agent = createAgent({ model, tools: [], middleware });
      const controller = new AbortController();
      const config = { ...alex, signal: controller.signal, streamMode: "messages" } as const;
      const read = async () => {
        for await (const [message] of await agent.stream({ messages: question }, config))
          if (message.text !== "") controller.abort(new Gone("gone"));
      };
      return failureOf(read());
    };
    const plain = (await abortIn([])) as Error;
    const failed = (await abortIn([mem0])) as Error;
    expect(plain).toBeInstanceOf(Error);
    expect([failed.name, failed.message]).toEqual([plain.name, plain.message]);
    await mem0.flush();
    expect(adds).toEqual([]);
    expect(told(events)).toEqual(["recalled"]);
  });
});
