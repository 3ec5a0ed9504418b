import type { Memory } from "@mem0-kit/core";
import type { JobQueue } from "@mem0-kit/core/server-ports";
import type { ZodMiniType } from "zod/mini";
import type { Directory } from "./directory/index.ts";
import type { ExportRecords } from "./exports/index.ts";
import type { FeedbackRecords } from "./feedback/index.ts";
import type { Keys } from "./keys/index.ts";
import type { Principal, RouteRule } from "./principal.ts";
import type { Profiles } from "./profiles/index.ts";
import type { Webhooks } from "./webhooks/index.ts";

/** What routes work with. All state is in it: any number of processes may share what is below. */
export interface Services {
  /** The memory of a project, which is its own: nothing of another project is in it. */
  readonly memoryOf: (projectId: string) => Memory;
  /** Its jobs' `projectId` is `namespaceOf` the project. */
  readonly jobs: JobQueue;
  readonly directory: Directory;
  readonly keys: Keys;
  readonly webhooks: Webhooks;
  readonly exports: ExportRecords;
  readonly feedback: FeedbackRecords;
  readonly profiles: Profiles;
  readonly now: () => Date;
}

/** A request whose key, role and body have been checked. */
export interface ServerCall<BODY = unknown> {
  readonly principal: Principal;
  /** What the route's path names, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly body: BODY;
  /** As the client wrote it, for its query and for links to other pages. */
  readonly url: URL;
  readonly headers: Headers;
  /** Ends with the client's connection. */
  readonly signal: AbortSignal;
  readonly memory: Memory;
  readonly services: Services;
}

/** What it takes to work for somebody. */
export type Asker = Pick<ServerCall, "principal" | "memory" | "services" | "signal">;

/** One endpoint: who may call it, what it takes and gives, and what it does. */
export interface ServerRoute<BODY = unknown, ANSWER = unknown> extends RouteRule {
  /** What is wrong with a body that does not fit is answered with 400. Absent: no body is read. */
  readonly body?: ZodMiniType<BODY>;
  /**
   * The handler checks the body itself, since what it refuses has words of its own: it gets any JSON,
   * `{}` for none, and `body` only documents what it takes.
   */
  readonly ownCheck?: true;
  readonly answer: ZodMiniType<ANSWER>;
  /** @default 200 */
  readonly status?: 200 | 201;
  handle(call: ServerCall<BODY>): Promise<ANSWER>;
}
