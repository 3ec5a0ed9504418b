import type { JsonValue } from "@mem0-kit/core";
import { isExact } from "../concepts/concept.ts";
import { exportLimits } from "../export-limits.ts";
import { exactEvidence, looseEvidence } from "../match/find-evidence.ts";
import type { Target } from "../match/target.ts";
import type { JsonSchema, SchemaObject } from "../schema/json-schema.ts";
import { viewSchema } from "../schema/view-schema.ts";
import { namedChoices } from "./fill-choice.ts";
import type { FillContext } from "./fill-context.ts";
import { fillRecords } from "./fill-records.ts";
import { relatives } from "./relatives.ts";

/** How many things the validator is asked about. */
const mostTries = 2 * exportLimits.items;

/**
 * A list of what all statements on the property tell, the newest first and nothing twice: things that a
 * rule takes out of them, choices that they name, records, or else the sentences.
 */
export async function fillList(
  schema: SchemaObject,
  target: Target,
  context: FillContext,
): Promise<JsonValue | undefined> {
  const item = itemOf(schema);
  if (item === undefined) return undefined;
  const view = viewSchema(item);
  const found = view?.types.includes("object")
    ? await fillRecords(view, target, context)
    : thingsFor(item, target, context);
  const most = Math.min(schema.maxItems ?? exportLimits.items, exportLimits.items);
  const tried = distinct(found).slice(0, mostTries);
  const accepted = tried.filter((thing) => context.checker.accepts(item, thing));
  const list = accepted.slice(0, most);
  return list.length > 0 && context.checker.accepts(schema, list) ? list : undefined;
}

/** A list whose places have schemas of their own is not filled: which thing is the first, nobody says. */
function itemOf({ items = {}, prefixItems }: SchemaObject): JsonSchema | undefined {
  if (prefixItems !== undefined || Array.isArray(items)) return undefined;
  return items as JsonSchema;
}

function thingsFor(item: JsonSchema, target: Target, context: FillContext): JsonValue[] {
  const view = item === true ? viewSchema({}) : viewSchema(item);
  if (view === undefined) return [];
  const { types, schema } = view;
  if (schema.enum !== undefined) return namedChoices(schema, target, context).flat();
  if (!types.includes("string")) return [];
  const { concept } = target;
  const exact = exactEvidence(target, context.book).flatMap(({ value }) =>
    typeof value === "object" ? value : [String(value)],
  );
  const people = relatives(target, context.book);
  const things = [...exact, ...(people ?? []).map(({ name }) => name)];
  if (things.length > 0 || people !== undefined || (concept !== undefined && isExact(concept)))
    return things;
  return looseEvidence(target, context.book).map(({ text }) => text);
}

function distinct(values: readonly JsonValue[]): JsonValue[] {
  const seen = new Map<string, JsonValue>();
  for (const value of values) {
    const key = JSON.stringify(value).toLowerCase();
    if (!seen.has(key)) seen.set(key, value);
  }
  return [...seen.values()];
}
