import { isPlace } from "./is-place.ts";
import { startsHigh } from "./starts-high.ts";
import { attributes, holders, onlyRelatives, relatives, things } from "./word-lists.ts";

/** A way to state an attribute that has one value at a time. */
export interface SlotRule {
  /** On the plain statement; groups `who` (the speaker without it), `what` and `value`. */
  readonly pattern: RegExp;
  /** Name of the attribute, where `what` is not it. */
  readonly attribute?: string;
  readonly accepts?: (value: string, text: string) => boolean;
}

const who = `(?<who>i|we|(?:my|our) (?:\\w+ )?${relatives}(?: (?!(?:is|has|was|just|have|got|are|who)\\b)[\\w-]+)?)`;
const am = "(?:am|is|are|has been|have been|became|got|get|gets)";
const holder = `(?:(?<who>(?:my|our) (?:\\w+ )?${relatives})'s|my|our)`;
const fresh =
  "(?:new |current |latest |actual |primary |absolute |all[- ]time |correct |updated )*";
const becomes =
  "(?:is|are|went up to|went down to|rose to|dropped to|increased to|decreased to|will be|has changed to|changed to|was changed to|has been changed to|became|is changing to)";

/** Sooner ones first. What is past, planned, one of many or compared is excluded before. */
export const slotRules: readonly SlotRule[] = [
  {
    pattern: new RegExp(
      `^${holder} ${fresh}favou?rite (?<what>.{2,40}?) (?:is|are|has to be|would be|became|will always be|(?:has )?changed to) (?<value>.+)$`,
    ),
    attribute: "favourite",
  },
  {
    pattern:
      /^(?<value>.{2,60}) (?:is|are|became) (?<who>my|our) (?:new |all[- ]time |absolute |current )*favou?rite (?<what>[\w' -]{2,40})$/,
    attribute: "favourite",
  },
  {
    pattern: new RegExp(
      `^(?:my|our) ${fresh}(?<who>${onlyRelatives})'s name ${becomes} (?<value>.+)$`,
    ),
    attribute: "name",
  },
  {
    pattern: new RegExp(`^(?:my|our) ${fresh}name ${becomes} (?<value>.+)$`),
    attribute: "name",
  },
  {
    pattern: new RegExp(
      `^${holder} ${fresh}(?<what>${attributes}) ${becomes} (?:at |on |in |down to |up to )?(?<value>.+)$`,
    ),
    accepts: (value, text) =>
      !/^(?:really |so |very |too |quite )*(?:broken|great|good|bad|terrible|amazing|nice|ok|fine|messy|long|short|hard|important|tight|crazy|stressful|boring|fun|easy|exhausting|coming up|full|dead|a mess|a nightmare|not)\b/.test(
        value,
      ) && !/'s name\b/i.test(text),
  },
  {
    pattern: new RegExp(
      `^(?:i|we)(?: have)? (?:changed|updated|switched) (?:my|our) (?<what>${attributes}|${things}) (?:from .{1,60} )?to (?<value>.+)$`,
    ),
  },
  {
    pattern: new RegExp(
      `^(?:my|our) ${fresh}(?<what>(?:phone|mobile|cell|telephone)) (?:is|=|:) (?<value>\\+?[\\d(][\\d ()./-]{5,20})$`,
    ),
    attribute: "number",
  },
  {
    pattern: new RegExp(`^${holder} ${fresh}(?<what>${things}) (?:is|became) (?<value>an? .+)$`),
    accepts: isKind,
  },
  {
    pattern: /^i drive (?<value>an? .+)$/,
    attribute: "car",
    accepts: (value) =>
      isKind(value) && !/\b(?:truck|bus|taxi|cab|van|tram|for (?:a living|work))\b/.test(value),
  },
  {
    pattern: new RegExp(
      `^(?:my|our) ${fresh}(?<what>${holders}) (?:is called|is named|is) (?<value>.+)$`,
    ),
    accepts: isName,
  },
  {
    pattern:
      /^my (?:new |current |latest )*(?<what>(?:seat|room|desk)|(?:[a-z'-]+ ){1,3}?(?:day|time|number|code|name|date|size|limit|target|level|shift|plan|tariff|term|night|slot|colou?r|language|currency|stop|station|route|seat|desk|room|floor|brand|provider|subscription|class|group|teacher|doctor)) (?:is|are) (?:at |on )?(?<value>.+)$/,
    accepts: isKeyValue,
  },
  {
    pattern: new RegExp(
      `^${who} (?:live|lives|(?:am|is|are) living|reside|resides|(?:am|is|are) (?:based|located|settled)) in (?<value>(?!an? |the (?:same|moment|past)|fear|hope|peace).+)$`,
    ),
    attribute: "home",
  },
  {
    pattern: new RegExp(
      `^${who}(?: have| has)? (?:moved|relocated)(?: back| over| away| permanently| out)*(?: from .{1,40}?)? to (?<value>(?!an? |the (?:next|new|other|couch|sofa)|tears|my ).+)$`,
    ),
    attribute: "home",
    accepts: (value, text) => !longAgo.test(text) && isPlace(value, text),
  },
  {
    pattern: new RegExp(
      `^${who} (?:live|lives|(?:am|is|are) living) in (?<value>an? .*(?:house|flat|apartment|studio|condo|dorm|van|cottage|villa|loft|townhouse|bungalow|cabin|farm).*)$`,
    ),
    attribute: "dwelling",
  },
  {
    pattern: new RegExp(
      `^${who} (?:work|works|(?:am|is|are) working|(?:am|is|are) employed) (?:at|for|by) (?<value>(?!home|night|an? hour|the (?:weekend|moment)|the same|free|myself|an? (?:while|living)|\\d|least|most|all|it).+)$`,
    ),
    attribute: "employer",
  },
  {
    pattern: new RegExp(
      `^${who}(?: have| has)? (?:started|began|joined|accepted|took|got|landed|found)(?: working)?(?: an?| my| her| his| the)?(?: new)?(?: job| position| role| gig)?(?: offer)?(?: as an? [\\w -]{2,40})? (?:at|with) (?<value>(?!home|\\d|least|the (?:gym|age|moment|weekend)).+)$`,
    ),
    attribute: "employer",
    accepts: (_value, text) =>
      /\b(?:job|position|role|work|working|joined|gig|started at)\b/i.test(text) &&
      !longAgo.test(text),
  },
  {
    pattern: new RegExp(
      `^${who}(?: have| has)? (?:quit|left|lost|resigned from|am leaving) (?:my|her|his|our) (?:\\w+ )?(?:job|position)\\b(?<value>.*)$`,
    ),
    attribute: "employer",
    accepts: (_value, text) => !longAgo.test(text),
  },
  {
    pattern: new RegExp(
      `^${who} (?:am|is|are|got|have been|has been) (?<value>(?:retired|unemployed|self-employed|between jobs|laid off|fired|freelancing)\\b.*)$`,
    ),
    attribute: "employer",
  },
  {
    pattern: new RegExp(`^${who} (?:retired)(?<value>\\b.*)$`),
    attribute: "employer",
  },
  {
    pattern: new RegExp(`^${who} (?:work|works|(?:am|is|are) working) as (?<value>.+)$`),
    attribute: "profession",
  },
  {
    pattern: new RegExp(
      `^${who}(?: have| has)? (?:(?:am|is|are|been|became|become|went|gone|go|turned|going)|follow an?|eat an?|follows an?)(?: an?| fully| strictly| completely| mostly| 100%)* ?(?:strict |lifelong |devout |committed )*(?<value>vegetarian|vegan|pescatarian|pescetarian|flexitarian|omnivore|omnivorous|carnivore|meat[- ]eater|plant[- ]based|veggie)(?: diet)?(?: (?:for|since|because|and) .*)?$`,
    ),
    attribute: "diet",
  },
  {
    pattern: new RegExp(
      `^${who}(?: have| has)? (?:eat|eats|eating|started eating|began eating|started to eat|went back to eating) (?<value>meat)$`,
    ),
    attribute: "diet",
  },
  {
    pattern: new RegExp(
      `^${who}(?: have| has)? ${am}(?: happily| newly| legally| both)? ?(?<value>(?:single|married|engaged|divorced|separated|widowed|a widow|a widower|in a (?:\\w+ )?relationship|dating (?!apps)|seeing someone|a bachelor)\\b(?!-| parent| mother| mom| mum| dad| child).*)$`,
    ),
    attribute: "marital status",
    accepts: (value) => !/^engaged in\b|^married to (?:my|the) (?:job|work)/.test(value),
  },
  {
    pattern: new RegExp(
      `^${who} (?:am|is|are|turned|turn|will be)(?: almost| nearly| about)? (?<value>\\d{1,3}|(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen)(?= years? old| months? old|$))|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]\\w+)?)(?: years?(?: old| of age| young)?| yo| y\\/o|-years?-old)?(?:,.*| last \\w+| this \\w+| yesterday| today| on \\w+)?$`,
    ),
    attribute: "age",
  },
  {
    pattern: new RegExp(
      `^${who} (?:weigh|weighs|am down to|am up to|am at) (?:about |around |roughly )?(?<value>\\d[\\d.,]* ?(?:kg|kilos?|kilograms?|lbs?|pounds|stone).*)$`,
    ),
    attribute: "weight",
  },
  {
    pattern: new RegExp(
      `^${who} (?:am|is) (?:about |around )?(?<value>\\d[\\d.,]* ?(?:cm|m|meters?|metres?|feet|foot|ft|')[^,]{0,20})(?: tall)?$`,
    ),
    attribute: "height",
    accepts: (value) => !/\b(?:away|from|deep|long|behind|above|below)\b/.test(value),
  },
  {
    pattern:
      /^(?:i|we) (?:have|got) (?<value>\d+|one|two|three|four|five|six|seven) (?<what>kids?|child|children|grandchildren|grandkids)\b(?! seat| care).*$/,
    attribute: "number of",
  },
  {
    pattern: new RegExp(
      `^${who} (?<what>wake up|wakes up|get up|gets up|go to bed|goes to bed|go to sleep|start work|finish work) (?:at|around) (?<value>.+)$`,
    ),
  },
  {
    pattern: new RegExp(
      `^${who} (?:study|studies|(?:am|is) studying|go to (?:school|college|university)|(?:am|is) enrolled|(?:am|is) a student) at (?<value>.+)$`,
    ),
    attribute: "school",
  },
  {
    pattern: /^i wear (?:an? )?(?:(?<what>\w+) )?size (?<value>.+)$/,
    attribute: "size",
  },
  {
    pattern:
      /^(?:i|we) (?:would )?(?:really |much |generally |usually )?prefer (?<value>(?:an? |the |my |to have )?[\w-]+) (?<what>seats?|rooms?|coffee|tea|milk|bread|wine|beer|music|movies|books|flights|hotels|workouts|meetings|pizza|chocolate|mode|theme|steak|eggs|classes|showers)$/,
    attribute: "preferred",
  },
  {
    pattern:
      /^(?:my|our|the) (?:new |next |upcoming )*(?<what>(?:[\w'-]+ ){0,5}?(?:appointment|flight|train|interview|exam|test|meeting|wedding|surgery|operation|deadline|party|trip|concert|game|match|class|lesson|reservation|booking|dinner|lunch|call|session|checkup|check-up|move|vacation|holiday|conference|presentation|graduation|due date|visit|delivery|recital|race|marathon)(?: (?:to|with|for|in|at) [\w' .-]{2,40}?)?)(?: (?:is|are|was|got|gets|has been|have been|will be|has|been|moved|rescheduled|postponed|pushed back|pushed|delayed|brought forward|changed|scheduled|booked|set|planned|due|back|taking place|starting|leaving))+ (?:for |to |until |till |by )?(?<value>(?:on |in )?(?:the )?(?:next |this |coming )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*|tomorrow\b.*|(?:on |in )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b.*|(?:on |in )?(?:the )?\d{1,2}(?:st|nd|rd|th)? ?(?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)?\b(?!\s*(?:am|pm|:|\d|o'clock)).*|next (?:week|month|year|spring|summer|autumn|fall|winter)\b.*|in \w+ (?:days|weeks|months)\b.*|the day after tomorrow\b.*)$/,
    attribute: "date of",
  },
  {
    pattern:
      /^(?:my|our|the) (?:new |next |upcoming )*(?<what>(?:[\w'-]+ ){0,5}?(?:appointment|flight|train|interview|exam|test|meeting|wedding|surgery|deadline|party|class|lesson|reservation|call|session|shift)(?: (?:to|with|for) [\w' .-]{2,40}?)?)(?: (?:is|are|was|got|has been|will be|leaves|starts|begins|moved|rescheduled|pushed back|pushed|changed|back))+ (?:at|to|until) (?<value>\d{1,2}(?::\d\d)?\s*(?:am|pm|o'clock)?)$/,
    attribute: "time of",
  },
];

/** A past that says nothing of now. */
const longAgo =
  /\b(?:when i was|as an? (?:kid|child|teen|teenager|student)|at (?:the )?age|in (?:19|20)\d\d|years? ago|decades? ago|back (?:then|in)|originally|first|before that|after (?:college|university|school|graduating))\b/i;

const excluded =
  /\?|"|“|\b(?:used to|would have|might|may have|maybe|perhaps|probably|could|if|wish|one of|thinking (?:of|about)|considering|planning|hope to|hoping|not|no longer|never|neither|or something|old|previous|former|ex)\b(?! than)(?!-)(?! emoji)/;

/** "Never use emojis" and "I'm 30 years old" are instructions and ages all the same. */
export function isExcluded(statement: string): boolean {
  const checked = statement
    .replace(/\S+@\S+|https?:\S+/g, "")
    .replace(/\b\d+[- ]years?[- ]old\b|\byears? old\b|\bmy ex\b/g, "")
    .replace(
      /^(?:do not|never|i (?:would )?(?:want|prefer|like) you (?:not )?to) (?=use|answer|reply|respond|write|call|add|include|talk|speak)/,
      "",
    );
  return excluded.test(checked) || /^(?:do not|never) call\b/.test(statement);
}

/** "My car is a Honda", not "my car is a mess". */
function isKind(value: string): boolean {
  return !/\b(?:mess|disaster|nightmare|wreck|piece|bit|dream|joke|beast|beauty|pain|lifesaver|problem|lot|little|gift|must)\b/.test(
    value,
  );
}

/** "My doctor is Dr. Wu", not "my doctor is great". */
function isName(value: string, text: string): boolean {
  return startsHigh(value, text);
}

/** "My gym day is Tuesday", "my badge number is 7", not "my desk is too small". */
function isKeyValue(value: string, text: string): boolean {
  return (
    /^(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|red|blue|green|black|white|yellow|grey|purple|pink|orange)/.test(
      value,
    ) || isName(value, text)
  );
}
