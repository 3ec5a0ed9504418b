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

/** A field of an input, as JSON schema. */
export type ToolInputField =
  | { type: "string"; description: string; minLength: number; maxLength: number }
  | { type: "integer"; description: string; minimum: number };

/** A tool's input as the model is told of it. Not readonly, as the types of frameworks are not. */
export interface ToolInputSchema {
  type: "object";
  properties: Record<string, ToolInputField>;
  required: string[];
  additionalProperties: false;
}

/** A tool's input and its check: what is wrong with one, or undefined. */
export interface ToolInput {
  readonly schema: ToolInputSchema;
  readonly check: (input: unknown) => string | undefined;
}

/** Makes the inputs of all tools. */
export function toolInputs(): Readonly<Record<keyof ToolInputs, ToolInput>> {
  const query = textField("What to look for, in a few words or a question.", 2000);
  const text = textField("One fact in a whole sentence that makes sense on its own.", 4000);
  const id = textField("Id of the memory, as a search or a list gave it.", 256);
  const description = "Page of the list, from 1. Default: 1.";
  return {
    search: toolInput({ query }),
    add: toolInput({ text }),
    list: toolInput({ page: { type: "integer", description, minimum: 1 } }, { optional: ["page"] }),
    update: toolInput({ id, text }),
    delete: toolInput({ id }),
  };
}

function textField(description: string, maxLength: number): ToolInputField {
  return { type: "string", description, minLength: 1, maxLength };
}

/** An object of these fields and no others: a `userId` that a model makes up is refused, not ignored. */
function toolInput(
  properties: Record<string, ToolInputField>,
  { optional = [] }: { readonly optional?: readonly string[] } = {},
): ToolInput {
  const allowed = Object.keys(properties);
  const required = allowed.filter((name) => !optional.includes(name));
  return {
    schema: { type: "object", properties, required, additionalProperties: false },
    check(input) {
      if (typeof input !== "object" || input === null || Array.isArray(input))
        return "The input must be an object.";
      const given = input as Readonly<Record<string, unknown>>;
      if (Object.keys(given).some((name) => !allowed.includes(name)))
        return `There is no such input; the tool takes ${allowed.join(", ")} only.`;
      return allowed
        .filter((name) => given[name] !== undefined || required.includes(name))
        .map((name) => checkField(name, properties[name], given[name]))
        .find((problem) => problem !== undefined);
    },
  };
}

function checkField(
  name: string,
  field: ToolInputField | undefined,
  value: unknown,
): string | undefined {
  if (field?.type === "integer")
    return Number.isSafeInteger(value) && (value as number) >= field.minimum
      ? undefined
      : `${name} must be a whole number from ${field.minimum}.`;
  if (typeof value !== "string" || value.trim() === "")
    return `${name} must be a text that is not blank.`;
  if (field !== undefined && value.length > field.maxLength)
    return `${name} is too long; at most ${field.maxLength} characters.`;
  return undefined;
}
