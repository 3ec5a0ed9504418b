import type { OwnLine } from "./own-lines.ts";

/** A line of a text, and what the heading above it says of it. */
export interface Line extends OwnLine {
  /** Said of the items below it: "Things I can't stand"; empty for "About me". */
  readonly heading?: string;
}

const bullet = /^(?:[-*•‣·–—+]|\d{1,2}[.)]|[a-z]\))\s+/u;

/** Headings of lists that say who the writer is: their items stand for themselves. */
const aboutWriter =
  /\b(?:about (?:me|myself|us)|bit of context|(?:some|quick|brief|more|for|my|a bit of) (?:context|background|facts?|info(?:rmation)?|details?)|facts about|my (?:profile|bio|details|situation|data|stats|intro)|(?:things|what) (?:you|to) (?:should |need to |must |ought to )?know|who i am|remember|note|fyi|intro(?:duction)?|profile|context|background)\b/iu;

/** Headings of lists that are tasks or goods: nobody's facts. */
const passing =
  /\b(?:shopping|grocer(?:y|ies)|to-?do|tasks?|packing|check ?list|ingredients|agenda|steps?|requirements?|instructions|questions?|options|ideas|need to buy|buy|need from you|please|can you|could you|i need|i want you|topics|outline|errors?|output|example|for dinner|menu)\b/iu;
/** Headings that name what everybody has of their own. */
const ownKind =
  /^(?:\p{L}+ )?(?:goals?|hobbies|allergies|interests|skills|pets|likes|dislikes|favou?rites|preferences|languages|medications?|diet|dietary \p{L}+|plans|habits|constraints|fears|dreams|sizes|measurements|kids|children|education|experience|no-gos?|musts?)\b/iu;
const speaker = /\b(?:i|i['’](?:m|ve|d|ll)|im|me|my|mine|we|our|us)\b/iu;

/** Joins the items of a list with their heading; items of shopping lists, tasks and the like go. */
export function listItems(lines: readonly OwnLine[]): Line[] {
  const found: Line[] = [];
  let heading: string | undefined;
  for (const [at, own] of lines.entries()) {
    const line = own.text;
    const item = line.replace(bullet, "");
    const isItem = item !== line;
    const next = lines[at + 1]?.text ?? "";
    if (!isItem && isHeading(line, next)) {
      heading = line.replace(/[\s:：]+$/u, "");
      continue;
    }
    if (!isItem && heading !== undefined && bullet.test(lines[at - 1]?.text ?? ""))
      heading = undefined;
    if (heading === undefined) found.push({ ...own, text: item });
    else if (isItem || !bullet.test(next)) found.push(...itemOf(item, heading, isItem));
  }
  return found;
}

function itemOf(item: string, heading: string, isItem: boolean): Line[] {
  if (!isItem) return [{ text: item }];
  if (aboutWriter.test(heading)) return [{ text: item, heading: "" }];
  if (
    /[?？]$/u.test(heading) ||
    passing.test(heading) ||
    !(speaker.test(heading) || ownKind.test(heading))
  )
    return /^(?:i|my|we|our|i['’](?:m|ve)|im|ive)\b/iu.test(item) ? [{ text: item }] : [];
  return [{ text: item, heading }];
}

/** A line with a colon, or one without an end above the first item. */
function isHeading(line: string, next: string): boolean {
  if (next === "") return false;
  return /[:：]$/u.test(line) || (bullet.test(next) && !/[.!…]$/u.test(line));
}
