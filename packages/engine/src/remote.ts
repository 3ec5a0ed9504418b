export type { EngineAdmin } from "./admin/engine-admin.ts";
export type { EngineRecord, ExportBatch, ExportPlace } from "./admin/export-records.ts";
export { createImportTally, type ImportTally } from "./admin/import-tally.ts";
export { inBatches } from "./admin/in-batches.ts";
export { runSweep } from "./admin/run-sweep.ts";
export type { SweepBatch, SweepPlace } from "./admin/sweep.ts";
export { engineCapabilities } from "./engine-capabilities.ts";
