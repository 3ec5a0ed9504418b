import { openPeer } from "../peer/open-peer.ts";
import { createRandom } from "../random.ts";
import { openJournal } from "./journal.ts";

/** What the parent says to a process of the peer. */
export interface PeerOrder {
  readonly folder: string;
  readonly journal: string;
  readonly seed: number;
}

// Adds until it is killed, several users at a time, one to eight messages a call.
const { folder, journal, seed } = JSON.parse(process.argv[2] ?? "") as PeerOrder;
const { memory } = await openPeer(folder);
const { write } = openJournal(journal);
let number = 0;
await Promise.all(Array.from({ length: 4 }, (_, at) => keepAdding(`peer${at}`, seed * 1000 + at)));

async function keepAdding(lane: string, laneSeed: number): Promise<never> {
  const random = createRandom(laneSeed);
  for (;;) {
    const at = ++number;
    const texts = Array.from(
      { length: 1 + Math.floor(random() * 8) },
      (_, index) => `zq${at}x${index} was mentioned in the weekly meeting about the harbour`,
    );
    write({ at, lane, intent: { kind: "add", texts, infer: false } });
    const messages = texts.map((content) => ({ role: "user" as const, content }));
    await memory.add(messages, { userId: lane, infer: false });
    write({ at, lane, done: null });
  }
}
