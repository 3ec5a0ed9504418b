import { once } from "node:events";
import { createServer } from "node:http";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import type { ReadableStream } from "node:stream/web";

/** What a served request held. */
export interface Received {
  readonly path: string;
  readonly body: unknown;
}

/** A server of a test: its address, what it got, and its end. */
export interface TestServer extends AsyncDisposable {
  readonly url: string;
  readonly received: readonly Received[];
}

/** Serves an answer to JSON bodies over real HTTP on a free port of the loopback. */
export async function serve(answer: (body: unknown) => Response): Promise<TestServer> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const body: unknown = JSON.parse(await text(request));
    received.push({ path: request.url ?? "", body });
    const { status, headers, body: stream } = answer(body);
    response.writeHead(status, Object.fromEntries(headers));
    if (stream) Readable.fromWeb(stream as ReadableStream).pipe(response);
    else response.end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("No address.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
