import type { JsonValue } from "@mem0-kit/core";
import { type ConceptValue, isExact } from "../concepts/concept.ts";
import { exactEvidence, looseEvidence } from "../match/find-evidence.ts";
import type { Target } from "../match/target.ts";
import type { SchemaObject } from "../schema/json-schema.ts";
import { findEmails, findUrls } from "../values/find-contacts.ts";
import { findDates } from "../values/find-dates.ts";
import type { FillContext } from "./fill-context.ts";

/** How many candidates the validator is asked about. */
const mostTries = 50;

/**
 * A text: what a rule takes out of the newest statement that tells it; else, where the property is no
 * kind of thing of its own, the newest sentence about it. A text of a format or a pattern is the one
 * word, date or address in those that the schema accepts.
 */
export function fillText(schema: SchemaObject, target: Target, context: FillContext) {
  const { checker, book } = context;
  const isShaped = schema.format !== undefined || schema.pattern !== undefined;
  const exact = exactEvidence(target, book).map(({ value }) => textOf(value));
  // What a rule finds and the schema refuses is not given as a sentence either.
  const mayBeSentence =
    exact.length === 0 && (isShaped || target.concept === undefined || !isExact(target.concept));
  const loose = mayBeSentence ? looseEvidence(target, book).map(({ text }) => text) : [];
  const texts = [...exact, ...loose].slice(0, mostTries);
  const candidates = isShaped ? texts.flatMap((text) => shapedIn(text, schema, context)) : texts;
  return candidates.find((candidate) => checker.accepts(schema, candidate));
}

/** The only part of a text that has the form which a schema asks for. */
function shapedIn(text: string, schema: SchemaObject, { checker }: FillContext): string[] {
  if (checker.accepts(schema, text)) return [text];
  const found = [...new Set(partsOf(text, schema.format))].filter((part) =>
    checker.accepts(schema, part),
  );
  return found.length === 1 ? found : [];
}

function partsOf(text: string, format: string | undefined): string[] {
  switch (format) {
    case "date":
      return findDates(text);
    case "email":
      return findEmails(text);
    case "uri":
      return findUrls(text);
    default:
      return text.split(/\s+/).map((word) => word.replace(/^[("']+|[)"'.,;:!?]+$/g, ""));
  }
}

/** A list of things told for a property that takes one text. */
export function textOf(value: ConceptValue): string {
  return typeof value === "object" ? value.join(", ") : String(value);
}

/** Whether a value of an enumeration is a text. */
export function isText(value: JsonValue): value is string {
  return typeof value === "string";
}
