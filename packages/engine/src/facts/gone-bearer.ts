import { plainStatement } from "./plain-statement.ts";
import { pets } from "./slots/word-lists.ts";

/** "Bruno died last week": somebody by their name alone. */
const gone =
  /^(?:Sadly,? |Unfortunately,? )?(?<name>\p{Lu}[\p{L}'’-]+) (?:has |just |sadly )*(?:died|passed away|was put (?:down|to sleep)|ran away|crossed the rainbow bridge)\b/u;

/** Who is had; a friend is one also when dead. */
const called = new RegExp(
  `^(?:i|we) have(?: got)? an? (?:\\w+ )?${pets} (?:called|named) ([\\p{L}'-]+)$`,
  "u",
);

/** A first word that is nobody's name. */
const noName = /^(?:he|she|it|they|somebody|someone|everybody|nobody|the|my|our|his|her)$/i;

/** The name of somebody who is no more; `undefined` where the statement tells of nobody's end. */
export function bearerOf(text: string): string | undefined {
  const name = gone.exec(text)?.groups?.name;
  return name === undefined || noName.test(name) ? undefined : name.toLowerCase();
}

/** Whether a statement says that one has somebody of that name: "I have a dog called Bruno". */
export function isBearer(statement: string, name: string): boolean {
  return called.exec(plainStatement(statement))?.[1] === name;
}
