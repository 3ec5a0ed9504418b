const subject =
  "(?:I|I['’](?:m|ve|d|ll)|im|ive|my|we|we['’](?:re|ve|d|ll)|our|he|he['’]s|she|she['’]s|they|they['’](?:re|ve))";

/** Between two statements that both stand alone: the second names the speaker again. */
const speaker = "(?:I|I['’](?:m|ve|d|ll)|im|ive|my|we|we['’](?:re|ve|d|ll)|our)";
const conjunction = new RegExp(`\\s*[,;]?\\s+(?:and|but)\\s+(?:also\\s+)?(?=${speaker}\\s)`, "iu");
const semicolon = /\s*;\s+/u;
const comma = new RegExp(`,\\s+(?=${speaker}\\s)`, "iu");

/** "My wife and I are …" is one statement: what comes before the border must have a verb. */
const clause =
  /^(?:I|im|ive|we)\b.*\s|^call me\s|['’](?:s|m|re|ve|t)\s|\b(?:am|is|are|was|were|has|have|had|will|can|cannot|could|should|must|do|does|did|likes?|loves?|hates?|prefers?|lives?|works?|plays?|goes|went|gets?|got|eats?|drinks?|needs?|wants?|uses?|used|makes?|speaks?|owns?|runs?|studies|died|moved|started|became|turns?|turned|comes?|came|never|always)\s/iu;

/** Before a question or a request that follows a statement in one sentence. */
const asks =
  "(?:can|could|would|will|should|do|does|did|is|are|am|have|has|what|what['’]s|which|who|how|where|when|why|any|please)";
const appended = new RegExp(`\\s*[,;–—-]+\\s+(?:so\\s+|and\\s+|but\\s+)?(?=${asks}\\b)`, "iu");

/** "I told you, right?" asks for assent only. */
const tag =
  /\s*,\s*(?:right|you know|ok|okay|yeah|huh|eh|correct|no|remember|(?:is|isn['’]t|are|aren['’]t|do|don['’]t|does|doesn['’]t) (?:it|they|you|i|he|she|we))\s*\?+$/iu;

/** A reason before a question: "Since I'm allergic to nuts, what can I eat?" */
const reason = new RegExp(
  `^(?:since|because|as|given(?: that)?|considering(?: that)?|now that)\\s+(${subject}\\s[^,]+),\\s+(.+\\?)$`,
  "iu",
);

/** Where one clause depends on the other, neither stands alone. */
const dependent =
  /\b(?:if|unless|when|whenever|while|because|since|although|though|that|who|which|said|says|told|thinks?|thought|whether|until|before|after|so that|either|neither|both|between)\b/iu;

/**
 * Splits a sentence into clauses that can stand alone. Quotations and dependent clauses stay whole:
 * half of them would say something else.
 */
export function splitClauses(sentence: string): string[] {
  const because = reason.exec(sentence);
  if (because?.[1] !== undefined && because[2] !== undefined) return [because[1], because[2]];
  const parts = /[?？]\W*$/u.test(sentence) ? splitQuestion(sentence) : [sentence];
  return parts.flatMap((part) => (standsWhole(part) ? [part] : splitStatements(part)));
}

/** The statement before the question, and the question; a mere tag is left out. */
function splitQuestion(sentence: string): string[] {
  const untagged = sentence.replace(tag, "");
  if (untagged !== sentence) return [untagged];
  const at = appended.exec(sentence);
  if (at === null || at.index === 0 || standsInQuotes(sentence)) return [sentence];
  return [sentence.slice(0, at.index), sentence.slice(at.index + at[0].length)];
}

function splitStatements(part: string): string[] {
  for (const border of [semicolon, conjunction, comma]) {
    const at = border.exec(part);
    if (at === null || at.index === 0) continue;
    const [left, right] = [part.slice(0, at.index), part.slice(at.index + at[0].length)];
    if (clause.test(left)) return [...splitStatements(left), ...splitStatements(right)];
  }
  return [part];
}

function standsWhole(part: string): boolean {
  return standsInQuotes(part) || dependent.test(part);
}

function standsInQuotes(part: string): boolean {
  return /["“”«»()]/u.test(part);
}
