import type { AdapterKind } from "./adapter.ts";
import { mem0Adapter } from "./mem0-adapter.ts";
import { ourAdapter } from "./our-adapter.ts";
import { supermemoryAdapter } from "./supermemory-adapter.ts";

/** What is measured, in the order of the tables. */
export const adapterKinds = {
  ours: ourAdapter(7, "in-process"),
  "ours-http": ourAdapter(6, "http"),
  mem0: mem0Adapter,
  supermemory: supermemoryAdapter,
} as const satisfies Record<string, AdapterKind>;

export type AdapterKey = keyof typeof adapterKinds;

export const peerKeys: readonly AdapterKey[] = ["mem0", "supermemory"];
