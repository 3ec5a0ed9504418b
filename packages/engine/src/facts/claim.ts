import { factHash } from "../content-hash.ts";
import { type Deed, deedOf, deniedDeed, isCaseOf } from "./deed-of.ts";
import { cancelledEvent, endedForms, soughtForms } from "./ended-forms.ts";
import { bearerOf, isBearer } from "./gone-bearer.ts";
import { negatedForms } from "./negated-forms.ts";
import { plainStatement } from "./plain-statement.ts";
import { isArrival } from "./replaced-forms.ts";
import { isSameFrame } from "./same-frame.ts";
import { isStateSlot, type Slot, slotOf } from "./slots/slot-of.ts";
import { thingBrands } from "./slots/thing-brands.ts";

/** What a statement claims, in keys under which others that bear on the same are found. */
export interface Claim {
  /** Equal for statements that say the same: `MemoryRow.contentHash`. */
  readonly hash: string;
  /** What it is about: `MemoryRow.slot`; absent where nothing can take its place. */
  readonly slot?: string;
  /** Slots in which statements may be that it takes the place of. */
  readonly contested: readonly string[];
  /** Whether it takes the place of an older statement found in one of these slots. */
  readonly replaces: (older: string) => boolean;
  /** Of several that it might replace it says too little which: then it replaces none. */
  readonly sole?: true;
}

/** Longer ones are stories rather than one claim. In characters. */
const longest = 240;
const nothing = { contested: [], replaces: () => false };

/**
 * Reads a statement of a speaker as a claim. `actor` is who said it, where several speak: what one
 * says of themselves neither repeats nor corrects what another one says.
 *
 * Of a slot with one value at a time ("I live in …") the newest statement holds. What somebody does
 * or has may be many things; such a statement is in the slot of its verb, where only a negation of
 * it takes its place, and the other way round.
 */
export function claimOf(text: string, actor?: string): Claim {
  const hash = factHash(text, actor);
  if (text.length > longest) return { hash, ...nothing };
  const key = (name: string) => (actor === undefined ? name : `${name}|${actor}`);
  const slot = slotOf(text);
  if (slot !== undefined) return { hash, ...stateClaim(text, slot, key) };
  const statement = plainStatement(text);
  const [denied, ...others] = negatedForms(statement);
  if (denied !== undefined)
    return { hash, ...denial([denied, ...others], key, { unnamed: isArrival(statement) }) };
  const ended = endedForms(statement);
  if (ended.length > 0) {
    const { contested, replaces } = denial(ended, key, { event: cancelledEvent(statement) });
    return { hash, contested, replaces, sole: true };
  }
  const bearer = bearerOf(text);
  if (bearer !== undefined)
    return {
      hash,
      contested: [key("does i have")],
      replaces: (older) => isBearer(older, bearer),
      sole: true,
    };
  const deed = /["“?]/.test(text) ? undefined : deedOf(statement.replace(taking, "$<who> "));
  if (deed === undefined) return { hash, ...nothing };
  const replaces = (older: string) =>
    negatedForms(plainStatement(older)).some((form) => {
      const gone = deniedDeed(form);
      return gone !== undefined && isCaseOf(deed, gone);
    });
  const own = key(`does ${deed.kind}`);
  const sought = deedsOf(soughtForms(statement));
  const changed = isChange.test(text) && !isMore.test(text);
  const framed = (changed || counts.test(statement)) && !dated.test(statement);
  return {
    hash,
    slot: own,
    contested: [
      key(`not ${deed.kind}`),
      ...sought.slice(0, 1).map(({ kind }) => key(`does ${kind}`)),
      ...(framed ? [own] : []),
    ],
    replaces: (older) =>
      replaces(older) || isOneOf(older, sought) || (framed && reframes(deed, older, changed)),
  };
}

const counts =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/;

/** "I started drinking coffee": one drinks it. */
const taking =
  /^(?<who>i|we)(?: have)? (?:started|began|begun|taken up|took up|resumed|got back into) (?=[a-z]+ing\b)/;

/** Of two dated plans both may hold. */
const dated =
  /\bhave .* at \d|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|tomorrow|today|tonight)\b|\b(?:19|20)\d\d\b|\d:\d\d/;

function reframes(deed: Deed, older: string, changed: boolean): boolean {
  const plain = plainStatement(older);
  const other = negatedForms(plain).length > 0 || dated.test(plain) ? undefined : deedOf(plain);
  return other !== undefined && isSameFrame(deed, other, changed);
}

type Keyed = (name: string) => string;

