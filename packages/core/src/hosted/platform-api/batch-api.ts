import { invalidInput, parseText } from "../../checks.ts";
import type { Filter } from "../../filter/filter.ts";
import { limits } from "../../limits.ts";
import { MemoryError } from "../../memory-error.ts";
import { parseMetadata } from "../../parse-json.ts";
import { platformPath } from "../../platform/index.ts";
import { refuseReservedKeys, withMarks } from "../../records/marks.ts";
import { marksAfter } from "../../records/verbatim-key.ts";
import type { Connection, ConnectionCall } from "../connection.ts";
import type { RunHosted } from "../hosted-calls.ts";
import { all, anyScope } from "../hosted-filter.ts";
import type { HostedRecord } from "../hosted-record.ts";
import { listAll } from "../list-hosted.ts";
import type { BatchChange, Mem0Platform } from "./mem0-platform.ts";

/** The most memories of one request. */
const most = 1000;

/** Ids that one filter asks for. */
const idsAtOnce = 200;

/** Changes in one request. What a record carries of ours is read first, since metadata is replaced. */
export function batchApi(connection: Connection, run: RunHosted): Mem0Platform["batch"] {
  return {
    update: (changes, options) =>
      run(options, async (call) => {
        const parsed = parseChanges(changes);
        const records = await readRecords(connection, [...parsed.keys()], call);
        const memories = [];
        for (const [id, change] of parsed) memories.push(await toWire(records.get(id), change));
        // mem0's client would leave the metadata out.
        await connection.request("PUT", platformPath("batchUpdate"), call, { memories });
      }),
    delete: (ids, options) =>
      run(options, async (call) => {
        checkCount(ids);
        const client = await connection.client(call);
        await client.batchDelete(ids);
      }),
  };
}

function parseChanges(changes: readonly BatchChange[]): Map<string, BatchChange> {
  checkCount(changes);
  const parsed = new Map<string, BatchChange>();
  for (const [index, { id, text, metadata }] of changes.entries()) {
    if (parsed.has(id)) throw invalidInput(`The change at index ${index} has the id of another.`);
    if (text === undefined && metadata === undefined)
      throw invalidInput(`The change at index ${index} must name text or metadata.`);
    refuseReservedKeys(metadata);
    parsed.set(id, {
      id,
      ...(text === undefined ? {} : { text: parseText("text", text, { bytes: limits.textBytes }) }),
      ...(metadata === undefined ? {} : { metadata: parseMetadata("metadata", metadata) }),
    });
  }
  return parsed;
}

function checkCount(items: readonly unknown[]): void {
  if (items.length === 0 || items.length > most)
    throw invalidInput(`A batch takes 1 to ${most} memories, not ${items.length}.`);
}

async function readRecords(
  connection: Connection,
  ids: readonly string[],
  call: ConnectionCall,
): Promise<Map<string, HostedRecord>> {
  const records = new Map<string, HostedRecord>();
  for (let start = 0; start < ids.length; start += idsAtOnce) {
    const value = ids.slice(start, start + idsAtOnce);
    const named: Filter = { kind: "condition", field: "memoryIds", operator: "in", value };
    const listing = { filter: all([anyScope, named]), includeExpired: true };
    for await (const record of listAll(connection, listing, call))
      records.set(record.item.id, record);
  }
  const missing = ids.find((id) => !records.has(id));
  if (missing !== undefined)
    throw new MemoryError(
      "NOT_FOUND",
      `[mem0-kit] There is no memory with the id ${JSON.stringify(missing.slice(0, 64))}, so nothing was changed.`,
    );
  return records;
}

async function toWire(record: HostedRecord | undefined, { id, text, metadata }: BatchChange) {
  const { marks = {}, item } = record ?? {};
  const kept = metadata ?? item?.metadata ?? {};
  const next = await marksAfter(marks, { text: text ?? item?.memory ?? "", metadata: kept });
  return {
    memory_id: id,
    ...(text === undefined ? {} : { text }),
    metadata: withMarks(kept, next),
  };
}
