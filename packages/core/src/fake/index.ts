export { brokenMemories } from "./broken/broken-memories.ts";
export type { BrokenMemory } from "./broken/broken-memory.ts";
export { type FakeMemoryOptions, fakeMemory } from "./fake-memory.ts";
