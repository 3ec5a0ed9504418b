import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { createAgent } from "langchain";
import { createMem0Tools } from "../../src/index.ts";
import { createMemory } from "./create-memory.ts";

const memory = createMemory();

export const createSecretary = (model: BaseChatModel, userId: string) =>
  createAgent({
    model,
    // Whose memories is never an input of the model; an id of another user's memory is not found.
    tools: createMem0Tools({ memory, scope: { userId }, include: ["search", "add", "delete"] }),
  });
