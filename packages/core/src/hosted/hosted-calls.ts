import type { CallOptions } from "../memory.ts";
import { memoryClosed } from "../memory-closed.ts";
import type { DriverCall } from "../memory-driver.ts";
import { runCall } from "../run-call.ts";
import { toMemoryError } from "../to-memory-error.ts";

/** Runs a call beside the contract's own, with the same rules of abort, time and errors. */
export type RunHosted = <T>(
  options: CallOptions | undefined,
  work: (call: DriverCall) => Promise<T>,
) => Promise<T>;

/** Calls of a memory until it is closed. */
export interface HostedCalls {
  readonly run: RunHosted;
  close(): void;
}

/** `timeoutMs` is that of calls which name none. */
export function hostedCalls(timeoutMs: number): HostedCalls {
  let isClosed = false;
  return {
    async run(options, work) {
      if (isClosed) throw memoryClosed("hosted");
      const { signal, timeoutMs: own = timeoutMs } = options ?? {};
      const given = { timeoutMs: own, ...(signal === undefined ? {} : { signal }) };
      try {
        return await runCall(given, (ended) => work({ signal: ended }));
      } catch (error) {
        throw toMemoryError(error, "hosted");
      }
    },
    close() {
      isClosed = true;
    },
  };
}
