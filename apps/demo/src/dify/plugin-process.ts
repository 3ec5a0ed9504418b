import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import type { Readable } from "node:stream";
import type { JsonValue } from "@mem0-kit/core";
import { launcher } from "./launcher.ts";
import { pluginEnvironment } from "./plugin-environment.ts";
import { parseLine, requestLine, type ToolCall } from "./protocol.ts";
import { readLines } from "./read-lines.ts";
import { createSessions } from "./sessions.ts";

/** The plugin's output variables of a call. */
export type Outputs = Readonly<Record<string, JsonValue>>;

/** Where the plugin is, and what runs it. */
export interface InstalledPlugin {
  readonly interpreter: string;
  readonly plugin: string;
}

/** One process of the plugin. */
export interface PluginProcess {
  readonly pid: number | undefined;
  /** Settles when it can be called; rejects when it ends before that. */
  readonly started: Promise<void>;
  /** Settles when it has ended, with how, in words. */
  readonly ended: Promise<string>;
  call(call: ToolCall, options: { readonly signal: AbortSignal }): Promise<Outputs>;
  stop(): Promise<void>;
}

/** It says every 10 seconds that it is alive. */
const silentForMs = 60_000;
const stopsWithinMs = 2_000;

/** Starts the plugin as Dify's plugin daemon does, and speaks the daemon's protocol with it. */
export function startPlugin({ interpreter, plugin }: InstalledPlugin): PluginProcess {
  const child = spawn(interpreter, ["-c", launcher], {
    cwd: plugin,
    // Next's types want NODE_ENV in every environment.
    env: pluginEnvironment(interpreter) as NodeJS.ProcessEnv,
    // The fourth is what the launcher waits at.
    stdio: ["pipe", "pipe", "pipe", "pipe"],
  });
  const sessions = createSessions();
  const started = Promise.withResolvers<void>();
  // Whoever waits for it is told; nobody need.
  started.promise.catch(() => undefined);
  const firstWords = keepFirstWords(child.stderr, started.promise);
  const silence = setTimeout(() => child.kill("SIGKILL"), silentForMs);
  // Writing to one that is gone; that it ended is told below.
  child.stdin.on("error", () => undefined);

  readLines(child.stdout, (text) => {
    const line = parseLine(text);
    if (!line) return;
    silence.refresh();
    if (line.type === "alive") started.resolve();
    else sessions.take(line.sessionId, line.event);
  });
  const ended = endOf(child).then((how) => {
    clearTimeout(silence);
    const words = `Its process ended (${how}).`;
    sessions.close(
      `The Dify plugin failed. ${words} What was under way may have been done all the same.`,
    );
    started.reject(new Error(`${words} ${firstWords()}`.trim()));
    return words;
  });

  return {
    pid: child.pid,
    started: started.promise,
    ended,
    async call(call, { signal }) {
      await started.promise;
      const id = randomUUID();
      const outputs = sessions.open(id, signal);
      child.stdin.write(requestLine(id, call));
      return outputs;
    },
    async stop() {
      child.kill("SIGTERM");
      const insist = setTimeout(() => child.kill("SIGKILL"), stopsWithinMs);
      await ended;
      clearTimeout(insist);
    },
  };
}

/** In words; a process that could not be started has ended, too. */
async function endOf(child: ChildProcess): Promise<string> {
  try {
    const [code, signal] = await once(child, "close");
    return signal ?? `exit code ${code}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * The end of what it writes to stderr until it has started, which says why it does not. What comes later
 * is read and dropped: it could repeat what a user said.
 */
function keepFirstWords(stderr: Readable, started: Promise<void>): () => string {
  let words = "";
  let keep = true;
  started.then(
    () => {
      keep = false;
      words = "";
    },
    () => undefined,
  );
  stderr.setEncoding("utf8").on("data", (chunk: string) => {
    if (keep) words = (words + chunk).slice(-1_000);
  });
  return () => words.trim();
}
