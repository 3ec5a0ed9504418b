import type { AddResult } from "../memory.ts";
import type { DriverCall, MemoryDriver, ParsedAdd } from "../memory-driver.ts";
import { MemoryError } from "../memory-error.ts";
import { addResponse, decodeAdd, parseWire } from "../platform/index.ts";
import { hasExactScope } from "../records/has-exact-scope.ts";
import { type RecordMarks, refuseReservedKeys, withMarks } from "../records/marks.ts";
import { type VerbatimDraft, type VerbatimStore, verbatimAdds } from "../records/verbatim-adds.ts";
import { retry } from "../retry.ts";
import type { Scope } from "../scope.ts";
import type { Connection } from "./connection.ts";
import type { Events } from "./events.ts";
import type { HostedDriverOptions } from "./hosted-driver.ts";
import { all, hasMark, scopeFilter } from "./hosted-filter.ts";
import { listAll } from "./list-hosted.ts";
import { toWireMessage } from "./to-wire-message.ts";

/**
 * Makes the `add` of a platform.
 *
 * With `infer` one request, whose facts come later. It is not repeated when its answer is lost, since the
 * platform has no key that would tell the two apart. Without `infer` a request per message, each found
 * again by its identity: what was lost is looked for before it is sent again.
 */
export function createAdds(
  connection: Connection,
  events: Events,
  options: HostedDriverOptions,
): MemoryDriver["add"] {
  const verbatim = verbatimAdds(verbatimStore(connection, events, options));
  return async (input, call) => {
    refuseReservedKeys(input.metadata);
    if (input.infer) return addInferred(connection, events, input, call, options);
    const results = await verbatim.add(input, call, agentMark(input.scope, options));
    return { status: "succeeded", results };
  };
}

async function addInferred(
  connection: Connection,
  events: Events,
  input: ParsedAdd,
  call: DriverCall,
  options: HostedDriverOptions,
): Promise<AddResult> {
  const { scope, metadata, customInstructions, customCategories } = input;
  const eventTime = input.timestamp ?? input.messages.findLast((one) => one.createdAt)?.createdAt;
  const marks = { ...agentMark(scope, options), ...(eventTime ? { eventTime } : {}) };
  const stored = withMarks(metadata, marks);
  const client = await connection.client(call);
  const answer = await client.add(input.messages.map(toWireMessage), {
    ...wireIds(scope, options),
    infer: true,
    ...(Object.keys(stored).length === 0 ? {} : { metadata: stored }),
    // Extraction takes "yesterday" from it.
    ...(eventTime === undefined ? {} : { timestamp: toUnixTime(eventTime) }),
    ...endOf(input),
    ...(customInstructions === undefined ? {} : { customInstructions }),
    ...(customCategories === undefined ? {} : { customCategories }),
  });
  const result = decodeAdd(parseWire(addResponse, answer, "add"));
  if (result.eventId !== undefined) events.note(result.eventId, scope);
  return result;
}

function verbatimStore(
  connection: Connection,
  events: Events,
  options: HostedDriverOptions,
): VerbatimStore {
  const find: VerbatimStore["find"] = async (scope, keys, call) => {
    const found: Awaited<ReturnType<VerbatimStore["find"]>>[number][] = [];
    for (let start = 0; start < keys.length; start += keysAtOnce) {
      const some = keys.slice(start, start + keysAtOnce).map((key) => hasMark("key", key));
      const filter = all([scopeFilter(scope), { kind: "or", filters: some }]);
      for await (const { item, marks } of listAll(
        connection,
        { filter, includeExpired: true },
        call,
      ))
        if (marks.key !== undefined && hasExactScope(item, scope))
          found.push({ key: marks.key, item });
    }
    return found;
  };
  const create = async (scope: Scope, draft: VerbatimDraft, call: DriverCall): Promise<string> => {
    const client = await connection.client(call);
    const answer = await client.add([{ role: draft.role, content: draft.text }], {
      ...wireIds(scope, options),
      infer: false,
      metadata: draft.storedMetadata,
      ...endOf(draft),
    });
    const added = decodeAdd(parseWire(addResponse, answer, "add"));
    const done = await settled(events, scope, added, call);
    return done.results[0]?.id ?? (await findText(connection, scope, draft.text, call));
  };
  return {
    find,
    async create(scope, draft, call) {
      let isRepeated = false;
      const createOnce = async () => {
        const [known] = isRepeated ? await find(scope, [draft.key], call) : [];
        isRepeated = true;
        return known?.item.id ?? create(scope, draft, call);
      };
      const { retries, retryDelayMs: delayMs } = options;
      return retry(createOnce, { retries, delayMs, isRepeatable: true, signal: call.signal });
    },
    async update(id, draft, call) {
      const client = await connection.client(call);
      await client.update(id, {
        text: draft.text,
        metadata: draft.storedMetadata,
        ...endOf(draft),
      });
    },
  };
}

/** Conditions of one filter, well below what an address or a server bears. */
const keysAtOnce = 50;

/** A server may write verbatim messages later too. */
async function settled(
  events: Events,
  scope: Scope,
  added: AddResult,
  call: DriverCall,
): Promise<AddResult> {
  if (added.status !== "pending" || added.eventId === undefined) return added;
  const done = await events.over(added.eventId, scope, call);
  if (done.status === "failed") throw done.error ?? failed();
  return done;
}

/**
 * The record that the platform took instead of a new one: it keeps one text but once in a scope
 * (mem0.md §1.3) and then answers without results.
 */
async function findText(
  connection: Connection,
  scope: Scope,
  text: string,
  call: DriverCall,
): Promise<string> {
  const listing = { filter: scopeFilter(scope), includeExpired: true };
  for await (const { item } of listAll(connection, listing, call))
    if (item.memory === text && hasExactScope(item, scope)) return item.id;
  throw failed();
}

/** The ids that a record is sent with. The platform would give a fact to the user or to the agent. */
function wireIds(scope: Scope, { attribution }: HostedDriverOptions): Scope {
  const { agentId: _, ...others } = scope;
  return attribution === "platform" || scope.userId === undefined ? scope : others;
}

function agentMark(scope: Scope, { attribution }: HostedDriverOptions): RecordMarks {
  const isMarked = attribution === "user" && scope.userId !== undefined;
  return isMarked && scope.agentId !== undefined ? { agentId: scope.agentId } : {};
}

function endOf({ expirationDate }: Pick<ParsedAdd, "expirationDate">): object {
  return expirationDate === undefined ? {} : { expirationDate };
}

/** Seconds since 1970, as the platform takes times; our mark has the rest. */
function toUnixTime(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}

function failed(): MemoryError {
  return new MemoryError(
    "BAD_RESPONSE",
    "[mem0-kit] The platform answered an add without saying what it kept. Look the memory up with getAll.",
  );
}
