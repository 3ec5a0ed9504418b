export type { LocalAdmin } from "./local-admin.ts";
export { type LocalMemory, type LocalMemoryOptions, localMemory } from "./local-memory.ts";
