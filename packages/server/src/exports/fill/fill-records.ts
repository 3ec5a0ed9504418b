import type { JsonValue } from "@mem0-kit/core";
import { exportLimits } from "../export-limits.ts";
import { type Evidence, exactEvidence, looseEvidence } from "../match/find-evidence.ts";
import { type Target, targetOf } from "../match/target.ts";
import type { SchemaView } from "../schema/view-schema.ts";
import { statementBook } from "../statements/statement-book.ts";
import { findDates } from "../values/find-dates.ts";
import { stemsOf } from "../words.ts";
import type { FillContext } from "./fill-context.ts";
import { fillObject } from "./fill-object.ts";
import { textOf } from "./fill-text.ts";
import { type Relative, relatives } from "./relatives.ts";

/** Properties that hold what a record is about. */
const mainNames = new Set(
  stemsOf(
    "title name task item content description summary goal plan event activity topic fact memory note preference what label product",
  ),
);
const kindNames = new Set(stemsOf("kind type species relation relationship animal role"));

/** A record for each statement on the property, filled from this one; or for each relative. */
export async function fillRecords(
  view: SchemaView,
  target: Target,
  context: FillContext,
): Promise<JsonValue[]> {
  const people = relatives(target, context.book)?.slice(0, exportLimits.items);
  if (people !== undefined)
    return collect(people.map((one) => () => recordOfRelative(view, one, context)));
  const exact = exactEvidence(target, context.book);
  const loose = () =>
    looseEvidence(target, context.book).map((statement) => ({
      value: withoutLabel(statement.text),
      statement,
    }));
  const evidence = (exact.length > 0 ? exact : loose()).slice(0, exportLimits.items);
  return collect(evidence.map((one) => () => recordOf(view, one, target, context)));
}

async function collect(
  makers: readonly (() => Promise<JsonValue | undefined>)[],
): Promise<JsonValue[]> {
  const records: JsonValue[] = [];
  for (const make of makers) {
    const record = await make();
    if (record !== undefined) records.push(record);
  }
  return records;
}

async function recordOf(
  view: SchemaView,
  { value, statement }: Evidence,
  target: Target,
  context: FillContext,
): Promise<JsonValue | undefined> {
  const names = Object.keys(view.properties);
  const singular = new Set(target.stems);
  const main =
    names.find((name) => isOneOf(name, mainNames)) ?? names.find((name) => isOneOf(name, singular));
  const [date, ...otherDates] = findDates(statement.text);
  const known = new Map<string, JsonValue>();
  if (main !== undefined) known.set(main, textOf(value));
  for (const name of names) {
    const inner = view.properties[name];
    const isDay =
      typeof inner === "object" &&
      targetOf(name, inner, undefined).stems.some((stem) => dayStems.has(stem));
    if (isDay && date !== undefined && otherDates.length === 0) known.set(name, date);
  }
  return fillRecord(view, known, { ...context, book: statementBook([statement]) });
}

const dayStems = new Set(stemsOf("date deadline due day when until"));

async function recordOfRelative(
  view: SchemaView,
  { name, kind, statement }: Relative,
  context: FillContext,
): Promise<JsonValue | undefined> {
  const known = new Map<string, JsonValue>();
  for (const property of Object.keys(view.properties)) {
    if (isOneOf(property, kindNames)) known.set(property, kind);
    else if (["name", "full_name", "fullName", "first_name"].includes(property))
      known.set(property, name);
  }
  const names = [`${kind} ${name}`.toLowerCase(), name.toLowerCase()];
  const { book } = context;
  const own = book.join([[statement], book.withStem(stemsOf(name)[0] ?? "")]);
  return fillRecord(view, known, {
    ...context,
    owner: { names, isSomebody: true },
    book: statementBook(own),
  });
}

/** A record that nothing required is missing from; what is known goes before what would be found. */
async function fillRecord(
  view: SchemaView,
  known: ReadonlyMap<string, JsonValue>,
  context: FillContext,
): Promise<JsonValue | undefined> {
  if (context.room.records-- <= 0) return undefined;
  const { value, isFilled, missing } = await fillObject(view, context, known);
  return isFilled && missing.length === 0 ? value : undefined;
}

function isOneOf(name: string, known: ReadonlySet<string>): boolean {
  const stems = stemsOf(name);
  return stems.length > 0 && stems.every((stem) => known.has(stem));
}

/** `Task: file taxes` as `file taxes`. */
function withoutLabel(text: string): string {
  return text.replace(/^[\p{L} ]{1,30}: /u, "");
}
