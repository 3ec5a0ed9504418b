/** The AI SDK's versions that one build of `@mem0-kit/ai-sdk` serves. */
export const aiMajors = [5, 6, 7] as const;

export type AiMajor = (typeof aiMajors)[number];

/** A model's spec, and how it writes the end of an answer, by version of the SDK. */
const specs: Readonly<Record<AiMajor, { spec: string; finishReason: string; usage: string }>> = {
  5: {
    spec: "V2",
    finishReason: '"stop"',
    usage: "{ inputTokens: 1, outputTokens: 1, totalTokens: 2 }",
  },
  6: { spec: "V3", ...unified() },
  7: { spec: "V4", ...unified() },
};

function unified() {
  return {
    finishReason: '{ unified: "stop", raw: "stop" }',
    usage: `{
    inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
    outputTokens: { total: 1, text: 1, reasoning: 0 },
  }`,
  };
}

/**
 * An application in strict TypeScript that takes each entry of the package, and types each thing it gets
 * as its own version of the SDK does. It prints what the model was given and what is stored.
 */
export function aiSdkConsumer(major: AiMajor): string {
  const { spec, finishReason, usage } = specs[major];
  return `
import { fakeMemory } from "@mem0-kit/core/fake";
import {
  createMemoryModels,
  type MemoryEvent,
  memoryMiddleware,
  withMemory,
} from "@mem0-kit/ai-sdk";
import { alsRequest, runWithMemory } from "@mem0-kit/ai-sdk/als";
import { createMemoryTools } from "@mem0-kit/ai-sdk/tools";
import { type MemoryDataParts, writeMemoryParts } from "@mem0-kit/ai-sdk/ui";
import {
  createUIMessageStream,
  generateText,
  type LanguageModel,
  type LanguageModelMiddleware,
  stepCountIs,
  streamText,
  type ToolSet,
  type UIMessage,
  wrapLanguageModel,
} from "ai";
import { MockLanguageModel${spec} } from "ai/test";
${major === 5 ? "" : 'import { memoryAgentHooks } from "@mem0-kit/ai-sdk/agent";\nimport { ToolLoopAgent } from "ai";'}

const prompts: string[] = [];
const mock = new MockLanguageModel${spec}({
  doGenerate: async ({ prompt }) => {
    prompts.push(JSON.stringify(prompt));
    return {
      content: [{ type: "text", text: "Leek soup." }],
      finishReason: ${finishReason},
      usage: ${usage},
      warnings: [],
    };
  },
});

const memory = fakeMemory();
const scope = { userId: "alex" };
await memory.add("I like soup", { scope, infer: false });
const events: MemoryEvent[] = [];

// A model, by each of the ways to one.
const model: LanguageModel = withMemory(mock, { memory, scope, store: false });
const middleware: LanguageModelMiddleware = memoryMiddleware({ memory, scope, store: false });
const wrapped = wrapLanguageModel({ model: mock, middleware: [middleware] });
for (const each of [model, wrapped])
  console.log("text:", (await generateText({ model: each, prompt: "Which soup?" })).text);

// Tools, typed by name.
const tools = createMemoryTools(memory, { scope, include: ["search", "add", "list"] });
const toolSet: ToolSet = tools;
console.log("tools:", Object.keys(toolSet).join());
// @ts-expect-error -- nobody asked for it
tools.delete_memory;

// One set of models for a process; whose memory it is comes with the call.
const models = createMemoryModels({
  memory,
  getRequest: alsRequest,
  onEvent: (event) => events.push(event),
});
const shared = models.model(mock);
await generateText({
  model: shared,
  prompt: "Which soup today?",
  tools,
  stopWhen: stepCountIs(3),
  ...models.options({ ...scope, metadata: { page: "kitchen", tags: ["soup"] } }),
});
await models.flush();
await runWithMemory({ userId: "alex" }, () =>
  generateText({ model: shared, prompt: "Which soup tomorrow?" }),
);
await models.flush();
const { results } = await memory.getAll({ scope, order: "oldest" });
console.log("tags:", JSON.stringify(results[1]?.metadata));
console.log("kept:", results.map((item) => item.memory).join("|"));
console.log("events:", events.map(({ type }) => type).join());

// Parts for a page, in messages that are typed.
type ChatMessage = UIMessage<unknown, MemoryDataParts>;
const stream = createUIMessageStream<ChatMessage>({
  execute({ writer }) {
    const forPage = createMemoryModels({ memory, store: false, onEvent: writeMemoryParts(writer) });
    return generateText({ model: forPage.model(mock, scope), prompt: "Which soup?" }).then(() => {});
  },
});
const parts: string[] = [];
for await (const part of stream) parts.push(part.type);
console.log("parts:", parts.join());
${major === 5 ? "" : agentPart}
console.log("prompts:", prompts.filter((prompt) => prompt.includes("I like soup")).length, "of", prompts.length);

// Never called: its types are what counts.
export function types() {
  // @ts-expect-error -- a memory is needed
  withMemory(mock, { scope });
  // @ts-expect-error -- no such id
  withMemory(mock, { memory, scope: { user: "alex" } });
  return streamText({ model, prompt: "Which soup?", tools });
}
`;
}

const agentPart = `
// Hooks of an agent.
const { prepareCall, onFinish, flush } = memoryAgentHooks({ memory, scope });
const agent = new ToolLoopAgent({ model: mock, prepareCall, onFinish });
console.log("agent:", (await agent.generate({ prompt: "Which soup, agent?" })).text);
await flush();
const after = await memory.getAll({ scope });
console.log("agent kept:", after.results.some((item) => item.memory === "Which soup, agent?"));
`;
