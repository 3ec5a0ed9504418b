import { type AdapterKey, adapterKinds } from "./adapter-kinds.ts";
import { type AdapterSizes, measureAdapter } from "./measure-adapter.ts";

/** What the parent sends. */
export interface AdapterOrder {
  readonly key: AdapterKey;
  readonly sizes: AdapterSizes;
}

// A process of its own for each adapter: none warms up another's SDK, and what hangs ends with it.
process.once("message", async ({ key, sizes }: AdapterOrder) => {
  try {
    process.send?.({ run: await measureAdapter(adapterKinds[key], sizes) });
  } catch (error) {
    process.send?.({ error: error instanceof Error ? (error.stack ?? error.message) : `${error}` });
  }
});
