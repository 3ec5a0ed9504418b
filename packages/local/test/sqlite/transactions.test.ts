import { describe, expect, it, onTestFinished } from "vitest";
import { type Connection, openConnection } from "../../src/sqlite/connection.ts";
import { createTransactions } from "../../src/sqlite/transactions.ts";
import { temporaryPath } from "./temporary-path.ts";

describe("transactions", () => {
  it("commit writes that wait together at once", async () => {
    const { connection, transactions, commits } = setUp();
    const works = Array.from({ length: 50 }, (_, number) =>
      transactions.write(() => connection.run("INSERT INTO t VALUES (?, NULL)", number)),
    );
    expect(await Promise.all(works)).toEqual(works.map(() => 1));
    expect(commits()).toBe(1);
    await transactions.write(() => connection.run("INSERT INTO t VALUES (100, NULL)"));
    expect(commits()).toBe(2);
  });

  it("sync a commit unless all of its writes do without", async () => {
    const { connection, transactions } = setUp();
    const level = () =>
      connection.get<{ synchronous: number }>("PRAGMA synchronous")?.synchronous ?? -1;
    const soft = { durability: "normal" } as const;
    expect(await transactions.write(level, soft)).toBe(1);
    expect(await transactions.write(level)).toBe(2);
    const group = [transactions.write(level, soft), transactions.write(level)];
    expect(await Promise.all(group)).toEqual([2, 2]);
    expect(await transactions.write(level, soft)).toBe(1);
    expect(await transactions.read(level)).toBe(2);
  });

  it("acknowledge nothing of a group whose commit fails", async () => {
    const { connection, transactions } = setUp();
    const outcomes = await Promise.allSettled([
      transactions.write(() => connection.run("INSERT INTO t VALUES (1, NULL)")),
      // The reference is checked by the commit, and there is no such row.
      transactions.write(() => connection.run("INSERT INTO t VALUES (2, 99)")),
      transactions.write(() => connection.run("INSERT INTO t VALUES (3, NULL)")),
    ]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(await transactions.read(() => countRows(connection))).toBe(0);
    await transactions.write(() => connection.run("INSERT INTO t VALUES (4, NULL)"));
    expect(await transactions.read(() => countRows(connection))).toBe(1);
  });

  it("keep exactly what they acknowledged when the disk is full, and go on when it is not", async () => {
    const { connection, transactions } = setUp();
    connection.exec("CREATE TABLE big (id INTEGER PRIMARY KEY, bytes BLOB)");
    connection.exec("PRAGMA max_page_count = 40");
    const add = (id: number, bytes: number) =>
      transactions.write(() =>
        connection.run("INSERT INTO big VALUES (?, zeroblob(?))", id, bytes),
      );
    const outcomes = await Promise.allSettled([add(1, 10), add(2, 1_000_000), add(3, 10)]);
    expect(outcomes[1]).toMatchObject({
      status: "rejected",
      reason: { code: "STORAGE", message: expect.stringContaining("the disk is full") },
    });
    connection.exec("PRAGMA max_page_count = 1000000");
    await add(4, 1_000_000);
    const kept = outcomes.flatMap((outcome, at) =>
      outcome.status === "fulfilled" ? [at + 1] : [],
    );
    const rows = connection.all<{ id: number }>("SELECT id FROM big ORDER BY id");
    expect(rows.map(({ id }) => id)).toEqual([...kept, 4]);
  });

  it("let readers through between groups of writers", async () => {
    const { connection, transactions } = setUp();
    const order: string[] = [];
    const write = async (number: number) => {
      await transactions.write(() => connection.run("INSERT INTO t VALUES (?, NULL)", number));
      order.push("write");
    };
    const writes = Array.from({ length: 600 }, (_, number) => write(number));
    await writes[0];
    await transactions.read(() => order.push("read"));
    await Promise.all(writes);
    expect(order.indexOf("read")).toBeGreaterThan(-1);
    expect(order.indexOf("read")).toBeLessThan(600);
  });

  it("answer UNAVAILABLE, which may be tried again, while another connection writes", async () => {
    const { connection, transactions, path } = setUp();
    const other = openConnection(path);
    other.exec("BEGIN IMMEDIATE");
    const waiting = transactions.write(() => connection.run("INSERT INTO t VALUES (1, NULL)"));
    setTimeout(() => other.exec("COMMIT"), 50);
    expect(await waiting).toBe(1);
    other.exec("BEGIN IMMEDIATE");
    expect(() => connection.run("BEGIN IMMEDIATE")).toThrow(
      expect.objectContaining({ code: "UNAVAILABLE", retryable: true }),
    );
    other.close();
  });
});

function setUp() {
  const path = temporaryPath();
  const connection = openConnection(path);
  connection.exec(`
    PRAGMA journal_mode = WAL;
    CREATE TABLE t (id INTEGER PRIMARY KEY, other REFERENCES t DEFERRABLE INITIALLY DEFERRED);
  `);
  let commits = 0;
  const counting: Connection = Object.create(connection, {
    run: {
      value(sql: string) {
        if (sql === "COMMIT") commits++;
        return connection.run(sql);
      },
    },
  });
  const transactions = createTransactions(counting);
  onTestFinished(() => transactions.close());
  return { path, connection, transactions, commits: () => commits };
}

function countRows(connection: Connection): number {
  return connection.get<{ count: number }>("SELECT count(*) AS count FROM t")?.count ?? -1;
}
