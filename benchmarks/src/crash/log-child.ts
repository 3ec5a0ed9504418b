import { statSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { localMemory } from "@mem0-kit/local";
import { openJournal } from "./journal.ts";
import { type Operation, perform } from "./operation.ts";

// Makes calls one after the other, notes how long the log is when each is acknowledged, and waits to
// be killed. So few that the log is not copied into the main file, and none that clears it.
const { path, journal, calls } = JSON.parse(process.argv[2] ?? "") as {
  readonly path: string;
  readonly journal: string;
  readonly calls: number;
};
const memory = localMemory({ path });
const { write } = openJournal(journal);
const lane = "log";
// Soon after it is opened the log is cleared, of what a killed process may have left in it.
await memory.admin.stats();
await delay(1500);
let lastId = "";
for (let at = 0; at < calls; at++) {
  const operation = operationOf(at);
  write({ at, lane, intent: operation });
  const done = await perform(memory, lane, operation);
  write({ at, lane, done, logBytes: statSync(`${path}-wal`).size });
  lastId = done?.[0]?.id ?? lastId;
}
setInterval(() => {}, 1000);

function operationOf(at: number): Operation {
  const text = `zqlogn${at}x0 was mentioned beside the fountain`;
  if (at % 5 === 1) return { kind: "update", id: lastId, text };
  if (at % 5 === 2) return { kind: "append", entries: [text, `${at}`], key: `${at}` };
  if (at % 5 === 3) return { kind: "put", key: `document ${at % 2}`, value: at };
  const texts = [text, `zqlogn${at}x1 was mentioned as well`, `zqlogn${at}x2 too`];
  return { kind: "add", texts, infer: false, key: `key ${at}` };
}
