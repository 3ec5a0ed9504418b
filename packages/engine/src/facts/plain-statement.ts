import { expand } from "./expand.ts";

/** What a resolved date adds, and other asides. */
const aside = /\s*\([^()]{0,80}\)/g;

/** Words between which and what is claimed makes no difference. */
const passing =
  /\b(?:actually|now|currently|just|recently|also|nowadays|presently|finally|officially|still|already|by the way|btw|in fact|to be honest|honestly|sorry|(?:(?:small|quick|little|minor|slight) )?(?:correction|update)|no wait|wait|well|so|ok|okay|oh)\b,?\s*/g;

/** How somebody takes back what they said, or has learned that it is otherwise. */
const takingBack =
  /^(?:(?:(?:as )?(?:it )?turns out(?: that)?|scratch that|strike that|forget that|never mind|oops|whoops|ups|my (?:mistake|bad)|apologies|i take (?:that|it) back|i was wrong|that (?:is|was) (?:wrong|not right|incorrect)|i (?:meant|mean)(?: to say(?: that)?)?|what i meant is|i misspoke|i should say|good news|bad news|sad news|(?:small |quick |little |minor |slight )*(?:update|correction)|news|my (?:doctor|allergist|gp|dentist|vet) (?:says|said|told me|confirmed)(?: that)?(?= .* after all\b| i am not\b))\b[,:;.!–—-]*\s*)+/;

/** "Don't call me Bob, call me Robert." */
const otherCall = /^do not call me [^,.;]{1,40}[,.;] (?:but |and )?(?=call me\b)/;

const ending =
  /(?:[\s,;:.!?…"]|\b(?:any ?more|any longer|after all|again|these days|instead|lol|haha|though|tho|too|please|from now on|going forward|as of today|since (?:then|yesterday))$)+$/;

/**
 * A statement as rules of slots read it: lower case, contractions written out, without dates in
 * brackets, fillers, "anymore" and "again".
 */
export function plainStatement(text: string): string {
  const plain = expand(text).replace(aside, "").replace(passing, "").replace(/\s+/g, " ").trim();
  return withoutEnding(
    plain
      .replace(/^[:;,.–—-]+\s*/, "")
      .replace(/^(?:from on|going forward|and|but|please|as of today),?\s+/, "")
      .replace(takingBack, "")
      .replace(otherCall, ""),
  );
}

function withoutEnding(plain: string): string {
  let rest = plain;
  for (let at = 0; at < 4; at++) {
    const shorter = rest.replace(/(?<!\s)\s*[\s,;:.!?…"]$/, "").replace(ending, "");
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}
