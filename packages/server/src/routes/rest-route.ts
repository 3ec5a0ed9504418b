import { defineRoute } from "../define-route.ts";
import type { ServerCall, ServerRoute } from "../server-route.ts";
import { WireError } from "../wire-error.ts";

/** A route of which refusals are told as FastAPI does: `{ detail }`. The app does so with other errors. */
export function restRoute<BODY, ANSWER>(route: ServerRoute<BODY, ANSWER>): ServerRoute {
  return defineRoute({
    ...route,
    handle: async (call: ServerCall<BODY>) => {
      try {
        return await route.handle(call);
      } catch (error) {
        throw error instanceof WireError ? toRestError(error) : error;
      }
    },
  });
}

function toRestError({ status, body, headers }: WireError): WireError {
  return new WireError(status, { detail: wordsOf(body) }, headers);
}

/** The words of a body in whatever place the platform has for them. */
function wordsOf(body: WireError["body"]): string {
  const { detail, error, message, details } = body;
  const inner = (details as { readonly message?: unknown } | undefined)?.message;
  return String(inner ?? detail ?? error ?? message ?? "The request was refused.");
}
