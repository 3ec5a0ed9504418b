import { fakeMemory } from "@mem0-kit/core/fake";
import { jsonSchema, ToolLoopAgent } from "ai";
import { MockLanguageModelV4 } from "ai/test";
import { expectTypeOf, test } from "vitest";
import { memoryAgentHooks } from "../../src/agent/index.ts";
import { createMemoryTools } from "../../src/tools/index.ts";

const memory = fakeMemory();
const model = new MockLanguageModelV4();
const tools = createMemoryTools(memory, { scope: { userId: "alex" } });
const callOptionsSchema = jsonSchema<{ userId: string }>({ type: "object" });

test("the hooks are those of an agent with call options", () => {
  const { prepareCall, onFinish } = memoryAgentHooks({
    memory,
    scope: (options: { userId: string }) => ({ userId: options.userId }),
  });
  const agent = new ToolLoopAgent({ model, tools, callOptionsSchema, prepareCall, onFinish });
  expectTypeOf(
    agent.generate({ prompt: "x", options: { userId: "alex" } }),
  ).resolves.toHaveProperty("text");
  // @ts-expect-error no options
  agent.generate({ prompt: "x" });
  new ToolLoopAgent({ model, tools, callOptionsSchema, prepareCall, onEnd: onFinish });
});

test("the hooks are spread by those of the application", () => {
  const hooks = memoryAgentHooks({ memory, scope: { userId: "alex" } });
  new ToolLoopAgent({
    model,
    tools,
    callOptionsSchema,
    prepareCall: async (settings) => ({ ...(await hooks.prepareCall(settings)), temperature: 0 }),
    onEnd: (event) => hooks.onFinish(event),
  });
});

test("an agent without call options has the scope of the hooks", () => {
  const { prepareCall, onFinish } = memoryAgentHooks({ memory, scope: { userId: "alex" } });
  const agent = new ToolLoopAgent({ model, prepareCall, onFinish });
  expectTypeOf(agent.generate({ prompt: "x" })).resolves.toHaveProperty("text");
});

test("a scope must be given", () => {
  // @ts-expect-error no scope
  memoryAgentHooks({ memory });
});
