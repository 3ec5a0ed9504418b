/** A part of a score as a person reads it. */
export interface DescribedPart {
  readonly name: string;
  /** 0..1. */
  readonly value: number;
}

/**
 * What the embedded engine's signals mean, the telling ones first; another backend's are shown by their own
 * names. Left out is what speaks of the memory alone, such as its length: it does not say why this search
 * found it.
 */
const names: Readonly<Record<string, string>> = {
  termsFound: "words found",
  passage: "words of the best sentence",
  message: "words of the whole memory",
  messageEvidence: "how rare these words are",
  named: "names found",
  topic: "topic",
  rareTopic: "rare topic",
  topicInstead: "topic in place of words",
  topicAlone: "topic alone",
  answer: "answers the memory before it",
  referent: "said by whom you ask about",
  number: "has the number asked for",
  time: "has the time asked for",
  near: "memories around it",
  nearTerms: "words found around it",
  previous: "the memory before it",
  next: "the memory after it",
  run: "its conversation",
  preference: "a preference",
  directive: "a standing instruction",
  standing: "a lasting fact",
};

const ofTheMemoryAlone = new Set(
  `topicalOnly length user userLength opening afterQuestion beforePrevious wide runBest chance`.split(
    " ",
  ),
);

const mostShown = 6;

/** The parts that say why a memory was found, the most telling first. */
export function describeParts(parts: Readonly<Record<string, number>>): DescribedPart[] {
  const known = Object.keys(names).filter((name) => name in parts);
  const others = Object.keys(parts).filter(
    (name) => !(name in names || ofTheMemoryAlone.has(name)),
  );
  return [...known, ...others]
    .map((name) => ({ name: names[name] ?? toWords(name), value: parts[name] ?? 0 }))
    .filter(({ value }) => value > 0)
    .slice(0, mostShown);
}

/** Why a memory was found, in a sentence; `undefined` where the parts do not say. */
export function whyFound(parts: Readonly<Record<string, number>>): string | undefined {
  const has = (name: string) => (parts[name] ?? 0) > 0;
  if (has("topicalOnly")) return "It shares no word with the search; its topic brought it here.";
  if (has("passage") || has("message"))
    return has("topic")
      ? "It shares words and a topic with the search."
      : "It shares words with the search.";
  if (has("near")) return "Memories next to it share words with the search.";
  return undefined;
}

function toWords(name: string): string {
  return name
    .replace(/[_-]/g, " ")
    .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toLowerCase();
}
