export { createExport, type ExportOptions, type ExportResult } from "./create-export.ts";
export { exportLimits } from "./export-limits.ts";
export {
  type ExportOwner,
  type ExportQuery,
  type ExportRecord,
  type ExportRecords,
  type ExportRecordsOptions,
  exportLifetimeMs,
  exportRecords,
  mostExports,
} from "./export-records.ts";
export { type ReadSchema, readSchema } from "./schema/read-schema.ts";
