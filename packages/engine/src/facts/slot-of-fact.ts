import { factPrefix } from "../content-hash.ts";
import type { MemoryRow } from "../store.ts";
import { claimOf } from "./claim.ts";

/** The slot of a row: an extracted fact has one by its text, what was kept in its own words has none. */
export function slotOfFact({
  contentHash,
  text,
  actor,
}: Pick<MemoryRow, "contentHash" | "text" | "actor">): Pick<MemoryRow, "slot"> {
  if (!contentHash.startsWith(factPrefix)) return {};
  const { slot } = claimOf(text, actor);
  return slot === undefined ? {} : { slot };
}
