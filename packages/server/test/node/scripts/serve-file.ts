import { listen } from "../../../src/node/listen.ts";
import { localServer } from "../support/local-server.ts";

/** Serves a file, with as many requests a minute as its second argument says, and prints where and a key. */
const [path = "", limit] = process.argv.slice(2);
const rate = limit === undefined ? false : { limit: Number(limit), windowMs: 60_000 };
const server = await localServer(path, { rate });
const { url } = await listen(server, { port: 0 });
process.stdout.write(`${JSON.stringify({ url, key: await server.makeKey() })}\n`);
