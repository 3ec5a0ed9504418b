import * as z from "zod/mini";
import { invalidInput, quote } from "../checks.ts";
import { MemoryError } from "../memory-error.ts";

/**
 * Checks what a server answered.
 *
 * @param what was called, for the error: `search`.
 * @throws MemoryError `BAD_RESPONSE` naming the field that is wrong, never its value.
 */
export function parseWire<T>(schema: z.ZodMiniType<T>, value: unknown, what: string): T {
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return parsed.data;
  throw badResponse(
    `The answer of ${what} is not of mem0's platform: ${problemOf(parsed.error, value)}.`,
  );
}

/**
 * Checks the body or the query of a request, for servers.
 *
 * @throws MemoryError `INVALID_INPUT` naming the field that is wrong, never its value.
 */
export function parseRequest<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return parsed.data;
  throw invalidInput(`${problemOf(parsed.error, value)}.`);
}

/** The error of an answer that is not as the protocol says. */
export function badResponse(message: string): MemoryError {
  return new MemoryError(
    "BAD_RESPONSE",
    `[mem0-kit] ${message} Check the address and the version of the server.`,
  );
}

/** The first thing that is wrong, without the full stop. */
function problemOf(error: z.core.$ZodError, value: unknown): string {
  const [issue] = error.issues;
  if (issue === undefined) return "it is malformed";
  const place = z.core.toDotPath(issue.path);
  return `${place === "" ? "it" : shorten(place)} ${describe(issue, value)}`.replace(/\.$/, "");
}

function describe(issue: z.core.$ZodIssue, value: unknown): string {
  if (valueAt(value, issue.path) === undefined && issue.path.length > 0) return "is missing";
  switch (issue.code) {
    case "invalid_type":
      return `must be ${issue.expected === "int" ? "a whole number" : issue.expected}`;
    case "too_big":
      return `must ${boundOf(issue.origin, `at most ${issue.maximum}`)}`;
    case "too_small":
      return `must ${boundOf(issue.origin, `at least ${issue.minimum}`)}`;
    case "invalid_value":
      return `must be ${issue.values.map(String).join(" or ")}`;
    case "unrecognized_keys":
      return `has unsupported settings: ${issue.keys.map(quote).join(", ")}`;
    case "invalid_union":
      return "has none of the forms that are allowed";
    default:
      return issue.message;
  }
}

function boundOf(origin: string, bound: string): string {
  if (origin === "string") return `have ${bound} characters`;
  return origin === "array" ? `have ${bound} items` : `be ${bound}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null
        ? (inner as Readonly<Record<PropertyKey, unknown>>)[key]
        : undefined,
    value,
  );
}

function shorten(place: string): string {
  return place.length > 120 ? `${place.slice(0, 120)}…` : place;
}
