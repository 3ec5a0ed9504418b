import { relationWords } from "../match/relations.ts";
import type { Target } from "../match/target.ts";
import type { Statement } from "../statements/statement.ts";
import type { StatementBook } from "../statements/statement-book.ts";
import { stemsOf } from "../words.ts";

/** Somebody, or a pet, that a statement calls by name. */
export interface Relative {
  readonly name: string;
  /** As the statement calls them: `dog`. */
  readonly kind: string;
  readonly statement: Statement;
}

const name = String.raw`(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)`;

/**
 * Those whom a target such as `pets` asks for, the ones of the newest statements first; `undefined` where it asks
 * for nobody.
 */
export function relatives(target: Target, book: StatementBook): Relative[] | undefined {
  const kinds = [...target.keys].flatMap((key) => relationWords(key) ?? []);
  if (kinds.length === 0 || target.owner !== undefined) return undefined;
  const kind = `(${[...new Set(kinds)].join("|")})`;
  const had = new RegExp(
    `^(?:has|have|got|adopted) (?:an? |one )?(?:[\\p{Ll}\\d-]+ ){0,3}?${kind},? (?:named|called) ${name}`,
    "u",
  );
  const own = new RegExp(
    `^(?:[\\p{Ll}]+ )?${kind}(?:'s name)?(?: is(?: named| called)?|,)? ${name}(?=$|[,;.]| (?:is|was|has|and|\\p{Ll}+s)\\b)`,
    "u",
  );
  const mentioned = book.join(kinds.map((one) => book.withStem(stemsOf(one)[0] ?? "")));
  const all = mentioned.flatMap((statement) => {
    const found =
      (statement.deed && had.exec(statement.deed)) || (statement.own && own.exec(statement.own));
    const [, ofKind, called] = found || [];
    return ofKind && called ? [{ name: called, kind: ofKind, statement }] : [];
  });
  return [...new Map(all.toReversed().map((one) => [one.name, one])).values()].toReversed();
}
