import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localStore } from "@mem0-kit/local";
import {
  createMemoryServer,
  type MemoryServer,
  type MemoryServerOptions,
} from "../../../src/create-memory-server.ts";
import {
  defaultOrganizationId,
  defaultProjectId,
  namespaceOf,
  serverNamespace,
} from "../../../src/directory/index.ts";
import type { NewKey } from "../../../src/keys/index.ts";

/** A server over a SQLite file. */
export interface LocalServer extends MemoryServer {
  makeKey(input?: Partial<NewKey>): Promise<string>;
  /** Ends the server and closes the file. */
  stop(): Promise<void>;
}

/** Starts a server over a file, without listening. */
export async function localServer(
  path: string,
  options: Partial<MemoryServerOptions> = {},
): Promise<LocalServer> {
  const store = localStore({ path, durability: "normal" });
  const server = createMemoryServer({
    memory: (projectId) => store.memory(namespaceOf(projectId)),
    documents: store.documents(serverNamespace),
    jobs: store.jobs,
    rateLimiter: store.rateLimiter,
    sealingKey: new Uint8Array(32),
    databaseBytes: async () => (await store.stats()).bytes,
    logger: () => {},
    ...options,
  });
  await server.start();
  const place = { organizationId: defaultOrganizationId, projectId: defaultProjectId };
  return {
    ...server,
    makeKey: async (input) =>
      (await server.services.keys.create({ ...place, name: "test", ...input })).key,
    async stop() {
      await server.close();
      await store.close();
    },
  };
}

/** Runs with the path of a database that is taken away again. */
export async function withFile(run: (path: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "mem0-kit-server-"));
  try {
    await run(join(folder, "memory.db"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
