import { MemoryError, type VerifyReport } from "@mem0-kit/core";
import { analyzerVersion } from "@mem0-kit/engine";
import type { Connection } from "./connection.ts";

/** A query that must select nothing, and what it means where it does. */
interface Rule {
  /** `?` stands for how many rows it selects. */
  readonly problem: string;
  readonly sql: string;
}

const rules: readonly Rule[] = [
  {
    problem: "? rows refer to rows that are gone",
    sql: "SELECT 1 FROM pragma_foreign_key_check",
  },
  {
    problem: "? memories are in another partition than their scope names",
    sql: `SELECT 1 FROM memories m JOIN partitions p ON p.id = m.partition
      WHERE m.namespace <> p.namespace OR m.user_id IS NOT p.user_id OR m.app_id IS NOT p.app_id
        OR (p.agent_id IS NOT NULL AND m.agent_id IS NOT p.agent_id)`,
  },
  {
    problem: "? memories are newer than their partition",
    sql: `SELECT 1 FROM memories m JOIN partitions p ON p.id = m.partition
      WHERE m.revision > p.revision`,
  },
  {
    problem: "? partitions have no memories",
    sql: "SELECT 1 FROM partitions WHERE id NOT IN (SELECT partition FROM memories)",
  },
  {
    problem: "? tombstones are newer than their partition",
    sql: `SELECT 1 FROM tombstones t JOIN partitions p ON p.id = t.partition
      WHERE t.revision > p.revision`,
  },
  {
    problem: "? tombstones name memories that are there",
    sql: `SELECT 1 FROM tombstones t JOIN memories m
      ON m.ordinal = t.ordinal AND m.partition = t.partition`,
  },
  {
    problem: "? partitions miscount their tombstones",
    sql: `SELECT 1 FROM partitions p
      WHERE p.tombstones <> (SELECT count(*) FROM tombstones WHERE partition = p.id)`,
  },
  {
    problem: "? memories count as removed although they are there",
    sql: `SELECT 1 FROM removals r JOIN memories m ON m.namespace = r.namespace AND m.id = r.id`,
  },
  {
    problem: "? conversations have gaps or miscount their entries",
    sql: `SELECT 1 FROM transcripts t WHERE t.length <> (
        SELECT count(*) FROM transcript_entries
        WHERE transcript = t.id AND position >= 0 AND position < t.length
      ) OR EXISTS (
        SELECT 1 FROM transcript_entries WHERE transcript = t.id AND position >= t.length)`,
  },
  {
    problem: "? kinds of jobs are miscounted",
    sql: `SELECT 1 FROM job_counts c FULL JOIN (
        SELECT namespace, kind, state, count(*) AS found FROM jobs GROUP BY namespace, kind, state
      ) j USING (namespace, kind, state) WHERE coalesce(c.count, 0) <> coalesce(j.found, 0)`,
  },
  {
    problem: "? jobs are ready out of the order of their lane, or are never ready",
    sql: `SELECT 1 FROM jobs j WHERE (ready_at IS NOT NULL) <> (ended_at IS NULL AND (
        lane IS NULL OR place = (SELECT min(place) FROM jobs
          WHERE namespace = j.namespace AND lane = j.lane AND ended_at IS NULL)))`,
  },
  {
    problem: "? jobs have lost their payload, or still have it",
    sql: `SELECT 1 FROM jobs WHERE (state = 'SUCCEEDED')
      = EXISTS (SELECT 1 FROM job_payloads WHERE job = place)`,
  },
  {
    problem: "? partitions have an epoch that was not given out yet",
    sql: `SELECT 1 FROM partitions
      WHERE epoch > (SELECT value FROM counters WHERE name = 'epoch')`,
  },
  {
    // The version is the first line, and what is no number counts as 0.
    problem: "? memories were analysed by a newer version of mem0-kit",
    sql: `SELECT 1 FROM memories WHERE CAST(substr(analysis, 1, 10) AS INTEGER) > ${analyzerVersion}`,
  },
];

/** Checks the file's pages and indexes, its references, and the tables against each other. */
export function verifyDatabase(connection: Connection): VerifyReport {
  const problems = [...new Set(verifyChecks(connection).flatMap((check) => check()))];
  return {
    ok: problems.length === 0,
    checks: [
      "pages and indexes of the file",
      "references between tables",
      "memories, partitions and tombstones agree",
      "conversations are whole",
      "jobs, their lanes, payloads and counts agree",
      "no memory was analysed by a newer version",
    ],
    problems,
  };
}

/** A part of `verifyDatabase`: what it finds wrong, in words. */
export type VerifyCheck = () => string[];

/** The parts one by one, for who wants a pause between them; `quickly` trusts the indexes. */
export function verifyChecks(
  connection: Connection,
  pages: "wholly" | "quickly" = "wholly",
): VerifyCheck[] {
  const checks = [
    () => pageProblems(connection, pages === "wholly" ? "integrity_check" : "quick_check"),
    ...rules.map((rule) => () => ruleProblems(connection, rule)),
  ];
  return checks.map((check) => () => attempt(check));
}

function pageProblems(connection: Connection, pragma: "integrity_check" | "quick_check"): string[] {
  return connection
    .all<{ message: string }>(`SELECT ${pragma} AS message FROM pragma_${pragma}`)
    .filter(({ message }) => message !== "ok")
    .map(({ message }) => `SQLite: ${message}`);
}

function ruleProblems(connection: Connection, { problem, sql }: Rule): string[] {
  const row = connection.get<{ count: number }>(`SELECT count(*) AS count FROM (${sql})`);
  const count = row?.count ?? 0;
  return count === 0 ? [] : [`${problem.replace("?", String(count))}.`];
}

/** A check that cannot be made, for the file is damaged, is a finding and no failure. */
function attempt(check: () => string[]): string[] {
  try {
    return check();
  } catch (error) {
    if (MemoryError.isInstance(error)) return [error.message];
    throw error;
  }
}
