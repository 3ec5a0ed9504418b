/** Words that begin another clause: what is asked for ends before them. */
const nextClause =
  /(?:[,;:]? (?:but|because|ever since|since|so|which|who|while|when|where|although|though|if|unless|until|after|before)\b|[,;] (?:and|he|she|they|i|it|we)\b|[;(]| - | – )/i;

/** The first clause of a text. */
export function clauseOf(text: string): string {
  const end = text.search(nextClause);
  return trim(end === -1 ? text : text.slice(0, end));
}

/** A noun phrase: the clause up to a preposition that says where, with whom or for how long. */
export function nounPhraseOf(text: string): string {
  const clause = clauseOf(text).replace(/^(?:an?|the|my|his|her|their|some) /i, "");
  const end = clause.search(
    / (?:at|in|on|for|with|from|since|every|and (?:i|is|has|lives|works))\b|[,.] /i,
  );
  return trim(end === -1 ? clause : clause.slice(0, end));
}

/** A list of things, up to what only adds to one of them: `tea and coffee, not too hot`. */
export function listOf(text: string): string[] {
  const clause = text
    .replace(/^(?:such as|like|including|namely) /i, "")
    .replace(
      /[;(].*$|,? (?:but|because|ever since|since|so|which|who|while|when|where|although|though|if)\b.*$/is,
      "",
    );
  const parts = clause.split(/\s*,\s*(?:and|or)?\s*|\s+(?:and|or|as well as|&)\s+/i);
  const end = parts.findIndex((part) =>
    /^(?:as|not|no|especially|particularly|mostly|even|just|only|than)\b/i.test(part),
  );
  const things = (end === -1 ? parts : parts.slice(0, end)).map((part) =>
    trim(part.replace(/^(?:an?|the|some|both|to) /i, "")),
  );
  return things.filter((thing) => thing !== "" && thing.split(" ").length <= longestThing);
}

/** Words of a thing: more are a sentence. */
const longestThing = 6;

/** A name in capitals at the start: `Anna Maria Schmidt`, `SAP`, `St. Mary's Hospital`. */
export function properNameOf(text: string): string | undefined {
  const start = text.replace(/^(?:the |called |named )/i, "");
  const [name] =
    /^(?:(?:St|Dr|Mt)\. )?[\p{Lu}\d][\p{L}\p{N}'&.-]*(?: (?:(?:de|del|di|da|van|von|der|of|and|&|la|le|the) )*[\p{Lu}\d][\p{L}\p{N}'&.-]*){0,5}/u.exec(
      start,
    ) ?? [];
  return name === undefined ? undefined : trim(name);
}

/** As a name, and nothing but a break behind it: of `Anna likes tea` it is none. */
export function wholeNameOf(text: string): string | undefined {
  const name = properNameOf(text);
  if (name === undefined) return undefined;
  const start = text.replace(/^(?:the |called |named )/i, "");
  return /^(?:[,;(].*| and .*|)$/s.test(start.slice(name.length)) ? name : undefined;
}

function trim(text: string): string {
  return text
    .trim()
    .replace(/[.,;:!]+$/, "")
    .trim();
}
