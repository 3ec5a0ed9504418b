import { topicNumber, topicsOfWord } from "../../topics/lexicon.ts";
import type { Slot } from "./slot-of.ts";

const trade =
  /^i am an? (?<value>(?:[\w-]+ ){0,3}?(?<head>[\w-]+))(?: (?:at|in|for|with|by|from|on|and|who|working|since)\b.*|,.*)?$/;

/** "They promoted me to head of sales", "I got promoted to team lead". */
const promotion =
  /^(?:they (?:have )?(?:just )?(?:promoted|made) me|my \w+ promoted me|i (?:got|was|have been|am being) (?:promoted|made)|i made) (?:to |into |up to )?(?:an? |the )?(?:role of |position of )?(?<value>(?:[\w-]+ ){0,5}[\w-]+)$/;

/** "I'm a nurse": trades are known to the lexicon. Somebody may have two. */
export function tradeSlot(statement: string): Slot | undefined {
  const higher = promotion.exec(statement)?.groups?.value;
  if (
    higher !== undefined &&
    (/ (?:promoted|to) /.test(statement) || isTrade(higher.split(" ").at(-1) ?? ""))
  )
    return { name: "one of i trade", value: higher, many: true, changed: true };
  const { value, head } = trade.exec(statement)?.groups ?? {};
  if (value === undefined || head === undefined || !isTrade(head)) return undefined;
  return { name: "one of i trade", value, many: true };
}

/** Telling evidence of the lexicon; faint one is a word such as "writer" too. */
const clear = 0.2;

function isTrade(word: string): boolean {
  if (word === "student") return true;
  const job = topicNumber("job");
  const topics = topicsOfWord(word);
  for (let at = 0; at < topics.length; at += 2)
    if (topics[at] === job && (topics[at + 1] ?? 0) >= clear) return true;
  return false;
}
