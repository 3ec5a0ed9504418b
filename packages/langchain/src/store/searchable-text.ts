import { type JsonValue, limits, MemoryError, repairText } from "@mem0-kit/core";

/** Fits the bound of a memory whatever the characters are. */
const maxChars = Math.floor(limits.textBytes / 3);

/**
 * What of a value is searched: the strings at the paths, else what `text` says, else all strings. Beyond a
 * third of a million characters the rest is not searched. `undefined` for an item without a text.
 *
 * @throws MemoryError `INVALID_INPUT` for a malformed path.
 */
export function searchableText(
  value: JsonValue,
  index: false | readonly string[] | undefined,
  text: (value: JsonValue) => string | undefined = textOf,
): string | undefined {
  if (index === false) return undefined;
  const chosen = index == null ? text(value) : textAt(value, index);
  if (typeof chosen !== "string" || chosen.trim() === "") return undefined;
  return repairText(chosen.slice(0, maxChars));
}

function textOf(value: JsonValue): string {
  return stringsIn(value).join("\n");
}

function textAt(value: JsonValue, paths: readonly string[]): string {
  const found = paths.flatMap((path) => valuesAt([value], parsePath(path)));
  return found.flatMap(stringsIn).join("\n");
}

function stringsIn(value: JsonValue): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** `$` or nothing is the whole; `*` and `[*]` are all parts; `[-1]` is the last one. */
function parsePath(path: unknown): readonly string[] {
  if (path === "" || path === "$") return [];
  if (typeof path !== "string" || !/^[^.[\]{}]*(\[(-?\d+|\*)\]|\.[^.[\]{}]+)*$/.test(path))
    throw new MemoryError(
      "INVALID_INPUT",
      `[mem0-kit] index has the path ${JSON.stringify(path)}, which is malformed. Write it as "title", "meta.title", "chapters[*].text" or "authors[-1]".`,
    );
  return path.match(/\[(-?\d+|\*)\]|[^.[\]]+/g) ?? [];
}

function valuesAt(values: readonly JsonValue[], steps: readonly string[]): readonly JsonValue[] {
  return steps.reduce((reached, step) => reached.flatMap((value) => partsAt(value, step)), values);
}

function partsAt(value: JsonValue, step: string): JsonValue[] {
  if (typeof value !== "object" || value === null) return [];
  if (step === "*" || step === "[*]") return Object.values(value);
  const parts = value as Readonly<Record<string, JsonValue>>;
  const key = step.startsWith("[") ? indexIn(value, Number(step.slice(1, -1))) : step;
  const part = Object.hasOwn(parts, key) ? parts[key] : undefined;
  return part === undefined ? [] : [part];
}

function indexIn(value: object, index: number): string {
  return String(index < 0 && Array.isArray(value) ? value.length + index : index);
}
