import { toTerm } from "../text/terms.ts";
import { normalForm } from "./normal-form.ts";
import { plainStatement } from "./plain-statement.ts";

/** What somebody does, is or has, such as `i have parrot call coco`. */
export interface Deed {
  /** Subject and verb: the first stems. */
  readonly kind: string;
  readonly stems: readonly string[];
}

const amount =
  "(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|a few|\\d+|several|many|some|about|over)";
const monthNames =
  "january|february|march|april|may|june|july|august|september|october|november|december";

/** What says when, why or how long rather than what. */
const circumstance = new RegExp(
  `(?:,| (?:because|since|as of|until|for (?:${amount} )?(?:\\w+ )?(?:days?|weeks?|months?|years?|decades?|hours?|while|long time|health|medical|good)|due to|after(?! (?:\\d|lunch|dinner|breakfast|noon|midnight|dark|work|meals?|bed|school|eating))|in (?:${monthNames}|\\d{4})|last|this|next|yesterday|today|tonight|${amount} (?:day|week|month|year|decade)s? ago|for good|altogether|completely|at all|so)\\b).*$`,
);

/** What goes on with how, when, where, with whom or called what rather than with another thing. */
const tails = new Set(
  "in on at with without for from of about by to as than every each once twice three daily weekly monthly usually always often sometimes before after during most all when whenever because since until while that who which call especially including mainly mostly alone only too much lot very regularly monday tuesday wednesday thursday friday saturday sunday last next this so together again per plan book schedule coming"
    .split(" ")
    .map(toTerm),
);

/** Nothing else than the habit is meant, whatever its object. */
const consuming = new Set(["smoke", "vape"]);

/** Verbs that say something alone; after "have" or "like" it takes an object. */
const complete = new Set(
  "smoke vape gamble drive run swim dance ski work snore jog bike cycle paint sing meditate surf climb box fast garden hunt fish knit journal blog vlog stream freelance volunteer babysit commute hike skate row"
    .split(" ")
    .map(toTerm),
);

/** Somebody who does not like a thing any more does not love it either. */
const liking = new Set(["love", "enjoy", "ador"]);

/** Reads a plain statement as a deed; `undefined` where it is too short to say what. */
export function deedOf(statement: string): Deed | undefined {
  const spoken = statement
    .replace(/^we\b/, "i")
    .replace(/\bhas\b/, "have")
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
  const verb = deed.kind.split(" ").at(-1) ?? "";
  const says = deed.stems.length > deed.kind.split(" ").length;
  return says || complete.has(verb) ? deed : undefined;
}

/**
 * Whether a deed is the denied one, or a case of it: fish twice a week of fish, but not olive oil of
 * olives, nor a bike and a car of a bike.
 */
export function isCaseOf(deed: Deed, denied: Deed): boolean {
  if (!denied.stems.every((stem, place) => deed.stems[place] === stem)) return false;
  const next = deed.stems[denied.stems.length];
  if (next === undefined || /^\d/.test(next)) return true;
  return tails.has(next.replace(/<$/, "")) || consuming.has(denied.kind.split(" ").at(-1) ?? "");
}
