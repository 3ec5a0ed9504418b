import { join } from "node:path";
import type { AddedMemory } from "@mem0-kit/core";
import type { LocalMemory } from "@mem0-kit/local";
import type { JournalLine } from "./journal.ts";
import { type Operation, perform } from "./operation.ts";

export interface LaneOptions {
  readonly memory: LocalMemory;
  /** User id of the lane, letters and digits only: it is a part of the words that searches look for. */
  readonly lane: string;
  readonly random: () => number;
  /** Numbers the calls of the process. */
  readonly nextNumber: () => number;
  readonly write: (line: JournalLine) => void;
  /** Where backups go. */
  readonly folder: string;
}

/**
 * Works on one user's memories until the process ends: calls that change or remove something one
 * after the other, so that the order of acknowledgements is the order of what happened, adds also
 * several at a time.
 */
export async function keepLaneBusy(options: LaneOptions): Promise<never> {
  const known: string[] = [];
  for (;;) {
    const group = chooseOperations(options, known);
    for (const operation of group)
      if (clears(operation)) known.length = 0;
      else if (operation.kind === "delete") forget(known, operation.id);
    const outcomes = await Promise.all(group.map((operation) => record(options, operation)));
    for (const { id, event } of outcomes.flat())
      if (event === "ADD") known.push(id);
      else if (event === "DELETE") forget(known, id);
  }
}

/** Makes a call between its two lines of the journal. */
async function record(
  { memory, lane, nextNumber, write }: LaneOptions,
  operation: Operation,
): Promise<readonly AddedMemory[]> {
  const at = nextNumber();
  write({ at, lane, intent: operation });
  try {
    const done = await perform(memory, lane, operation, (part) => write({ at, lane, part }));
    write({ at, lane, done });
    return done ?? [];
  } catch (error) {
    const { code, message } = error as { readonly code?: string; readonly message: string };
    write({ at, lane, failed: `${code ?? "no code"}: ${message}` });
    return [];
  }
}

function chooseOperations(options: LaneOptions, known: readonly string[]): Operation[] {
  const { random, lane, nextNumber } = options;
  const word = `zq${lane}n${nextNumber()}`;
  const times = <T>(count: number, make: (at: number) => T) =>
    Array.from({ length: count }, (_, at) => make(at));
  const upTo = (most: number) => 1 + Math.floor(random() * most);
  const id = known.length === 0 ? undefined : pick(known, random);
  const chance = random();
  if (chance < 0.2) return [verbatim(`${word}x0`, random)];
  if (chance < 0.35)
    return [
      {
        ...verbatim(`${word}x0`, random),
        texts: times(1 + upTo(11), (at) => textOf(`${word}x${at}`)),
      },
    ];
  if (chance < 0.45) return times(upTo(8), (at) => verbatim(`${word}x${at}`, random));
  // The same text from several calls at a time is one memory.
  if (chance < 0.5)
    return times(1 + upTo(4), () => ({ kind: "add", texts: [textOf(`${word}x0`)], infer: false }));
  if (chance < 0.65) return [inferred(word)];
  if (chance < 0.69) return [{ kind: "import", prefix: word, count: 200 + upTo(1000) }];
  if (chance < 0.76)
    return [{ kind: "append", entries: times(upTo(20), (at) => `${word} ${at}`), key: word }];
  if (chance < 0.82) return [{ kind: "put", key: `document ${upTo(5)}`, value: nextNumber() }];
  if (chance < 0.84) return [{ kind: "deleteAll" }];
  if (chance < 0.86) return [{ kind: "erase" }];
  if (chance < 0.87) return [{ kind: "backup", path: join(options.folder, `${word}.backup`) }];
  if (chance < 0.88)
    return [{ kind: "maintain", what: pick(["vacuum", "reindex", "sweep"], random) }];
  if (id === undefined) return [verbatim(`${word}x0`, random)];
  if (chance < 0.94) return [{ kind: "update", id, text: textOf(`${word}x0`) }];
  return [{ kind: "delete", id }];
}

function verbatim(word: string, random: () => number): Extract<Operation, { kind: "add" }> {
  const key = random() < 0.5 ? { key: word } : {};
  return { kind: "add", texts: [textOf(word)], infer: false, ...key };
}

/** Always with a key: which facts there are in it is for the engine to say, at the repeat. */
function inferred(word: string): Operation {
  const texts = [
    `I bought a ${word}x0 at the market. My cousin repaired the ${word}x1 yesterday.`,
    `We planted a ${word}x2 in the garden.`,
  ];
  return { kind: "add", texts, infer: true, key: word };
}

/** A text whose first word nothing else has. */
function textOf(word: string): string {
  return `${word} was mentioned in the weekly meeting about the harbour`;
}

function forget(known: string[], id: string): void {
  const at = known.indexOf(id);
  if (at >= 0) known.splice(at, 1);
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}

function clears({ kind }: Operation): boolean {
  return kind === "deleteAll" || kind === "erase";
}
