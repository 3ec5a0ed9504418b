import type { JsonValue } from "@mem0-kit/core";
import type { JsonSchema } from "../schema/json-schema.ts";
import { type SchemaView, viewSchema } from "../schema/view-schema.ts";
import type { FillContext } from "./fill-context.ts";
import { fillValue } from "./fill-value.ts";
import { type Filled, filledWith } from "./filled.ts";
import { neutralValue, onlyValue } from "./neutral-value.ts";

/** Values of properties that are known beforehand. */
type Known = ReadonlyMap<string, JsonValue>;

/**
 * An object with what memories say of its properties. A property of which they say nothing is `null`
 * where the schema knows `null`, neutral where it is required, else left out.
 */
export async function fillObject(
  view: SchemaView,
  context: FillContext,
  known: Known = new Map(),
): Promise<Filled> {
  const entries: [string, JsonValue][] = [];
  const unfilled: string[] = [];
  const missing: string[] = [];
  const leftOut: string[] = [];
  let isFilled = false;
  for (const [name, schema] of Object.entries(view.properties)) {
    await context.pace.next();
    const isRequired = view.required.has(name);
    const filled = await fillProperty(name, schema, { context, known, isRequired });
    if (filled.value !== undefined) entries.push([name, filled.value]);
    isFilled ||= filled.isFilled;
    unfilled.push(...filled.unfilled);
    missing.push(...filled.missing);
    leftOut.push(...filled.leftOut);
  }
  const undeclared = [...view.required].filter((name) => !Object.hasOwn(view.properties, name));
  for (const pointer of undeclared.map((name) => pointerTo(context.pointer, name))) {
    unfilled.push(pointer);
    missing.push(pointer);
  }
  // From entries, so that a property named __proto__ is one.
  return { value: Object.fromEntries(entries), isFilled, unfilled, missing, leftOut };
}

interface PropertyOptions {
  readonly context: FillContext;
  readonly known: Known;
  readonly isRequired: boolean;
}

async function fillProperty(
  name: string,
  schema: JsonSchema,
  { context, known, isRequired }: PropertyOptions,
): Promise<Filled> {
  const pointer = pointerTo(context.pointer, name);
  const given = known.get(name);
  const isOpen = given !== undefined && viewSchema(schema) !== undefined;
  if (isOpen && context.checker.accepts(schema, given)) return filledWith(given);
  const filled = await fillValue(name, schema, { ...context, pointer });
  // What is incomplete is kept only where leaving it out would not conform either.
  if (filled.isFilled && (isRequired || filled.missing.length === 0)) return filled;
  if (filled.isFilled) return leaveOut(schema, pointer, { context, filled });
  const { value: shape } = filled;
  return emptyProperty(schema, pointer, {
    context,
    isRequired,
    ...(shape === undefined ? {} : { shape }),
  });
}

function leaveOut(
  schema: JsonSchema,
  pointer: string,
  { context, filled }: { readonly context: FillContext; readonly filled: Filled },
): Filled {
  const empty = emptyProperty(schema, pointer, { context, isRequired: false });
  return { ...empty, unfilled: filled.unfilled, leftOut: [...filled.leftOut, pointer] };
}

interface EmptyOptions extends Omit<PropertyOptions, "known"> {
  /** An object in which nothing is known. */
  readonly shape?: JsonValue;
}

function emptyProperty(
  schema: JsonSchema,
  pointer: string,
  { context, isRequired, shape }: EmptyOptions,
): Filled {
  const neutral = neutralValue(schema, context.checker, shape);
  const isOnly =
    typeof schema === "object" &&
    onlyValue(schema.const, schema.enum).some((one) => one === neutral);
  const unfilled = isOnly && neutral !== undefined ? [] : [pointer];
  if (neutral === undefined)
    return { isFilled: false, unfilled, missing: isRequired ? [pointer] : [], leftOut: [] };
  const isShown = isRequired || neutral === null;
  return {
    ...(isShown ? { value: neutral } : {}),
    isFilled: false,
    unfilled,
    missing: [],
    leftOut: [],
  };
}

function pointerTo(parent: string, name: string): string {
  return `${parent}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
