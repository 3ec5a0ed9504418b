import { terms } from "../text/terms.ts";
import { words } from "../text/words.ts";

/** Whom a question is about, as far as its words say. */
export interface Referent {
  /** Terms of the question, to find actors named in it. */
  readonly names: ReadonlySet<string>;
  /** `assistant`: "what did you recommend"; `user`: I, my, me, we. */
  readonly role?: "user" | "assistant";
}

const firstPerson = new Set(
  "i i'm i've i'd i'll me my mine myself we we've our ours us".split(" "),
);
const askedOfYou =
  /\byou(?:'ve| have| had)?(?: \w+){0,2} (?:said|say|tell|told|mention(?:ed)?|recommend(?:ed)?|suggest(?:ed)?|advise[d]?|explain(?:ed)?|propose[d]?|give|gave|describe[d]?|provide[d]?|list(?:ed)?|offer(?:ed)?|outline[d]?)\b|\byour (?:advice|suggestions?|recommendations?|answer|explanation)\b/i;

/** Finds out whom a query is about. A named actor, decided per partition, wins over the role. */
export function findReferent(query: string): Referent {
  const names = new Set(terms(query));
  if (askedOfYou.test(query)) return { names, role: "assistant" };
  return words(query).some((word) => firstPerson.has(word)) ? { names, role: "user" } : { names };
}

/** The number of the only actor that the query names; `undefined` for none or several. */
export function namedActor(
  referent: Referent,
  actors: ReadonlyMap<string, number>,
): number | undefined {
  let found: number | undefined;
  for (const [key, number] of actors) {
    if (key === "" || !isNamed(key, referent.names)) continue;
    if (found !== undefined) return undefined;
    found = number;
  }
  return found;
}

function isNamed(key: string, names: ReadonlySet<string>): boolean {
  const [first] = key.split(" ");
  return first !== undefined && names.has(first);
}
