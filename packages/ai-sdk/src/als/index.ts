export { alsRequest, alsScope, runWithMemory } from "./run-with-memory.ts";
