/** "I finished Dune", "I'm done with the app", "I've handed in my thesis". */
const done =
  /^(?:i|we)(?: have| am| are)? (?:finished|completed|done with|finished with|wrapped up|handed in|submitted|turned in)(?: with| up)?(?: reading| watching| writing| listening to| playing| building| working on)? (?:my |our |the )?(?<what>.{2,60})$/;

const working =
  "reading|watching|writing|playing|listening to|working on|building|doing|taking|studying|making|preparing".split(
    "|",
  );

/** Of these one finishes a piece, not the thing. */
const pieces =
  /^(?:work|dinner|lunch|breakfast|eating|school|cooking|shopping|cleaning|it|that|this|chapter|part|page|half|one|first|\d)/;

/** "My trip to Japan fell through", "I cancelled my trip to Japan", "The wedding is off". */
const cancelled: readonly RegExp[] = [
  /^(?:my|our|the) (?<what>.{2,60}?) (?:has been |have been |have |has |is being |got |was |were |is |are )?(?:fell through|fallen through|cancelled|canceled|called off|not happening|off)$/,
  /^(?:i|we|they)(?: have| had to)? (?:cancelled|canceled|cancel|called off|call off) (?:my |our |the )(?<what>.{2,60})$/,
];
const planned =
  "have|am planning|am going on|am taking|am having|am buying|am renting|am getting|subscribe to|am doing|booked|have booked".split(
    "|",
  );

/** "I got a job" ends "I'm looking for a job". */
const found =
  /^(?:i|we)(?: have(?! got))? (?:found|got|landed|bought|rented|signed for|adopted) (?:an? |my |our )(?:new |first )?(?<what>[\w ]{2,40}?)(?: (?:at|in|with|as|for|from|on|near|called)\b.*)?$/;

/** "My wife gave birth", "I had my baby". */
const birth =
  /^(?<who>i|we|(?:my|our) \w+)(?: have| has)? (?:gave birth|given birth|miscarried|had (?:my|our|her|the|a) (?:baby|son|daughter|boy|girl))\b.*$/;

const studied =
  /^i(?: have)? (?:graduated|finished (?:university|college|uni|my studies|school))\b.*$/;

/**
 * What an event puts an end to, in plain form. Other than a negation such an event stays true
 * whatever comes later: nothing takes its place.
 */
export function endedForms(statement: string): string[] {
  if (studied.test(statement)) return ["i am a student", "i am studying"];
  const finished = done.exec(statement)?.groups?.what;
  if (finished !== undefined) return pieces.test(finished) ? [] : workForms(finished);
  const event = cancelledEvent(statement);
  if (event !== undefined) return planned.map((verb) => `i ${verb} ${event}`);
  const parent = birth.exec(statement)?.groups?.who;
  if (parent !== undefined)
    return parent === "i" || parent === "we"
      ? ["i am pregnant", "i am expecting"]
      : [`${parent} is pregnant`, `${parent} is expecting`];
  return [];
}

function workForms(what: string): string[] {
  const forms = working.flatMap((verb) => [`i am ${verb} ${what}`, `i am ${verb} my ${what}`]);
  return [...forms, `i take ${what}`];
}

/** The event that a statement calls off. */
export function cancelledEvent(statement: string): string | undefined {
  for (const pattern of cancelled) {
    const what = pattern.exec(statement)?.groups?.what;
    if (what !== undefined) return what;
  }
  return undefined;
}

/** What was looked for and is there now: also beside a slot that the statement fills. */
export function soughtForms(statement: string): string[] {
  const thing = found.exec(statement)?.groups?.what;
  return thing === undefined
    ? []
    : [`i am looking for a ${thing}`, `i am searching for a ${thing}`];
}
