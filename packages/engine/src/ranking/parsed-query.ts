import { limits } from "@mem0-kit/core";
import { relativeDateWords } from "../text/relative-dates.ts";
import { terms } from "../text/terms.ts";
import { queryTopics } from "../topics/query-topics.ts";
import type { TopicProfile } from "../topics/topic-profile.ts";
import { findReferent, type Referent } from "./referent.ts";

/** A query as the ranking reads it, made once for all indexes. */
export interface ParsedQuery {
  /** Distinct terms in the order of the query, at most `limits.queryTerms`. */
  readonly terms: readonly string[];
  /** Those of `terms` that are written as names: with a capital within a sentence. */
  readonly names: ReadonlySet<string>;
  readonly referent: Referent;
  /** What it would help to know. */
  readonly topics: TopicProfile;
  readonly asksNumber: boolean;
  readonly asksTime: boolean;
}

const number =
  /\bhow (?:many|much|often|long|old|far)\b|\b(?:percentage|percent|average|number|total|score|amount|cost|price|rate|version|size|salary|budget)\b/i;
const time =
  /\bwhen\b|\b(?:what|which) (?:date|day|month|year|time)\b|\bhow (?:long|many (?:days|weeks|months|years))\b|\bdeadline/i;
const nameWord = /(?<=[\p{L}\p{N},;:'’"“(-]\s+["“(]?)\p{Lu}[\p{L}\p{M}'’-]+/gu;
/** Beyond this a question's kind and topics are no more to be told from its words. */
const readCharacters = 2000;

/** Analyses a query as memories are analysed. `now` is what its "yesterday" is relative to. */
export function parseQuery(query: string, now: Date): ParsedQuery {
  const read = query.slice(0, readCharacters);
  const dates = relativeDateWords(read, now);
  const asked = [...new Set([...terms(query), ...terms(dates)])].slice(0, limits.queryTerms);
  const named = new Set(read.match(nameWord)?.flatMap((word) => terms(word)));
  return {
    terms: asked,
    names: new Set(asked.filter((term) => named.has(term))),
    referent: findReferent(read),
    topics: queryTopics(read),
    asksNumber: number.test(read),
    asksTime: time.test(read),
  };
}
