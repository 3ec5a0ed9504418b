/** Forms of jokes, and words that take back what was said. */
const jests: readonly RegExp[] = [
  /\b(?:walks? into a bar|knock[,\s]+knock|what do you (?:call|get when)|how many \p{L}+ does it take|why (?:did|do|does|was|is|are|don['’]?t) (?:the |a )?\p{L}+[^?]{0,60}\?\s*(?:because|to |it|so|they|he|she|cause))/iu,
  /(?:\bjk\b|\bjust kidding\b|\b(?:only|just) joking\b|\bi['’]?m (?:just |only )?(?:kidding|joking)\b|\bkidding!|\bapril fools|(?:^|\s)\/s\s*$|\bnot!\s*$)/iu,
  /\bsaid (?:nobody|no one|no-one|literally nobody) ever\b/iu,
];

/** Tells a message that is a joke as a whole. */
export function isJest(text: string): boolean {
  return text.length < 2000 && jests.some((jest) => jest.test(text));
}

const creature =
  "(?:wizard|witch|ninja|robot|potato|zombie|unicorn|vampire|werewolf|alien|pirate|dragon|ghost|superhero|mermaid|time travell?er|millionaire|billionaire|genius|god|goddess|goldfish|sloth|couch potato|walking \\p{L}+|professional (?:napper|procrastinator|overthinker|eater)|banana|burrito)";
const exaggerations: readonly RegExp[] = [
  new RegExp(
    `\\b(?:i['’]?m|i am|i was|i must be|i['’]?ve become|call me) (?:\\p{L}+ )?(?:an?|the) (?:\\p{L}+ )?${creature}\\b`,
    "iu",
  ),
  /\b(?:i['’]?m|i am) (?:\p{L}+ )?the (?:king|queen|emperor|empress|pope|president|prince|princess) of\b/iu,
  /\b(?:allergic to|addicted to) (?:mondays?|mornings?|work|working|people|exercise|sports?|cleaning|housework|cooking|maths?|adulting|stupidity|my (?:job|boss|ex|alarm))\b/iu,
  /\b(?:married to|in a (?:\p{L}+ )*relationship with) (?:my|the) (?:job|work|couch|sofa|bed|fridge|phone|pillow|pizza|coffee|netflix|laptop)\b|\bmy (?:bed|couch|sofa|fridge|pillow) and i\b/iu,
  /\b(?:phd|ph\.d|degree|master['’]?s|black belt|gold medal|olympic medal|doctorate|certified|world champion|expert) (?:in|at|of) (?:\p{L}+ )?(?:procrastinat\p{L}+|sarcasm|napp?ing|sleeping|overthinking|laziness|eating|netflix|complaining|being late|losing|bad)/iu,
  /\bcould (?:eat a (?:horse|cow|whole|house)|sleep for|kill for|cry|scream|murder a)\b|\b(?:eat a horse|arm and a leg|kick the bucket|(?:when )?pigs (?:can |might |will |could )?fly|raised by wolves|from (?:mars|another planet|outer space)|born yesterday|a million times|(?:\d{3,}|a (?:hundred|thousand|million)) years (?:old|ago)|for a thousand years|die of (?:boredom|laughter|hunger|embarrassment)|dying (?:of|from) (?:boredom|laughter|hunger|heat)|brain (?:is|has) (?:fried|melt\p{L}*|mush|left)|runs? (?:on|purely on) (?:coffee|caffeine|chocolate)|blood (?:type )?is (?:coffee|caffeine|wine)|coffee (?:runs|flows) (?:in|through) my|spirit animal|took over the world|world domination)\b/iu,
  /\b(?:yeah,? right|oh (?:great|joy|sure|wonderful|fantastic|perfect|yay)|just what i (?:needed|wanted)|how (?:lovely|delightful|original)|sure,? because|as if i|lucky me|living the dream|i (?:just|absolutely|totally|really) (?:love|adore|enjoy) (?:it when|being|waiting|getting|having to|sitting in|doing (?:my )?taxes|standing|paying))\b/iu,
  /[🙄🙃]/u,
];

const certain =
  /\d|\b(?:yesterday|today|tomorrow|tonight|next|last|this (?:week|month|year)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|wife|husband|partner|girlfriend|boyfriend|gf|bf|mom|mum|mother|dad|father|sister|brother|son|daughter|kids?|dog|cat|boss|live|work|job|moved|moving|born|vegan|vegetarian|allergic)\b|\s\p{Lu}\p{Ll}/u;

/** Tells what is said with tears of laughter and nothing certain in it. */
export function isLaughedAt(sentence: string): boolean {
  return (
    /(?:[😂🤣😹😜🤪😏]|\blmao|\brofl|,\s*not[.!]*$)/u.test(sentence) && !certain.test(sentence)
  );
}

/** Tells an exaggeration or sarcasm: taken at its word it would be false. */
export function isExaggeration(statement: string): boolean {
  return exaggerations.some((exaggeration) => exaggeration.test(statement));
}
