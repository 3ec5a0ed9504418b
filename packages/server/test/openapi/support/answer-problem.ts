import { Validator } from "@cfworker/json-schema";
import type { OpenApiDocument, Operation } from "../../../src/openapi/openapi-document.ts";

/** What was asked: `path` without its query. */
export interface Asked {
  readonly method: string;
  readonly path: string;
}

/**
 * What is wrong with an answer by `/openapi.json`, or `null`: it must be one that the document has for the
 * operation and the status. Answers to what is no operation, such as 404 for an unknown path, must have the
 * form of an error.
 */
export async function answerProblem(
  document: OpenApiDocument,
  { method, path }: Asked,
  response: Response,
): Promise<string | null> {
  if (method === "HEAD" || method === "OPTIONS") return null;
  const schema = schemaOf(document, operationOf(document, method, path), response.status);
  if (schema === null) return null;
  if (schema === undefined) return "has no answer in /openapi.json";
  const type = response.headers.get("content-type");
  if (!type?.includes("application/json")) return `is ${type}, not application/json`;
  const body: unknown = await response.clone().json();
  const { valid, errors } = validatorOf(document, schema).validate(body);
  if (valid) return null;
  const problems = errors.map(({ instanceLocation, error }) => `${instanceLocation} ${error}`);
  return `${problems.join("\n")}\n${JSON.stringify(body)}`;
}

/** By schema, since each reads all that it may refer to. */
const validators = new WeakMap<object, Validator>();

function validatorOf({ components }: OpenApiDocument, schema: object): Validator {
  const known = validators.get(schema);
  if (known !== undefined) return known;
  const validator = new Validator({ ...schema, components }, "2020-12", false);
  validators.set(schema, validator);
  return validator;
}

/** `undefined` where there is none for the status, `null` where the answer is no JSON. */
function schemaOf(
  document: OpenApiDocument,
  operation: Operation | undefined,
  status: number,
): object | null | undefined {
  if (operation === undefined) return anyError;
  let answer = operation.responses[status] as Answer | undefined;
  if (answer?.$ref !== undefined)
    answer = document.components.responses[answer.$ref.split("/").at(-1) ?? ""] as Answer;
  if (answer?.content !== undefined && !("application/json" in answer.content)) return null;
  return answer?.content?.["application/json"]?.schema;
}

const anyError = { $ref: "#/components/schemas/Error" };

interface Answer {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}

/** The paths with fewer parameters first, as the server has them. */
function operationOf(
  { paths }: OpenApiDocument,
  method: string,
  path: string,
): Operation | undefined {
  const fits = Object.keys(paths)
    .filter((template) => patternOf(template).test(path))
    .filter((template) => paths[template]?.[method.toLowerCase()] !== undefined)
    .sort((a, b) => a.split("{").length - b.split("{").length);
  return paths[fits[0] ?? ""]?.[method.toLowerCase()];
}

function patternOf(template: string): RegExp {
  return new RegExp(`^${template.replace(/[.]/g, "\\.").replace(/\{\w+\}/g, "[^/]+")}$`);
}
