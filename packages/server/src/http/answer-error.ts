import { MemoryError } from "@mem0-kit/core";
import { type ErrorBody, errorBody } from "@mem0-kit/core/platform";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { WireError } from "../wire-error.ts";
import type { AppContext } from "./app-env.ts";
import type { RouteEntry } from "./route-entry.ts";

/** Answers an error; of what is nobody's intention no word gets out. */
export function answerError(context: AppContext, error: unknown, entry?: RouteEntry): Response {
  const { status, body, headers } = errorAnswer(error, context.get("requestId"), entry);
  if (status >= 500) context.set("failure", error);
  for (const [name, value] of Object.entries(headers)) context.header(name, value);
  // Of what is refused before it was read, the rest must not be waited for.
  if (status === 413 || status === 415) context.header("Connection", "close");
  return context.json(body, status as ContentfulStatusCode);
}

function errorAnswer(error: unknown, requestId: string, entry: RouteEntry | undefined): ErrorBody {
  if (error instanceof WireError) return error;
  if (MemoryError.isInstance(error)) return memoryErrorAnswer(error, entry);
  return {
    status: 500,
    body: { detail: "Internal server error.", request_id: requestId },
    headers: {},
  };
}

function memoryErrorAnswer(error: MemoryError, entry: RouteEntry | undefined): ErrorBody {
  const told = error.code === "STORAGE" ? withoutPlace() : error;
  const answer = errorBody(told, entry?.platformName);
  if (entry === undefined || entry.platformName !== undefined) return answer;
  // FastAPI's form, which mem0's own REST server has for all of them.
  return { ...answer, body: { detail: told.message.replace(/^\[mem0-kit\] /, "") } };
}

/** Where the server keeps its data is nobody's business but its operator's. */
function withoutPlace(): MemoryError {
  const words =
    "[mem0-kit] The server's storage failed, such as on a full disk. Tell its operator.";
  return new MemoryError("STORAGE", words);
}
