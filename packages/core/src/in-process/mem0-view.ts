import { modelError } from "./backend-error.ts";
import { parseExtractionAnswer } from "./extraction-answer.ts";
import type { Generate } from "./language-model.ts";
import type { Mem0Filters } from "./mem0.ts";
import type {
  Mem0Embedder,
  Mem0HistoryStore,
  Mem0Inside,
  Mem0Llm,
  Mem0VectorStore,
} from "./mem0-inside.ts";
import { quiet } from "./quiet.ts";

/** What one call wants of mem0 beyond its options. */
export interface ViewOptions {
  readonly inside: Mem0Inside;
  readonly generate: Generate;
  readonly secrets: readonly string[];
  readonly signal?: AbortSignal;
  readonly customInstructions?: string;
  /** Day from which the messages of an add are told, `YYYY-MM-DD`. @default today */
  readonly observationDay?: string;
  /** Changes what is about to be written. */
  readonly onInsert?: (row: InsertedRow) => InsertedRow;
  /** Writes the line that mem0 wants to add to a history. @default as mem0 does */
  readonly addHistory?: Mem0HistoryStore["addHistory"];
}

export interface InsertedRow {
  readonly id: string;
  readonly payload: Record<string, unknown>;
}

/** What failed in a call, while mem0 may have gone on as if nothing had. */
export interface Trace {
  /** The first failure of a model. */
  model?: unknown;
  /** What was not written, by what it is, with why. */
  readonly unwritten: Map<string, unknown>;
  /** Facts that the language model named. */
  facts: readonly string[];
  /** Texts without a vector. */
  readonly unembedded: Set<string>;
}

export interface Mem0View {
  readonly mem0: Mem0Inside;
  readonly trace: Trace;
}

/** Longer texts are not searched for names, which is more than linear. */
const longestLinked = 4000;

/**
 * A mem0 instance as one call sees it: the same stores and models, but its failures are noted, its LLM's
 * answer is checked, its settings are the call's own and it reports nothing home. The instance itself is
 * not changed.
 */
export function viewOf(options: ViewOptions): Mem0View {
  const { inside } = options;
  const trace: Trace = { facts: [], unembedded: new Set(), unwritten: new Map() };
  const own: Partial<Mem0Inside> = {
    ...quiet,
    embedder: tracedEmbedder(inside.embedder, trace),
    llm: tracedLlm(options, trace),
    vectorStore: tracedStore(inside.vectorStore, options, trace),
    db: tracedHistory(inside.db, options, trace),
    customInstructions: instructions(inside.customInstructions, options.customInstructions),
    _ensureInitialized: async () => {},
    // Made once and kept on the instance, where close finds it.
    getEntityStore: () => inside.getEntityStore(),
  };
  // Own properties over the instance as prototype: whatever is not named here is the instance's.
  const mem0 = Object.assign(Object.create(inside) as Mem0Inside, own);
  mem0._linkEntitiesForMemory = (id: string, text: string, filters: Mem0Filters) =>
    inside._linkEntitiesForMemory.call(mem0, id, text.slice(0, longestLinked), filters);
  return { mem0, trace };
}

function tracedEmbedder(embedder: Mem0Embedder, trace: Trace): Mem0Embedder {
  // A search that asks for more asks for the same vector again.
  const known = new Map<string, Promise<number[]>>();
  return {
    embed: (text, action) => {
      const key = `${action} ${text}`;
      const vector = known.get(key) ?? embedder.embed(text, action);
      known.set(key, vector);
      return vector.catch((error: unknown) => {
        trace.model ??= error;
        trace.unembedded.add(text);
        throw new Error("The embedding model failed.");
      });
    },
    embedBatch: (texts, action) =>
      embedder.embedBatch(texts, action).catch((error: unknown) => {
        trace.model ??= error;
        throw new Error("The embedding model failed.");
      }),
  };
}

function tracedLlm(options: ViewOptions, trace: Trace): Mem0Llm {
  return {
    generateResponse: async (messages) => {
      try {
        const asked = messages.map((message) => observedOn(message, options.observationDay));
        const facts = parseExtractionAnswer(await options.generate(asked, options.signal));
        trace.facts = facts.map(({ text }) => text);
        return JSON.stringify({ memory: facts });
      } catch (error) {
        trace.model ??= error;
        // mem0 logs what it gets here.
        throw new Error(modelError(error, options.secrets).message);
      }
    },
  };
}

/** mem0 writes today into its prompt; words such as "yesterday" mean the day that they were said. */
function observedOn<T extends { readonly content: string }>(
  message: T,
  day: string | undefined,
): T {
  if (day === undefined) return message;
  const heading = "\n\n## Observation Date\n";
  const start = message.content.lastIndexOf(heading);
  if (start === -1) return message;
  const rest = message.content.slice(start + heading.length).replace(/^\d{4}-\d{2}-\d{2}/, day);
  return { ...message, content: message.content.slice(0, start) + heading + rest };
}

function tracedStore(
  store: Mem0VectorStore,
  { onInsert = (row) => row }: ViewOptions,
  trace: Trace,
): Mem0VectorStore {
  const { keywordSearch } = store;
  return {
    insert: async (vectors, ids, payloads) => {
      const rows = ids.map((id, index) => onInsert({ id, payload: payloads[index] ?? {} }));
      // mem0 tries a batch that failed again, one by one, and logs what is lost in the end.
      const write = store.insert(
        vectors,
        rows.map(({ id }) => id),
        rows.map(({ payload }) => payload),
      );
      return noted(write, ids, trace);
    },
    search: (vector, topK, filters) => store.search(vector, topK, filters),
    ...(keywordSearch && {
      keywordSearch: (query, topK, filters) => keywordSearch.call(store, query, topK, filters),
    }),
    get: (id) => store.get(id),
    update: (id, vector, payload) => store.update(id, vector, payload),
    delete: (id) => store.delete(id),
    deleteCol: () => store.deleteCol(),
    list: (filters, topK) => store.list(filters, topK),
    getUserId: () => store.getUserId(),
    setUserId: (userId) => store.setUserId(userId),
    initialize: () => store.initialize(),
  };
}

function tracedHistory(db: Mem0HistoryStore, options: ViewOptions, trace: Trace): Mem0HistoryStore {
  const { batchAddHistory, saveMessages, getLastMessages } = db;
  const addHistory: Mem0HistoryStore["addHistory"] =
    options.addHistory ?? ((...line) => db.addHistory(...line));
  return {
    addHistory: (...line) => noted(addHistory(...line), [`history of ${line[0]}`], trace),
    ...(batchAddHistory && { batchAddHistory: (lines) => batchAddHistory.call(db, lines) }),
    ...(saveMessages && { saveMessages: (all, scope) => saveMessages.call(db, all, scope) }),
    ...(getLastMessages && {
      getLastMessages: (scope, limit) => getLastMessages.call(db, scope, limit),
    }),
    getHistory: (id) => db.getHistory(id),
    reset: () => db.reset(),
    close: () => db.close(),
  };
}

async function noted(write: Promise<void>, names: string[], { unwritten }: Trace): Promise<void> {
  try {
    await write;
    for (const name of names) unwritten.delete(name);
  } catch (error) {
    for (const name of names) unwritten.set(name, error);
    throw error;
  }
}

function instructions(general: string | undefined, own: string | undefined): string | undefined {
  return (
    [general, own].filter((text) => text !== undefined && text !== "").join("\n\n") || undefined
  );
}