function stateClaim(text: string, slot: Slot, key: Keyed): Omit<Claim, "hash"> {
  const own = key(slot.name);
  const changed = slot.changed === true || isChange.test(text);
  if (slot.many === true && !changed) return { slot: own, contested: [], replaces: () => false };
  const others = slot.name === "one of i trade" ? [key("i profession")] : [];
  const sought = formsBeside(text, slot);
  const kinds = sought.map(({ kind }) => key(`does ${kind}`));
  return {
    slot: own,
    contested: [...new Set([own, ...others, ...kinds])],
    replaces: (older) => {
      const held = slotOf(older);
      if (held !== undefined)
        return (
          [slot.name, "i profession"].includes(held.name) &&
          (slot.changed !== true || !namesFirm.test(older))
        );
      return (slot.thing === undefined || !apart.test(older)) && isOneOf(older, sought);
    },
  };
}

/** What is used elsewhere, or is another's, stays when one's own is replaced. */
const apart =
  /\b(?:work|office|business|second|spare|son|daughter|wife|husband|kids?|mum|mom|dad|parents)\b/i;

/** A promotion says nothing of the employer, which would be lost. */
const namesFirm = /\b(?:at|for|with) \p{Lu}/u;

/** What a statement is about in other words: the same appointment that one has, the job one seeks. */
function formsBeside(text: string, { event, thing }: Slot): Deed[] {
  const forms = event === undefined ? soughtForms(plainStatement(text)) : [`i have a ${event}`];
  const brands = thing === undefined ? [] : (thingBrands[thing] ?? []);
  const owned = brands.flatMap((brand) => [`i have a ${brand}`, `i use a ${brand}`]);
  return deedsOf([...forms, ...owned]);
}

function deedsOf(forms: readonly string[]): Deed[] {
  return forms.flatMap((form) => deedOf(form) ?? []);
}

function isOneOf(older: string, deeds: readonly Deed[]): boolean {
  const deed = deeds.length === 0 ? undefined : deedOf(plainStatement(older));
  return deed !== undefined && deeds.some((one) => isCaseOf(deed, one));
}

/** Of two trades the second takes the place of the first only when it says so. */
const isChange =
  /\b(?:now|anymore|any more|became|instead|nowadays|these days|changed|switched|promoted)\b/i;

/** Of many forms only these fill a slot with one value; reading all would take a millisecond. */
const ofState = /^(?:my |i (?:drive|work|live) )/;

/** Something beside what is known already. */
const isMore = /\b(?:also|too|as well|another|additionally)\b/i;

function denial(
  forms: readonly string[],
  key: Keyed,
  { event, unnamed }: { readonly event?: string | undefined; readonly unnamed?: boolean },
): Omit<Claim, "hash"> {
  const denied = forms.flatMap((form) => deniedDeed(form) ?? []);
  const stated = forms.length < 4 ? forms : forms.filter((form) => ofState.test(form));
  const emptied = stated.flatMap((form) => slotOf(form.replace(/,.*$/, "")) ?? []);
  const dates = event === undefined ? [] : datesOf(event);
  const [first] = denied;
  const slots = [
    ...denied.map(({ kind }) => `does ${kind}`),
    ...denied.slice(0, 1).map(({ kind }) => `not ${kind}`),
    ...emptied.map(({ name }) => name),
    ...dates,
  ];
  return {
    ...(first === undefined ? {} : { slot: key(`not ${first.kind}`) }),
    contested: [...new Set(slots)].map(key),
    replaces: (older) => {
      const held = slotOf(older);
      if (unnamed === true && apart.test(older)) return false;
      if (held !== undefined && dates.includes(held.name)) return true;
      if (held !== undefined)
        return emptied.some(
          ({ name, value }) => name === held.name && held.value.startsWith(value),
        );
      const plain = plainStatement(older);
      const [again] = negatedForms(plain);
      const deed = again === undefined ? deedOf(plain) : deniedDeed(again);
      return deed !== undefined && denied.some((one) => isCaseOf(deed, one));
    },
  };
}

/** Slots in which the date of an event may be. */
function datesOf(event: string): string[] {
  return [`my ${event} is on monday`, `my ${event} is at 5`].flatMap((form) => {
    const slot = slotOf(form);
    return slot === undefined ? [] : [slot.name];
  });
}

/** Whether of the rows of this slot only the newest holds. */
export function holdsOne(slot: string): boolean {
  return isStateSlot(slot);
}

/** Whether the statement in this slot denies something. */
export function isDenial(slot: string | undefined): boolean {
  return slot?.startsWith("not ") ?? false;
}
