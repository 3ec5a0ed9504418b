const FIRST_PERSON = /\b(i|i'm|i've|i'd|i'll|me|my|mine|myself|we|we're|we've|we'd|us|our|ours)\b/;
const ADVICE =
  /\b(suggest|suggestions?|weather|forecast|traffic|near|nearby|nearest|closest (?!to the)|opening hours|tomorrow|tonight|recommend|recommendations?|advice|ideas?|tips?|should|plan|pick|choose|book|order|remind|help|best|good|better|worth|suits?|suitable|gift|present|wise|safe|sensible|smart|clever|choice|pick|option|enough|okay|ok|alright|decent|feasible|realistic|doable|daft|fun|fine|nice|allowed|risky|fitting|clash|a (?:good|bad|nice|great) fit|(?:right|good|bad) (?:time|moment|reason|place)|easiest|quickest|cheapest|wisest|bad for|think of|overkill|too (?:hard|much|late|early|risky)|to do|outing|cook|wear|celebrate|for (?:dinner|lunch|breakfast|tonight|the weekend))\b/;
/** How to do something at a keyboard or on paper is asked in the first person, and is general. */
const TECHNIQUE =
  /\b(how (do|can|to|would|should)|what('s| is) the (command|syntax|formula))\b.*\b(loops?|strings?|arrays?|git|java|javascript|typescript|python|golang|in (?:go|rust|c|r|swift)\b|c\+\+|sql|regex|json|csv|xml|css|html|bash|excel|variables?|constants?|functions?|compile|syntax|recursion|pointers?|integrals?|derivatives?|equations?|fractions?|percentages?|matrix|square roots?|triangles?|circles?|polynomials?)\b/;
const POLITE = /\b(give|tell|show|help) (me|us)\b/g;
/** What is quoted, and the question which of two quoted words is right. */
const QUOTED = /"[^"]*"|^should it be\b/g;
const TECHNIQUE_FACTOR = 0.22;

/** Questions that an encyclopedia, a calculator or a compiler answers. */
const KNOWLEDGE = [
  /^(which|what) \w+ (is|are|comes|came|has|have|had|was|were|does|did|means|follows|contains|causes|makes|holds|lies|lives|lived|grows|grew|won|wrote) (?!for me|i\b|we\b|my\b|best|good|better|right)/,
  /^should it be\b/,
  /^(what|who|when|where|which|how many|how much|how far|how tall|how old|how long|how big|how deep|how high|how fast) (is|are|was|were|does|do(?! you)|did|has|have|wrote|painted|invented|discovered|composed|directed|won|became|founded|built|ruled)\b/,
  /^(what|who|when|where|how)'s the\b/,
  /^(in )?(what|which) (year|country|countries|continent|planet|element|language|ocean|sea|river|century|city|state|king|queen|president|scientist|author|painter|composer)\b/,
  /^(how|why) (do|does|did|is|are|was|were|can|many|much) (?!i\b|we\b|you\b)/,
  /^(who|what) (\w+ed|wrote|won|built|ran|led|sang)\b/,
  /^(is|are|was|were|does|did|do|can|has) (?!i\b|we\b|you\b|there\b|my\b|it\b|this\b|that\b)/,
  /\b(capital|population|alphabet|grammar|grammatical|spelled|spelling|pronounced|plural|past tense|synonyms?|antonyms?|rhymes?|conjugation|proverb|idiom|abbreviation|stands? for|currency|square root|derivative|integral|equation|hypotenuse|theorem|formula|boiling point|chemical|atomic|synonym|antonym|definition|define|meaning of|prime numbers?|percent of|plus|minus|times|divided by|multiplied|celsius|fahrenheit)\b/,
  /^(calculate|compute|solve|convert|define|translate|factor|simplify|differentiate|integrate|spell|count|sort|refactor|debug|implement|compile|prove|conjugate|capitalize|summari[sz]e|proofread|rewrite|paraphrase)\b/,
  /\b(write|create|implement|give|show|generate|explain|fix)\b.*\b(function|regex|regular expression|sql|query|script|code|class|algorithm|css|html|json|loop|unit test|program|python|javascript|typescript|java|rust|haiku|poem|essay|sentence|paragraph|limerick)\b/,
  /^(explain|describe|tell me about|what does) (?!me\b|my\b|i\b|we\b)/,
  /\d+\s*[-+*/x^%×÷]\s*\d+/,
];

/**
 * How much a question is one that facts about the user can help with: 1 for advice and first
 * person, little for general knowledge. Expects lower case with straight apostrophes.
 */
export function personalFactor(query: string): number {
  if (TECHNIQUE.test(query)) return TECHNIQUE_FACTOR;
  const knowledge = KNOWLEDGE.some((pattern) => pattern.test(query.trim()));
  const asked = query.replace(QUOTED, "");
  const personal = FIRST_PERSON.test(asked.replace(POLITE, ""));
  if (personal) return 1;
  if (ADVICE.test(asked)) return knowledge ? 0.6 : 1;
  return knowledge ? 0.2 : 0.8;
}
