import { mem0Server } from "../../../server/mem0-server.ts";

/** mem0's platform protocol below /mem0, over the memory of this app. The server itself asks for a key. */
async function handle(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  // Next writes "localhost" for 127.0.0.1 into the address; src/proxy.ts has checked the header.
  const origin = `http://${request.headers.get("host")}`;
  const url = new URL(pathname.replace(/^\/mem0/, "") + search, origin);
  const server = await mem0Server();
  return server.fetch(new Request(url, request));
}

export {
  handle as DELETE,
  handle as GET,
  handle as OPTIONS,
  handle as PATCH,
  handle as POST,
  handle as PUT,
};
