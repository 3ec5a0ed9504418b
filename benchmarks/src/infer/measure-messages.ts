import { type Judgement, judgeTexts } from "./judge-texts.ts";
import type { Half, JudgedMessage } from "./load-judged.ts";

/** Counts over judged messages. */
export interface MessageCounts {
  readonly messages: number;
  /** Facts expected, those that are optional left out. */
  readonly facts: number;
  /** Texts extracted. */
  readonly texts: number;
  /** Texts that match ÷ texts, those that match only an optional fact left out; 1 for no texts. */
  readonly precision: number;
  /** The same with those counted as wrong. */
  readonly strictPrecision: number;
  /** Facts found ÷ facts; 1 for no facts. */
  readonly recall: number;
}

export interface MessageResult extends MessageCounts {
  readonly half: Half;
  /** Messages without facts, and those of them from which something was kept. */
  readonly nothingExpected: { readonly messages: number; readonly kept: number };
  readonly kinds: Readonly<Record<string, MessageCounts>>;
}

export interface JudgedOutput extends Judgement {
  readonly message: JudgedMessage;
}

/** Extracts facts from a message; a message of the system never gets that far. */
export type Extract = (message: JudgedMessage) => readonly string[];

/** Judges what is extracted from each message. */
export function judgeMessages(
  messages: readonly JudgedMessage[],
  extract: Extract,
): JudgedOutput[] {
  return messages.map((message) => ({ message, ...judgeTexts(extract(message), message.facts) }));
}

/** Counts what was judged, all together and by kind. */
export function measureMessages(half: Half, judged: readonly JudgedOutput[]): MessageResult {
  const empty = judged.filter(({ message }) => message.facts.length === 0);
  const kinds = Map.groupBy(judged, ({ message }) => message.kind);
  return {
    half,
    ...count(judged),
    nothingExpected: {
      messages: empty.length,
      kept: empty.filter(({ wrong }) => wrong.length > 0).length,
    },
    kinds: Object.fromEntries([...kinds].map(([kind, group]) => [kind, count(group)])),
  };
}

function count(judged: readonly JudgedOutput[]): MessageCounts {
  const total = (list: (one: JudgedOutput) => readonly unknown[]) =>
    judged.reduce((sum, one) => sum + list(one).length, 0);
  const right = total((one) => one.right);
  const wrong = total((one) => one.wrong);
  const texts = right + wrong + total((one) => one.neutral);
  const found = total((one) => one.found);
  const facts = found + total((one) => one.missed);
  return {
    messages: judged.length,
    facts,
    texts,
    precision: share(right, right + wrong),
    strictPrecision: share(right, texts),
    recall: share(found, facts),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
