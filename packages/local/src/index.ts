export { type LocalMemory, type LocalMemoryOptions, localMemory } from "./local-memory.ts";
