import { DatabaseSync } from "node:sqlite";
import { setTimeout as delay } from "node:timers/promises";

// Holds the write lock of a database for some milliseconds, as another process that writes long does.
const [path = "", milliseconds = "2000"] = process.argv.slice(2);
const database = new DatabaseSync(path);
database.exec("PRAGMA busy_timeout = 5000; BEGIN IMMEDIATE");
process.stdout.write("held\n");
await delay(Number(milliseconds));
database.exec("COMMIT");
database.close();
