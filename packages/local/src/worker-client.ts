import type { Worker } from "node:worker_threads";
import { MemoryError } from "@mem0-kit/core";
import type { Replies, Reply, Request, Services, WorkerSettings } from "./protocol.ts";
import { releaseWorker, takeWorker } from "./worker-thread.ts";

/** The main thread's end of the worker. */
export interface WorkerClient {
  /** Calls a method of a service in the worker, which is started by the first call. */
  call<S extends keyof Services, M extends keyof Services[S] & string>(
    service: S,
    method: M,
    ...args: ArgumentsOf<Services[S][M]>
  ): Promise<ResultOf<Services[S][M]>>;
  /** The same worker and file, its calls about another namespace. */
  within(namespace: string): WorkerClient;
  /** Lets running calls end, closes the store and lets go of the worker. */
  close(): Promise<void>;
}

type ArgumentsOf<F> = F extends (...args: infer A) => unknown ? A : never;
type ResultOf<F> = F extends (...args: never[]) => infer R ? Awaited<R> : never;

type Call = Request extends readonly [number, ...infer Rest] ? Rest : never;

interface PendingCall {
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** What calls are about that name no namespace. */
const defaultNamespace = "default";

/**
 * Makes a client of a worker that lives as long as it is needed: it is started by the first call and
 * again after a crash, and it keeps the process alive only while a call is running.
 */
export function createWorkerClient(settings: WorkerSettings): WorkerClient {
  const pending = new Map<number, PendingCall>();
  let worker: Worker | undefined;
  let crash: unknown;
  let lastId = 0;
  let closing: Promise<void> | undefined;

  function send(...[namespace, service, method, args]: Call) {
    const target = running();
    const id = ++lastId;
    target.postMessage([id, namespace, service, method, args] satisfies Request);
    if (pending.size === 0) target.ref();
    return new Promise<unknown>((resolve, reject) => {
      pending.set(id, { resolve, reject });
    });
  }

  function running(): Worker {
    if (worker !== undefined) return worker;
    if (crash !== undefined && settings.path === ":memory:") throw lost(crash);
    const started = takeWorker();
    started.postMessage(settings);
    started.on("message", (replies: Replies) => replies.forEach(settle));
    started.on("error", (error) => {
      crash = error;
    });
    started.on("exit", (code) => {
      if (worker !== started) return;
      worker = undefined;
      crash ??= new Error(`The worker stopped with code ${code}.`);
      for (const { reject } of pending.values()) reject(stopped(crash));
      pending.clear();
    });
    worker = started;
    return started;
  }

  function settle([id, value, error]: Reply): void {
    const call = pending.get(id);
    pending.delete(id);
    if (pending.size === 0) worker?.unref();
    if (error === undefined) call?.resolve(value);
    else call?.reject(toError(error));
  }

  async function stop(): Promise<void> {
    if (worker === undefined) return;
    const stopping = worker;
    try {
      await send(defaultNamespace, "file", "close", []);
    } catch (error) {
      // A worker that stopped of itself has nothing left to close.
      if (worker === undefined) return;
      worker = undefined;
      await stopping.terminate();
      throw error;
    }
    worker = undefined;
    releaseWorker(stopping);
  }

  const within = (namespace: string): WorkerClient => ({
    async call(service, method, ...args) {
      if (closing !== undefined) throw closed();
      try {
        return (await send(namespace, service, method, args)) as never;
      } catch (error) {
        throw isCloneError(error) ? notCloneable(error) : error;
      }
    },
    within,
    close() {
      closing ??= stop();
      return closing;
    },
  });
  return within(settings.namespace ?? defaultNamespace);
}

function toError({ data, stack }: NonNullable<Reply[2]>): MemoryError {
  if (stack === undefined) return MemoryError.from(data);
  const cause = new Error("Unexpected failure in the worker.");
  cause.stack = `${cause.message}\n${stack}`;
  return new MemoryError(data.code, data.message, { cause });
}

function isCloneError(error: unknown): boolean {
  return error instanceof Error && error.name === "DataCloneError";
}

function notCloneable(cause: unknown): MemoryError {
  return new MemoryError(
    "INVALID_INPUT",
    "[mem0-kit] A value of the call is not plain data. Pass JSON values and dates only.",
    { cause },
  );
}

function stopped(cause: unknown): MemoryError {
  return new MemoryError(
    "UNAVAILABLE",
    "[mem0-kit] The local memory's worker stopped while it worked. Try again: it starts anew; repeat a write with the same idempotencyKey.",
    { cause },
  );
}

function lost(cause: unknown): MemoryError {
  return new MemoryError(
    "STORAGE",
    '[mem0-kit] The local memory was kept in ":memory:" and its worker stopped, so all of it is lost. Make a new one, on a file if it has to stay.',
    { cause },
  );
}

function closed(): MemoryError {
  return new MemoryError(
    "CLOSED",
    "[mem0-kit] The local memory is closed. Make another one, or close it later.",
  );
}
