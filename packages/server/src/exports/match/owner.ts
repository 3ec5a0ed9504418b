import type { Statement } from "../statements/statement.ts";
import { stemsOf, wordsOf } from "../words.ts";
import { relationWords } from "./relations.ts";

/** Whose property it is, where not the user's own. */
export interface Owner {
  /** How memories call them, in lower case: `wife`, `project`, `son tom`. */
  readonly names: readonly string[];
  /** Whether it is somebody, of whom deeds are told. */
  readonly isSomebody: boolean;
}

/** Names under which schemas put together what is the user's own. */
const groupWords = new Set(
  stemsOf(
    `personal profile basic basics contact address demographics demographic work professional career
    employment health medical preferences preference lifestyle education location person identity
    background summary customer patient employee human member account biography bio about general
    communication interests habits facts attributes settings dietary food travel finances financial`,
  ),
);

/** Whose the properties of an object are; `undefined` for the user. */
export function ownerOf(name: string, parent: Owner | undefined): Owner | undefined {
  const words = relationWords(name);
  if (words === undefined && stemsOf(name).every((stem) => groupWords.has(stem))) return parent;
  const names = words ?? [wordsOf(name).join(" ")];
  return {
    names: parent === undefined ? names : namesBelow(parent.names, names),
    isSomebody: words !== undefined,
  };
}

/** The words that stand first are the ones that people use. */
const mostNames = 8;

/** `wife's mother`. Further than that, and of a wife's wife, nobody tells. */
function namesBelow(parents: readonly string[], names: readonly string[]): string[] {
  const near = parents.filter((parent) => !parent.includes("'s ") && !names.includes(parent));
  return near
    .slice(0, mostNames)
    .flatMap((parent) => names.slice(0, mostNames).map((name) => `${parent}'s ${name}`));
}

/** What a statement says that somebody does: of `My wife works as a nurse`, `works as a nurse`. */
export function deedOf(statement: Statement, owner: Owner | undefined): string | undefined {
  if (owner === undefined) return statement.deed;
  const told = statement.own ?? statement.deed;
  if (told === undefined) return undefined;
  const lower = told.toLowerCase();
  const name = owner.names.find((one) => lower.startsWith(`${one} `));
  if (name === undefined) return undefined;
  // A name may stand between: `wife Anna works as a nurse`.
  return told.slice(name.length + 1).replace(/^\p{Lu}[\p{L}'-]+ (?=(?:\p{Ll}+s|is|has|was) )/u, "");
}
