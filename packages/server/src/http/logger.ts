/** A line of the log. Never in it: texts, queries, ids of users, keys, headers, addresses. */
export type LogEntry = RequestLog | EventLog;

/** One request, once it has been answered. */
export interface RequestLog {
  readonly event: "request";
  readonly level: "info" | "error";
  readonly time: string;
  readonly method: string;
  /** Name of the route; `null` for what is none. */
  readonly route: string | null;
  readonly status: number;
  /** Milliseconds until the answer began. */
  readonly ms: number;
  readonly requestId: string;
  /** Id of the key, which is not the key; `null` without one. */
  readonly keyId: string | null;
  /** Of what the server answers for: status 500 and above. */
  readonly error?: LoggedError;
}

/** What happened beside requests. */
export interface EventLog {
  readonly event: string;
  readonly level: "info" | "warn" | "error";
  readonly time: string;
  /** Kind of the job that it was about. */
  readonly job?: string;
  readonly error?: LoggedError;
}

/** An error without its words, which may repeat what a user wrote. */
export interface LoggedError {
  readonly name: string;
  readonly code?: string;
  /** Where it was thrown, by frames of the stack. */
  readonly at: readonly string[];
}

/** Takes what is to be logged. It must not throw. */
export type Logger = (entry: LogEntry) => void;

/** Logs one line of JSON for each entry; to stderr unless `write` takes them elsewhere. */
export function jsonLogger(write: (line: string) => void = toStderr): Logger {
  return (entry) => write(`${JSON.stringify(entry)}\n`);
}

/** An error as logs may have it. */
export function loggedError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const code = "code" in error && typeof error.code === "string" ? { code: error.code } : {};
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return { name: error.name, ...code, at: frames.slice(0, 8).map((line) => line.trim()) };
}

function toStderr(line: string): void {
  process.stderr.write(line);
}
