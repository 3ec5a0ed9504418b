import { generateText } from "ai";
import { alsRequest, runWithMemory } from "../../src/als/index.ts";
import { createMemoryModels } from "../../src/index.ts";
import { createMemory } from "./create-memory.ts";

const models = createMemoryModels({ memory: createMemory(), getRequest: alsRequest });
const model = models.model("openai/gpt-5");

/** Says it with the call, on every runtime. */
export const title = (userId: string, prompt: string) =>
  generateText({ model, prompt, ...models.options({ userId, store: false, topK: 3 }) });

/** Says it around all calls of a request, on Node. */
export const inRequest = (userId: string, prompt: string) =>
  runWithMemory({ userId }, () => generateText({ model, prompt }));
