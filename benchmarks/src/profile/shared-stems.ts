import { stem } from "porter2";

/** Returns the word stems, function words left out, that occur in both texts. */
export function sharedStems(one: string, other: string): string[] {
  const stems = contentStems(one);
  return [...contentStems(other)].filter((stem) => stems.has(stem));
}

/** Returns the stems of a text's words without function words. */
export function contentStems(text: string): Set<string> {
  const words =
    text
      .normalize("NFKD")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !functionWords.has(word)).map((word) => stem(word)));
}

/**
 * Words of grammar only. Common verbs such as "get", "go", "need" and "like" count as content, so
 * that no engine's own list of stop words can make two texts share a word.
 */
const functionWords = new Set(
  `a an the this that these those and or but nor so if than then because while as of at by for from
  in into on onto off out over under up down to with without about above after before between
  i me my mine myself you your yours he him his she her hers it its we us our ours they them their
  theirs who whom whose what which when where why how am is are was were be been being do does did
  done have has had having can could will would shall should may might must not no yes too very
  just only also there here any some all each every both such same more most other
  s t d ll m re ve don isn aren wasn weren doesn didn haven hasn couldn wouldn shouldn can won`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
