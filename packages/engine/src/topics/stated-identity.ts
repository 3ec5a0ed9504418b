import { type TopicName, topicsOfWord } from "./lexicon.ts";

/** "I'm Alex", "Hi, I am Alex Weber and ...": capitalised words that end the clause. */
const NAME =
  /(?:^|[.!?,;:] ?)(?:and |so |well |oh )?I(?:'m| am) ([A-Z][a-z]+)(?:[ -][A-Z][a-z]+){0,2}(?:\s*$|[.,;!]| (?:and|but|from|by the way|here|with)\b)/;

/** "I'm 74", "turned 67", but not "I'm 20 minutes late". */
const AGE =
  /\b(?:I'm|I am|turn(?:ed|ing)?|aged|nearly|almost) (?:1[3-9]|[2-9]\d)(?![\d:%.]|[- ]?(?:kilo|kg|cm|min|hour|day|week|month|mile|km|met|degree|euro|pound|dollar|percent|per cent|page|step))/;

/**
 * What a text says about who the user is in a form that no list of words knows: a name after "I'm",
 * an age in figures. A word of the lexicon is no name: "I'm Catholic" and "I'm German" tell other
 * things. Expects straight apostrophes.
 */
export function statedIdentity(plain: string): TopicName[] {
  const name = /I(?:'m| am) [A-Z]/.test(plain) ? NAME.exec(plain)?.[1] : undefined;
  const named = name !== undefined && topicsOfWord(name.toLowerCase()).length === 0;
  return [
    ...(named ? ["names" as const] : []),
    ...(/[1-9]\d/.test(plain) && AGE.test(plain) ? ["age" as const] : []),
  ];
}
