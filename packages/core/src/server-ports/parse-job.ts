import {
  describeValue,
  invalidInput,
  parseDate,
  parseInteger,
  parseObject,
  parsePageSize,
} from "../checks.ts";
import type { JsonValue } from "../json-value.ts";
import { parseDocumentValue } from "../parse-json.ts";
import { parseScope, parseScopeId, type Scope } from "../scope.ts";
import type { JobError } from "./job-queue.ts";
import { parseJobError, parseKey, parseKind, parseKinds } from "./parse-job-parts.ts";

const dayMs = 24 * 60 * 60 * 1000;
const mostJobs = 1000;

/** A job as queues keep it. */
export interface ParsedJob {
  readonly projectId: string;
  readonly kind: string;
  readonly lane?: string;
  readonly scope?: Scope;
  readonly payload: JsonValue;
  readonly runAt?: Date;
  readonly idempotencyKey?: string;
  readonly maxAttempts: number;
}

/** Checks one job; `name` is what errors call it. */
export function parseNewJob(name: string, job: unknown): ParsedJob {
  const given = parseObject(name, job, [
    "projectId",
    "kind",
    "lane",
    "scope",
    "payload",
    "runAt",
    "idempotencyKey",
    "maxAttempts",
  ]);
  const { lane, scope, runAt, idempotencyKey, maxAttempts = 5 } = given;
  return {
    projectId: parseScopeId(`${name}.projectId`, given.projectId),
    kind: parseKind(`${name}.kind`, given.kind),
    ...(lane === undefined ? {} : { lane: parseKey(`${name}.lane`, lane) }),
    ...(scope === undefined ? {} : { scope: parseScope(scope) }),
    payload: parseDocumentValue(`${name}.payload`, given.payload),
    ...(runAt === undefined ? {} : { runAt: parseDate(`${name}.runAt`, runAt) }),
    ...(idempotencyKey === undefined
      ? {}
      : { idempotencyKey: parseKey(`${name}.idempotencyKey`, idempotencyKey) }),
    maxAttempts: parseInteger(`${name}.maxAttempts`, maxAttempts, 1, 100),
  };
}

/** Checks up to 1,000 jobs. */
export function parseNewJobs(name: string, jobs: unknown): readonly ParsedJob[] {
  if (!Array.isArray(jobs))
    throw invalidInput(`${name} must be a list of jobs, not ${describeValue(jobs)}.`);
  if (jobs.length > mostJobs)
    throw invalidInput(`${name} has ${jobs.length} jobs; at most ${mostJobs} are allowed.`);
  return Array.from(jobs, (job, at) => parseNewJob(`${name}[${at}]`, job));
}

/** Checks the options of `JobQueue.lease`. */
export function parseLease(options: unknown) {
  const names = ["kinds", "workerId", "leaseMs", "limit", "signal", "timeoutMs"] as const;
  const given = parseObject("options of lease", options, names);
  return {
    kinds: parseKinds(given.kinds),
    workerId: parseScopeId("workerId", given.workerId),
    leaseMs: parseLeaseMs(given.leaseMs),
    limit: parseInteger("limit", given.limit ?? 1, 1, mostJobs),
  };
}

export function parseLeaseMs(value: unknown): number {
  return parseInteger("leaseMs", value, 1, dayMs);
}

/** Checks the options of `JobQueue.complete`. */
export function parseComplete(options: unknown): {
  readonly result: JsonValue;
  readonly enqueue: readonly ParsedJob[];
} {
  const names = ["result", "enqueue", "signal", "timeoutMs"] as const;
  const given = parseObject("options of complete", options, names);
  return {
    result: parseDocumentValue("result", given.result ?? null),
    enqueue: parseNewJobs("enqueue", given.enqueue ?? []),
  };
}

/** Checks the options of `JobQueue.fail`. */
export function parseFail(options: unknown): {
  readonly error: JobError;
  readonly retryAt?: Date;
} {
  const names = ["error", "retryAt", "signal", "timeoutMs"] as const;
  const { error, retryAt } = parseObject("options of fail", options, names);
  return {
    error: parseJobError(error),
    ...(retryAt === undefined ? {} : { retryAt: parseDate("retryAt", retryAt) }),
  };
}

/** Checks the options of `JobQueue.list`. */
export function parseListJobs(options: unknown) {
  const names = ["kinds", "scope", "page", "pageSize", "signal", "timeoutMs"] as const;
  const { kinds, scope, page, pageSize } = parseObject("options of list", options, names);
  return {
    ...(scope === undefined ? {} : { scope: parseScope(scope) }),
    ...(kinds === undefined ? {} : { kinds: parseKinds(kinds) }),
    page: parseInteger("page", page ?? 1, 1, 1_000_000),
    pageSize: parsePageSize(pageSize),
  };
}

/** Checks the arguments of `JobQueue.waitForLane`. */
export function parseLaneWait(projectId: unknown, lane: unknown, milliseconds: unknown) {
  return {
    projectId: parseScopeId("projectId", projectId),
    lane: parseKey("lane", lane),
    milliseconds: parseInteger("milliseconds", milliseconds, 0, 600_000),
  };
}

/** Checks the options of `JobQueue.counts`. */
export function parseCountJobs(options: unknown): { readonly kinds?: readonly string[] } {
  const names = ["kinds", "signal", "timeoutMs"] as const;
  const { kinds } = parseObject("options of counts", options, names);
  return kinds === undefined ? {} : { kinds: parseKinds(kinds) };
}

/** The time before which jobs must have ended for `JobQueue.sweep` to take them. */
export function parseSweepJobs(options: unknown, now: number): number {
  const names = ["endedDays", "signal", "timeoutMs"] as const;
  const { endedDays } = parseObject("options of sweep", options, names);
  return now - parseInteger("endedDays", endedDays ?? 30, 0, 36_500) * dayMs;
}
