import { hasPredicate, ownSubject } from "./subjects.ts";

const opensFragment =
  /^(?:in|on|at|with|more|another|the|an?|one|this|that|some|any|same|like|as|for|about|both|either|all|none|such|what|because|since|then|next|maybe|perhaps|ditto)\b/iu;
const personal = /\b(?:i|i['’]?m|ive|me|my|mine|we|us|our|ours)\b|\d/iu;

/** Tells a few words without a verb that only mean something in the talk: "The second option". */
export function isFragment(statement: string): boolean {
  if (/^(?:"[^"]*"|“[^”]*”|«[^»]*»)[\s\p{P}]*$/u.test(statement)) return true;
  if (/^`[^`]*`[\s\p{P}]*$/u.test(statement)) return true;
  if (/^because\b/iu.test(statement)) return true;
  if (!opensFragment.test(statement) || personal.test(statement)) return false;
  if (statement.split(/\s+/).length > 6) return false;
  return !hasPredicate.test(`${statement} `) && !ownSubject.test(statement);
}
