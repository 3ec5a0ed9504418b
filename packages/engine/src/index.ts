export type { AddRecord } from "./add-memories.ts";
export { startDailySweep } from "./admin/daily-sweep.ts";
export type { EngineAdmin } from "./admin/engine-admin.ts";
export type { EngineRecord, ExportBatch, ExportPlace } from "./admin/export-records.ts";
export type { SweepBatch, SweepPlace } from "./admin/sweep.ts";
export {
  type Analyzed,
  type AnalyzeInput,
  analyze,
  analyzerVersion,
} from "./analysis.ts";
export { engineCapabilities } from "./engine-capabilities.ts";
export {
  createEngineDriver,
  type EngineDriver,
  type EngineDriverOptions,
} from "./engine-driver.ts";
export { type EngineMemory, type EngineMemoryOptions, engineMemory } from "./engine-memory.ts";
export { type ExtractedFact, extractFacts, type FactSource } from "./extraction/extract-facts.ts";
export { inMemoryStore } from "./in-memory-store/in-memory-store.ts";
export { invalidCursor } from "./invalid-cursor.ts";
export { createPartitionCache, type PartitionCache } from "./partition-cache.ts";
export { partitionKey } from "./partition-key.ts";
export type { IndexedRecord } from "./ranking/indexed-record.ts";
export { createPartitionIndex, type PartitionIndex } from "./ranking/partition-index.ts";
export { type Ranked, type RankOptions, rank } from "./ranking/rank.ts";
export { recommendedThreshold } from "./ranking/weights.ts";
export { scopeFromKey } from "./scope-from-key.ts";
export type {
  Awaitable,
  ForgetHistoryOptions,
  IndexChange,
  MemoryRow,
  PartitionState,
  PlacedRow,
  RowText,
  ScanOptions,
  Store,
  StoreMaintenance,
  StoreReader,
  StoreWriter,
} from "./store.ts";
