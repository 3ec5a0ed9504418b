import type { JsonValue, Scope } from "@mem0-kit/core";
import type { Job, JobDetail } from "@mem0-kit/core/server-ports";
import type { Connection } from "./connection.ts";
import { hashedKey } from "./hashed-key.ts";
import { kindValues, ofKinds } from "./job-counts.ts";
import { type JobRow, jobColumns, toJob } from "./job-rows.ts";
import { namespaceId } from "./namespaces.ts";
import { seenByKey } from "./scope-clause.ts";

export function findJob(connection: Connection, namespace: number, id: string): JobDetail | null {
  const row = connection.get<JobRow & { readonly payload: string | null }>(
    `SELECT ${jobColumns}, (SELECT value FROM job_payloads WHERE job = place) AS payload
    FROM jobs WHERE id = ? AND namespace = ?`,
    id,
    namespace,
  );
  if (row === undefined) return null;
  const payload = row.payload === null ? null : (JSON.parse(row.payload) as JsonValue);
  return { ...toJob(row), payload };
}

export interface JobListing {
  readonly kinds?: readonly string[];
  readonly scope?: Scope;
  readonly page: number;
  readonly pageSize: number;
}

/** Newest first; the pages before are walked over in an index. */
export function listJobs(
  connection: Connection,
  namespace: number,
  { kinds, scope, page, pageSize }: JobListing,
): Job[] {
  const { sql, values } = seenByKey(namespace, scope);
  const rows = connection.all<JobRow>(
    `SELECT ${jobColumns} FROM jobs WHERE place IN (
      SELECT place FROM jobs WHERE ${sql} AND ${ofKinds(kinds)}
      ORDER BY place DESC LIMIT ? OFFSET ?)
    ORDER BY place DESC`,
    ...values,
    ...kindValues(kinds),
    pageSize,
    (page - 1) * pageSize,
  );
  return rows.map(toJob);
}

/** The first and the last place of a lane's jobs that have not ended; `undefined` without any. */
export function openOfLane(
  connection: Connection,
  { projectId, lane }: { readonly projectId: string; readonly lane: string },
): { readonly first: number; readonly last: number } | undefined {
  const place = (order: "ASC" | "DESC") =>
    connection.get<{ place: number }>(
      `SELECT place FROM jobs WHERE namespace = ? AND lane = ? AND ended_at IS NULL
      ORDER BY place ${order} LIMIT 1`,
      namespaceId(connection, projectId),
      hashedKey(lane),
    )?.place;
  const [first, last] = [place("ASC"), place("DESC")];
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** When the oldest job was made that has not ended. */
export function oldestOpen(
  connection: Connection,
  kinds: readonly string[] | undefined,
): number | undefined {
  const times = (kinds ?? knownKinds(connection)).flatMap((kind) => {
    const row = connection.get<{ at: number }>(
      `SELECT created_at AS at FROM jobs WHERE kind = ? AND ended_at IS NULL
      ORDER BY place LIMIT 1`,
      kind,
    );
    return row?.at ?? [];
  });
  return times.length === 0 ? undefined : Math.min(...times);
}

function knownKinds(connection: Connection): string[] {
  const rows = connection.all<{ kind: string }>("SELECT DISTINCT kind FROM job_counts");
  return rows.map(({ kind }) => kind);
}
