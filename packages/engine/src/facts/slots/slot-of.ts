import { toTerm } from "../../text/terms.ts";
import { statedIdentity } from "../../topics/stated-identity.ts";
import { plainStatement } from "../plain-statement.ts";
import { canonicalName } from "./canonical-name.ts";
import { changeRules } from "./change-rules.ts";
import { dailyRules } from "./daily-rules.ts";
import { instructionSlot } from "./instruction-slots.ts";
import { isExcluded, slotRules } from "./slot-rules.ts";
import { teamSlot } from "./team-slot.ts";
import { thingBrands } from "./thing-brands.ts";
import { tradeSlot } from "./trade-slot.ts";

/** An attribute of somebody that has one value at a time, and the value that a statement gives it. */
export interface Slot {
  /** Subject and attribute in stems, such as `i home`. */
  readonly name: string;
  /** In plain words. */
  readonly value: string;
  /** Somebody may have several at a time, such as trades: only a change takes the place of one. */
  readonly many?: boolean;
  /** The statement tells of a change by its verb: "they promoted me to …". */
  readonly changed?: true;
  /** In plain words what it is the date of, such as `dentist appointment`. */
  readonly event?: string;
  /** The thing that it names, such as `phone`. */
  readonly thing?: string;
}

/** What begins the name of a slot of deeds and of several values, which hold side by side. */
const together = /^(?:does|not|one of) /;

/** Whether of the statements in a slot only the newest holds. */
export function isStateSlot(name: string): boolean {
  return !together.test(name);
}

const rules = [...changeRules, ...dailyRules, ...slotRules];

/** Longer subjects and attributes are descriptions. In characters. */
const longest = 80;

/** The slot that a statement fills; `undefined` for what may hold beside others of its kind. */
export function slotOf(text: string): Slot | undefined {
  const statement = plainStatement(text).replace(/, (?:and )?not .*$/, "");
  if (statement.length === 0 || isExcluded(statement)) return undefined;
  const instructed = instructionSlot(statement);
  if (instructed !== undefined) return instructed;
  if (isNamed(text) || calledBy.test(text))
    return { name: "i name", value: statement.replace(/^i am (?:called )?/, "") };
  const member = tradeSlot(statement) ?? teamSlot(statement);
  if (member !== undefined) return member;
  for (const { pattern, attribute, accepts } of rules) {
    const groups = pattern.exec(statement)?.groups;
    if (groups === undefined) continue;
    const { who = "i", what = "", value = "" } = groups;
    if (accepts !== undefined && !accepts(value, text)) continue;
    const name = `${stems(who) || "i"} ${attribute ?? ""} ${stems(what)}`
      .replace(/\s+/g, " ")
      .trim();
    if (name.length > longest) return undefined;
    return {
      name: canonicalName(name, value),
      value: value.trim(),
      ...beside(who, what, attribute),
    };
  }
  return undefined;
}

function beside(who: string, what: string, attribute = ""): Pick<Slot, "event" | "thing"> {
  if (attribute === "date of") return { event: what };
  const thing = attribute === "car" ? attribute : what;
  return who === "i" && thing in thingBrands ? { thing } : {};
}

/** "I am called Ada" */
const calledBy = /^i(?:['’]m| am) called \p{Lu}\p{L}+$/iu;

function stems(words: string): string {
  return words
    .replace(/^(?:my|our)(?: |$)/, "")
    .replace(/\b(?:surname|family name)\b/, "last name")
    .replace(/\b(?:child|children)\b/, "kid")
    .replace(/\b(?:e-mail|mail)\b/, "email")
    .replace(/\b(?:mobile|cell|telephone|contact)\b(?= number| phone|$)/, "phone")
    .replace(/\bemail address\b/, "email")
    .replace(/\bphone phone\b/, "phone")
    .replace(/\bget(s?) up\b/, "wake$1 up")
    .split(/\s+/)
    .map((word) => (word === "we" ? "i" : toTerm(word.replace(/'s$/, ""))))
    .join(" ");
}

function isNamed(text: string): boolean {
  return statedIdentity(text.replace(/[’ʼ]/g, "'")).includes("names");
}
