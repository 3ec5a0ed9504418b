import type { SlotRule } from "./slot-rules.ts";
import { startsHigh } from "./starts-high.ts";
import { attributes, events, holders, onlyRelatives, things } from "./word-lists.ts";

const changed =
  "(?:moved|rescheduled|postponed|pushed(?: back)?|shifted|delayed|brought forward|changed|put off)";
const day =
  "(?:(?:on )?(?:next |this |the )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d{1,2}(?:st|nd|rd|th)?\\b(?! ?(?:am|pm|o'clock|:))|january|february|march|april|may|june|july|august|september|october|november|december)\\b.*|tomorrow\\b.*|next (?:week|month|year|spring|summer|autumn|fall|winter)\\b.*)";
const clock = "\\d{1,2}(?::\\d\\d)? ?(?:am|pm|o'clock)?";
const plan = "plan|tier|package|subscription|tariff|edition|membership";
const school = "university|college|school|academy|institute|primary|high|gymnasium|uni";

/** How somebody says that an attribute has another value now. */
export const changeRules: readonly SlotRule[] = [
  {
    pattern: new RegExp(
      `^(?:i|we)(?: have)?(?: got)?(?: have| got)? an? new (?<what>${attributes})(?::|,| -| which is| and it is| is| it is)+ (?<value>.+)$`,
    ),
  },
  {
    pattern: new RegExp(
      `^my (?:new )?(?<what>${attributes}|number) (?:has |was )?(?:changed|been changed|updated)(?:,| and| -|:|;)? (?:to|it is|is)? ?(?:now )?(?<value>.+)$`,
    ),
  },
  {
    pattern: new RegExp(`^my (?:new )?(?<what>${attributes}): (?<value>\\S.*)$`),
  },
  {
    pattern: /^my (?:new |current )?(?<what>number) is (?<value>\+?[\d(][\d ()./-]{5,20})$/,
  },
  {
    pattern: new RegExp(
      `^(?:i|we)(?: have)? (?:got|bought|have|purchased|leased)(?: myself| us)? an? (?:brand[- ]new|new|different) (?<what>${things})(?:,| -|:|, it is|; it is| which is)+ (?<value>.+)$`,
    ),
  },
  {
    pattern: new RegExp(
      `^(?:i|we)(?: have)?(?: got)?(?: have)? an? new (?<who>${onlyRelatives})(?:,| -|:|, (?:he|she) is| called| named)+ (?<value>.+)$`,
    ),
    attribute: "name",
    accepts: (value, text) =>
      /^\p{Lu}\p{Ll}+[.!]*$/u.test(text.slice(text.toLowerCase().indexOf(value))),
  },
  {
    pattern: new RegExp(
      `^(?:i|we)(?: have)? (?:changed|switched|moved) (?<what>${holders})s? (?:from .{1,40} )?to (?<value>.+)$`,
    ),
  },
  {
    pattern: /^(?:i|we)(?: have)? moved to (?<value>\d+\w? \p{L}.*)$/u,
    attribute: "address",
  },
  {
    pattern: new RegExp(
      `^(?:i|we)(?: have)? (?:got|have|found|switched to) an? (?:brand[- ]new|new|different) (?<what>${holders})(?:,| -|:|, (?:it|he|she) is| called| named)+ (?<value>.+)$`,
    ),
    accepts: (value, text) => startsHigh(value, text),
  },
  {
    pattern:
      /^(?:they|he|she|we|i|my \w+|the \w+)(?: have| has)? (?:raised|increased|lowered|reduced|changed|upped|cut|doubled|halved|put) my (?<what>[a-z-]+) (?:dose|dosage)(?: up| down)?(?: from .{1,30}?)? to (?<value>\d.*)$/,
    attribute: "dose of",
  },
  {
    pattern: new RegExp(
      `^(?:i|we|they|he|she|(?:my|the) (?:landlord|landlady|boss|company|employer|bank))(?: have| has)? (?:moved|pushed|raised|lowered|increased|reduced|upgraded|set|reset|put|changed|upped|cut) (?:up |down )?my (?<what>${attributes}|${things}) (?:from .{1,60} )?(?:up |down |back |forward )*to (?<value>.+)$`,
    ),
  },
  {
    pattern:
      /^(?:my|our) (?:new )?home is (?:now )?(?:in )?(?<value>(?!an? |my |the |where|very|so |not )[\p{L}' -]{2,40})$/u,
    attribute: "home",
    accepts: (value, text) => startsHigh(value, text),
  },
  {
    pattern:
      /^(?:my|our|the) (?:new |current )?(?<what>(?:budget|deadline|due date|goal|target|limit|quota) for (?:my |the |our )?[\w' -]{2,40}?) (?:is|was moved to|was pushed to|was changed to|got moved to|moved to) (?<value>.+)$/,
  },
  {
    pattern: new RegExp(
      `^(?:i|we)(?: am| are) on (?:the|an?) (?<what>(?:[\\w.+-]+ ){0,2}?)(?<value>[\\w.+-]+) (?:${plan})$`,
    ),
    attribute: "plan",
  },
  {
    pattern: new RegExp(
      `^(?:i|we)(?: have)? (?:upgraded|downgraded|switched|changed|moved|went)(?: back| over| up| down)? (?:from .{1,40} )?to (?:the|an?) (?<what>(?:[\\w.+-]+ ){0,2}?)(?<value>[\\w.+-]+) (?:${plan})$`,
    ),
    attribute: "plan",
  },
  {
    pattern: new RegExp(
      `^i(?: have)? (?:transferred|changed|switched|moved)(?: schools?| universities)?(?: from .{1,40})? to (?:the )?(?<value>(?:[\\w'-]+ ){0,4}?(?:${school})\\b.*)$`,
    ),
    attribute: "school",
  },
  {
    pattern:
      /^i(?: have)? (?:left|quit) (?!my |the |our |home|early)[\w& .-]{2,40}? (?:and (?:have )?(?:joined|now work (?:at|for)|work (?:at|for)|started at|moved to|went to)|to join|for|to work (?:at|for)) (?<value>(?!good\b|the |an? |lunch|home|my |today|\d).+)$/,
    attribute: "employer",
    accepts: (value, text) => startsHigh(value, text),
  },
  {
    pattern:
      /^(?:my|the) (?:dose|dosage) of (?<what>[a-z-]+) (?:is|was|has been|got|went)(?: (?:increased|raised|reduced|lowered|changed|upped|cut|up|down|halved|doubled))*(?: from .{1,30}?)?(?: to)? (?<value>\d.*)$/,
    attribute: "dose of",
  },
  {
    pattern:
      /^my (?<what>[a-z-]+) (?:dose|dosage) (?:is|was|has been|got|went)(?: (?:increased|raised|reduced|lowered|changed|upped|cut|up|down|halved|doubled))*(?: from .{1,30}?)?(?: to)? (?<value>\d.*)$/,
    attribute: "dose of",
  },
  {
    pattern: new RegExp(
      `^(?:i|we|they|he|she|my \\w+|the \\w+)(?: have| has| had to)? ${changed} (?:my|our|the) (?<what>(?:[\\w'-]+ ){0,4}?${events}(?: (?:to|with|for) [\\w' .-]{2,40}?)?) (?:from .{1,40}? )?(?:to|until|till) (?<value>${day})$`,
    ),
    attribute: "date of",
  },
  {
    pattern: new RegExp(
      `^(?:i|we|they|he|she|my \\w+|the \\w+)(?: have| has| had to)? ${changed} (?:my|our|the) (?<what>(?:[\\w'-]+ ){0,4}?${events}(?: (?:to|with|for) [\\w' .-]{2,40}?)?) (?:from .{1,40}? )?(?:to|until|till) (?<value>${clock})$`,
    ),
    attribute: "time of",
  },
  {
    pattern: new RegExp(
      `^(?:my|our|the) (?:new |next )*(?<what>(?:[\\w'-]+ ){0,4}?${events}(?: (?:to|with|for) [\\w' .-]{2,40}?)?)(?: (?:is|are|was|got|has been|starts|begins|leaves|moved|rescheduled|changed))+ (?:at|to) (?<value>${clock})$`,
    ),
    attribute: "time of",
  },
  {
    pattern: new RegExp(
      `^(?:my|our|the) (?<what>[\\w' -]{2,40}?) (?:is|are) (?:now )?due (?:on |by )?(?<value>${day})$`,
    ),
    attribute: "due date of",
  },
  {
    pattern:
      /^my (?<what>(?:\w+ )?(?:insurance|pension|mortgage|phone contract|internet|account|savings)) is (?:with|at) (?<value>.+)$/,
  },
  {
    pattern:
      /^i (?:was|am) born on (?<value>(?:the )?(?:\d|january|february|march|april|may|june|july|august|september|october|november|december).*)$/,
    attribute: "birthday",
  },
  {
    pattern: new RegExp(
      `^my (?:${onlyRelatives}|fianc[eé]e?) and i(?: have)? (?<value>(?:broke|broken|split) up\\b.*|(?:are |got )?(?:getting )?(?:divorced|separated|engaged|married)\\b.*)$`,
    ),
    attribute: "marital status",
  },
  {
    pattern:
      /^i(?: have)? (?:switched|changed|went|moved|gone) (?:back )?to (?<value>(?:part|full)[- ]time|\d days a week)$/,
    attribute: "working time",
  },
  {
    pattern: /^i am back (?:in|at|to) (?<value>the office)\b.*$/,
    attribute: "workplace",
  },
];
