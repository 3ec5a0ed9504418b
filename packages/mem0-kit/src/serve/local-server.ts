import { randomBytes } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { type LocalFileOptions, localStore } from "@mem0-kit/local";
import {
  createMemoryServer,
  type HttpOptions,
  loadSealingKey,
  type MemoryServer,
  namespaceOf,
  serverNamespace,
} from "@mem0-kit/server";

/** Options of `localServer`. */
export interface LocalServerOptions extends LocalFileOptions, Omit<HttpOptions, "databaseBytes"> {
  /** Addresses that webhooks may call though they are not public: `10.1.0.0/16`. @default none */
  readonly allowPrivate?: readonly string[];
}

/**
 * Puts a server together over one SQLite file, with all that it keeps in that file: projects, keys,
 * jobs, webhooks and counts of requests, so that several processes may serve it. Only the key that
 * seals secrets of webhooks is in a file beside it, `<path>.key`. The default project is what
 * `localMemory` has in the same file. Its `close` closes the file, too.
 *
 * @throws MemoryError `INVALID_INPUT` for options that are none, `STORAGE` for a key file that others
 * can read.
 *
 * @example
 * ```ts
 * const server = await localServer({ path: "memory.db" });
 * await server.start();
 * const listener = await listen(server, { port: 8888 });
 * ```
 */
export async function localServer(options: LocalServerOptions = {}): Promise<MemoryServer> {
  const { path = ".mem0/memory.db", durability, retention, ...rest } = options;
  const sealingKey = await sealingKeyOf(path);
  const store = localStore({
    path,
    ...(durability === undefined ? {} : { durability }),
    ...(retention === undefined ? {} : { retention }),
  });
  const server = createMemoryServer({
    ...rest,
    memory: (projectId) => store.memory(namespaceOf(projectId)),
    documents: store.documents(serverNamespace),
    jobs: store.jobs,
    rateLimiter: store.rateLimiter,
    sealingKey,
    databaseBytes: async () => (await store.stats()).bytes,
  });
  let closing: Promise<void> | undefined;
  return {
    ...server,
    close(options) {
      closing ??= server.close(options).finally(store.close);
      return closing;
    },
  };
}

async function sealingKeyOf(path: string): Promise<Uint8Array> {
  if (path === ":memory:") return randomBytes(32);
  const file = resolve(path);
  await mkdir(dirname(file), { recursive: true });
  return loadSealingKey(`${file}.key`);
}
