import { readFileSync } from "node:fs";

export const halves = ["tune", "held-out"] as const;
export type Half = (typeof halves)[number];

/** What one message holds that a careful person would want remembered; see `data/infer/README.md`. */
export interface JudgedMessage {
  readonly id: string;
  readonly kind: string;
  readonly role: "user" | "assistant" | "system";
  readonly name?: string;
  /** When it was said, ISO 8601. */
  readonly at: string;
  readonly text: string;
  readonly facts: readonly JudgedFact[];
}

export interface JudgedFact extends Wanted {
  /** For the reader; not matched. */
  readonly text: string;
  /** A day, month or year (`2026-03-07`, `2026-03`, `2026`) that has to be there in words. */
  readonly date?: string;
  /** Facts of one message with the same letter may stay in one text. */
  readonly group?: string;
  /** Careful people would disagree: counts neither for nor against. */
  readonly optional?: boolean;
}

/** Words by which a text is recognised. */
export interface Wanted {
  /** Each has to be there, at the beginning of a word; alternatives with `|`. */
  readonly must: readonly string[];
  /** None of these may be there. */
  readonly not?: readonly string[];
}

/** What one user says over time, and what has to be left of it. */
export interface JudgedDialogue {
  readonly id: string;
  readonly kind: "supersede" | "no-longer" | "duplicate" | "trap";
  /** What it is about. */
  readonly slot: string;
  readonly messages: readonly {
    readonly at: string;
    readonly role: "user" | "assistant";
    readonly text: string;
  }[];
  /** Memories that are there at the end; with `times`, exactly so many. */
  readonly kept: readonly (Wanted & { readonly times?: number })[];
  /** Memories that are not there at the end. */
  readonly gone: readonly Wanted[];
}

/** Reads one half of the judged messages. */
export function loadMessages(half: Half): JudgedMessage[] {
  return loadLines<JudgedMessage>(`${half}.jsonl`);
}

/** Reads one half of the judged dialogues. */
export function loadDialogues(half: Half): JudgedDialogue[] {
  return loadLines<JudgedDialogue>(`dialogues.${half}.jsonl`);
}

function loadLines<T>(name: string): T[] {
  const file = new URL(`../../data/infer/${name}`, import.meta.url);
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}
