import { DatabaseSync } from "node:sqlite";

// Holds the write lock of a database until its input ends.
const database = new DatabaseSync(process.argv[2] ?? "");
database.exec("PRAGMA busy_timeout = 5000; BEGIN IMMEDIATE");
process.stdout.write("held\n");
for await (const _ of process.stdin);
database.exec("COMMIT");
database.close();
