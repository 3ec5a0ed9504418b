import type { Memory, ScoredMemory } from "./memory.ts";
import { writeRevision } from "./write-events.ts";

/** Most searches kept for one memory, and most characters of text of one that is kept. */
const maxEntries = 500;
const maxChars = 256 * 1024;

interface Entry {
  readonly found: Promise<readonly ScoredMemory[]>;
  /** By `performance.now()`; absent while the search runs. */
  until?: number;
}

interface Cache {
  revision: number;
  readonly entries: Map<string, Entry>;
}

/** By memory, so that recalls made per request share what they find. */
const caches = new WeakMap<Memory, Cache>();

/** A search that runs or ran, and whether another caller began it. */
export interface SharedSearch {
  readonly found: Promise<readonly ScoredMemory[]>;
  readonly cached: boolean;
}

/**
 * Runs `search` unless the same one (by `key`) runs already or ended less than `keepMs` ago with no
 * write through this memory since. Failures are not kept.
 */
export function shareSearch(
  memory: Memory,
  key: string,
  keepMs: number,
  search: () => Promise<readonly ScoredMemory[]>,
): SharedSearch {
  const entries = currentEntries(memory);
  const known = entries.get(key);
  if (known && (known.until === undefined || known.until > performance.now()))
    return { found: known.found, cached: true };
  const entry: Entry = { found: search() };
  entries.set(key, entry);
  const oldest = entries.size > maxEntries ? entries.keys().next().value : undefined;
  if (oldest !== undefined) entries.delete(oldest);
  const drop = () => {
    if (entries.get(key) === entry) entries.delete(key);
  };
  entry.found.then((items) => {
    entry.until = performance.now() + keepMs;
    if (items.reduce((sum, item) => sum + item.memory.length, 0) > maxChars) drop();
  }, drop);
  return { found: entry.found, cached: false };
}

function currentEntries(memory: Memory): Map<string, Entry> {
  const revision = writeRevision(memory);
  const known = caches.get(memory);
  if (known && known.revision === revision) return known.entries;
  // A new map, so that a search begun before the write cannot come back into it.
  const entries = new Map<string, Entry>();
  caches.set(memory, { revision, entries });
  return entries;
}
