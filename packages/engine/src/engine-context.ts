import type { PartitionCache } from "./partition-cache.ts";
import type { Store } from "./store.ts";

/** What every operation of one engine works with. */
export interface EngineContext {
  readonly store: Store;
  readonly namespace: string;
  readonly cache: PartitionCache;
  /** Now, as the clock of the options says. */
  now(): Date;
}
