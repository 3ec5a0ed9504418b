import { sqliteStore } from "../../../src/sqlite/sqlite-store.ts";

// Reads what there is and keeps the file open until it is killed.
const store = sqliteStore({ path: process.argv[2] ?? "" });
const rows = await store.read((reader) => reader.scan("n", { order: "oldest", limit: 10_000 }));
console.log(rows.length);
setInterval(() => {}, 1000);
