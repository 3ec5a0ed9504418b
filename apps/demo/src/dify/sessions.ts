import { type JsonValue, MemoryError } from "@mem0-kit/core";
import type { Outputs } from "./plugin-process.ts";
import type { ToolEvent } from "./protocol.ts";

/** The calls that are under way, told apart by the id of their session. */
export interface Sessions {
  /** Gives the outputs once the session is over; rejects when it failed or the signal comes first. */
  open(id: string, signal: AbortSignal): Promise<Outputs>;
  /** An event of a session that nobody waits for any more is passed over. */
  take(id: string, event: ToolEvent): void;
  /** Rejects all that are open, and those to come. */
  close(reason: string): void;
}

interface Session {
  readonly outputs: Record<string, JsonValue>;
  error?: MemoryError;
  readonly settle: (error?: unknown) => void;
}

const longestMessage = 500;

export function createSessions(): Sessions {
  const open = new Map<string, Session>();
  let closed: MemoryError | undefined;
  return {
    async open(id, signal) {
      signal.throwIfAborted();
      if (closed) throw closed;
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const abort = () => reject(signal.reason);
      const outputs: Session["outputs"] = {};
      open.set(id, { outputs, settle: (error) => (error ? reject(error) : resolve()) });
      signal.addEventListener("abort", abort, { once: true });
      try {
        await promise;
        return outputs;
      } finally {
        open.delete(id);
        signal.removeEventListener("abort", abort);
      }
    },
    take(id, event) {
      const session = open.get(id);
      if (!session) return;
      if (event.type === "variable") session.outputs[event.name] = event.value;
      if (event.type === "error") session.error = failed(event.message);
      if (event.type === "end") session.settle(session.error);
    },
    close(reason) {
      closed = failed(`[demo] ${reason}`);
      for (const { settle } of open.values()) settle(closed);
    },
  };
}

/** The plugin's own words: they say what to do, and never what a user said nor a key. */
function failed(message: string): MemoryError {
  return new MemoryError("UNAVAILABLE", message.slice(0, longestMessage));
}
