import { describeValue, invalidInput, isDate, isDay, isPlainObject, quote } from "../checks.ts";
import type { JsonValue } from "../json-value.ts";
import { limits } from "../limits.ts";
import { parseJson } from "../parse-json.ts";
import { parseScopeId } from "../scope.ts";
import type { FilterCondition, FilterField, FilterOperator } from "./filter.ts";

/** What one field may be asked. */
interface FieldRules {
  readonly operators: readonly FilterOperator[];
  /** Operator of a value that stands for itself; without one an operator must be named. */
  readonly bare?: FilterOperator;
  /** Whether `"*"` asks if the field is set. */
  readonly star: boolean;
  readonly parse: (name: string, value: unknown) => JsonValue;
}

const idRules: FieldRules = {
  operators: ["eq", "ne", "in"],
  bare: "eq",
  star: true,
  parse: parseScopeId,
};

// mem0's platform refuses an explicit `eq` on dates, so a filter that has one would not travel.
const dateRules: FieldRules = {
  operators: ["gt", "gte", "lt", "lte", "ne", "in"],
  bare: "eq",
  star: true,
  parse: parseFilterDate,
};

const metadataRules: FieldRules = {
  operators: ["eq", "ne", "contains"],
  bare: "eq",
  star: true,
  parse: parseJson,
};

const rules: Readonly<Record<FilterField, FieldRules>> = {
  userId: idRules,
  agentId: idRules,
  appId: idRules,
  runId: idRules,
  createdAt: dateRules,
  updatedAt: dateRules,
  timestamp: dateRules,
  expirationDate: dateRules,
  text: {
    operators: ["eq", "ne", "contains", "icontains"],
    bare: "eq",
    star: false,
    parse: parseString,
  },
  categories: { operators: ["in", "contains"], star: true, parse: parseString },
  metadata: metadataRules,
  keywords: { operators: ["contains", "icontains"], star: false, parse: parseString },
  memoryIds: { operators: ["in"], bare: "in", star: false, parse: parseString },
};

/** Checks what a filter says about one field: one condition per operator, per metadata key. */
export function parseCondition(field: FilterField, value: unknown): readonly FilterCondition[] {
  if (field !== "metadata") return parseField({ field }, field, value);
  if (!isPlainObject(value))
    throw invalidInput(
      `metadata in a filter takes an object of top-level keys, not ${describeValue(value)}.`,
    );
  const keys = Object.keys(value);
  if (keys.length === 0) throw invalidInput("metadata in a filter must name a key.");
  return keys.flatMap((key) => parseField({ field, key }, `metadata.${key}`, value[key]));
}

type Subject = Pick<FilterCondition, "field" | "key">;

function parseField(subject: Subject, name: string, value: unknown): readonly FilterCondition[] {
  const { bare, star, parse, operators } = rules[subject.field];
  if (star && isStar(value)) return [condition(subject, "isSet", null)];
  if (isPlainObject(value)) return parseOperators(subject, name, value);
  if (bare === undefined || (bare === "in" && !Array.isArray(value)))
    throw invalidInput(
      `${quote(name)} in a filter takes ${bare === "in" ? "a list or " : ""}an object with ${operators.join(" or ")}, not ${describeValue(value)}.`,
    );
  const parsed = bare === "in" ? parseValues(subject, name, value) : parse(name, value);
  return [condition(subject, bare, parsed)];
}

function parseOperators(
  subject: Subject,
  name: string,
  value: Record<string, unknown>,
): readonly FilterCondition[] {
  const { operators, star, parse } = rules[subject.field];
  const given = Object.keys(value);
  if (given.length === 0) throw unknownOperator(name, "{}", operators);
  return given.map((operator) => {
    if (star && operator === "eq" && isStar(value[operator]))
      return condition(subject, "isSet", null);
    const known = operators.find((allowed) => allowed === operator);
    if (known === undefined) throw unknownOperator(name, operator, operators);
    const operand = value[operator];
    if (known === "in") return condition(subject, known, parseValues(subject, name, operand));
    const parsed = parse(name, operand);
    if (known === "contains" && typeof parsed === "object")
      throw invalidInput(
        `${quote(name)} contains takes a text, a number or a flag, not ${describeValue(operand)}.`,
      );
    return condition(subject, known, parsed);
  });
}

function parseValues(subject: Subject, name: string, value: unknown): JsonValue {
  if (!Array.isArray(value))
    throw invalidInput(`${quote(name)} in takes a list, not ${describeValue(value)}.`);
  if (value.length > limits.filterValues)
    throw invalidInput(
      `${quote(name)} in takes at most ${limits.filterValues} values, not ${value.length}.`,
    );
  return value.map((item) => rules[subject.field].parse(name, item));
}

function condition(subject: Subject, operator: FilterOperator, value: JsonValue): FilterCondition {
  return { kind: "condition", ...subject, operator, value };
}

function isStar(value: unknown): boolean {
  return value === "*";
}

function parseString(name: string, value: unknown): string {
  if (typeof value !== "string")
    throw invalidInput(`${quote(name)} in a filter takes text, not ${describeValue(value)}.`);
  if (value === "") throw invalidInput(`${quote(name)} in a filter must not be empty text.`);
  return value;
}

/** A day stays a day; an instant becomes ISO in UTC, also one that names no zone. */
function parseFilterDate(name: string, value: unknown): string {
  if (isDate(value) && !Number.isNaN(value.getTime())) return value.toISOString();
  if (typeof value === "string" && isDay(value)) return value;
  const instant = typeof value === "string" ? parseInstant(value) : Number.NaN;
  if (Number.isNaN(instant))
    throw invalidInput(
      `${quote(name)} in a filter takes a Date, an ISO date-time or a day as YYYY-MM-DD, not ${typeof value === "string" ? quote(value) : describeValue(value)}.`,
    );
  return new Date(instant).toISOString();
}

function parseInstant(value: string): number {
  const match =
    /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?$/.exec(
      value,
    );
  const [, day = "", time = "", zone = "Z"] = match ?? [];
  if (!isDay(day)) return Number.NaN;
  return Date.parse(`${day}T${time}${zone.replace(/^(.\d{2})(\d{2})$/, "$1:$2")}`);
}

function unknownOperator(name: string, operator: string, allowed: readonly FilterOperator[]) {
  return invalidInput(
    `${quote(name)} in a filter has no operator ${quote(operator)}; it takes ${allowed.join(", ")}.`,
  );
}
