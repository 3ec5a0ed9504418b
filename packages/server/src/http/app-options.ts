import type { RateLimiter } from "@mem0-kit/core/server-ports";
import type { Keys } from "../keys/index.ts";
import type { RequestMetrics } from "../metrics/request-metrics.ts";
import type { Principal } from "../principal.ts";
import type { Services } from "../server-route.ts";
import type { Logger } from "./logger.ts";
import type { RouteEntry } from "./route-entry.ts";

/** Who a request's sender is. */
export type Auth =
  | { readonly kind: "keys"; readonly keys: Pick<Keys, "find"> }
  /** Everybody is this one: for loopback alone. */
  | { readonly kind: "none"; readonly principal: Principal };

/** How much of what a request may have. */
export interface RateRule {
  /** Requests of a key in a window. */
  readonly limit: number;
  readonly windowMs: number;
}

/** What is there beside the routes of the protocol. */
export interface Probes {
  /** Rejects while nothing can be written. */
  readonly ready: () => Promise<void>;
  /** In Prometheus' text format. */
  readonly metrics: () => Promise<string>;
}

/** What the app is built of; nothing in it has a default. */
export interface AppOptions {
  readonly entries: readonly RouteEntry[];
  readonly services: Services;
  readonly auth: Auth;
  readonly rate: (RateRule & { readonly limiter: RateLimiter }) | null;
  /** Names without port that `Host` may have beside those of loopback. */
  readonly allowedHosts: readonly string[];
  /** Such as `https://app.example.com`. */
  readonly corsOrigins: readonly string[];
  /** Origin of links, where it is another than that of the request. */
  readonly publicUrl: string | null;
  readonly bodyBytes: number;
  /** Whether answers are checked by their schemas. */
  readonly checkAnswers: boolean;
  readonly logger: Logger;
  readonly requestMetrics: RequestMetrics;
  readonly probes: Probes;
  /** Told of what the server answers for: status 500 and above. */
  readonly onFailure: (error: unknown) => void;
  /** Told of each key that is used. */
  readonly onKeyUsed: (keyId: string) => void;
}

/** What whoever listens knows of a request, and its headers do not say. */
export interface RequestInfo {
  /** Address of the other end of the connection. */
  readonly remoteAddress?: string;
  /** The host that the listener was bound to. */
  readonly boundHost?: string;
}
