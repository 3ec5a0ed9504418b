import { generateText, stepCountIs } from "ai";
import { createMemoryTools } from "../../src/tools/index.ts";
import { createMemory } from "./create-memory.ts";

const memory = createMemory();

export const chat = (userId: string, prompt: string) =>
  generateText({
    model: "openai/gpt-5",
    prompt,
    // Whose memories is never an input of the model; an id of another user's memory is not found.
    tools: createMemoryTools(memory, { scope: { userId }, include: ["search", "add", "delete"] }),
    stopWhen: stepCountIs(5),
  });
