import { MemoryError, type StoredDocument } from "@mem0-kit/core";
import * as z from "zod/mini";

/**
 * The value of one of the server's own documents.
 *
 * @throws MemoryError `STORAGE` for one that something else has written.
 */
export function readDocument<T>(schema: z.ZodMiniType<T>, document: StoredDocument): T {
  const parsed = z.safeParse(schema, document.value);
  if (parsed.success) return parsed.data;
  const place = [...document.namespace, document.key].join("/");
  throw new MemoryError(
    "STORAGE",
    `[mem0-kit] The document ${place} is not as this version of mem0-kit writes it. Bring it back from a backup, or delete it.`,
  );
}
