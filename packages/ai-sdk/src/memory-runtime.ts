import {
  createRecall,
  createRemember,
  hostWaitUntil,
  type Recall,
  type Remember,
  runCall,
  type WaitUntil,
} from "@mem0-kit/core";
import type { MemoryMiddlewareOptions, RecallSettings, StoreSettings } from "./options.ts";
import { createTurnBook, type TurnBook } from "./turn-book.ts";

/** What all models of one memory share: its recall, its writer and its turns. */
export interface MemoryRuntime extends Recall, Remember {
  readonly options: MemoryMiddlewareOptions;
  /** `undefined` where nothing is ever recalled or stored. */
  readonly recallSettings: RecallSettings | undefined;
  readonly storeSettings: StoreSettings | undefined;
  readonly book: TurnBook;
  /**
   * Keeps the host alive for work around a write, by the call's `waitUntil` or that of the options, and
   * has `flush` wait for it. It must not reject.
   */
  follow(work: Promise<void>, waitUntil?: WaitUntil): void;
}

/**
 * Makes the runtime. Malformed settings throw here rather than in a chat.
 *
 * @throws MemoryError `INVALID_INPUT`, or `UNSUPPORTED` for what the memory cannot do.
 */
export function createMemoryRuntime(options: MemoryMiddlewareOptions): MemoryRuntime {
  const { memory, waitUntil } = options;
  const recallSettings = toSettings(options.recall);
  const storeSettings = toSettings(options.store);
  const remember = createRemember(memory, {
    ...forRemember(storeSettings),
    // The middleware tells by events of its own.
    onEvent: () => {},
    ...(waitUntil === undefined ? {} : { waitUntil }),
  });
  const running = new Set<Promise<void>>();
  return {
    options,
    recallSettings,
    storeSettings,
    book: createTurnBook(),
    recall: createRecall(memory, { ...forRecall(recallSettings), onEvent: () => {} }).recall,
    remember: remember.remember,
    follow(work, own = waitUntil ?? hostWaitUntil()) {
      running.add(work);
      void work.finally(() => running.delete(work));
      try {
        own?.(work);
      } catch (error) {
        console.warn("[mem0-kit] waitUntil threw: the host may stop before a write ends.", error);
      }
    },
    async flush(call) {
      await runCall(call, () => Promise.all(running));
      await remember.flush(call);
    },
    get pending() {
      return remember.pending;
    },
  };
}

function toSettings<T extends object>(option: boolean | T | undefined): T | undefined {
  if (option === false) return undefined;
  return option === true || option === undefined ? ({} as T) : option;
}

/** What core's recall takes; the rest is the middleware's own. */
function forRecall({ placement: _, query: _query, filter: _filter, ...rest }: RecallSettings = {}) {
  return rest;
}

/** What core's writer takes; the rest is the middleware's own. */
function forRemember(settings: StoreSettings = {}) {
  const {
    roles: _,
    aborted: _aborted,
    structured: _structured,
    includeIntermediateText: _intermediate,
    includeToolResults: _results,
    files: _files,
    transform: _transform,
    ...rest
  } = settings;
  return rest;
}
