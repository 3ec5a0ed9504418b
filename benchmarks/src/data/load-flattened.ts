import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Conversation, Dataset, GoldQuestion, SaidMessage } from "./conversation.ts";

/**
 * Reads a file of the flattened format, gzipped or not: one conversation a line,
 * `{ chat?, msgs: [{ id, role, text, time?, actor?, run?, caption? }], questions: [{ q, cat, gold }] }`.
 */
export function loadFlattened(file: string, name = datasetName(file)): Dataset {
  const lines = readText(file)
    .split("\n")
    .map((line, at) => ({ line, at }))
    .filter(({ line }) => line.trim() !== "");
  return { name, conversations: lines.map(({ line, at }) => parseConversation(line, file, at)) };
}

interface FlatConversation {
  readonly chat?: string | number;
  readonly msgs: readonly FlatMessage[];
  readonly questions: readonly FlatQuestion[];
}

interface FlatMessage {
  readonly id: string | number;
  readonly role?: string | null;
  readonly text: string;
  readonly time?: string | number | null;
  readonly actor?: string | null;
  readonly run?: string | number | null;
  readonly caption?: string | null;
}

interface FlatQuestion {
  readonly q: string;
  readonly cat?: string | number | null;
  readonly gold?: readonly (string | number)[] | null;
}

function datasetName(file: string): string {
  return basename(file)
    .replace(/\.gz$/, "")
    .replace(/\.jsonl?$/, "");
}

/** Tells gzip by its first two bytes, so that a file's name does not matter. */
function readText(file: string): string {
  const bytes = readFileSync(file);
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (zipped ? gunzipSync(bytes) : bytes).toString("utf8");
}

function parseConversation(line: string, file: string, at: number): Conversation {
  const parsed = parseLine(line, file, at);
  const messages = parsed.msgs.map(toMessage);
  const ids = new Set(messages.map(({ id }) => id));
  const questions = parsed.questions
    .map((question) => toQuestion(question, ids))
    .filter(({ gold }) => gold.length > 0);
  return { id: `${parsed.chat ?? "conversation"}#${at + 1}`, messages, questions };
}

function parseLine(line: string, file: string, at: number): FlatConversation {
  const where = `line ${at + 1} of ${file}`;
  let parsed: Partial<FlatConversation>;
  try {
    parsed = JSON.parse(line);
  } catch (cause) {
    throw new Error(`[benchmarks] ${where} is not JSON. Give one JSON object a line.`, { cause });
  }
  if (!Array.isArray(parsed.msgs) || !Array.isArray(parsed.questions))
    throw new Error(
      `[benchmarks] ${where} has no "msgs" or no "questions". See benchmarks/README.md for the format.`,
    );
  return parsed as FlatConversation;
}

function toMessage(message: FlatMessage): SaidMessage {
  const time = parseTime(message.time);
  return {
    id: String(message.id),
    role: message.role === "assistant" ? "assistant" : "user",
    text: message.text,
    ...(time === undefined ? {} : { time }),
    ...(message.actor ? { actor: message.actor } : {}),
    ...(message.run == null ? {} : { run: String(message.run) }),
    ...(message.caption ? { caption: message.caption } : {}),
  };
}

function toQuestion(question: FlatQuestion, ids: ReadonlySet<string>): GoldQuestion {
  const gold = new Set((question.gold ?? []).map(String).filter((id) => ids.has(id)));
  return { text: question.q, category: String(question.cat ?? "all"), gold: [...gold] };
}

/** Reads "March-15-2024", ISO and whatever else `Date` takes, as UTC; `undefined` for none. */
function parseTime(time: FlatMessage["time"]): Date | undefined {
  if (time == null || time === "") return undefined;
  if (typeof time === "number") return new Date(time);
  const isoForm = /^\d{4}-\d{2}-\d{2}/.test(time);
  const date = new Date(isoForm ? time : `${time.replaceAll("-", " ")} UTC`);
  const parsed = Number.isNaN(date.getTime()) ? new Date(time) : date;
  return Number.isNaN(parsed.getTime()) ? undefined : parsed;
}
