import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createRandom } from "../random.ts";
import { type JournalEntry, journalEntries, readJournal } from "./journal.ts";
import { killChildren } from "./kill-children.ts";
import type { KillRound } from "./kill-round.ts";
import type { PeerOrder } from "./peer-child.ts";

/** A round of the peer's adds, held against what its two databases have: texts only, by rows. */
export async function peerRound(seed: number): Promise<KillRound> {
  const folder = mkdtempSync(join(tmpdir(), "mem0-kit-crash-peer-"));
  const journal = join(folder, "journal.jsonl");
  try {
    const order: PeerOrder = { folder, journal, seed };
    const after = { word: "done", ms: createRandom(seed)() * 1500 } as const;
    const ended = await killChildren({ script: "peer-child.ts", orders: [order], after });
    const entries = journalEntries(readJournal(journal));
    const vectors = column(
      join(folder, "vectors.db"),
      "SELECT payload ->> 'data' AS text FROM vectors",
    );
    const history = column(
      join(folder, "history.db"),
      "SELECT new_value AS text FROM memory_history WHERE action = 'ADD'",
    );
    const problems = [
      ...ended,
      ...apart(vectors, history),
      ...entries.flatMap((entry) => checkAdd(entry, vectors)),
    ];
    const acknowledged = entries.filter(({ done }) => done !== undefined).length;
    const inFlight = entries.length - acknowledged;
    return {
      processes: 1,
      kills: 1,
      acknowledged,
      inFlight: inFlight === 0 ? {} : { add: inFlight },
      memories: vectors.size,
      problems,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function apart(vectors: ReadonlySet<string>, history: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  const withoutHistory = missing(vectors, history);
  const withoutVector = missing(history, vectors);
  if (withoutHistory > 0) problems.push(`${withoutHistory} memories without history`);
  if (withoutVector > 0) problems.push(`${withoutVector} entries of history without memory`);
  return problems;
}

/** How many of the first are not among the second. */
function missing(texts: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...texts].filter((text) => !others.has(text)).length;
}

function checkAdd({ operation, done }: JournalEntry, vectors: ReadonlySet<string>): string[] {
  if (operation.kind !== "add") return [];
  const there = operation.texts.filter((text) => vectors.has(text)).length;
  const all = operation.texts.length;
  if (done !== undefined) return there === all ? [] : ["an acknowledged memory is lost"];
  return there === 0 || there === all ? [] : [`${there} of ${all} memories of an add are there`];
}

function column(file: string, sql: string): ReadonlySet<string> {
  const database = new DatabaseSync(file);
  try {
    return new Set(
      database
        .prepare(sql)
        .all()
        .map(({ text }) => String(text)),
    );
  } finally {
    database.close();
  }
}
