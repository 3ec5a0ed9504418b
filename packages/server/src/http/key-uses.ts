import type { Keys } from "../keys/index.ts";

/** Gathers which keys are used, so that not every request writes it down. */
export interface KeyUses {
  note(keyId: string): void;
  /** Writes down what has been gathered, every so often and at the end. */
  flush(): Promise<void>;
  stop(): void;
}

/** What is lost with a process is when a key was last used, by no more than this. */
const flushMs = 5 * 60 * 1000;

export function createKeyUses(keys: Pick<Keys, "markUsed">): KeyUses {
  let used = new Set<string>();
  const flush = async () => {
    const noted = used;
    used = new Set();
    // Nobody waits for it, and the next use notes the key again.
    if (noted.size > 0) await keys.markUsed(noted).catch(() => {});
  };
  const timer = setInterval(() => void flush(), flushMs);
  timer.unref();
  return {
    note: (keyId) => void used.add(keyId),
    flush,
    stop: () => clearInterval(timer),
  };
}
