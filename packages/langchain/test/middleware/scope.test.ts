import { AIMessage, type BaseMessage, HumanMessage } from "@langchain/core/messages";
import { fakeModel } from "@langchain/core/testing";
import { createAgent } from "langchain";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Mem0MiddlewareOptions } from "../../src/middleware/index.ts";
import { alex, answering, fact, promptsOf, question, setUp } from "./support/set-up.ts";

/** What a run says, also what its type would refuse. */
type Said = { context?: unknown; configurable?: Record<string, unknown> };

async function run(options: Partial<Mem0MiddlewareOptions>, said: Said = {}) {
  const { mem0, searches, adds } = setUp(options);
  const model = answering("Leek soup.");
  const agent = createAgent({ model, tools: [], middleware: [mem0] });
  const failed = await agent
    .invoke({ messages: question }, said as typeof alex)
    .then(() => undefined)
    .catch((error: unknown) => error);
  await mem0.flush();
  return { failed, searches, adds, model };
}

/** The error of ours, which LangChain wraps. */
function codeOf(error: unknown): unknown {
  const { code, cause } = error as { readonly code?: unknown; readonly cause?: unknown };
  return code ?? (cause === undefined ? undefined : codeOf(cause));
}

/** The words that a model has of somebody's password. */
function told(messages: readonly BaseMessage[]): string {
  return messages.map(({ text }) => text.match(/user-\d-pass/g) ?? []).join();
}

