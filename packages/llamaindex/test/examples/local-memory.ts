import { type LocalMemory, localMemory as openLocal } from "@mem0-kit/local";

let opened: LocalMemory | undefined;

/** What the examples of the README import: one memory in RAM, which all of them share. */
export function localMemory(): LocalMemory {
  opened ??= openLocal({ path: ":memory:" });
  return opened;
}
