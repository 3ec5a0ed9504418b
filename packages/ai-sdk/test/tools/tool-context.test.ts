import * as sdk from "ai";
import { describe, expect, it } from "vitest";
import {
  createMemoryTools,
  createMemoryToolsFromContext,
  memoryToolContextSchema,
  memoryToolsContext,
} from "../../src/tools/index.ts";
import { majorOf } from "../support/major-of.ts";
import { mockModel } from "../support/mock-model.ts";
import { watchedMemory } from "./support/watched-memory.ts";

/** The agent of the major that runs, with the types of ai 7. */
const { ToolLoopAgent = (sdk as { Experimental_Agent?: unknown }).Experimental_Agent } =
  sdk as Partial<typeof sdk>;
const Agent = ToolLoopAgent as typeof sdk.ToolLoopAgent;

const byContext = majorOf() === 7;

/** How a call says whose memories its tools are about. */
function contextOf(tools: Readonly<Record<string, object>>, userId: string): object {
  return byContext
    ? { toolsContext: memoryToolsContext(tools, { userId }) }
    : { experimental_context: { memory: { userId } } };
}

/** A model that keeps what the user says, and then is done. */
function keeper() {
  return mockModel({
    steps: ({ prompt }) => {
      const last = prompt.at(-1);
      const [part] = (last?.content ?? []) as { readonly text?: string }[];
      if (last?.role === "tool") return { text: "Kept." };
      return { tools: [{ name: "add_memory", input: { text: part?.text } }] };
    },
  });
}

describe("tools whose scope comes with the call", () => {
  it("serve 20 users at the same time, built once", async () => {
    const { memory, kept } = watchedMemory();
    const tools = createMemoryToolsFromContext(memory);
    const model = keeper();
    const users = Array.from({ length: 20 }, (_, index) => `user-${index}`);
    await Promise.all(
      users.map((userId) =>
        sdk.generateText({
          model,
          tools,
          prompt: `I am ${userId}`,
          stopWhen: sdk.stepCountIs(3),
          ...(contextOf(tools, userId) as { toolsContext: never }),
        }),
      ),
    );
    for (const userId of users) expect(await kept(userId)).toEqual([`I am ${userId}`]);
  });

  it("touch no memory without one", async () => {
    const { memory, calls } = watchedMemory();
    const tools = createMemoryToolsFromContext(memory);
    const run = sdk.generateText({
      model: keeper(),
      tools,
      prompt: "I am nobody",
      stopWhen: sdk.stepCountIs(3),
      ...({} as { toolsContext: never }),
    });
    // ai 7 checks the context itself, as a mistake of the application.
    if (byContext) await expect(run).rejects.toThrow(/context/);
    else expect((await run).text).toBe("Kept.");
    expect(calls).toEqual([]);
  });

  it.each([
    {},
    { userId: "*" },
    { userId: 7 },
    { userId: "alex", filters: {} },
    { agentId: "cook" },
  ])("touch no memory for a context of %j", async (scope) => {
    const { memory, calls } = watchedMemory();
    const { add_memory } = createMemoryToolsFromContext(memory);
    const output = await add_memory.execute({ text: "x" }, { context: scope as never });
    expect(output).toMatchObject({ ok: false });
    expect(calls).toEqual([]);
  });

  it("take no scope from the model's input", async () => {
    const { memory, calls } = watchedMemory();
    const { add_memory } = createMemoryToolsFromContext(memory);
    const input = { text: "x", userId: "bob", context: { userId: "bob" } };
    const output = await add_memory.execute(input, { context: { userId: "alex" } });
    expect(output).toMatchObject({ ok: false, error: "invalid" });
    expect(calls).toEqual([]);
  });

  it("check a context by the rules of all scopes", async () => {
    const validate = memoryToolContextSchema.validate;
    expect(await validate?.({ userId: "alex" })).toMatchObject({ success: true });
    expect(await validate?.({ userId: "*" })).toMatchObject({ success: false });
    expect(await validate?.(undefined)).toMatchObject({ success: false });
  });
});

describe("an agent", () => {
  it("is built once, with tools whose scope comes with the call", async () => {
    const { memory, kept } = watchedMemory();
    const tools = createMemoryToolsFromContext(memory, { prefix: "" });
    // ai 5 and 6 take the context of an agent when it is made.
    const build = (context: object) =>
      new Agent({ model: keeper(), tools, stopWhen: sdk.stepCountIs(3), ...context } as never);
    const contexts = { alex: contextOf(tools, "alex"), bob: contextOf(tools, "bob") };
    await build(contexts.alex).generate({ prompt: "I like tea" });
    await build(contexts.bob).generate({ prompt: "I like milk" });
    expect(await kept("alex")).toEqual(["I like tea"]);
    expect(await kept("bob")).toEqual(["I like milk"]);
  });

  if (majorOf() > 5)
    it("is built once, and `prepareCall` says whose memories they are", async () => {
      const { memory, kept } = watchedMemory();
      const tools = createMemoryToolsFromContext(memory);
      const agent = new Agent({
        model: keeper(),
        tools,
        prepareCall: ({ options, ...settings }: { options: { userId: string } }) => ({
          ...settings,
          ...contextOf(tools, options.userId),
        }),
      } as never) as unknown as {
        generate(call: { prompt: string; options: { userId: string } }): Promise<unknown>;
      };
      await Promise.all([
        agent.generate({ prompt: "I like tea", options: { userId: "alex" } }),
        agent.generate({ prompt: "I like milk", options: { userId: "bob" } }),
      ]);
      expect(await kept("alex")).toEqual(["I like tea"]);
      expect(await kept("bob")).toEqual(["I like milk"]);
    });

  it("has tools of one scope", async () => {
    const { memory, kept } = watchedMemory();
    const tools = createMemoryTools(memory, { scope: { userId: "alex" } });
    const agent = new Agent({ model: keeper(), tools, stopWhen: sdk.stepCountIs(3) } as never);
    const { text } = await agent.generate({ prompt: "I like tea" });
    expect(text).toBe("Kept.");
    expect(await kept("alex")).toEqual(["I like tea"]);
  });
});
