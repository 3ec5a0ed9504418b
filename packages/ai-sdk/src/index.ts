export {
  createMemoryModels,
  type MemoryModels,
  type MemoryModelsOptions,
} from "./create-memory-models.ts";
export type { MemoryEvent, SkipReason } from "./memory-event.ts";
export { memoryMiddleware } from "./memory-middleware.ts";
export type { MemoryRequest } from "./memory-request.ts";
export type {
  ExposeSettings,
  MemoryMiddlewareOptions,
  RecallSettings,
  StoreSettings,
  SurroundingRequest,
  ToolResultInfo,
  TurnInfo,
} from "./options.ts";
export { type MemoryModel, type WrappableModel, withMemory } from "./with-memory.ts";
