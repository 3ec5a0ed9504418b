import type { DocumentStore, Memory } from "@mem0-kit/core";
import type { JobQueue, RateLimiter } from "@mem0-kit/core/server-ports";
import type { CloseOptions } from "./close-options.ts";
import { createDirectory } from "./directory/index.ts";
import { exportRecords } from "./exports/index.ts";
import { createFeedback } from "./feedback/index.ts";
import { guardedFetch } from "./guarded-fetch/index.ts";
import { createHttpServer, type HttpServer } from "./http/create-http-server.ts";
import type { HttpOptions } from "./http/http-options.ts";
import { jsonLogger, loggedError } from "./http/logger.ts";
import { routeEntries } from "./http/route-entry.ts";
import { erasePendingProjects } from "./jobs/erase-project.ts";
import { runJobs } from "./jobs/run-jobs.ts";
import { createKeys } from "./keys/index.ts";
import { createProfiles } from "./profiles/index.ts";
import { restPaths, restRoutes } from "./routes/rest-routes.ts";
import { routes } from "./routes/routes.ts";
import type { Services } from "./server-route.ts";
import { createWebhooks, secretSealer } from "./webhooks/index.ts";

/** What a server stands on. None of it is closed with the server. */
export interface MemoryServerOptions extends HttpOptions {
  /** The memory of a project, kept apart from those of all others: `namespaceOf` gives a namespace. */
  readonly memory: (projectId: string) => Memory;
  /** The server's own, such as those of `serverNamespace`. */
  readonly documents: DocumentStore;
  readonly jobs: JobQueue;
  readonly rateLimiter: RateLimiter;
  /** 32 bytes, as `loadSealingKey` has them: secrets of webhooks are sealed with it. */
  readonly sealingKey: Uint8Array;
  /** Addresses that webhooks may call though they are not public: `10.1.0.0/16`. @default none */
  readonly allowPrivate?: readonly string[];
}

/** mem0's platform protocol, and its REST shape, over memories. */
export interface MemoryServer extends HttpServer {
  readonly services: Services;
  /** Makes the default project where there is none, and begins to work on jobs. */
  start(): Promise<void>;
}

/**
 * Makes a server. Its state is in what it stands on: any number of processes may share that. It answers
 * requests at once, and works on jobs from `start` until `close`, which lets those that run end within
 * `graceMs`, 10 s by default; whoever shares the queue does the others once their leases are over.
 *
 * @throws MemoryError `INVALID_INPUT` for options that are none.
 *
 * @example
 * ```ts
 * const store = localStore({ path: "memory.db" });
 * const server = createMemoryServer({
 *   memory: (projectId) => store.memory(namespaceOf(projectId)),
 *   documents: store.documents(serverNamespace),
 *   jobs: store.jobs,
 *   rateLimiter: store.rateLimiter,
 *   sealingKey: await loadSealingKey("memory.key"),
 * });
 * await server.start();
 * const listener = await listen(server);
 * ```
 */
export function createMemoryServer(options: MemoryServerOptions): MemoryServer {
  const { documents, rateLimiter, allowPrivate = [], logger = jsonLogger() } = options;
  const services = createServices(options);
  const entries = routeEntries(routes, { paths: restPaths, routes: restRoutes });
  const parts = { entries, services, documents, rateLimiter };
  const http = createHttpServer(parts, { ...options, logger });
  let jobs: ReturnType<typeof runJobs> | undefined;
  let closing: Promise<void> | undefined;
  const onFailure = (error: unknown, job?: string) => {
    http.noteFailure(error);
    const time = new Date().toISOString();
    const kind = job === undefined ? {} : { job };
    logger({ event: "job-failed", level: "error", time, ...kind, error: loggedError(error) });
  };
  const end = async (options?: CloseOptions) => {
    await jobs?.stop(options);
    await http.close();
  };

  return {
    ...http,
    services,
    async start() {
      await services.directory.ensureDefaultProject();
      await erasePendingProjects(services);
      jobs ??= runJobs({
        services,
        fetch: (url, init) => guardedFetch(url, { ...init, allowPrivate }),
        onFailure,
      });
    },
    close(options) {
      closing ??= end(options);
      return closing;
    },
  };
}

function createServices(options: MemoryServerOptions): Services {
  const { memory, documents, jobs, sealingKey, allowPrivate = [] } = options;
  const now = () => new Date();
  return {
    memoryOf: memory,
    jobs,
    directory: createDirectory(documents),
    keys: createKeys(documents),
    webhooks: createWebhooks({ documents, sealer: secretSealer(sealingKey), allowPrivate }),
    exports: exportRecords({ documents }),
    feedback: createFeedback({ documents }),
    profiles: createProfiles({ documents }),
    now,
  };
}
