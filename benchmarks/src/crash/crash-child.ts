import { dirname } from "node:path";
import { localMemory } from "@mem0-kit/local";
import { createRandom } from "../random.ts";
import { openJournal } from "./journal.ts";
import { keepLaneBusy } from "./lane-work.ts";

/** What the parent says: where, and which random work. */
export interface CrashOrder {
  readonly path: string;
  readonly journal: string;
  /** Begins the names of the lanes. */
  readonly name: string;
  readonly lanes: number;
  readonly seed: number;
}

// Writes until it is killed, several users at a time.
const { path, journal, name, lanes, seed } = JSON.parse(process.argv[2] ?? "") as CrashOrder;
const memory = localMemory({ path });
const { write } = openJournal(journal);
let number = 0;
await Promise.all(
  Array.from({ length: lanes }, (_, at) =>
    keepLaneBusy({
      memory,
      lane: `${name}l${at}`,
      random: createRandom(seed * 1000 + at),
      nextNumber: () => ++number,
      write,
      folder: dirname(path),
    }),
  ),
);
