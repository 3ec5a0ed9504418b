import { isPlainObject } from "../../checks.ts";
import type { FakeRecord } from "../../fake/fake-store.ts";
import type { Filter, FilterInput } from "../../filter/filter.ts";
import { matchesFilter } from "../../filter/matches-filter.ts";
import { parseFilter } from "../../filter/parse-filter.ts";
import { isExpired } from "../../is-expired.ts";
import { parseWireFilter } from "../../platform/index.ts";
import type { PlatformState } from "./platform-state.ts";

/** Which records are asked for. */
export interface Selection {
  readonly filter?: Filter;
  readonly categories?: readonly string[] | null | undefined;
  readonly showExpired?: boolean | null | undefined;
  /** The day that counts for expiry. @default today */
  readonly now?: Date;
}

/** Records that pass, the newest first. */
export function selectRecords({ store, clock }: PlatformState, selection: Selection): FakeRecord[] {
  const { filter, categories, showExpired, now = new Date() } = selection;
  return [...store.records.values()]
    .filter(({ item }) => showExpired || !isExpired(item.expirationDate, now))
    .filter(({ item }) => filter === undefined || matchesFilter(filter, item))
    .filter(({ item }) => !categories || item.categories.some((one) => categories.includes(one)))
    .map((record) => ({ record, created: clock.text(record.item.createdAt) }))
    .sort((a, b) => compare(b.created, a.created) || b.record.ordinal - a.record.ordinal)
    .map(({ record }) => record);
}

/**
 * The `filters` of a request. All of it is checked, then an `OR` beside an `AND` is dropped in silence,
 * as the platform does.
 */
export function readFilters(filters: unknown): Filter | undefined {
  parseWireFilter(filters);
  return parseFilter(dropOrBesideAnd(filters) as FilterInput);
}

function dropOrBesideAnd(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(dropOrBesideAnd);
  if (!isPlainObject(node)) return node;
  const isDropped = "AND" in node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !(isDropped && key === "OR"))
      .map(([key, value]) => [
        key,
        ["AND", "OR", "NOT"].includes(key) ? dropOrBesideAnd(value) : value,
      ]),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
