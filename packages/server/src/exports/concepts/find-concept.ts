import { phraseKey } from "../words.ts";
import type { Concept } from "./concept.ts";
import { health } from "./health.ts";
import { identity } from "./identity.ts";
import { plans } from "./plans.ts";
import { tastes } from "./tastes.ts";
import { work } from "./work.ts";

const all = [...identity, ...work, ...health, ...tastes, ...plans];
const byKey = new Map(
  all.flatMap((concept) => concept.names.map((name) => [phraseKey(name), concept])),
);

/** The concept that any of several names of a property means; the first name wins. */
export function findConcept(keys: readonly string[]): Concept | undefined {
  for (const key of keys) {
    const concept = byKey.get(key);
    if (concept !== undefined) return concept;
  }
  return undefined;
}

/** All keys under which memories may speak of a concept. */
export function keysOfConcept(concept: Concept): readonly string[] {
  return concept.names.map(phraseKey);
}
