import { randomBytes } from "node:crypto";
import { inMemoryDocumentStore } from "@mem0-kit/core";
import { inMemoryJobQueue, inMemoryRateLimiter } from "@mem0-kit/core/server-ports";
import {
  createMemoryServer,
  defaultOrganizationId,
  defaultProjectId,
  jsonLogger,
  type MemoryServer,
} from "@mem0-kit/server";
import { demoMemory } from "./memory.ts";

// On globalThis, as Next may load this module more than once, and scripts/start.ts closes it.
const key = Symbol.for("mem0-kit.demo.server");
const scope = globalThis as { [key]?: Promise<Mem0Server> };

/** mem0's platform protocol over the memory of this app, for what speaks HTTP: the Dify plugin. */
export interface Mem0Server extends Pick<MemoryServer, "fetch" | "close"> {
  /** A key that knows this user's memories alone; made on first use, and gone with the process. */
  keyOf(userId: string): Promise<string>;
}

/** The one server of this process, made on first use. */
export function mem0Server(): Promise<Mem0Server> {
  scope[key] ??= create().catch((error: unknown) => {
    // Not kept: the next request tries again.
    delete scope[key];
    throw error;
  });
  return scope[key];
}

async function create(): Promise<Mem0Server> {
  const memory = await demoMemory();
  const log = jsonLogger();
  // Memories are in the app's memory, whichever backend that is; what the server keeps for itself (keys,
  // work under way) need not outlive the process.
  const server = createMemoryServer({
    memory: () => memory,
    documents: inMemoryDocumentStore(),
    jobs: inMemoryJobQueue(),
    rateLimiter: inMemoryRateLimiter(),
    sealingKey: randomBytes(32),
    logger: (entry) => entry.level !== "info" && log(entry),
  });
  await server.start();
  return { fetch: server.fetch, close: server.close, keyOf: keyRing(server) };
}

function keyRing({ services }: MemoryServer): (userId: string) => Promise<string> {
  const project = { organizationId: defaultOrganizationId, projectId: defaultProjectId };
  const made = new Map<string, Promise<string>>();
  return (userId) => {
    const known = made.get(userId);
    if (known) return known;
    const making = services.keys
      .create({ ...project, name: "Dify plugin", userId })
      .then((created) => created.key);
    made.set(userId, making);
    making.catch(() => made.delete(userId));
    return making;
  };
}
