import { generateText } from "ai";
import { withMemory } from "../../src/index.ts";
import { createMemory } from "./create-memory.ts";

const memory = createMemory(); // one file; or mem0's platform, or its server

export async function reply(userId: string, prompt: string): Promise<string> {
  // Any model: openai("gpt-5") of a provider, or the id of one of the AI gateway.
  const model = withMemory("openai/gpt-5", { memory, scope: { userId } });
  const { text } = await generateText({ model, prompt });
  return text;
}
