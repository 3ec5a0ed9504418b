import * as sdk from "ai";
import { describe, expect, it } from "vitest";
import type { MemoryAgentHooks } from "../../../src/agent/index.ts";
import { majorOf } from "../../support/major-of.ts";
import type { MockStep, mockModel } from "../../support/mock-model.ts";

/** Tests of an agent with hooks, where the major that runs has one. */
export function describeHooks(name: string, tests: () => void): void {
  if (majorOf() > 5) describe(name, tests);
  else
    it(`${name}: ai 5 has no agent that takes them`, () => {
      expect("ToolLoopAgent" in sdk).toBe(false);
    });
}

type Model = ReturnType<typeof mockModel>;

/** A call of an agent, as far as the tests make it. */
export interface AgentRequest {
  readonly prompt?: string;
  readonly messages?: readonly sdk.ModelMessage[];
  readonly options?: unknown;
  readonly abortSignal?: AbortSignal;
}

export interface TestAgent {
  generate(request: AgentRequest): Promise<{
    readonly text: string;
    readonly response: { readonly messages: readonly sdk.ModelMessage[] };
    readonly content: readonly { readonly type: string }[];
  }>;
  stream(request: AgentRequest): Promise<{
    readonly text: PromiseLike<string>;
    consumeStream(): PromiseLike<void>;
  }>;
}

/** An agent of the major that runs, with one tool `look` that answers "seen", and these hooks. */
export function agentWith(
  model: unknown,
  hooks: Pick<MemoryAgentHooks<never>, "prepareCall" | "onFinish"> | object,
  settings: object = {},
): TestAgent {
  const { prepareCall, onFinish } = hooks as MemoryAgentHooks<never>;
  const inputSchema = sdk.jsonSchema({ type: "object", properties: {} });
  const tools = { look: { description: "Looks.", inputSchema, execute: async () => "seen" } };
  const given = { model, tools, prepareCall, onFinish, ...settings };
  return new sdk.ToolLoopAgent(given as never) as unknown as TestAgent;
}

/** A loop of five steps: four calls of the tool, and an answer. */
export const fiveSteps: readonly MockStep[] = [
  ...Array.from({ length: 4 }, (_, index) => ({
    text: `Thinking ${index}.`,
    tools: [{ name: "look", id: `look-${index}` }],
  })),
  { text: "You like green tea." },
];

/** The system messages of each step. */
export function systemsOf(model: Model): string[][] {
  return [...model.doGenerateCalls, ...model.doStreamCalls].map(({ prompt }) =>
    prompt.flatMap(({ role, content }) => (role === "system" ? [content as string] : [])),
  );
}

/** The key of a call's context, which ai 7 has renamed. */
export const contextKey = majorOf() === 7 ? "runtimeContext" : "experimental_context";
