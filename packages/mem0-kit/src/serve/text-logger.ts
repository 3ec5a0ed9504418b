import type { LogEntry, LoggedError, Logger } from "@mem0-kit/server";

/** Logs a line for people for each entry; no texts, keys or users are in it. */
export function textLogger(write: (line: string) => void): Logger {
  return (entry) => write(`${entry.time.slice(11, 19)} ${wordsOf(entry)}\n`);
}

function wordsOf(entry: LogEntry): string {
  if ("requestId" in entry) {
    const { method, route, status, ms, requestId, error } = entry;
    const line = `${method} ${route ?? "?"} ${status} ${Math.round(ms)} ms`;
    return error === undefined ? line : `${line} (${requestId}) ${errorText(error)}`;
  }
  const { event, job, error } = entry;
  const line = job === undefined ? event : `${event} ${job}`;
  return error === undefined ? line : `${line} ${errorText(error)}`;
}

function errorText({ name, code, at }: LoggedError): string {
  const what = code === undefined ? name : `${name} ${code}`;
  return [what, ...at.map((frame) => `  ${frame}`)].join("\n");
}
