import { expect } from "vitest";
import { MemoryError } from "../../src/memory-error.ts";
import type { ShellRequest } from "../../src/testing/http-shell/read-request.ts";
import type { HttpShell } from "../../src/testing/http-shell/start-http-shell.ts";

/** The `MemoryError` that a call rejects with. */
export async function errorOf(call: Promise<unknown>): Promise<MemoryError> {
  const error: unknown = await call.then(
    () => expect.unreachable("The call should have been rejected."),
    (reason: unknown) => reason,
  );
  if (!MemoryError.isInstance(error)) throw error;
  expect(error.message).toMatch(/^\[mem0-kit\] /);
  return error;
}

/** Requests as `METHOD /path?query`. */
export function linesOf(shell: Pick<HttpShell, "requests">): string[] {
  return shell.requests.map(
    ({ method, path, query }) => `${method} ${path}${query.size > 0 ? `?${query}` : ""}`,
  );
}

/** The last request of a method. */
export function lastOf(shell: Pick<HttpShell, "requests">, method: string): ShellRequest {
  const request = shell.requests.findLast((one) => one.method === method);
  return request ?? expect.unreachable(`There was no ${method}.`);
}

/** A call past our memory, as another client makes it. */
export async function sendRaw(
  server: { readonly url: string; readonly apiKey: string },
  method: string,
  path: string,
  body?: unknown,
): Promise<unknown> {
  const response = await fetch(server.url + path, {
    method,
    headers: { "x-api-key": server.apiKey, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect(response.status).toBe(200);
  return response.json();
}

/** Keeps many texts at once, past our memory. */
export async function fill(
  server: { readonly url: string; readonly apiKey: string },
  count: number,
  ids: object,
): Promise<void> {
  const messages = Array.from({ length: count }, (_, index) => ({
    role: "user",
    content: `Fact ${index}`,
  }));
  await sendRaw(server, "POST", "/memories", { messages, infer: false, ...ids });
}
