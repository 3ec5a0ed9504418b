import type { SlotRule } from "./slot-rules.ts";
import { onlyRelatives } from "./word-lists.ts";

/** How somebody's days and household are, one way at a time. */
export const dailyRules: readonly SlotRule[] = [
  {
    pattern: new RegExp(
      `^(?:my|our) (?:new |current )?(?<who>${onlyRelatives}) (?:is called|is named|is) (?<value>.+)$`,
    ),
    attribute: "name",
    accepts: (value, text) =>
      /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?[.!]*(?: now[.!]*)?$/u.test(valueIn(text, value)),
  },
  {
    pattern: /^(?:i|we) (?:live|am living|are living) at (?<value>\d.*)$/,
    attribute: "address",
  },
  {
    pattern: /^(?:i|we) (?:live|am living) (?<value>alone|by myself|on my own|with .+)$/,
    attribute: "household",
  },
  {
    pattern:
      /^i (?:(?:dyed|coloured|colored) my hair|have) (?<value>(?:\w+ )?(?:blonde?|brown|black|red|grey|gray|blue|pink|purple|green|white|ginger)(?: hair)?)$/,
    attribute: "hair",
  },
  {
    pattern:
      /^i (?:work|am on|do|am working) (?<value>(?:the )?(?:nights?|days?|mornings?|evenings?|weekends?|early|late|rotating|graveyard)(?: shifts?)?)$/,
    attribute: "shift",
  },
  {
    pattern:
      /^i (?:work|am working) (?<value>(?:part|full)[- ]time|\d+ hours a week|(?:\w+|\d) days a week)$/,
    attribute: "working time",
  },
  {
    pattern:
      /^i (?:work|am working) (?<value>remotely|from home|from the office|on site|in the office|hybrid)$/,
    attribute: "workplace",
  },
  {
    pattern:
      /^i (?:commute|go to work|get to work|travel to work|go to school|get to school) (?<value>by .+|on foot)$/,
    attribute: "commute",
  },
  {
    pattern:
      /^i (?<value>(?:cycle|bike|walk|drive|take the \w+|ride \w+ \w+|run)) to (?:work|the office|school)$/,
    attribute: "commute",
  },
  {
    pattern:
      /^(?:(?:[a-z]+ and )?(?:i|we))(?: have)? (?<value>(?:broke|broken|split|splitted) up\b.*)$/,
    attribute: "marital status",
  },
  {
    pattern:
      /^[a-z]+ and i (?:are|got|are getting) (?<value>(?:married|engaged|divorced|separated|dating|together)\b.*)$/,
    attribute: "marital status",
  },
  {
    pattern:
      /^i (?:have|got|found) an? (?:new )?(?<value>(?:boyfriend|girlfriend|partner|fianc[eé]e?)\b.*)$/,
    attribute: "marital status",
  },
  {
    pattern:
      /^i (?:take|am taking|am on|use) (?<value>\d[\d.,]* ?(?:mg|g|ml|mcg|µg|units|tablets?|pills?)) (?:of )?(?<what>[a-z-]+)\b.*$/,
    attribute: "dose of",
  },
];

function valueIn(text: string, value: string): string {
  const at = text.toLowerCase().indexOf(value);
  return at < 0 ? "" : text.slice(at);
}
