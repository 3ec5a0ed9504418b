import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * Refuses, with 400, requests of which two readers may make different things: a target that names a
 * host of its own, and several headers `Host`. Returns whether it did.
 */
export function refuseTarget(incoming: IncomingMessage, outgoing: ServerResponse): boolean {
  const hosts = incoming.rawHeaders.filter(
    (name, index) => index % 2 === 0 && name.toLowerCase() === "host",
  );
  const isOwn = incoming.url?.startsWith("/") === true && !incoming.url.startsWith("//");
  if (isOwn && hosts.length === 1) return false;
  outgoing.writeHead(400, { "Content-Type": "application/json", Connection: "close" });
  outgoing.end(malformed);
  return true;
}

/** The answer to a request that cannot be made one, such as by a malformed `Host`. */
export function malformedAnswer(error: unknown): Response {
  const isRequest = error instanceof Error && error.name === "RequestError";
  return isRequest
    ? new Response(malformed, { status: 400, headers: { "Content-Type": "application/json" } })
    : new Response('{"detail":"Internal server error."}', {
        status: 500,
        headers: { "Content-Type": "application/json" },
      });
}

const malformed = JSON.stringify({ detail: "The request is malformed." });
