import { replacedForms, usedForms } from "./replaced-forms.ts";
import { events } from "./slots/word-lists.ts";
import { alcohol, participles } from "./usage-words.ts";

/** "I no longer eat fish", "I don't eat fish", "I'm not a smoker". */
const negations: readonly RegExp[] = [
  /^(?<who>i|we) never (?<what>(?:eat|drink|smoke|use|wear|watch|cook|drive|take)\b.+)$/,
  /^(?<who>.{1,60}?) no longer (?<what>.+)$/,
  /^(?<who>.{1,60}?) (?:do|does) not (?:really )?(?<what>.+)$/,
  /^(?<who>.{1,60}? (?:am|is|are)) (?:an? )?non-?(?<what>[a-z]{3,})$/,
  /^(?<who>.{1,60}? (?:am|is|are|can)) not (?:really )?(?<what>.+)$/,
];

/** "I hate olives" denies "I like olives". */
const dislike =
  /^(?<who>i|we)(?: really| absolutely)? (?:hate|dislike|detest|loathe|can not stand|can not bear|am sick of|am tired of) (?<what>.+)$/;

/** "I haven't smoked in three months", not "I haven't eaten yet". */
const abstained =
  /^(?<who>i|we) have not (?<verb>[a-z]+)(?: (?<what>.{2,40}?))? (?:in|for|since) (?:(?:\d|an?|two|three|four|five|six|many|several|over|about|almost) .*|years|months|ages|\d.*|[a-z]+ \d{4}|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "I'm off metformin". */
const off =
  /^(?<who>i|we) (?:am|are) off (?:of )?(?:the )?(?<what>(?!to\b|work\b|school\b|for\b|on\b|home\b|today\b|tomorrow\b|this\b|next\b|until\b|now\b|the\b|duty\b).{3,40})$/;

const eventful = new RegExp(`\\b${events}\\b`);

/** "I cancelled my Netflix subscription", "I cancelled Spotify". */
const unsubscribed =
  /^(?:i|we)(?: have)? (?:cancelled|canceled|ended|terminated|unsubscribed from|let go of) (?:my |our )?(?<what>[\w+.&' -]{2,40}?)(?<kind> (?:subscription|membership|account|plan|contract))?(?: (?:at|with|to|for) (?<firm>[\w+.&' -]{2,40}))?$/;

/** "I stopped smoking", "I've given up coffee". */
const endings =
  /^(?<who>.{1,60}?)(?: have| has)? (?:stopped|quit|gave up|given up|cut out) (?<what>.+)$/;

/** "I left Shell", "My wife was laid off from Shell". */
const departure =
  /^(?<who>i|we|(?:my|our) \w+)(?: have| has)? (?:left|quit|resigned from|(?:was|were|got|been) (?:fired|laid off|let go|dismissed) (?:from|by)) (?!my |her |his |the |our |home|early|at |for |on |in |me\b|us\b|him\b|her\b)(?<firm>[\w& .-]{2,40})$/;

/** "I sold my car", "I left Shell", "my dog Rex died". */
function leaving(statement: string): string[] {
  const [, thing] =
    /^(?:i|we)(?: have)? (?:sold|gave away|given away|got rid of|returned|scrapped|traded in) (?:my|our|the) (?!old )([\w -]{2,40}?)(?: and .*| last .*| to .*| for .*|,.*)?$/.exec(
      statement,
    ) ?? [];
  if (thing !== undefined) return usedForms(thing);
  const { who, firm } = departure.exec(statement)?.groups ?? {};
  if (firm !== undefined) {
    const works = who === "i" || who === "we" ? "work" : "works";
    return [`${who} ${works} at ${firm}`, `${who} ${works} for ${firm}`];
  }
  const [, pet, name] =
    /^(?:my|our) (\w+) (\w+ )?(?:died|passed away|ran away)\b/.exec(statement) ?? [];
  if (pet === undefined) return [];
  return [`i have ${pet}${name === undefined ? "" : ` called ${name.trim()}`}`];
}

const consumed = "drink|eat|use|like|take|have|play|do|am on|am doing|am taking|am using".split(
  "|",
);

/**
 * The statements that a statement denies, in plain form, the likeliest first; none for one that
 * denies nothing. Of "I quit coffee" that is that one drinks it, or eats it, or likes it.
 */
export function negatedForms(statement: string): string[] {
  const disliked = dislike.exec(statement)?.groups;
  if (disliked !== undefined) return [`${disliked.who} like ${disliked.what}`];
  for (const negation of negations) {
    const { who, what } = negation.exec(statement)?.groups ?? {};
    if (who === undefined || what === undefined) continue;
    return what === "drink" ? alcoholForms(who) : [`${who} ${what}`];
  }
  const { who, what } = endings.exec(statement)?.groups ?? {};
  const undone = /^(?:doing|being on|following) (.+)$/.exec(what ?? "")?.[1];
  if (undone !== undefined && who !== undefined) return consumedForms(who, undone);
  if (what === "drinking" && who !== undefined) return alcoholForms(who);
  if (who !== undefined && what !== undefined)
    return /^[a-z]+ing\b/.test(what)
      ? [`${who} ${what}`, `${who} am ${what}`]
      : consumedForms(who, what);
  const gone = leaving(statement);
  if (gone.length > 0) return gone;
  return [...lapsedForms(statement), ...replacedForms(statement)];
}

function lapsedForms(statement: string): string[] {
  const lapsed = abstained.exec(statement)?.groups;
  if (lapsed?.verb !== undefined) {
    const verb = participles.get(lapsed.verb) ?? lapsed.verb.replace(/ed$/, "");
    return [`i ${verb} ${lapsed.what ?? ""}`.trim()];
  }
  const dropped = off.exec(statement)?.groups?.what;
  if (dropped !== undefined) return consumedForms("i", dropped);
  if (eventful.test(statement)) return [];
  const { what, kind = "", firm = "" } = unsubscribed.exec(statement)?.groups ?? {};
  if (what === undefined) return [];
  if (/^(?:subscription|membership|account|plan|contract)$/.test(what))
    return firm === "" ? [] : ["to", "at", "with"].map((at) => `i have ${what} ${at} ${firm}`);
  const full = `${what}${kind}${firm === "" ? "" : ` at ${firm}`}`;
  const forms = [`i have ${full}`, `i have ${what}`, `i have ${what} subscription`];
  return [
    ...forms,
    ...["use", "subscribe to", "am subscribed to", "pay for"].map((verb) => `i ${verb} ${what}`),
  ];
}

function consumedForms(who: string, what: string): string[] {
  const bare = what.replace(/^(?:the|my|an?) /, "").replace(/ diet$/, "");
  return [
    ...consumed.map((verb) => `${who} ${verb} ${what}`),
    ...["am on", "follow", "do"].map((verb) => `${who} ${verb} ${bare} diet`),
  ];
}

function alcoholForms(who: string): string[] {
  return alcohol.map((drink) => `${who} drink ${drink}`);
}
