import { plainStatement } from "./plain-statement.ts";

/** "Bruno died last week": somebody by their name alone. */
const gone =
  /^(?:Sadly,? |Unfortunately,? )?(?<name>\p{Lu}[\p{L}'’-]+) (?:has |just |sadly )*(?:died|passed away|was put (?:down|to sleep)|ran away|crossed the rainbow bridge)\b/u;

/** A first word that is nobody's name. */
const noName = /^(?:he|she|it|they|somebody|someone|everybody|nobody|the|my|our|his|her)$/i;

/** The name of somebody who is no more; `undefined` where the statement tells of nobody's end. */
export function bearerOf(text: string): string | undefined {
  const name = gone.exec(text)?.groups?.name;
  return name === undefined || noName.test(name) ? undefined : name.toLowerCase();
}

/** Whether a statement says that one has somebody of that name: "I have a dog called Bruno". */
export function isBearer(statement: string, name: string): boolean {
  const called = /^(?:i|we) have an? [\w ]{2,40}? (?:called|named) ([\p{L}'-]+)$/u;
  return called.exec(plainStatement(statement))?.[1] === name;
}
