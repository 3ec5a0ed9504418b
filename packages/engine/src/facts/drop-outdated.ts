import type { Scope } from "@mem0-kit/core";
import { factPrefix } from "../content-hash.ts";
import { claimOf, holdsOne, isDenial } from "./claim.ts";

/** A search result as far as it matters here. */
interface FoundFact {
  readonly ordinal: number;
  readonly scope: Scope;
  readonly actor?: string | undefined;
  readonly eventTime?: number | undefined;
  readonly content: { readonly text: string; readonly contentHash: string; readonly slot?: string };
}

/**
 * Takes out of results, best first, what says the same as a better one, and what a newer one of them
 * has made untrue, where both are extracted facts of one user, agent and app. Runs are kept apart on
 * writing, since one may be deleted alone; a search sees them together. Records kept in their own
 * words stay.
 */
export function dropOutdated<T extends FoundFact>(found: readonly T[]): T[] {
  const facts = Map.groupBy(found.filter(isFact), ({ scope }) =>
    JSON.stringify([scope.userId, scope.agentId, scope.appId]),
  );
  const dropped = new Set<T>();
  for (const group of facts.values()) {
    if (group.length < 2) continue;
    dropRepeated(group, dropped);
    dropOlder(group, dropped);
    dropDenied(group, dropped);
  }
  return dropped.size === 0 ? [...found] : found.filter((fact) => !dropped.has(fact));
}

function isFact({ content }: FoundFact): boolean {
  return content.contentHash.startsWith(factPrefix);
}

function dropRepeated<T extends FoundFact>(facts: readonly T[], dropped: Set<T>): void {
  const hashes = new Set<string>();
  for (const fact of facts) {
    if (hashes.has(fact.content.contentHash)) dropped.add(fact);
    hashes.add(fact.content.contentHash);
  }
}

/** Of a slot with one value at a time the newest stays. */
function dropOlder<T extends FoundFact>(facts: readonly T[], dropped: Set<T>): void {
  const newest = new Map<string, T>();
  for (const fact of facts) {
    const { slot } = fact.content;
    if (slot === undefined || !holdsOne(slot) || dropped.has(fact)) continue;
    const other = newest.get(slot);
    if (other === undefined || isOlder(other, fact)) newest.set(slot, fact);
    if (other !== undefined) dropped.add(isOlder(other, fact) ? other : fact);
  }
}

/** Of a statement and its negation the newer one stays. */
function dropDenied<T extends FoundFact>(facts: readonly T[], dropped: Set<T>): void {
  const denials = facts.filter(({ content }) => isDenial(content.slot));
  for (const denial of denials)
    for (const fact of facts) {
      if (fact === denial || fact.content.slot === undefined) continue;
      const [older, newer] = isOlder(fact, denial) ? [fact, denial] : [denial, fact];
      const { contested, replaces } = claimOf(newer.content.text, newer.actor);
      if (contested.includes(older.content.slot ?? "") && replaces(older.content.text))
        dropped.add(older);
    }
}

function isOlder(one: FoundFact, other: FoundFact): boolean {
  const [left, right] = [one.eventTime ?? 0, other.eventTime ?? 0];
  return left === right ? one.ordinal < other.ordinal : left < right;
}
