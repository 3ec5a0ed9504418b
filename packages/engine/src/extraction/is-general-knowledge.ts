const personal =
  /\b(?:i|i['’](?:m|ve|d|ll)|im|ive|me|my|mine|we|we['’](?:re|ve|d|ll)|us|our|ours|he|she|his|her|they|their)\b/iu;

/** How encyclopaedias write. */
const encyclopaedic: readonly RegExp[] = [
  /\b(?:was|were) (?:born|built|founded|invented|discovered|written|composed|painted|signed|established|assassinated|crowned|elected) .{0,60}\b(?:1[0-9]\d\d|20[0-2]\d|century|bc|ad)\b/iu,
  /\b(?:invented|discovered|founded|wrote|painted|composed|conquered|landed on|died in|ruled|won the battle)\b.{0,60}\b(?:1[0-9]\d\d|century|bc)\b/iu,
  /\b(?:is|are|was|were) (?:the|a|an|one of the) (?:\w+[- ]){0,3}(?:capital|largest|biggest|smallest|tallest|longest|highest|deepest|oldest|fastest|hottest|coldest|most populous|planet|country|continent|river|mountain|ocean|element|chemical|metal|mammal|bird|reptile|insect|species|programming language|markup language|framework|library|database|protocol|algorithm|theorem|unit of|type of|kind of|form of|branch of|process|organ|gas)\b/iu,
  /^(?:water|light|sound|humans?|people|most people|cats|dogs|bees|birds|plants|trees|whales|bats|spiders|snakes|the (?:earth|sun|moon|universe|human body|heart|brain|average \w+)|earth|mars|venus|jupiter)\s+(?:\w+ ){0,2}(?:is|are|has|have|can|boils?|freezes?|travels?|sleeps?|makes?|produces?|eats?|lives?|orbits?|rotates?|revolves?|contains?|consists?|weighs?|needs?)\b/iu,
  /^\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)* (?:developed|invented|discovered|founded|directed|composed|painted|formulated|conquered) /u,
  /^\p{Lu}\p{L}+ wrote \p{Lu}/u,
  /^\p{L}{3,}s (?:have|are|can|eat|live|sleep|make|need|lay|fly|swim|grow|contain|produce|cannot|don['’]t) (?!visiting|coming|arriving|staying|going)[^\d]{1,40}$/iu,
  /^(?:according to|in general|generally|technically|studies show|research shows|experts say|scientists|the law|by definition)\b/iu,
  /\b(?:boils|freezes|melts) at\b|\b(?:square|cubic) (?:kilometers|kilometres|miles|meters|metres)\b|\bpopulation of\b|\bspeed of light\b/iu,
];

/** Tells what an encyclopaedia knows too, and so nobody needs to remember of somebody. */
export function isGeneralKnowledge(statement: string): boolean {
  return !personal.test(statement) && encyclopaedic.some((form) => form.test(statement));
}
