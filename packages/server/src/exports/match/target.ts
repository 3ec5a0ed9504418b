import type { Concept } from "../concepts/concept.ts";
import { findConcept, keysOfConcept } from "../concepts/find-concept.ts";
import type { SchemaObject } from "../schema/json-schema.ts";
import { phraseKey, stemsOf } from "../words.ts";
import { categoryOf } from "./category-of.ts";
import type { Owner } from "./owner.ts";

/** What is looked for in the memories. */
export interface Target {
  readonly concept?: Concept;
  readonly owner?: Owner;
  /** Keys of what a statement names before its `is`, to be about this. */
  readonly keys: ReadonlySet<string>;
  /** Stems of its name: a sentence that has them all is about this. */
  readonly stems: readonly string[];
  /** Stems of its title and description too: a sentence that has one may be about this. */
  readonly hints: ReadonlySet<string>;
  /** The category of memories that are about this, where it is as wide as one. */
  readonly category?: string;
}

/** A short description names a thing; a longer one tells of it. */
const longestName = 4;

/** What to look for to fill a property. */
export function targetOf(name: string, schema: SchemaObject, owner: Owner | undefined): Target {
  const { title = "", description = "" } = schema;
  const texts = [name, title.slice(0, 200), description.slice(0, 500)];
  const short = texts.filter((text) => stemsOf(text).length <= longestName);
  const own = [...new Set(short.map(phraseKey))].filter((key) => key !== "");
  const concept = findConcept(own);
  const keys = [...own, ...(concept ? keysOfConcept(concept) : [])];
  const category = categoryOf(name);
  const stems = [
    ...stemsOf(name),
    ...(owner?.isSomebody === false ? stemsOf(owner.names[0] ?? "") : []),
  ];
  return {
    ...(concept ? { concept } : {}),
    ...(owner ? { owner } : {}),
    ...(category !== undefined && owner === undefined ? { category } : {}),
    keys: new Set(owner ? ownedKeys(keys, owner) : keys),
    stems: [...new Set(stems)],
    hints: new Set(texts.flatMap(stemsOf)),
  };
}

/** `name` of a spouse as `wife name`, `husband name` …, each brought to its key. */
function ownedKeys(keys: readonly string[], owner: Owner): string[] {
  return owner.names.flatMap((name) => keys.map((key) => joinKeys(phraseKey(name), key)));
}

function joinKeys(first: string, second: string): string {
  return [...new Set([...first.split(" "), ...second.split(" ")])].sort().join(" ");
}
