import type { Filter } from "../filter/filter.ts";
import { MemoryError } from "../memory-error.ts";
import { encodeFilter, listResponse, parseWire } from "../platform/index.ts";
import type { Connection, ConnectionCall } from "./connection.ts";
import { type HostedRecord, toHostedRecord } from "./hosted-record.ts";

/** Which records to list. */
export interface PlatformListing {
  readonly filter: Filter;
  readonly includeExpired: boolean;
}

/** A page as the platform has it: the newest first. */
export interface PlatformPage {
  readonly records: readonly HostedRecord[];
  readonly total: number;
  readonly isLast: boolean;
}

/** Reads one page by number, from 1. Beyond the last page there are no records. */
export async function readPage(
  connection: Connection,
  listing: PlatformListing,
  page: number,
  pageSize: number,
  call: ConnectionCall,
): Promise<PlatformPage> {
  const client = await connection.client(call);
  const options = {
    filters: encodeFilter(listing.filter),
    page,
    pageSize,
    ...(listing.includeExpired ? { showExpired: true } : {}),
  };
  try {
    const answer = parseWire(listResponse, await client.getAll(options), "list");
    return {
      records: answer.results.map(toHostedRecord),
      total: answer.count,
      isLast: answer.next === null || answer.next === undefined,
    };
  } catch (error) {
    // Beyond the last page the platform answers 404.
    if (!MemoryError.isInstance(error) || error.code !== "NOT_FOUND" || page === 1) throw error;
    const first = await readPage(connection, listing, 1, pageSize, call);
    return { records: [], total: first.total, isLast: true };
  }
}
