import { anyOf } from "../facts/slots/word-lists.ts";

const speaking =
  "(?:i|i['’](?:m|ve|d)|im|ive|my|we|we['’](?:re|ve)|our|he|he['’]s|she|she['’]s|they|they['’](?:re|ve)|the)";
const subordinator =
  "(?:since|because|bc|cuz|cause|as|given(?: that)?|considering(?: that)?|now that|seeing(?: that| as)|in case you forgot|for context|knowing that|keep(?:ing)? in mind(?: that)?|bearing in mind(?: that)?)";
const asked =
  "(?:what|which|who|how|where|when|why|is|are|can|could|should|would|will|do|does|did|any|please|give|tell|show|find|suggest|recommend|write|make|help|plan|create|list|explain)";

/** "Since I'm coeliac, which beers can I drink?" */
const reasonFirst = new RegExp(
  `^(?:so,?\\s+|and\\s+|but\\s+|ok,?\\s+)?${subordinator},?\\s+(${speaking}\\s[^?]{2,300}?),\\s+(?:so\\s+)?(?=${asked}\\b)`,
  "iu",
);

/** "What can I order, because I'm allergic to nuts?" */
const reasonLast = new RegExp(
  `[,;]?\\s+(?:since|because|bc|cuz|given(?: that)?|considering(?: that)?|now that|seeing (?:that|as))\\s+(${speaking}\\s[^?]{2,300})[?!.]*$`,
  "iu",
);

/** "As a nurse on night shifts, what should I eat?" */
const asSomebody = new RegExp(`^as (an? [^,?]{3,120}?),?\\s+(?=${asked}\\b)`, "iu");

/** "I need a hotel, I'm travelling with two dogs" */
const statedAfter =
  /[,;.–—-]+\s+((?:i['’]?m|i am|i have|i['’]ve|i only|i can['’]?t|i cannot|i don['’]?t|i hate|i love|i prefer|i live|i work|i already|i eat|my|i (?:mostly|usually|often|always|never|only|really|just|also|sometimes|still|recently|play|run|use|take|drive|drink|want to|need to be|speak|study|got|grew|own|wear|cook|travel|enjoy|like|was|used)|we['’]re|we are|we (?:have|only|don['’]?t|live|eat|like|love|can['’]?t|never|always)|she['’]s|he['’]s|she (?:is|has|loves|likes|hates|can)|he (?:is|has|loves|likes|hates|can)|they['’]re|they (?:are|have|love|like|hate|can))\s[^?]{3,300})[?!.]*$/iu;

const relation =
  anyOf(`wife husband partner girlfriend boyfriend fianc[eé]e? mother mom mum father dad sister
  brother son daughter baby toddler grandmother grandma grandfather grandpa dog cat puppy kitten friend boss
  roommate kid child kids children parents colleague niece nephew uncle aunt cousin`);

/** "… for my wife, who is vegan?" */
const relative = new RegExp(
  `\\b(my (?:[\\w-]+ )?${relation}),? (?:who|that) ((?:is|are|has|have|loves?|likes?|hates?|can['’]?t|cannot|doesn['’]?t|don['’]?t|lives?|works?|just|only|recently|needs?|uses?)\\b[^,?]{2,120})`,
  "iu",
);

/** "… for my 5-year-old son", "… my two kids" */
const aged = new RegExp(
  `\\b(my) ([\\w-]+)[- ](years?|months?|weeks?)[- ]old (${relation})\\b`,
  "iu",
);
const counted =
  /\b(?:my|our) (two|three|four|five|six|twin|\d{1,2}) (kids|children|sons|daughters|dogs|cats|boys|girls|toddlers|teenagers|brothers|sisters|twins)\b/iu;
const withNeed =
  /\b(?:with|for|despite|because of|given|due to) my ((?:[\w-]+ ){0,3}(?:allergy|allergies|intolerance|diabetes|asthma|migraines?|arthritis|adhd|dyslexia|anxiety|depression|insomnia|epilepsy|eczema|psoriasis|celiac disease|coeliac disease|ibs|disability|wheelchair))\b/iu;

/**
 * What a question or a request tells of the user beside what it asks: the reason why its answer
 * should be another one, next time too. In the speaker's words; a subject is put where one is missing.
 */
export function embeddedFacts(asking: string): string[] {
  // What is quoted, or stands behind a colon, is what the task is about.
  if (/["“«]|:\s/.test(asking)) return [];
  const first = reasonFirst.exec(asking)?.[1];
  if (first !== undefined) return [first];
  const role = asSomebody.exec(asking)?.[1];
  if (
    role !== undefined &&
    !/^an? (?:result|whole|rule|reminder|start|side note|beginner['’]s|group|bonus|joke|reward|gift|present|last|first|treat|test|example|favou?r|follow-up|general)\b/iu.test(
      role,
    )
  )
    return [`I'm ${role}`];
  const stated = statedAfter.exec(asking)?.[1];
  if (stated !== undefined) return [stated];
  const last = reasonLast.exec(asking)?.[1];
  if (last !== undefined) return [last];
  const [, whom, what] = relative.exec(asking) ?? [];
  if (whom !== undefined) return [`${whom} ${what}`];
  const [, mine, count, unit, young] = aged.exec(asking) ?? [];
  if (mine !== undefined)
    return [
      `${mine} ${young} is ${count} ${unit}${/s$/.test(unit ?? "") || count === "one" || count === "1" ? "" : "s"} old`,
    ];
  const [, number, people] = counted.exec(asking) ?? [];
  if (number !== undefined) return [`I have ${number} ${people}`];
  const need = withNeed.exec(asking)?.[1];
  return need === undefined
    ? []
    : [
        `I have ${/^(?:[a-z]+ )*(?:allergy|intolerance|disability|wheelchair)$/iu.test(need) && !/^an? /iu.test(need) ? (/^[aeiou]/iu.test(need) ? "an " : "a ") : ""}${need}`,
      ];
}
