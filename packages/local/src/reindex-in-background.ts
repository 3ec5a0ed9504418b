import { setImmediate as turn } from "node:timers/promises";
import { analyzerVersion, type EngineDriver, type Store } from "@mem0-kit/engine";

/**
 * Has memories analysed again that an older version has analysed, between the calls. Searches are
 * right without it, only slower at first: so a failure is nobody's, and the next opening goes on.
 */
export interface BackgroundReindex {
  /** Looks whether there is something to do; for when the file was opened or restored. */
  start(): void;
  stop(): Promise<void>;
}

export function reindexInBackground(
  store: Store,
  driver: EngineDriver,
  namespace: string,
): BackgroundReindex {
  const controller = new AbortController();
  const { signal } = controller;
  let running = Promise.resolve();

  async function run(): Promise<void> {
    // The call that opened the file comes first.
    await turn();
    if (signal.aborted) return;
    const version = await store.read((reader) => reader.analyzerVersion(namespace));
    if (version !== undefined && version < analyzerVersion) await driver.admin.reindex({ signal });
  }

  return {
    start() {
      running = running.then(run).catch(() => {});
    },
    stop() {
      controller.abort();
      return running;
    },
  };
}
