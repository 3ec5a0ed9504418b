import { setImmediate } from "node:timers/promises";

/** Lets others have their turn in the middle of a long work. */
export interface Pace {
  next(): Promise<void>;
}

/** Longer than most turns of a server's loop take, short of what its users notice. */
const turnMs = 8;

/** Gives the event loop a turn whenever the work has held it for some milliseconds. */
export function createPace(): Pace {
  let since = performance.now();
  return {
    next: async () => {
      if (performance.now() - since < turnMs) return;
      await setImmediate();
      since = performance.now();
    },
  };
}
