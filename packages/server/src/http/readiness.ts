import { MemoryError } from "@mem0-kit/core";

/** Whether the server can write. */
export interface Readiness {
  /** Rejects while it cannot, or is stopping. Who asks within a second gets the same answer. */
  check(): Promise<void>;
  /** Told of failures: after one of storage it is not ready until much can be written again. */
  note(error: unknown): void;
  /** From now on it is not ready. */
  stop(): void;
}

/** For so long an answer holds, in milliseconds: whoever asks has no key, and each look is a write. */
const holdsMs = 1000;

/** A full disk still has room for a few bytes, in pages that are there already. */
const [little, much] = [16, 256 * 1024];

/** `write` leaves so many bytes in the store that the server writes to, in the place of those before. */
export function createReadiness(write: (bytes: number) => Promise<unknown>): Readiness {
  let last: Promise<void> | undefined;
  let hasFailed = false;
  let isStopping = false;
  const forget = () => {
    last = undefined;
  };
  const look = async () => {
    if (hasFailed) await write(much);
    hasFailed = false;
    await write(little);
  };
  return {
    async check() {
      if (isStopping) throw new Error("The server is stopping.");
      if (last === undefined) {
        last = look();
        setTimeout(forget, holdsMs).unref();
      }
      await last;
    },
    note(error) {
      if (!MemoryError.isInstance(error) || error.code !== "STORAGE") return;
      hasFailed = true;
      forget();
    },
    stop: () => {
      isStopping = true;
    },
  };
}
