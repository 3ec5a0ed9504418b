/** "I no longer eat fish", "I don't eat fish", "I'm not a smoker". */
const negations: readonly RegExp[] = [
  /^(?<who>.{1,60}?) no longer (?<what>.+)$/,
  /^(?<who>.{1,60}?) (?:do|does) not (?:really )?(?<what>.+)$/,
  /^(?<who>.{1,60}? (?:am|is|are|can)) not (?:really )?(?<what>.+)$/,
];

/** "I stopped smoking", "I've given up coffee". */
const endings =
  /^(?<who>.{1,60}?)(?: have| has)? (?:stopped|quit|gave up|given up|cut out|am done with|cancelled my|canceled my) (?<what>.+)$/;

/** "I drink tea instead of coffee", "I switched from Spotify to Tidal". */
const replacements: readonly RegExp[] = [
  /^(?<who>i|we) (?<verb>[a-z]+) .{1,60}? (?:instead of|rather than|and not) (?<what>.+)$/,
  /^(?<who>i|we)(?: have)? (?:switched|changed|moved|went) (?:over )?from (?<what>.{1,60}?) to .+$/,
  /^(?<who>i|we)(?: have)? (?:switched|changed) (?:over )?to .{1,60}? from (?<what>.+)$/,
];

/** "I sold my car", "I left Shell", "my dog Rex died". */
function leaving(statement: string): string[] {
  const [, thing] =
    /^(?:i|we)(?: have)? (?:sold|gave away|given away|got rid of|returned|scrapped|traded in) (?:my|our) ([\w -]{2,40}?)(?: and .*| last .*| to .*| for .*|,.*)?$/.exec(
      statement,
    ) ?? [];
  if (thing !== undefined)
    return [`i have ${thing}`, `i own ${thing}`, `i drive ${thing}`, `my car is ${thing}`];
  const [, firm] =
    /^(?:i|we)(?: have)? (?:left|quit) (?!my |the |our |home|early|at |for |on |in )([\w& .-]{2,40})$/.exec(
      statement,
    ) ?? [];
  if (firm !== undefined) return [`i work at ${firm}`, `i work for ${firm}`];
  const [, pet, name] =
    /^(?:my|our) (\w+) (\w+ )?(?:died|passed away|ran away)\b/.exec(statement) ?? [];
  if (pet === undefined) return [];
  return [`i have ${pet}${name === undefined ? "" : ` called ${name.trim()}`}`];
}

const consumed = ["drink", "eat", "use", "like", "take", "have", "play", "do"];

/**
 * The statements that a statement denies, in plain form, the likeliest first; none for one that
 * denies nothing. Of "I quit coffee" that is that one drinks it, or eats it, or likes it.
 */
export function negatedForms(statement: string): string[] {
  for (const negation of negations) {
    const { who, what } = negation.exec(statement)?.groups ?? {};
    if (who !== undefined && what !== undefined) return [`${who} ${what}`];
  }
  const { who, what } = endings.exec(statement)?.groups ?? {};
  if (who !== undefined && what !== undefined)
    return /^[a-z]+ing\b/.test(what)
      ? [`${who} ${what}`, `${who} am ${what}`]
      : consumed.map((verb) => `${who} ${verb} ${what}`);
  const gone = leaving(statement);
  if (gone.length > 0) return gone;
  for (const replacement of replacements) {
    const { who: speaker, verb, what: before } = replacement.exec(statement)?.groups ?? {};
    if (before === undefined) continue;
    const verbs = verb === undefined ? consumed : [verb];
    return verbs.map((one) => `${speaker} ${one} ${before}`);
  }
  return [];
}
