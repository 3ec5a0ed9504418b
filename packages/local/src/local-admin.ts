import {
  type ImportOptions,
  type ImportResult,
  type MemoryAdmin,
  parseScope,
  runCall,
  type Scope,
} from "@mem0-kit/core";
import { createImportTally, type EngineRecord, inBatches } from "@mem0-kit/engine/remote";
import { withoutCall } from "./without-call.ts";
import type { WorkerClient } from "./worker-client.ts";

/** An admin that forwards to the engine in the worker, its streams by batches. */
export function createLocalAdmin(client: WorkerClient): MemoryAdmin {
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
    for await (const batch of inBatches(records)) {
      if (stopped.aborted) break;
      tally.add(await client.call("admin", "importBatch", batch, scope), batch.length);
      onProgress?.(tally.done);
    }
    return tally.result();
  });
}
