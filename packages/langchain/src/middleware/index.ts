export { type Mem0Middleware, mem0Middleware } from "./mem0-middleware.ts";
export type { MemoryEvent, SkipReason } from "./memory-event.ts";
export type {
  Mem0MiddlewareOptions,
  RecallSettings,
  SaveSettings,
  ToolSettings,
} from "./options.ts";
