export { type Backend, backendFromEnvironment } from "./backend-from-environment.ts";
export type { CreateHostedMemoryOptions } from "./create-hosted.ts";
export type { CreateInProcessMemoryOptions } from "./create-in-process.ts";
export {
  type CreateLocalMemoryOptions,
  type CreateMemoryOptions,
  createMemory,
} from "./create-memory.ts";
export type { CreateSelfHostedMemoryOptions } from "./create-self-hosted.ts";
export { whenChosen } from "./late-memory.ts";
