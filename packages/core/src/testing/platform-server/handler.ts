import type { ShellRequest } from "../http-shell/read-request.ts";
import type { ShellResponse } from "../http-shell/start-http-shell.ts";
import type { PlatformState } from "./platform-state.ts";

/** A request with the parameters of its route. */
export interface PlatformRequest extends ShellRequest {
  readonly params: Readonly<Record<string, string>>;
}

/** Answers the requests of one route; throws `WireRefusal` or `MemoryError` for what it refuses. */
export type PlatformHandler = (state: PlatformState, request: PlatformRequest) => ShellResponse;

/** An answer with status 200. */
export function ok(body: unknown): ShellResponse {
  return { status: 200, body };
}
