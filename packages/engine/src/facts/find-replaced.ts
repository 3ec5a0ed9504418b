import type { PlacedRow, StoreReader } from "../store.ts";
import type { Claim } from "./claim.ts";

/** Statements of one verb that a negation is held against, the newest first. */
const most = 200;

/** The statement of an exact scope in whose place a claim comes; `undefined` where it is new. */
export async function findReplaced(
  reader: Pick<StoreReader, "rowsBySlot">,
  namespace: string,
  scopeKey: string,
  { contested, replaces, sole }: Claim,
): Promise<PlacedRow | undefined> {
  const candidates: PlacedRow[] = [];
  for (const slot of contested) {
    const rows = await reader.rowsBySlot(namespace, scopeKey, slot, most);
    const found = rows.filter(({ text }) => replaces(text));
    const [newest] = found;
    if (newest !== undefined && sole !== true) return newest;
    candidates.push(...found);
  }
  return candidates.length === 1 ? candidates[0] : undefined;
}
