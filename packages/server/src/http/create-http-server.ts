import { randomBytes } from "node:crypto";
import type { DocumentStore } from "@mem0-kit/core";
import type { RateLimiter } from "@mem0-kit/core/server-ports";
import type { CloseOptions } from "../close-options.ts";
import { defaultOrganizationId, defaultProjectId } from "../directory/index.ts";
import { internalDocuments } from "../documents/internal-documents.ts";
import { createLoopLag } from "../metrics/loop-lag.ts";
import { createRequestMetrics } from "../metrics/request-metrics.ts";
import { serverMetrics } from "../metrics/server-metrics.ts";
import type { Principal } from "../principal.ts";
import type { Services } from "../server-route.ts";
import type { RequestInfo } from "./app-options.ts";
import { createApp } from "./create-app.ts";
import type { HttpOptions } from "./http-options.ts";
import { createKeyUses } from "./key-uses.ts";
import { jsonLogger } from "./logger.ts";
import { parseHttpOptions } from "./parse-http-options.ts";
import { createReadiness } from "./readiness.ts";
import type { RouteEntry } from "./route-entry.ts";

/** What the HTTP side of the server stands on. */
export interface HttpParts {
  readonly entries: readonly RouteEntry[];
  readonly services: Services;
  /** The server's own. */
  readonly documents: DocumentStore;
  readonly rateLimiter: RateLimiter;
}

/** The HTTP side of a server. */
export interface HttpServer {
  /** How it knows who asks. */
  readonly auth: "keys" | "none";
  fetch(request: Request, info?: RequestInfo): Promise<Response>;
  /** Has readiness say no from now on; requests are answered all the same. */
  drain(): void;
  /** Tells of a failure of what runs beside the requests: one of storage makes it not ready. */
  noteFailure(error: unknown): void;
  /** Ends what runs beside the requests. */
  close(options?: CloseOptions): Promise<void>;
}

/** Who everybody is without keys. */
const everybody: Principal = {
  keyId: "none",
  organizationId: defaultOrganizationId,
  projectId: defaultProjectId,
  role: "OWNER",
};

/** Builds the HTTP side of a server: everything but the work of jobs. */
export function createHttpServer(parts: HttpParts, options: HttpOptions = {}): HttpServer {
  const { auth = "keys", logger = jsonLogger(), databaseBytes } = options;
  const { entries, services, documents, rateLimiter } = parts;
  const { keys } = services;
  const { rate, ...parsed } = parseHttpOptions(options);
  const internal = internalDocuments(documents);
  const readiness = createReadiness((bytes) =>
    internal.put(["probes"], "ready", randomBytes(bytes).toString("base64")),
  );
  const requestMetrics = createRequestMetrics();
  const loopLag = createLoopLag();
  const keyUses = createKeyUses(keys);
  const sources = { requests: requestMetrics, jobs: services.jobs, loopLag };
  const app = createApp({
    ...parsed,
    entries,
    services,
    auth: auth === "keys" ? { kind: "keys", keys } : { kind: "none", principal: everybody },
    rate: rate === null ? null : { ...rate, limiter: rateLimiter },
    logger,
    requestMetrics,
    probes: {
      ready: readiness.check,
      metrics: () => serverMetrics(databaseBytes ? { ...sources, databaseBytes } : sources),
    },
    onFailure: readiness.note,
    onKeyUsed: auth === "keys" ? keyUses.note : () => {},
  });
  return {
    auth,
    fetch: async (request, info = {}) => app.fetch(request, info),
    drain: readiness.stop,
    noteFailure: readiness.note,
    async close() {
      readiness.stop();
      loopLag.stop();
      keyUses.stop();
      await keyUses.flush();
    },
  };
}
