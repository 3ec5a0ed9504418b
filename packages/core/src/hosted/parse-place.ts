import { parseCursor, parseInteger, parseObject, parsePageSize } from "../checks.ts";
import type { PageOptions } from "../memory-admin.ts";

/** Where a page is: its number from 1, or what comes after a cursor. */
export type Place = { readonly page: number; readonly pageSize: number } | CursorPlace;
interface CursorPlace {
  readonly cursor: string;
  readonly pageSize: number;
}

/** Checks which page is asked for; `signal` and `timeoutMs` are looked at by the call. */
export function parsePlace(options: PageOptions | undefined): Place {
  const allowed = ["page", "cursor", "pageSize", "signal", "timeoutMs"] as const;
  const { page, cursor, pageSize } = parseObject("options of a page", options, allowed);
  const size = parsePageSize(pageSize);
  if (cursor !== undefined) return { cursor: parseCursor(cursor), pageSize: size };
  return {
    page: page === undefined ? 1 : parseInteger("page", page, 1, 1_000_000_000),
    pageSize: size,
  };
}
