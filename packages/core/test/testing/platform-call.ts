import type { ListResponse, SearchResponse, WireEvent } from "../../src/platform/index.ts";
import type { PlatformServer } from "../../src/testing/platform-server/start-platform.ts";

/** Every field that the tests reach for, in whatever answer has it. */
export type PlatformBody = ListResponse &
  SearchResponse &
  WireEvent & { readonly event_id: string; readonly job_id: string };

export interface PlatformAnswer {
  readonly status: number;
  readonly body: PlatformBody;
}

/** Sends one request with the server's key. */
export async function callPlatform(
  server: PlatformServer,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<PlatformAnswer> {
  const response = await fetch(server.url + path, {
    method,
    headers: { Authorization: `Token ${server.apiKey}`, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as PlatformBody };
}
