import type { Scope } from "@mem0-kit/core";
import type { JobState } from "@mem0-kit/core/server-ports";
import type { Connection, SqlValue } from "./connection.ts";
import { type Clause, seenByKey } from "./scope-clause.ts";

/** Counts jobs of a kind and state in, or out with a negative number. */
export function countJobs(
  connection: Connection,
  namespace: number,
  kind: string,
  state: JobState,
  count: number,
): void {
  connection.run(
    `INSERT INTO job_counts (namespace, kind, state, count) VALUES (?, ?, ?, ?)
    ON CONFLICT (namespace, kind, state) DO UPDATE SET count = count + excluded.count`,
    namespace,
    kind,
    state,
    count,
  );
}

/** Counts out what is about to be deleted. */
export function uncountJobs(connection: Connection, { sql, values }: Clause): void {
  const groups = connection.all<{
    namespace: number;
    kind: string;
    state: JobState;
    count: number;
  }>(
    `SELECT namespace, kind, state, count(*) AS count FROM jobs WHERE ${sql}
    GROUP BY namespace, kind, state`,
    ...values,
  );
  for (const { namespace, kind, state, count } of groups)
    countJobs(connection, namespace, kind, state, -count);
}

export interface AskedJobs {
  readonly kinds?: readonly string[];
  readonly scope?: Scope;
}

/** How many jobs of a project there are; those of a scope are counted one by one. */
export function totalOfJobs(
  connection: Connection,
  namespace: number,
  { kinds, scope }: AskedJobs,
): number {
  if (scope !== undefined) {
    const { sql, values } = seenByKey(namespace, scope);
    const row = connection.get<{ total: number }>(
      `SELECT count(*) AS total FROM jobs WHERE ${sql} AND ${ofKinds(kinds)}`,
      ...values,
      ...kindValues(kinds),
    );
    return row?.total ?? 0;
  }
  const row = connection.get<{ total: number | null }>(
    `SELECT sum(count) AS total FROM job_counts WHERE namespace = ? AND ${ofKinds(kinds)}`,
    namespace,
    ...kindValues(kinds),
  );
  return row?.total ?? 0;
}

/** How many jobs of all projects there are by state. */
export function countsByState(
  connection: Connection,
  kinds: readonly string[] | undefined,
): ReadonlyMap<JobState, number> {
  const rows = connection.all<{ state: JobState; total: number }>(
    `SELECT state, sum(count) AS total FROM job_counts WHERE ${ofKinds(kinds)} GROUP BY state`,
    ...kindValues(kinds),
  );
  return new Map(rows.map(({ state, total }) => [state, total]));
}

/** A condition on column `kind` that is one text for any number of kinds. */
export function ofKinds(kinds: readonly string[] | undefined): string {
  return kinds === undefined ? "true" : "kind IN (SELECT value FROM json_each(?))";
}

export function kindValues(kinds: readonly string[] | undefined): readonly SqlValue[] {
  return kinds === undefined ? [] : [JSON.stringify(kinds)];
}
