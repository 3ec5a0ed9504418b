import { describeValue, invalidInput, isPlainObject, utf8Exceeds } from "./checks.ts";
import type { JsonValue } from "./json-value.ts";
import { limits } from "./limits.ts";
import { splitMarks } from "./records/marks.ts";

/**
 * Checks that JSON holds a value without loss and returns a copy of it. Refused are `undefined`,
 * numbers that are not finite, holes, dates and other class instances, functions, bigints, symbols,
 * cycles and more than `limits.jsonDepth` levels. Strings may hold anything; -0 becomes 0.
 *
 * @throws MemoryError `INVALID_INPUT` naming the place, such as `metadata.tags[2]`.
 */
export function parseJson(name: string, value: unknown): JsonValue {
  checkJson(name, value);
  // Through text, so that a key such as "__proto__" stays an ordinary key of the copy.
  return JSON.parse(JSON.stringify(value)) as JsonValue;
}

/** Checks a document's value or a transcript's entry: `parseJson` of at most `limits.documentBytes`. */
export function parseDocumentValue(name: string, value: unknown): JsonValue {
  checkJson(name, value);
  return parseBounded(name, JSON.stringify(value), limits.documentBytes) as JsonValue;
}

/** For what our clients keep beside a caller's metadata in stores that have no field for it. */
const markBytes = 4 * 1024;

/**
 * Checks metadata: a plain object of JSON values, of at most `limits.metadataBytes`. What clients add to
 * it under reserved keys is not the caller's, and has 4 KiB of its own.
 */
export function parseMetadata(name: string, value: unknown): Readonly<Record<string, JsonValue>> {
  if (!isPlainObject(value))
    throw invalidInput(`${name} must be a plain object, not ${describeJson(value)}.`);
  checkJson(name, value);
  const { metadata: own } = splitMarks(value);
  parseBounded(name, JSON.stringify(own), limits.metadataBytes);
  const all = parseBounded(name, JSON.stringify(value), limits.metadataBytes + markBytes);
  return all as Record<string, JsonValue>;
}

function parseBounded(name: string, json: string, bytes: number): unknown {
  if (utf8Exceeds(json, bytes))
    throw invalidInput(`${name} is longer than ${bytes} bytes as JSON; keep less in it.`);
  return JSON.parse(json);
}

function checkJson(name: string, value: unknown): void {
  const problem = findProblem(value, 0);
  if (problem !== undefined)
    throw invalidInput(`${name}${shorten(problem.place)} ${problem.reason}`);
}

interface Problem {
  /** Below the value, such as `.tags[2]`. */
  readonly place: string;
  readonly reason: string;
}

/** A place may be as long as the value's own keys: its two ends tell enough. */
function shorten(place: string): string {
  return place.length > 120 ? `${place.slice(0, 60)}…${place.slice(-40)}` : place;
}

/** Where and why a value is not JSON; the place is put together only once there is something to say. */
function findProblem(value: unknown, depth: number): Problem | undefined {
  if (value === null || typeof value === "string" || typeof value === "boolean") return undefined;
  if (typeof value === "number" && Number.isFinite(value)) return undefined;
  if (depth >= limits.jsonDepth && typeof value === "object")
    return {
      place: "",
      reason: `nests deeper than ${limits.jsonDepth} levels or contains itself.`,
    };
  if (Array.isArray(value)) {
    // By index, since iteration methods pass over holes.
    for (let index = 0; index < value.length; index++) {
      const problem = findProblem(value[index], depth + 1);
      if (problem !== undefined) return { ...problem, place: `[${index}]${problem.place}` };
    }
    return undefined;
  }
  if (!isPlainObject(value))
    return { place: "", reason: `must be a JSON value, not ${describeJson(value)}.` };
  for (const key of Object.keys(value)) {
    const problem = findProblem(value[key], depth + 1);
    if (problem !== undefined) return { ...problem, place: `.${key}${problem.place}` };
  }
  return undefined;
}

function describeJson(value: unknown): string {
  if (typeof value === "number") return String(value);
  const isInstance = typeof value === "object" && value !== null && !Array.isArray(value);
  return isInstance ? "an instance of a class" : describeValue(value);
}
