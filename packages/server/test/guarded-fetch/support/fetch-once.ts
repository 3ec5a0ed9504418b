// Calls the address of its first argument, which resolves to 127.0.0.1, and prints what came.
import process from "node:process";
import { guardedFetch } from "../../../src/guarded-fetch/index.ts";

const [url = ""] = process.argv.slice(2);
try {
  const answer = await guardedFetch(url, {
    allowPrivate: ["127.0.0.1"],
    resolve: async () => ["127.0.0.1"],
  });
  console.log(JSON.stringify({ status: answer.status, body: Buffer.from(answer.body).toString() }));
} catch (error) {
  console.log(JSON.stringify(error));
}
