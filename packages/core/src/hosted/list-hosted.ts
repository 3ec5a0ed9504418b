import type { Connection, ConnectionCall } from "./connection.ts";
import { createdBeyond, isBeyond, readCursor, writeCursor } from "./hosted-cursor.ts";
import { all } from "./hosted-filter.ts";
import type { HostedRecord } from "./hosted-record.ts";
import { type PlatformListing, readPage } from "./read-page.ts";

/** The most records that one page of the platform holds. */
const largestPage = 200;

/** What to list, and in which order of creation. */
export interface HostedListing extends PlatformListing {
  readonly order: "newest" | "oldest";
}

export interface HostedPage {
  readonly records: readonly HostedRecord[];
  readonly total: number;
  readonly nextCursor: string | null;
}

/** One page by number, from 1. The platform lists the newest first, so the oldest are read from its end. */
export async function listPage(
  connection: Connection,
  listing: HostedListing,
  place: { readonly page: number; readonly pageSize: number },
  call: ConnectionCall,
): Promise<HostedPage> {
  const { page, pageSize } = place;
  const read = (number: number) => readPage(connection, listing, number, pageSize, call);
  const first = await read(listing.order === "newest" ? page : 1);
  const { total } = first;
  if (listing.order === "newest") return toPage(listing, first.records, total, page * pageSize);
  const end = Math.max(0, total - (page - 1) * pageSize);
  const start = Math.max(0, end - pageSize);
  const records: HostedRecord[] = [];
  for (let number = Math.floor(start / pageSize) + 1; (number - 1) * pageSize < end; number++)
    records.push(...(number === 1 ? first : await read(number)).records);
  const offset = Math.floor(start / pageSize) * pageSize;
  const window = records.slice(start - offset, end - offset).toReversed();
  return toPage(listing, window, total, page * pageSize);
}

/** The page after a cursor: records beyond the last one seen, whatever was written since. */
export async function listAfter(
  connection: Connection,
  listing: HostedListing,
  place: { readonly cursor: string; readonly pageSize: number },
  call: ConnectionCall,
): Promise<HostedPage> {
  const cursor = readCursor(place.cursor, listing.order);
  const rest = { ...listing, filter: all([listing.filter, createdBeyond(cursor)]) };
  const isNew = (record: HostedRecord) => isBeyond(record, cursor);
  // One more than asked for tells whether there is another page.
  const wanted = place.pageSize + 1;
  const found =
    listing.order === "newest"
      ? await readNewest(connection, rest, isNew, wanted, call)
      : await readOldest(connection, rest, isNew, wanted, call);
  const records = found.slice(0, place.pageSize);
  const { total } = cursor;
  return {
    records,
    total,
    nextCursor:
      found.length > records.length ? writeCursor(listing.order, records, total, cursor) : null,
  };
}

/** Every record of a listing, the oldest first, as a walk that survives writes. */
export async function* listAll(
  connection: Connection,
  listing: PlatformListing,
  call: ConnectionCall,
): AsyncGenerator<HostedRecord> {
  const oldest = { ...listing, order: "oldest" } as const;
  let page = await listPage(connection, oldest, { page: 1, pageSize: largestPage }, call);
  for (;;) {
    yield* page.records;
    if (page.nextCursor === null) return;
    const place = { cursor: page.nextCursor, pageSize: largestPage };
    page = await listAfter(connection, oldest, place, call);
  }
}

/** From the newest on until there are enough. */
async function readNewest(
  connection: Connection,
  listing: HostedListing,
  isNew: (record: HostedRecord) => boolean,
  wanted: number,
  call: ConnectionCall,
): Promise<HostedRecord[]> {
  const found: HostedRecord[] = [];
  const size = Math.min(wanted, largestPage);
  for (let page = 1; ; page++) {
    const { records, isLast } = await readPage(connection, listing, page, size, call);
    found.push(...records.filter(isNew));
    if (isLast || found.length >= wanted) return found;
  }
}

/** From the end of the list backwards until there are enough; `wanted` bounds them. */
async function readOldest(
  connection: Connection,
  listing: HostedListing,
  isNew: (record: HostedRecord) => boolean,
  wanted: number,
  call: ConnectionCall,
): Promise<HostedRecord[]> {
  const first = await readPage(connection, listing, 1, largestPage, call);
  const found: HostedRecord[] = [];
  for (let page = Math.ceil(first.total / largestPage); page > 0; page--) {
    const read = () => readPage(connection, listing, page, largestPage, call);
    const { records } = page === 1 ? first : await read();
    found.push(...records.toReversed().filter(isNew));
    if (found.length >= wanted) return found;
  }
  return found;
}

function toPage(
  listing: HostedListing,
  records: readonly HostedRecord[],
  total: number,
  seen: number,
): HostedPage {
  return {
    records,
    total,
    nextCursor: total > seen ? writeCursor(listing.order, records, total) : null,
  };
}
