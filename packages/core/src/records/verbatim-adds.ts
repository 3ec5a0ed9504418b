import { keyedQueue } from "../keyed-queue.ts";
import type { AddedMemory, MemoryItem } from "../memory.ts";
import type { DriverCall, ParsedAdd, ParsedMessage } from "../memory-driver.ts";
import { type Scope, scopeKey } from "../scope.ts";
import { canonicalJson } from "./canonical-json.ts";
import { markKeys, type RecordMarks, withMarks } from "./marks.ts";
import { nextSequence } from "./next-sequence.ts";
import { verbatimKey } from "./verbatim-key.ts";

/** A message as it is to be kept. */
export interface VerbatimDraft {
  readonly text: string;
  readonly role: ParsedMessage["role"];
  readonly actor?: string;
  /** The time that the caller gave, else now. */
  readonly eventTime: Date;
  /** What finds the record again: its mark `key`. */
  readonly key: string;
  /** The caller's metadata. */
  readonly metadata: ParsedAdd["metadata"];
  /** The caller's metadata with all marks: what the store keeps. */
  readonly storedMetadata: ParsedAdd["metadata"];
  readonly expirationDate?: string;
}

/** What a store without rules of identity can do. */
export interface VerbatimStore {
  /** Records of exactly this scope, with no other id, whose mark `key` is one of these. */
  find(
    scope: Scope,
    keys: readonly string[],
    call: DriverCall,
  ): Promise<readonly { readonly key: string; readonly item: MemoryItem }[]>;
  /** Keeps a new record and returns its id. */
  create(scope: Scope, draft: VerbatimDraft, call: DriverCall): Promise<string>;
  /** Replaces text and metadata of a record that `find` returned. */
  update(id: string, draft: VerbatimDraft, call: DriverCall): Promise<void>;
}

export interface VerbatimAdds {
  /**
   * Keeps messages with `infer: false`: the same message id and content is `NONE`, other content
   * `UPDATE`; without an id exact duplicates are `NONE`. Marks given here are put on every record.
   */
  add(input: ParsedAdd, call: DriverCall, marks?: RecordMarks): Promise<AddedMemory[]>;
}

/** Scopes at a time. */
const concurrency = 64;

/**
 * The contract's rules of identity over a store that has none. Adds of one scope go one after another,
 * so parallel adds of this process keep one record; two processes at the same instant may keep two.
 */
export function verbatimAdds(store: VerbatimStore): VerbatimAdds {
  const queue = keyedQueue(concurrency);
  return {
    add: (input, call, marks = {}) =>
      queue.run(scopeKey(input.scope), async () => {
        call.signal.throwIfAborted();
        return keepAll(store, input, call, marks);
      }),
  };
}

async function keepAll(
  store: VerbatimStore,
  input: ParsedAdd,
  call: DriverCall,
  marks: RecordMarks,
): Promise<AddedMemory[]> {
  const drafts = await Promise.all(input.messages.map((message) => toDraft(input, message, marks)));
  const keys = [...new Set(drafts.map(({ draft }) => draft.key))];
  const found = await store.find(input.scope, keys, call);
  const known = new Map(found.map(({ key, item }) => [key, toKnown(item)]));
  const results: AddedMemory[] = [];
  for (const { draft, saidAt } of drafts) {
    const added = await keep(store, input.scope, draft, saidAt, known.get(draft.key), call);
    const sequence = known.get(draft.key)?.sequence;
    known.set(draft.key, { id: added.id, sequence, content: contentOf(draft), saidAt });
    results.push(added);
  }
  return results;
}

/** A record that is there, as far as a message can be the same. */
interface Known {
  readonly id: string;
  readonly sequence: number | undefined;
  readonly content: string;
  readonly saidAt: Date | undefined;
}

async function keep(
  store: VerbatimStore,
  scope: Scope,
  draft: VerbatimDraft,
  saidAt: Date | undefined,
  known: Known | undefined,
  call: DriverCall,
): Promise<AddedMemory> {
  if (known === undefined)
    return { id: await store.create(scope, draft, call), memory: draft.text, event: "ADD" };
  // Without a time of its own a message says nothing about the record's.
  const isSameTime = saidAt === undefined || saidAt.getTime() === known.saidAt?.getTime();
  if (known.content === contentOf(draft) && isSameTime)
    return { id: known.id, memory: draft.text, event: "NONE" };
  await store.update(known.id, inPlaceOf(known, draft), call);
  return { id: known.id, memory: draft.text, event: "UPDATE" };
}

/** A record that changes keeps its place. */
function inPlaceOf({ sequence }: Known, draft: VerbatimDraft): VerbatimDraft {
  if (sequence === undefined) return draft;
  const storedMetadata = { ...draft.storedMetadata, [markKeys.sequence]: sequence };
  return { ...draft, storedMetadata };
}

async function toDraft(input: ParsedAdd, message: ParsedMessage, marks: RecordMarks) {
  // Before anything is waited for: the drafts of one add are made side by side.
  const sequence = nextSequence();
  const { id, name, text, role } = message;
  const { metadata, expirationDate } = input;
  const saidAt = message.createdAt ?? input.timestamp;
  const eventTime = saidAt ?? new Date();
  const key = await verbatimKey({
    text,
    role,
    metadata,
    ...(id === undefined ? {} : { messageId: id }),
    ...(name === undefined ? {} : { actor: name }),
    ...(saidAt === undefined ? {} : { saidAt }),
  });
  const own: RecordMarks = {
    ...marks,
    key,
    role,
    sequence,
    ...(name === undefined ? {} : { actor: name }),
    // Left out, it is the record's own time; a record with a message id may be written again later.
    ...(saidAt === undefined && id === undefined ? {} : { eventTime }),
    ...(id === undefined ? {} : { sourceMessageIds: [id] }),
  };
  const draft: VerbatimDraft = {
    text,
    role,
    ...(name === undefined ? {} : { actor: name }),
    eventTime,
    key,
    metadata,
    storedMetadata: withMarks(metadata, own),
    ...(expirationDate === undefined ? {} : { expirationDate }),
  };
  return { draft, saidAt };
}

function toKnown(item: MemoryItem): Known {
  const { id, memory, role, actor, metadata, eventTime, sequence } = item;
  const content = canonicalJson([role ?? null, actor ?? null, memory, metadata]);
  return { id, sequence, content, saidAt: eventTime };
}

function contentOf({ role, actor, text, metadata }: VerbatimDraft): string {
  return canonicalJson([role, actor ?? null, text, metadata]);
}
