export { type Backend, backendFromEnvironment } from "./backend-from-environment.ts";
export {
  type CreateLocalMemoryOptions,
  type CreateMemoryOptions,
  createMemory,
} from "./create-memory.ts";
