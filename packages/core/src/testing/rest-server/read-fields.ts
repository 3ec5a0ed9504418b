import { isDay } from "../../checks.ts";
import { badRequest, invalidField } from "./rest-error.ts";

/** The fields of a body, checked as the server's models do: what is not asked for is passed over. */
export interface FieldReader {
  has(name: string): boolean;
  text(name: string): string | undefined;
  requiredText(name: string): string;
  flag(name: string): boolean | undefined;
  number(name: string): number | undefined;
  object(name: string): Readonly<Record<string, unknown>> | undefined;
  messages(): readonly { readonly role: string; readonly content: string }[];
}

export function readFields(body: unknown): FieldReader {
  if (body === undefined) throw invalidField("missing", ["body"], "Field required");
  if (!isObject(body)) throw invalidField("model_attributes_type", ["body"], notAnObject);
  const given = <T>(
    name: string,
    type: string,
    msg: string,
    is: (value: unknown) => value is T,
  ) => {
    const value = body[name];
    if (value === undefined || value === null) return undefined;
    if (!is(value)) throw invalidField(type, ["body", name], msg);
    return value;
  };
  const reader: FieldReader = {
    has: (name) => Object.hasOwn(body, name),
    text: (name) => given(name, "string_type", "Input should be a valid string", isText),
    requiredText: (name) => {
      const value = reader.text(name);
      if (value === undefined) throw invalidField("missing", ["body", name], "Field required");
      return value;
    },
    flag: (name) => given(name, "bool_parsing", "Input should be a valid boolean", isFlag),
    number: (name) => given(name, "float_parsing", "Input should be a valid number", isNumber),
    object: (name) => given(name, "dict_type", "Input should be a valid dictionary", isObject),
    messages: () => {
      const list = given("messages", "list_type", "Input should be a valid list", Array.isArray);
      if (list === undefined) throw invalidField("missing", ["body", "messages"], "Field required");
      return list.map((message: unknown, index) => readMessage(message, index));
    },
  };
  return reader;
}

/** A day, as Python's `date.fromisoformat` takes it. */
export function readDay(value: string | undefined): string | undefined {
  if (value === undefined || isDay(value)) return value;
  throw badRequest("expiration_date must be a valid date in YYYY-MM-DD format.");
}

/** Trims an id; the server refuses one with white space inside. */
export function readEntityId(name: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const trimmed = value.trim();
  if (trimmed === "")
    throw badRequest(
      `Invalid ${name}: cannot be empty or whitespace-only. Provide a valid identifier.`,
    );
  if (/\s/.test(trimmed))
    throw badRequest(
      `Invalid ${name}: cannot contain whitespace. Provide a valid identifier without spaces.`,
    );
  return trimmed;
}

const notAnObject = "Input should be a valid dictionary or object to extract fields from";

function readMessage(message: unknown, index: number) {
  const place = ["body", "messages", index];
  const { role, content } = isObject(message) ? message : {};
  for (const [name, value] of Object.entries({ role, content })) {
    if (value === undefined) throw invalidField("missing", [...place, name], "Field required");
    if (!isText(value))
      throw invalidField("string_type", [...place, name], "Input should be a valid string");
  }
  return { role: String(role), content: String(content) };
}

const isText = (value: unknown) => typeof value === "string";
const isFlag = (value: unknown) => typeof value === "boolean";
const isNumber = (value: unknown) => typeof value === "number";

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
