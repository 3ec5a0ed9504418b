export type { LocalAdmin } from "./local-admin.ts";
export type { LocalMemory } from "./local-handle.ts";
export type { LocalJobQueue } from "./local-jobs.ts";
export { type LocalMemoryOptions, localMemory } from "./local-memory.ts";
export {
  type LocalStore,
  type LocalStoreOptions,
  type LocalStoreStats,
  localStore,
} from "./local-store.ts";
export type { LocalFileOptions } from "./parse-file-options.ts";
