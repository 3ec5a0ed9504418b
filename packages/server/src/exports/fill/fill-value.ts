import type { JsonValue } from "@mem0-kit/core";
import { exportLimits } from "../export-limits.ts";
import { ownerOf } from "../match/owner.ts";
import { type Target, targetOf } from "../match/target.ts";
import type { JsonSchema } from "../schema/json-schema.ts";
import { type SchemaView, viewSchema } from "../schema/view-schema.ts";
import { fillChoice } from "./fill-choice.ts";
import type { FillContext } from "./fill-context.ts";
import { fillFlag } from "./fill-flag.ts";
import { fillList } from "./fill-list.ts";
import { fillNumber } from "./fill-number.ts";
import { fillObject } from "./fill-object.ts";
import { fillText } from "./fill-text.ts";
import { type Filled, filledWith, notFilled } from "./filled.ts";

/** Fills one property from the memories, with nothing that they do not say. */
export async function fillValue(
  name: string,
  schema: JsonSchema,
  context: FillContext,
): Promise<Filled> {
  const view = viewSchema(schema);
  if (view === undefined || view.schema.const !== undefined) return notFilled(context.pointer);
  const filled =
    view.variants.length > 0
      ? await fillVariant(name, view.variants, context)
      : await fillTypes(name, view, context);
  if (!filled.isFilled) return filled;
  return isKept(schema, filled, context) ? filled : notFilled(context.pointer);
}

/** The validator's word, and room for it in the result. */
function isKept(schema: JsonSchema, { value, missing }: Filled, context: FillContext): boolean {
  if (value === undefined) return false;
  const { checker, room } = context;
  const isValid =
    missing.length === 0 ? checker.accepts(schema, value) : checker.acceptsPart(schema, value);
  const { length } = JSON.stringify(value);
  if (!isValid || length > room.characters) return false;
  if (typeof value !== "object") room.characters -= length;
  return true;
}

/** The one variant that memories fill. Where they fill several nobody can say which is meant. */
async function fillVariant(
  name: string,
  variants: SchemaView["variants"],
  context: FillContext,
): Promise<Filled> {
  const all: Filled[] = [];
  for (const variant of variants.slice(0, exportLimits.variants)) {
    await context.pace.next();
    const filled = await fillValue(name, variant, context);
    if (filled.isFilled) all.push(filled);
  }
  const [first = notFilled(context.pointer)] = all;
  const isClear = new Set(all.map(({ value }) => JSON.stringify(value))).size <= 1;
  const isScalar = typeof first.value !== "object";
  return isClear || isScalar ? first : notFilled(context.pointer);
}

async function fillTypes(name: string, view: SchemaView, context: FillContext): Promise<Filled> {
  const target = targetOf(name, view.schema, context.owner);
  for (const type of view.types) {
    if (type === "object") {
      const owner = ownerOf(name, context.owner);
      const { owner: _outer, ...rest } = context;
      const filled = await fillObject(view, owner === undefined ? rest : { ...rest, owner });
      if (filled.isFilled || view.types.length === 1) return told(filled, context);
      continue;
    }
    const value = await scalarOrList(type, view, { target, context });
    if (value !== undefined) return filledWith(value);
  }
  return notFilled(context.pointer);
}

async function scalarOrList(
  type: string,
  { schema }: SchemaView,
  { target, context }: { readonly target: Target; readonly context: FillContext },
): Promise<JsonValue | undefined> {
  if (type === "array") return fillList(schema, target, context);
  if (schema.enum !== undefined) return fillChoice(schema, target, context);
  if (type === "boolean") return fillFlag(schema, target, context);
  if (type === "string") return fillText(schema, target, context);
  return fillNumber(schema, target, context);
}

/** An object in which nothing is known is told as one place, and its shape is kept where nothing lacks. */
function told(filled: Filled, { pointer }: FillContext): Filled {
  if (filled.isFilled) return filled;
  const { value, missing } = filled;
  const nothing = notFilled(pointer);
  return value === undefined || missing.length > 0 ? nothing : { ...nothing, value };
}
