import { MemoryError } from "@mem0-kit/core";
import { type OpenedServices, openServices } from "./open-services.ts";
import type { Reply, ReplyError, Request, WorkerSettings } from "./protocol.ts";

/**
 * Makes the worker's end: a function from calls to replies, which never rejects. The file is opened
 * by the first call, and again by the next one when that fails.
 */
export function createService(settings: WorkerSettings): (request: Request) => Promise<Reply> {
  let services: OpenedServices | undefined;
  return async ([id, namespace, service, method, args]) => {
    try {
      if (services === undefined && method === "close") return [id, undefined];
      services ??= openServices(settings);
      const target = services(namespace, service) as unknown as Record<string, Method>;
      return [id, await target[method]?.(...args)];
    } catch (error) {
      return [id, undefined, toReplyError(error)];
    }
  };
}

type Method = (...args: readonly unknown[]) => unknown;

/** An unexpected error's message may quote what it failed on, so only its name and place go on. */
function toReplyError(error: unknown): ReplyError {
  if (MemoryError.isInstance(error)) return { data: error.toJSON() };
  const name = error instanceof Error ? error.name : typeof error;
  const failure = new MemoryError(
    "STORAGE",
    `[mem0-kit] The local memory failed unexpectedly (${name}). Look at the error's cause and report it.`,
  );
  const stack = error instanceof Error ? framesOf(error) : "";
  return { data: failure.toJSON(), stack };
}

function framesOf(error: Error): string {
  const lines = error.stack?.split("\n") ?? [];
  return lines.filter((line) => /^\s+at /.test(line)).join("\n");
}
