import { MemoryError } from "@mem0-kit/core";
import { invalidCursor } from "./invalid-cursor.ts";

/** Where a walk over records stands. */
export interface ListCursor {
  readonly order: "newest" | "oldest";
  /** Ordinal of the last record given. */
  readonly after: number;
  /** How many the walk's first page counted, where counting again would read everything again. */
  readonly total?: number;
}

/** The cursor as text that callers hand back. */
export function formatCursor({ order, after, total }: ListCursor): string {
  return Buffer.from(JSON.stringify([order, after, total ?? null])).toString("base64url");
}

/**
 * The cursor of a text, for a list in this order.
 *
 * @throws MemoryError `INVALID_INPUT` for a text that `formatCursor` did not make, or one of a list
 * in the other order.
 */
export function parseCursor(text: string, order: "newest" | "oldest"): ListCursor {
  const [madeFor, after, total] = decode(text);
  if ((madeFor !== "newest" && madeFor !== "oldest") || !isCount(after)) throw invalidCursor();
  if (total !== null && !isCount(total)) throw invalidCursor();
  if (madeFor !== order)
    throw new MemoryError(
      "INVALID_INPUT",
      `[mem0-kit] The cursor belongs to a list in "${madeFor}" order, not "${order}". Walk on in the order the walk began with.`,
    );
  return { order, after, ...(total === null ? {} : { total }) };
}

function decode(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, "base64url").toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
