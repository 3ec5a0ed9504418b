import { MemoryError } from "../../memory-error.ts";
import { errorBody, matchRoute, type PlatformRouteName } from "../../platform/index.ts";
import type { ShellRequest } from "../http-shell/read-request.ts";
import type { ShellResponse } from "../http-shell/start-http-shell.ts";
import { addHandlers } from "./add-handlers.ts";
import { deletionHandlers } from "./deletion-handlers.ts";
import { entityHandlers } from "./entity-handlers.ts";
import { eventHandlers } from "./event-handlers.ts";
import { exportHandlers } from "./export-handlers.ts";
import type { PlatformHandler } from "./handler.ts";
import { legacyHandlers } from "./legacy-handlers.ts";
import { listHandlers } from "./list-handlers.ts";
import { memoryHandlers } from "./memory-handlers.ts";
import type { PlatformState } from "./platform-state.ts";
import { profileHandlers } from "./profile-handlers.ts";
import { projectHandlers } from "./project-handlers.ts";
import { webhookHandlers } from "./webhook-handlers.ts";
import { WireRefusal } from "./wire-refusal.ts";

const handlers: Partial<Record<PlatformRouteName, PlatformHandler>> = {
  ...addHandlers,
  ...listHandlers,
  ...memoryHandlers,
  ...deletionHandlers,
  ...entityHandlers,
  ...eventHandlers,
  ...exportHandlers,
  ...projectHandlers,
  ...webhookHandlers,
  ...profileHandlers,
  ...legacyHandlers,
};

/** Answers one request as the platform would. */
export function handleRequest(
  state: PlatformState,
  apiKey: string,
  request: ShellRequest,
): ShellResponse {
  if (request.headers.authorization !== `Token ${apiKey}`) return unauthorized;
  const match = matchRoute(request.method, request.path);
  const handler = match === null ? undefined : handlers[match.name];
  if (match === null || handler === undefined) return notFound;
  try {
    const { params } = match;
    return handler(state, { ...request, params });
  } catch (error) {
    if (error instanceof WireRefusal) return error;
    if (MemoryError.isInstance(error)) return errorBody(error, match.name);
    throw error;
  }
}

const unauthorized: ShellResponse = {
  status: 401,
  body: {
    detail: "Invalid API key. You can find your API key on https://app.mem0.ai/dashboard/api-keys.",
  },
};

const notFound: ShellResponse = { status: 404, body: { detail: "Not found." } };
