/** Other words for the same, on a text in lower case with its contractions written out. */
const wordings: readonly (readonly [RegExp, string])[] = [
  [/\b(?:have|has) got\b/g, "have"],
  [/\bnamed\b/g, "called"],
  [/\bfavorite\b/g, "favourite"],
  [
    /\b(jazz|rock|classical|pop|metal|folk|country|electronic|techno|punk|indie|reggae|rap) music\b/g,
    "$1",
  ],
  [
    /\b(i|we) (?:do|absolutely|totally|truly|simply|definitely|genuinely) (?=(?:like|love|hate|enjoy|prefer|need|want|live|work|have)\b(?! not))/g,
    "$1 ",
  ],
  [/\b(like|love|hate|enjoy)(s?) (.{2,60}?) (?:a lot|very much|so much)(?=[\s.!]*$)/g, "$1$2 $3"],
  [/\b(?:can not|can hardly) stand\b/g, "hate"],
  [
    /\b(am|is|are) (?:so |very |totally |terrified )?(?:scared|frightened|terrified) of\b/g,
    "$1 afraid of",
  ],
  [/^(i|we) (?:come|originally come|am originally|are originally) from\b/g, "$1 am from"],
  [/^(i|we) never (?=(?:eat|drink|smoke|use|wear|watch)\b)/g, "$1 do not "],
  [/\b(do not (?:eat|drink|use|wear)) any\b/g, "$1"],
  [/^(i|we) have (?:an? )?(?:(?:severe|bad|strong) )?allergy to\b/g, "$1 am allergic to"],
  [
    /^i have an? (?!(?:severe|bad|mild|strong|food|skin|new|weird|rare|strange)\b)([\p{L}-]+) allergy(?=[\s.!]*$)/gu,
    "i am allergic to $1",
  ],
  [/\b(love|like|hate|enjoy) to (?=\p{L}+\b)/gu, "$1 "],
  [/\benjoy (?=\p{L}+ing\b)/gu, "like "],
  [/^i (?:work|am working) as (?=an? )/g, "i am "],
  [/^my (?:job|profession|occupation) is (?:an? )?(?=[\p{L}-]+(?: [\p{L}-]+)?[\s.!]*$)/gu, "i am "],
  [/^my home is (?:in )?(?=\p{L}+[\s.!]*$)/gu, "i live in "],
  [/^i am living in\b/g, "i live in"],
  [/^i am working (?=(?:in|at|for)\b)/g, "i work "],
  [/^i am studying (?=\p{L}+[\s.!]*$)/gu, "i study "],
  [/^(i|we) own (?=an? )/g, "$1 have "],
  [/^(my \p{L}+) works as (?=an? )/gu, "$1 is "],
  [/^i have lactose intolerance\b/g, "i am lactose intolerant"],
  [/^(i|we) prefer (\S+) over (?=\S)/g, "$1 prefer $2 to "],
  [/ originally(?=[\s.!]*$)/g, ""],
  [/(?<=\p{L})-(?=\p{L})/gu, " "],
  [
    /^my (son|daughter|brother|sister|dog|cat|puppy|kitten|parrot|rabbit|hamster|horse|bird|turtle)(?:'s name is| is called) (?=\p{L}+[\s.!]*$)/gu,
    "i have $1 called ",
  ],
  [/\b(?:mum|mom)\b/g, "mother"],
  [/\bdad\b/g, "father"],
  [/\bchildren\b/g, "kids"],
  [/^i have diabetes(?=[\s.!]*$)/g, "i am diabetic"],
  [/^i have asthma(?=[\s.!]*$)/g, "i am asthmatic"],
];

/** "Every morning I go running" */
const frequencyFirst = /^((?:every|each) \p{L}+),? ((?:i|we) [^,;]{3,80}?)[.!]*$/u;
/** "I speak German and French" is what "French and German" is. */
const pair = /\b([\p{L}-]+) and ([\p{L}-]+)[.!]*$/u;

/** A text in the wording that stands for all that say the same. */
export function sameWording(text: string): string {
  let plain = text.trim().replace(frequencyFirst, "$2 $1");
  for (const [other, words] of wordings) plain = plain.replace(other, words);
  return plain.replace(pair, (all, one: string, two: string) =>
    one <= two ? all : `${two} and ${one}`,
  );
}