describe("whose memories a run is about", () => {
  it("is what its context says, with all of its ids", async () => {
    const context = { userId: "alex", agentId: "cook", appId: "kitchen", runId: "monday" };
    const { searches, adds } = await run({}, { context });
    const { runId: _, ...everyRun } = context;
    expect(searches.map(({ scope }) => scope)).toEqual([everyRun]);
    expect(adds.map(({ scope }) => scope)).toEqual([context]);
  });

  it("is the fixed one, which the context may narrow and not change", async () => {
    const fixed = { scope: { userId: "alex" } };
    expect((await run(fixed)).searches).toMatchObject([{ scope: { userId: "alex" } }]);
    const same = await run(fixed, { context: { userId: "alex", agentId: "cook" } });
    expect(same.adds).toMatchObject([{ scope: { userId: "alex", agentId: "cook" } }]);
    const other = await run(fixed, { context: { userId: "sam" } });
    expect(codeOf(other.failed)).toBe("SCOPE_CONFLICT");
    expect([...other.searches, ...other.adds, ...other.model.calls]).toEqual([]);
  });

  it("is what a function finds in all that the caller said, at once or later", async () => {
    const said = {
      context: { tenant: "shop", session: { id: 7 } },
      configurable: { thread_id: "t1", user: "alex" },
    };
    const { failed, searches, adds } = await run(
      {
        scope: async ({ context, configurable }) => ({
          userId: String(configurable.user),
          appId: `${context.tenant}-${(context.session as { readonly id: number }).id}`,
        }),
      },
      said,
    );
    expect(failed).toBeUndefined();
    expect(searches.map(({ scope }) => scope)).toEqual([{ userId: "alex", appId: "shop-7" }]);
    expect(adds.map(({ scope }) => scope)).toEqual([
      { userId: "alex", appId: "shop-7", runId: "t1" },
    ]);
  });

  it("need not be a user where `requireIds` says so", async () => {
    const { searches } = await run({ requireIds: ["agentId"] }, { context: { agentId: "cook" } });
    expect(searches.map(({ scope }) => scope)).toEqual([{ agentId: "cook" }]);
  });

  const wrong: [string, Said, string][] = [
    ["nothing", {}, "SCOPE_REQUIRED"],
    ["no context", { context: undefined }, "SCOPE_REQUIRED"],
    ["no user", { context: { agentId: "cook" } }, "SCOPE_REQUIRED"],
    ["an undefined user", { context: { userId: undefined } }, "SCOPE_REQUIRED"],
    ["no one at all", { context: { userId: null } }, "INVALID_INPUT"],
    ["a blank user", { context: { userId: " " } }, "INVALID_INPUT"],
    ["an empty user", { context: { userId: "" } }, "INVALID_INPUT"],
    ["a number", { context: { userId: 7 } }, "INVALID_INPUT"],
    ["everybody", { context: { userId: "*" } }, "INVALID_INPUT"],
    ["an object", { context: { userId: { toString: () => "alex" } } }, "INVALID_INPUT"],
    ["a list", { context: { userId: ["alex"] } }, "INVALID_INPUT"],
    ["a wrong second id", { context: { userId: "alex", runId: 7 } }, "INVALID_INPUT"],
    ["only a thread", { configurable: { thread_id: "alex" } }, "SCOPE_REQUIRED"],
    ["a user in the wrong place", { configurable: { userId: "alex" } }, "SCOPE_REQUIRED"],
  ];
  const ways: [string, Partial<Mem0MiddlewareOptions>][] = [
    ["", {}],
    [" with `recall: false`", { recall: false }],
    [" with `save: false`", { save: false }],
    [' with `onError: "continue"` and in the system prompt', { recall: { placement: "system" } }],
  ];
  for (const [way, options] of ways)
    it.each(wrong)(
      `fails a run that names %s${way}, before anything is asked`,
      async (_, said, code) => {
        const { failed, searches, adds, model } = await run(options, said);
        expect(codeOf(failed)).toBe(code);
        expect([...searches, ...adds, ...model.calls]).toEqual([]);
      },
    );

  it("fails a run where a function finds nobody, or fails itself", async () => {
    for (const scope of [undefined, {}, { userId: 7 }, { user: "alex" }, "alex"]) {
      const { failed, model } = await run({ scope: () => scope as { userId: string } }, alex);
      expect(codeOf(failed)).toMatch(/SCOPE_REQUIRED|INVALID_INPUT/);
      expect(model.calls).toEqual([]);
    }
    const { failed, model } = await run({ scope: () => Promise.reject(new Error("no session")) });
    expect(failed).toMatchObject({ message: "no session" });
    expect(model.calls).toEqual([]);
  });

  it("is refused where the memory cannot keep an id", async () => {
    const { mem0, adds, searches } = setUp({}, { capabilities: { scopeIds: ["userId"] } });
    const agent = createAgent({ model: answering("A.", "B."), tools: [], middleware: [mem0] });
    await agent.invoke({ messages: "One." }, { ...alex, configurable: { thread_id: "t1" } });
    const context = { userId: "alex", runId: "r1" };
    const other = agent.invoke({ messages: "Two." }, { context });
    await expect(other).rejects.toMatchObject({ cause: { code: "UNSUPPORTED" } });
    await mem0.flush();
    expect(adds.map(({ scope }) => scope)).toEqual([alex.context]);
    expect(searches).toHaveLength(1);
  });

  it("stands beside an agent's own context", async () => {
    const { mem0, adds } = setUp();
    const contextSchema = z.object({ locale: z.string() });
    const model = answering("Leek soup.");
    const agent = createAgent({ model, tools: [], middleware: [mem0], contextSchema });
    await agent.invoke({ messages: question }, { context: { locale: "de", userId: "alex" } });
    await mem0.flush();
    expect(adds.map(({ scope }) => scope)).toEqual([alex.context]);
  });

  it("never crosses: 50 runs of 10 users at once, with the same ids of messages and threads", async () => {
    const { mem0, seed, adds, searches } = setUp({ save: { infer: false } });
    const users = Array.from({ length: 10 }, (_, index) => `user-${index}`);
    for (const userId of users) await seed({ userId }, `The password of dinner is ${userId}-pass.`);
    const model = fakeModel();
    const toAnswer = (messages: BaseMessage[]) => new AIMessage(told(messages));
    for (let run = 0; run < 50; run += 1) model.respond(toAnswer);
    const agent = createAgent({ model, tools: [], middleware: [mem0] });
    const runs = Array.from({ length: 50 }, async (_, index) => {
      const userId = `user-${index % 10}`;
      const message = new HumanMessage({ id: "m1", content: "What is the password of dinner?" });
      const said = { context: { userId }, configurable: { thread_id: "t1" } };
      const { messages } = await agent.invoke({ messages: [message] }, said);
      return { userId, given: messages.at(-1)?.text ?? "" };
    });
    for (const { userId, given } of await Promise.all(runs)) {
      expect(given).toContain(`${userId}-pass`);
      expect(given.match(/user-\d-pass/g)).toHaveLength(1);
    }
    await mem0.flush();
    expect(new Set(searches.map(({ scope }) => scope.userId)).size).toBe(10);
    for (const { scope, lines } of adds)
      expect(lines).toEqual([expect.any(String), `assistant: ${scope.userId}-pass`]);
  });

  it("counts, and no id of a message: another user's says nothing", async () => {
    const { mem0, seed } = setUp({ save: false });
    await seed(alex.context, fact);
    const model = answering(new Error("no model"), "Steak.");
    const agent = createAgent({ model, tools: [], middleware: [mem0] });
    const messages = [new HumanMessage({ id: "m1", content: question })];
    await expect(agent.invoke({ messages }, alex)).rejects.toThrow("no model");
    await agent.invoke({ messages }, { context: { userId: "sam" } });
    const [his, hers] = promptsOf(model);
    expect(his?.[0]).toContain(fact);
    expect(hers).toEqual([`human: ${question}`]);
  });
});
