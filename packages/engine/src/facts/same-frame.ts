import { toTerm } from "../text/terms.ts";
import type { Deed } from "./deed-of.ts";

/** Verbs of which somebody has many objects: a new one takes nobody's place. */
const many = new Set(
  "have like love hate enjoy eat drink speak know play read watch see learn visit collect want need own do can am are is think feel believ understand get be prefer meet go buy make use wear".split(
    " ",
  ),
);

/** Verbs with one object at a time, once a change is spoken of. */
const single = new Set("prefer bank vote weigh sleep".split(" "));
/** "I'm reading …": one at a time, likewise. */
const singleProgress = new Set(
  "reading watching saving training flying staying sleeping renting".split(" ").map(toTerm),
);

/** What is read or watched beside a book or a series. */
const casual = new Set(
  "news paper newspaper lot more less it book article mail comment".split(" ").map(toTerm),
);

const isNumber =
  /^(?:[\d.,:]+(?:st|nd|rd|th|am|pm|k|%)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;

/**
 * Whether two deeds of one kind are the same but for a number ("I run 5 km"), or, where the newer one
 * speaks of a change, but for one word ("I go to the gym on Thursdays now").
 */
export function isSameFrame(newer: Deed, older: Deed, changed: boolean): boolean {
  if (newer.kind !== older.kind || newer.kind.includes("<")) return false;
  const start = newer.kind.split(" ").length;
  const [left, right] = [newer.stems.slice(start), older.stems.slice(start)];
  const differing = left.filter((stem, place) => stem !== right[place]);
  if (left.length === right.length && left.length > 1 && differing.length > 0) {
    const numbers = left.every(
      (stem, place) =>
        stem === right[place] || (isNumber.test(stem) && isNumber.test(right[place] ?? "")),
    );
    if (numbers && differing.length < left.length) return true;
    if (changed && differing.length === 1 && (!isSet(newer) || isUse(left, right))) return true;
  }
  const [one, other] = [newer.stems[2] ?? "", older.stems[2]];
  if (changed && newer.kind === "i am" && one === other && singleProgress.has(one))
    return ![...left, ...right].some((stem) => casual.has(stem));
  return changed && single.has(newer.stems[1] ?? "") && left.length <= 3 && right.length <= 3;
}

const purposes = new Set(["for", "in", "to", "this", "head", "director", "captain"]);

/** "I use Notion for notes": of one purpose there is one thing. */
function isUse(left: readonly string[], right: readonly string[]): boolean {
  if (left.length < 3) return false;
  return left.some((stem, place) => purposes.has(stem) && stem === right[place]);
}

function isSet({ stems }: Deed): boolean {
  return stems[0] === "i" && many.has(stems[1] ?? "") && stems[1] !== "go";
}
