import { setImmediate as turn } from "node:timers/promises";
import { analyzerVersion, type EngineDriver, type Store } from "@mem0-kit/engine";

/**
 * Has memories analysed again that an older version has analysed, between the calls. Searches are
 * right without it, only slower at first: so a failure is nobody's, and the next opening goes on.
 */
export interface BackgroundReindex {
  /** Looks whether there is something to do in a namespace that is used, or that was restored. */
  start(namespace: string): void;
  stop(): Promise<void>;
}

export function reindexInBackground(
  store: Store,
  driverOf: (namespace: string) => EngineDriver,
): BackgroundReindex {
  const controller = new AbortController();
  const { signal } = controller;
  let running = Promise.resolve();

  async function run(namespace: string): Promise<void> {
    // The call that opened the file comes first.
    await turn();
    if (signal.aborted) return;
    const version = await store.read((reader) => reader.analyzerVersion(namespace));
    if (version !== undefined && version < analyzerVersion)
      await driverOf(namespace).admin.reindex({ signal });
  }

  return {
    start(namespace) {
      running = running.then(() => run(namespace)).catch(() => {});
    },
    stop() {
      controller.abort();
      return running;
    },
  };
}
