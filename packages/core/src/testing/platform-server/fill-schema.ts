import { isPlainObject } from "../../checks.ts";
import type { JsonValue } from "../../json-value.ts";

/**
 * FAKE extraction: gives every property of a JSON Schema a value of its type that is made of the texts as
 * they are, since no model reads them. Without properties the texts stand under `memories`.
 */
export function fillSchema(
  schema: Readonly<Record<string, JsonValue>> | null | undefined,
  texts: readonly string[],
): Readonly<Record<string, JsonValue>> {
  const properties = schema?.properties;
  if (!isPlainObject(properties)) return { memories: [...texts] };
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, fillProperty(property, texts)]),
  );
}

function fillProperty(property: unknown, texts: readonly string[]): JsonValue {
  const type = isPlainObject(property) ? property.type : undefined;
  switch (type) {
    case "array":
      return [...texts];
    case "number":
    case "integer":
      return texts.length;
    case "boolean":
      return texts.length > 0;
    case "object":
      return fillSchema(property as Readonly<Record<string, JsonValue>>, texts);
    default:
      return texts.join("\n");
  }
}
