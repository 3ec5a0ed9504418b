import {
  type ImportOptions,
  type ImportResult,
  type MemoryAdmin,
  type MemoryRecord,
  parseScope,
  runCall,
  type Scope,
} from "@mem0-kit/core";
import { createImportTally, type EngineRecord, inBatches, runSweep } from "@mem0-kit/engine/remote";
import { absolutePath } from "./absolute-path.ts";
import { importPart } from "./import-part.ts";
import { runLongWork } from "./run-long-work.ts";
import { withoutCall } from "./without-call.ts";
import type { WorkerClient } from "./worker-client.ts";

/** The admin of a local memory, which can do everything that an admin can. */
export type LocalAdmin = Required<MemoryAdmin>;

/** An admin that forwards to the engine in the worker, its streams by batches. */
export function createLocalAdmin(client: WorkerClient): LocalAdmin {
  return {
    query: (filters, page) =>
      runCall(page, () => client.call("admin", "query", filters, withoutCall(page))),
    entities: (page) => runCall(page, () => client.call("admin", "entities", withoutCall(page))),
    historyFeed: (page) =>
      runCall(page, () => client.call("admin", "historyFeed", withoutCall(page))),
    deleteEntity: (type, id) => client.call("admin", "deleteEntity", type, id),
    updateMany: (items) => client.call("admin", "updateMany", items),
    deleteMany: (ids) => client.call("admin", "deleteMany", ids),
    export: (options) => exportAll(client, options?.scope),
    import: (records, options) => importAll(client, records, options),
    stats: () => client.call("admin", "stats"),
    verify: () => client.call("admin", "verify"),
    erase: (scope, options) => runCall(options, () => client.call("admin", "erase", scope)),
    wipe: () => client.call("admin", "wipe"),
    reindex: ({ all, ...options } = {}) =>
      runLongWork(client, ["reindex", all === undefined ? {} : { all }], options),
    backup: async (path, options) => runLongWork(client, ["backup", absolutePath(path)], options),
    restore: async (path, options) => runLongWork(client, ["restore", absolutePath(path)], options),
    vacuum: (options) => runCall(options, () => client.call("admin", "vacuum")),
    sweep: (retention, options) =>
      runSweep((place) => client.call("admin", "sweepBatch", place), retention, options),
  };
}

async function* exportAll(
  client: WorkerClient,
  asked: Scope | undefined,
): AsyncGenerator<EngineRecord, void, undefined> {
  const scope = asked === undefined ? {} : { scope: parseScope(asked) };
  let after: number | null | undefined;
  while (after !== null) {
    const place = after === undefined ? scope : { ...scope, after };
    const batch = await client.call("admin", "exportBatch", place);
    yield* batch.records;
    after = batch.next;
  }
}

function importAll(
  client: WorkerClient,
  records: Parameters<MemoryAdmin["import"]>[0],
  { signal, onProgress, scope: asked }: ImportOptions = {},
): Promise<ImportResult> {
  return runCall(signal === undefined ? {} : { signal }, async (stopped) => {
    const scope = asked === undefined ? undefined : parseScope(asked);
    const tally = createImportTally();
    const write = async (batch: readonly MemoryRecord[]) => {
      tally.add(await importPart(client, batch, scope), batch.length);
      onProgress?.(tally.done);
    };
    // While the worker writes a part, the next one is read.
    let writing: Promise<void> | undefined;
    for await (const batch of inBatches(records)) {
      await writing;
      if (stopped.aborted) break;
      writing = write(batch);
      // Awaited later: until then a failure is not an unhandled one.
      writing.catch(() => {});
    }
    await writing;
    return tally.result();
  });
}
