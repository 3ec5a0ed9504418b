import { type DocumentStore, inMemoryDocumentStore, type Memory } from "@mem0-kit/core";
import { fakeMemory } from "@mem0-kit/core/fake";
import { inMemoryJobQueue, inMemoryRateLimiter } from "@mem0-kit/core/server-ports";
import { createDirectory } from "../../../src/directory/index.ts";
import {
  createHttpServer,
  type HttpParts,
  type HttpServer,
} from "../../../src/http/create-http-server.ts";
import type { HttpOptions } from "../../../src/http/http-options.ts";
import type { LogEntry } from "../../../src/http/logger.ts";
import { routeEntries } from "../../../src/http/route-entry.ts";
import { createKeys, type NewKey } from "../../../src/keys/index.ts";
import type { Services } from "../../../src/server-route.ts";
import { type TestHooks, testRest, testRoutes } from "./test-routes.ts";

/** A server over a few routes, with a key of each kind. */
export interface TestServer extends HttpServer {
  readonly hooks: TestHooks;
  /** What was logged, as it would be written. */
  readonly log: LogEntry[];
  readonly keys: Readonly<Record<"owner" | "reader" | "scoped" | "other", string>>;
}

export interface TestServerOptions extends HttpOptions {
  readonly documents?: DocumentStore;
  readonly rateLimiter?: HttpParts["rateLimiter"];
  readonly jobs?: Services["jobs"];
}

/** Starts nothing: call `fetch`, or `listen` on it. */
export async function testServer(options: TestServerOptions = {}): Promise<TestServer> {
  const { documents = inMemoryDocumentStore(), rateLimiter, jobs, ...http } = options;
  const log: LogEntry[] = [];
  const hooks: TestHooks = { search: async () => ({ results: [] }) };
  const directory = createDirectory(documents);
  const { organizationId, projectId } = await directory.ensureDefaultProject();
  const keys = createKeys(documents);
  const other = await directory.organizations.create("owner@example.com", { name: "other" });
  const foreign = await directory.projects.create(other.organizationId, "owner@example.com", {
    name: "other",
  });
  const make = async (input: Partial<NewKey>) =>
    (await keys.create({ organizationId, projectId, name: "test", ...input })).key;
  const memory: Memory = fakeMemory();
  const services = {
    memoryOf: () => memory,
    jobs: jobs ?? inMemoryJobQueue(),
    directory,
    keys,
    now: () => new Date(),
  } as unknown as Services;
  const server = createHttpServer(
    {
      entries: routeEntries(testRoutes(hooks), testRest),
      services,
      documents,
      rateLimiter: rateLimiter ?? inMemoryRateLimiter(),
    },
    { logger: (entry) => void log.push(entry), ...http },
  );
  return {
    ...server,
    hooks,
    log,
    keys: {
      owner: await make({}),
      reader: await make({ role: "READER" }),
      scoped: await make({ userId: "alice" }),
      other: await make({
        organizationId: other.organizationId,
        projectId: foreign?.projectId ?? "",
      }),
    },
  };
}

/** Headers of a JSON request with a key. */
export function withKey(key: string, more: Readonly<Record<string, string>> = {}) {
  return { Authorization: `Token ${key}`, "Content-Type": "application/json", ...more };
}
