import type { Memory } from "../../memory.ts";
import { parseSearch } from "../../parse-search.ts";
import type { FakeParts } from "../fake-memory.ts";
import type { FakeRecord } from "../fake-store.ts";
import { searchRecords } from "../search-records.ts";

/** Searches other records than the fake would, after the fake has checked the call. */
export async function searchOver(
  { memory, store }: FakeParts,
  records: Iterable<FakeRecord>,
  ...[query, options]: Parameters<Memory["search"]>
) {
  await memory.search(query, options);
  const input = parseSearch(query, options, memory.capabilities);
  return { results: searchRecords(records, input, store.now()) };
}
