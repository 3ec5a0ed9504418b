import { normalForm } from "./normal-form.ts";
import { plainStatement } from "./plain-statement.ts";

/** What somebody does, is or has, such as `i have parrot call coco`. */
export interface Deed {
  /** Subject and verb: the first stems. */
  readonly kind: string;
  readonly stems: readonly string[];
}

/** What says when, why or how long rather than what. */
const circumstance =
  /(?:,| (?:because|since|as of|until|for (?:\d+|a|an|the|many|some|about|over|health|medical|two|three|four|five)|due to|after|in (?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4})|last|this|next|yesterday|today|tonight|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|a few|\d+|several|many) (?:day|week|month|year|decade)s? ago|for good|altogether|completely|at all|so)\b).*$/;

/** Verbs that say something alone; after "have" or "like" it takes an object. */
const complete = new Set(
  "smoke vape gambl drive run swim danc ski work snore jog bike cycl paint sing".split(" "),
);

/** Somebody who does not like a thing any more does not love it either. */
const liking = new Set(["love", "enjoy", "ador"]);

/** Reads a plain statement as a deed; `undefined` where it is too short to say what. */
export function deedOf(statement: string): Deed | undefined {
  const spoken = statement
    .replace(/^we\b/, "i")
    .replace(/\b(?:any|some|really|usually|always) /g, "");
  const stems = normalForm(spoken).split(" ");
  const length = stems[0] === "i" ? 2 : 3;
  if (stems.length < length || stems.length > 40) return undefined;
  if (length === 2 && liking.has(stems[1] ?? "")) stems[1] = "like";
  return { kind: stems.slice(0, length).join(" "), stems };
}

/** The core of what a negation denies: without when and why. */
export function deniedDeed(positive: string): Deed | undefined {
  const deed = deedOf(plainStatement(positive).replace(circumstance, ""));
  if (deed === undefined) return undefined;
  const [, verb = ""] = deed.stems;
  const says = deed.stems.length > deed.kind.split(" ").length;
  return says || complete.has(verb) ? deed : undefined;
}

/** Whether a deed is the denied one, or a case of it: fish twice a week of fish. */
export function isCaseOf(deed: Deed, denied: Deed): boolean {
  return denied.stems.every((stem, place) => deed.stems[place] === stem);
}
