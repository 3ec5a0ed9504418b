import { ToolLoopAgent } from "ai";
import * as z from "zod";
import { createMemoryModels } from "../../src/index.ts";
import { createMemory } from "./create-memory.ts";

const models = createMemoryModels({ memory: createMemory() });

const cook = new ToolLoopAgent({
  model: models.model("openai/gpt-5"), // no scope: each call names its user
  instructions: "You are a cook.",
  callOptionsSchema: z.object({ userId: z.string() }),
  prepareCall: ({ options, ...call }) => ({ ...call, ...models.options(options) }),
});

export const ask = (userId: string, prompt: string) =>
  cook.generate({ prompt, options: { userId } });
