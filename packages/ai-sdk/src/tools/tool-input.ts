import { jsonSchema, type Schema } from "ai";

export interface SearchInput {
  readonly query: string;
}

export interface AddInput {
  readonly text: string;
}

export interface ListInput {
  readonly page?: number;
}

export interface UpdateInput {
  readonly id: string;
  readonly text: string;
}

export interface DeleteInput {
  readonly id: string;
}

/** The inputs by tool. */
export interface ToolInputs {
  readonly search: SearchInput;
  readonly add: AddInput;
  readonly list: ListInput;
  readonly update: UpdateInput;
  readonly delete: DeleteInput;
}

/** A field of an input. */
type Field =
  | {
      readonly type: "string";
      readonly description: string;
      readonly minLength: number;
      readonly maxLength: number;
    }
  | { readonly type: "integer"; readonly description: string; readonly minimum: number };

/** A tool's input as the model is told of it, and its check. */
export interface ToolInput<INPUT> {
  readonly schema: Schema<INPUT>;
  /** @throws Error that says what is wrong, without the value. */
  readonly parse: (input: unknown) => INPUT;
}

const query = textField("What to look for, in a few words or a question.", 2000);
const fact = textField("One fact in a whole sentence that makes sense on its own.", 4000);
const id = textField("Id of the memory, as a search or a list gave it.", 256);
const page = {
  type: "integer",
  description: "Page of the list, from 1. Default: 1.",
  minimum: 1,
} as const satisfies Field;

/** Makes the inputs of all tools. */
export function toolInputs(): { readonly [KIND in keyof ToolInputs]: ToolInput<ToolInputs[KIND]> } {
  return {
    search: toolInput({ query }),
    add: toolInput({ text: fact }),
    list: toolInput({ page }, { optional: ["page"] }),
    update: toolInput({ id, text: fact }),
    delete: toolInput({ id }),
  };
}

function textField(description: string, maxLength: number): Field {
  return { type: "string", description, minLength: 1, maxLength };
}

/** An object of these fields and no others: a `userId` that a model makes up is refused, not ignored. */
function toolInput<INPUT extends object>(
  fields: Readonly<Record<string, Field>>,
  { optional = [] }: { readonly optional?: readonly string[] } = {},
): ToolInput<INPUT> {
  const required = Object.keys(fields).filter((name) => !optional.includes(name));
  const parse = (input: unknown): INPUT => {
    if (typeof input !== "object" || input === null || Array.isArray(input))
      throw new Error("The input must be an object.");
    const given = input as Readonly<Record<string, unknown>>;
    const allowed = Object.keys(fields);
    const unknown = Object.keys(given).find((name) => !allowed.includes(name));
    if (unknown !== undefined)
      throw new Error(`There is no such input; the tool takes ${allowed.join(", ")} only.`);
    for (const [name, field] of Object.entries(fields)) {
      if (given[name] === undefined && optional.includes(name)) continue;
      checkField(name, field, given[name]);
    }
    return input as INPUT;
  };
  const schema = jsonSchema<INPUT>(
    { type: "object", properties: { ...fields }, required, additionalProperties: false },
    {
      validate: (value) => {
        try {
          return { success: true, value: parse(value) };
        } catch (error) {
          return { success: false, error: error as Error };
        }
      },
    },
  );
  return { schema, parse };
}

function checkField(name: string, field: Field, value: unknown): void {
  if (field.type === "integer") {
    if (Number.isSafeInteger(value) && (value as number) >= field.minimum) return;
    throw new Error(`${name} must be a whole number from ${field.minimum}.`);
  }
  if (typeof value !== "string" || value.trim() === "")
    throw new Error(`${name} must be a text that is not blank.`);
  if (value.length > field.maxLength)
    throw new Error(`${name} is too long; at most ${field.maxLength} characters.`);
}
