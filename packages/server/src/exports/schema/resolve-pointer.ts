import type { JsonValue } from "@mem0-kit/core";
import { schemaError } from "./schema-error.ts";

/**
 * What a `#/…` reference points to.
 *
 * @throws MemoryError `INVALID_INPUT` where there is nothing.
 */
export function resolvePointer(document: JsonValue, reference: string, place: string): JsonValue {
  let target: JsonValue = document;
  for (const part of partsOf(reference)) {
    const isInside = typeof target === "object" && target !== null && Object.hasOwn(target, part);
    if (!isInside) throw schemaError(place, "refers to nothing.");
    target = (target as Readonly<Record<string, JsonValue>>)[part] as JsonValue;
  }
  return target;
}

function partsOf(reference: string): string[] {
  const parts = reference.split("/").slice(1);
  return parts.map((part) => decode(part).replaceAll("~1", "/").replaceAll("~0", "~"));
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
