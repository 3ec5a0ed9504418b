import { namesNew } from "./names-new.ts";
import { quotedSpans } from "./quoted-spans.ts";
import { hasPredicate, ownSubject } from "./subjects.ts";

/** Where a clause may end and another begin. What comes behind must have a subject of its own. */
const border =
  /\s*[,;:–—-]*\s+(?:and|but)\s+(?:also\s+|then\s+|now\s+|so\s+)?|\s*;\s+|,\s+(?:so\s+(?=i['’]?m\s))?|:\s+|\s+[–—-]{1,2}\s+|\.{2,}\s+|…\s*/giu;

/** A clause behind a comma alone needs a subject that cannot be part of a list. */
const pronounFirst =
  /^(?:i|we|he|she|they|it)(?:['’](?:m|s|re|ve|d|ll))?\s+\S|^(?:im|ive|shes|hes|theyre)\s|^(?:my|our|his|her|their)\s/iu;

/** "My sister paints": in lower case, since "my wife Ines" does nothing. */
const actsAlone = /^(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er) \p{Ll}+ \p{Ll}{2,}[^s\s]s$/u;

/** "…, my wife Ines, and Leo": a name, no verb. */
const nameInS = /^(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er) \p{Ll}+ \p{Lu}\p{L}*s(?![\p{L}])/u;

/** Before a question or a request that follows a statement in one sentence. */
const asks =
  "(?:can|could|would|will|should|do|does|did|is|are|am|have|has|what|what['’]s|which|who|how|where|when|why|any|please)";
const appended = new RegExp(
  `\\s*[,;:–—-]+\\s+(?:so\\s+|and\\s+|but\\s+)?(?=${asks}\\b)|\\s+(?:so|and|but)\\s+(?=${asks}\\s+(?:i|you|we|should|would|do|can)\\b)`,
  "iu",
);

/** "I told you, right?" asks for assent only. */
const tag =
  /\s*,\s*(?:right|you know|ok|okay|yeah|huh|eh|correct|no|remember|(?:is|isn['’]t|are|aren['’]t|do|don['’]t|does|doesn['’]t|have|haven['’]t) (?:it|they|you|i|he|she|we))\s*\?+$/iu;

/** What comes first depends on what follows, or the other way round. */
const opensDependent =
  /^(?:if|unless|when|whenever|whether|either|while|although|though|even though|once|as soon as)\b/iu;
const inDoubt =
  /\b(?:(?:don['’]?t|doesn['’]?t|didn['’]?t|do not) (?:think|believe|know|feel like)|doubt|if|unless|whether|either|between|hope|wish|so that|in case)\b/iu;
const reported =
  /\b(?:said|says|told|thinks?|thought|claims?|believes?|knows?|heard)\b.*\b(?:i|i['’]?m|i['’]ve|my|we)\s/iu;

/**
 * Splits a sentence into clauses that can stand alone: each with a subject of its own. Quotations
 * and dependent clauses stay whole, since half of them would say something else.
 */
export function splitClauses(sentence: string): string[] {
  const parts = /[?？]\W*$/u.test(sentence) ? splitQuestion(sentence) : [sentence];
  return parts.flatMap(splitStatements);
}

/** The statement before the question, and the question; a mere tag is left out. */
function splitQuestion(sentence: string): string[] {
  const untagged = sentence.replace(tag, "");
  if (untagged !== sentence) return [untagged];
  const at = appended.exec(sentence);
  if (at === null || at.index === 0 || /["“”«»()]/u.test(sentence)) return [sentence];
  return [sentence.slice(0, at.index), sentence.slice(at.index + at[0].length)];
}

function splitStatements(part: string): string[] {
  if (opensDependent.test(part)) return [part];
  const closed = [...quotedSpans(part), ...brackets(part)];
  const clauses: string[] = [];
  let from = 0;
  for (const at of part.matchAll(border)) {
    const end = at.index + at[0].length;
    if (closed.some((span) => at.index > span.start && at.index < span.end)) continue;
    if (!divides(part.slice(from, at.index), at[0], part.slice(end))) continue;
    clauses.push(part.slice(from, at.index));
    from = end;
  }
  return [...clauses, part.slice(from)];
}

function divides(left: string, mark: string, right: string): boolean {
  if (/["”»]\s*$/.test(left)) return false;
  if (nameInS.test(right) && !hasPredicate.test(right)) return false;
  const stated = /^\s*;/.test(mark);
  const byComma = /^[,\s]+$/.test(mark);
  if (byComma ? !pronounFirst.test(right) : !stated && !ownSubject.test(right)) return false;
  if (byComma && !ownSubject.test(right)) return false;
  if (namesNew(left, right)) return false;
  if (!hasPredicate.test(`${left} `) && !actsAlone.test(left)) return false;
  return stated || !(inDoubt.test(left) || reported.test(left));
}

function brackets(part: string): { start: number; end: number }[] {
  return Array.from(part.matchAll(/\([^()]*\)/g), ({ 0: inner, index }) => ({
    start: index,
    end: index + inner.length,
  }));
}
