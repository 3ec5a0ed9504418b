import type { Adapter, AdapterKind } from "./adapter.ts";
import { type BackendBehaviour, openBackend } from "./backend.ts";
import { type AddedLatency, type AddedSizes, measureAdded } from "./measure-added.ts";
import { type AddedToStream, measureHanging, measureSlowAdd } from "./measure-streams.ts";

export interface AdapterRun {
  readonly name: string;
  readonly setting: string;
  readonly added: readonly AddedLatency[];
  /** With writes of `slowAddMs`. */
  readonly slowAdd: AddedToStream;
  /** Until the first part where a search never ends; `null`: not within `mostHangMs`. */
  readonly hanging: { readonly timeoutMs: number | null; readonly firstPartMs: number | null };
}

export interface AdapterSizes extends AddedSizes {
  readonly streamPairs: number;
}

export const slowAddMs = 500;
export const mostHangMs = 8000;

/** Measures one adapter in this process, which should do nothing else and be ended afterwards. */
export async function measureAdapter(kind: AdapterKind, sizes: AdapterSizes): Promise<AdapterRun> {
  const { name, setting, timeoutMs } = kind;
  const added = await withAdapter(kind, { addDelayMs: 0, isHanging: false }, (adapter) =>
    measureAdded(adapter, sizes),
  );
  const slowAdd = await withAdapter(kind, { addDelayMs: slowAddMs, isHanging: false }, (adapter) =>
    measureSlowAdd(adapter, sizes.streamPairs),
  );
  const firstPartMs = await withAdapter(kind, { addDelayMs: 0, isHanging: true }, (adapter) =>
    measureHanging(adapter, mostHangMs),
  );
  return { name, setting, added, slowAdd, hanging: { timeoutMs, firstPartMs } };
}

async function withAdapter<T>(
  kind: AdapterKind,
  behaviour: BackendBehaviour,
  work: (adapter: Adapter) => Promise<T>,
): Promise<T> {
  const backend = await openBackend(behaviour);
  try {
    return await work(await kind.open(backend));
  } finally {
    await backend.close();
  }
}
