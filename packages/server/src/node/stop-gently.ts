import { once } from "node:events";
import type { Server, ServerResponse } from "node:http";

const answering = new WeakMap<Server, Set<ServerResponse>>();

/** Notes which requests of a server are being answered. */
export function trackAnswers(http: Server): void {
  const open = new Set<ServerResponse>();
  answering.set(http, open);
  http.prependListener("request", (_incoming, outgoing) => {
    open.add(outgoing);
    if (!http.listening) outgoing.setHeader("Connection", "close");
    outgoing.once("close", () => open.delete(outgoing));
  });
}

/** Takes no more connections, lets answers end, and cuts off what has not ended after `graceMs`. */
export async function stopGently(http: Server, graceMs: number): Promise<void> {
  const closed = once(http, "close");
  // It closes connections that nothing is asked on.
  http.close();
  for (const outgoing of answering.get(http) ?? [])
    if (!outgoing.headersSent) outgoing.setHeader("Connection", "close");
  const timer = setTimeout(() => http.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(timer);
}
