import { createMemory, staticBlock } from "@llamaindex/core/memory";
import { Mem0MemoryBlock } from "../../src/index.ts";
import { localMemory } from "./local-memory.ts";

const memory = localMemory();

export const createRecallingMemory = (userId: string) =>
  createMemory({
    memoryBlocks: [
      staticBlock({ content: "The kitchen has no oven." }),
      new Mem0MemoryBlock({ memory, scope: { userId }, topK: 5 }),
    ],
  });
