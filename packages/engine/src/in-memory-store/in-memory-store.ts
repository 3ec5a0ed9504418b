import { MemoryError } from "@mem0-kit/core";
import type { Awaitable, Store } from "../store.ts";
import { collectStats } from "./collect-stats.ts";
import { type Counters, createNamespaceState, type NamespaceState } from "./namespace-state.ts";
import { createReader } from "./reader.ts";
import { scopedDocuments } from "./scoped-documents.ts";
import { scopedTranscripts } from "./scoped-transcripts.ts";
import { createUndoLog } from "./undo-log.ts";
import { verifyNamespace } from "./verify-namespace.ts";
import { createWriter } from "./writer.ts";

/** A store in RAM, for tests and for trying things out: what it holds is gone with it. */
export function inMemoryStore(): Store {
  const namespaces = new Map<string, NamespaceState>();
  const counters: Counters = { ordinal: 1, epoch: 0, historyPlace: 1 };
  const reader = createReader(stateOf);
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;

  function stateOf(namespace: string): NamespaceState {
    const present = namespaces.get(namespace);
    if (present !== undefined) return present;
    const created = createNamespaceState();
    namespaces.set(namespace, created);
    return created;
  }

  /** One transaction at a time: readers wait too, so that none sees half of a write. */
  function inTurn<T>(work: () => Awaitable<T>): Promise<T> {
    if (closed) return Promise.reject(closedError());
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  }

  return {
    port: 1,
    name: "in-memory",
    read: (work) => inTurn(() => work(reader)),
    write: (work) =>
      inTurn(async () => {
        const undo = createUndoLog();
        try {
          return await work(createWriter(reader, stateOf, counters, undo));
        } catch (error) {
          undo.rollback();
          throw error;
        }
      }),
    transcripts: (namespace) => scopedTranscripts(stateOf(namespace).transcripts),
    documents: (namespace) => scopedDocuments(stateOf(namespace).documents),
    stats: (namespace) => inTurn(() => collectStats(stateOf(namespace))),
    verify: () =>
      inTurn(() => {
        const problems = [...namespaces.values()].flatMap(verifyNamespace);
        return { ok: problems.length === 0, checks: ["rows and partitions agree"], problems };
      }),
    async close() {
      closed = true;
      await last;
    },
  };
}

function closedError(): MemoryError {
  return new MemoryError("CLOSED", "[mem0-kit] The store has been closed. Open a new one.");
}
