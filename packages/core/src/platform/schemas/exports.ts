import * as z from "zod/mini";
import { filters, jsonObject, text, textOrNull } from "./fields.ts";

/** Schema of `CreateExportRequest`. */
export const createExportRequest = z.object({
  /** A JSON Schema of what to make of the memories. */
  schema: jsonObject,
  filters,
  export_instructions: textOrNull,
});
/** Body of `createExport`. */
export type CreateExportRequest = z.infer<typeof createExportRequest>;

/** Schema of `CreateExportResponse`. */
export const createExportResponse = z.object({ message: textOrNull, id: text });
/** Answer of `createExport`: the export is ready a while later. */
export type CreateExportResponse = z.infer<typeof createExportResponse>;

/** By id, or the newest one of the same filters. */
export const getExportRequest = z.object({
  memory_export_id: textOrNull,
  filters: z.nullish(jsonObject),
});
/** Body of `getExport`. */
export type GetExportRequest = z.infer<typeof getExportRequest>;

/** The exported object: its keys are those of the caller's schema. */
export const getExportResponse = jsonObject;
/** Answer of `getExport`. */
export type GetExportResponse = z.infer<typeof getExportResponse>;
