import { namesNew } from "./names-new.ts";
import { hasPredicate, ownSubject } from "./subjects.ts";

/** Beginnings of statements that are whole, so that they are no relative clause: "i have two …". */
const opening =
  "(?:(?:i|we)(?:['’]?(?:m|re)|\\s+am|\\s+are)\\s+(?:an?|the|from|\\d|in|at|not|so|very|really|also|allergic|married|single|vegan|vegetarian|\\p{L}+ing\\s+\\p{L}+)\\s*\\S|(?:i|we)\\s+(?:have|got)\\s+(?:an?|two|three|four|five|six|no|my|\\d|some|lots)\\s+\\S|(?:i|we)\\s+live\\s+(?:in|at|with|near|on)\\s+\\S|(?:i|we)\\s+work\\s+(?:at|as|for|in|from|nights|part|full)\\b\\s+\\S|(?:i|we)\\s+(?:can['’]?t|cannot|don['’]?t|didn['’]?t|was born|moved to|went to|got an?|started|bought an?|hate|love|like|play|speak|study|drive|eat|drink)\\s+\\S+|(?:my|our)\\s+\\p{L}+\\s+(?:is|are|has|was|lives|works|loves|hates|likes)\\s+\\S|(?:its|it['’]s)\\s+an?\\s+\\S|(?:theyre|shes|hes)\\s+\\S|(?:he|she|they)(?:['’]?s|['’]?re|\\s+is|\\s+are|\\s+has|\\s+lives|\\s+works)\\s+\\S)";
const border = new RegExp(`\\s+(?=${opening})`, "giu");

/** Words after which the next clause belongs to the one before. */
const binding =
  /(?:^|\s)(?:and|but|or|so|that|because|cause|cuz|bc|when|whenever|if|since|think|know|guess|said|says|told|me|him|her|feel|hope|wish|bet|sure|glad|afraid|what|where|how|who|whom|which|why|as|than|until|till|before|after|while|like|though|although|unless|now|then|everything|anything|something|nothing|things?|all|only|maybe|perhaps|yes|no|well|oh|ok|not|one|way|time|reason|place|people|person|guy|girl|man|woman|day|moment|first|ever|of|in|on|at|with|for|to|from|my|our|the|a|an|is|are|was|were|nor|neither|whether|also|lately|mean|swear|see|say|where)[,"”]?$/iu;

/** After these a clause may be left that leans on what came before. */
const relative = /^(?:i|we)\s+(?:love|like|hate|play|speak|study|drive|eat|drink|started)\b/iu;

/** Splits what was written without any full stop: "i live in leeds i work at a bakery". */
export function splitRunOn(clause: string): string[] {
  if (/["“«(]/.test(clause)) return [clause];
  const found: string[] = [];
  let from = 0;
  for (const at of clause.matchAll(border)) {
    const left = clause.slice(from, at.index);
    const right = clause.slice(at.index + at[0].length);
    if (left.split(/\s+/).length < 3 || binding.test(left) || !isStatement(left)) continue;
    if (namesNew(left, right)) continue;
    if (
      relative.test(right) &&
      /\b(?:the|an?|any|every|these|those|some|all)\s+(?:\S+\s+)?\S+$/iu.test(left)
    )
      continue;
    if (/^\S+\s+\S+\s+(?:in|at|with|on|for|to|from|about)$/iu.test(right)) continue;
    found.push(left);
    from = at.index + at[0].length;
  }
  return [...found, clause.slice(from)];
}

/** "Two weeks ago" before "I started" is no statement, nor is "Which snacks can" before "I eat". */
function isStatement(left: string): boolean {
  if (/\b(?:do|did|does|can|could|should|shall|would|will|may|might|must)$/iu.test(left))
    return false;
  if (
    /\b(?:ago|(?:last|this|next|every|few) \p{L}+|(?:in|for|after|since|on) (?:\S+ )?\S+|yesterday|today|tomorrow)$/iu.test(
      left,
    )
  )
    return ownSubject.test(left);
  return hasPredicate.test(`${left} `) || ownSubject.test(left);
}
