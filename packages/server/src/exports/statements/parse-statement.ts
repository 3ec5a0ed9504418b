import type { MemoryItem } from "@mem0-kit/core";
import { phraseKey, stemsOf, wordsOf } from "../words.ts";
import type { Statement } from "./statement.ts";

/**
 * Takes a sentence apart. Only what is said of the user becomes a deed or the user's own: `I`, `User`, the
 * names of the user, or nobody, as in `Likes tea` and `Name: Alice`.
 */
export function parseStatement(
  text: string,
  item: MemoryItem,
  names: readonly string[],
): Statement {
  const plain = text.replaceAll("’", "'").replace(/[.!]+$/, "");
  const parts = item.role === "assistant" ? {} : partsOf(plain, names);
  return {
    text,
    time: (item.eventTime ?? item.updatedAt).getTime(),
    categories: item.categories,
    words: wordsOf(text),
    stems: new Set(stemsOf(text)),
    ...parts,
  };
}

function partsOf(plain: string, names: readonly string[]) {
  const deed = deedOf(plain, names);
  if (deed !== undefined) return { deed };
  const { rest: own, isOwn } = ownOf(plain, names);
  const [, subject, value] =
    /^([^:;,.]{1,80}?)(?::| is| are| was| were| has been| have been| =| includes?) (.+)$/s.exec(
      own,
    ) ?? [];
  return {
    ...(isOwn ? { own } : {}),
    ...(!isOwn && /^\p{Lu}?[\p{Ll}]+s? /u.test(plain) ? { deed: lowerFirst(plain) } : {}),
    ...(subject === undefined || value === undefined
      ? {}
      : { subject, subjectKey: phraseKey(subject), value: value.trim() }),
  };
}

/** `User lives in Berlin` and `I'm a nurse` as `lives in Berlin` and `am a nurse`. */
function deedOf(plain: string, names: readonly string[]): string | undefined {
  const spelled = plain
    .replace(/^I'm\b/i, "I am")
    .replace(/^I've\b/i, "I have")
    .replace(/^I'd like\b/i, "I would like")
    .replace(
      /^((?:the )?user)'s (?=(?:allergic|called|named|married|based|from|an?)\b)/i,
      "$1 is ",
    );
  const [, rest] = /^(?:i|(?:the )?user) (?!id\b|name\b)(.+)$/is.exec(spelled) ?? [];
  if (rest !== undefined) return withoutAdverb(rest);
  const lower = spelled.toLowerCase();
  const name = names.find((one) => lower.startsWith(`${one} `));
  return name === undefined ? undefined : withoutAdverb(spelled.slice(name.length + 1));
}

/** `My wife is Anna` and `Alice's wife is Anna` as `wife is Anna`. */
function ownOf(plain: string, names: readonly string[]): { rest: string; isOwn: boolean } {
  const [, rest] = /^(?:my|(?:the )?user's|(?:the )?users') (.+)$/is.exec(plain) ?? [];
  if (rest !== undefined) return { rest, isOwn: true };
  const lower = plain.toLowerCase();
  const name = names.find((one) => lower.startsWith(`${one}'s `));
  if (name !== undefined) return { rest: plain.slice(name.length + 3), isOwn: true };
  return { rest: plain.replace(/^the /i, ""), isOwn: false };
}

function withoutAdverb(deed: string): string {
  return deed.replace(/^(?:currently|now|also|really|always|usually|often|still) /i, "");
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
