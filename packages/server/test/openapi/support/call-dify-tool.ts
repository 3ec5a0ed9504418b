import type { DifyField, DifyOperation, DifySchema, DifyTool } from "./import-dify-tools.ts";

/** What a call came to in Dify. */
export interface DifyAnswer {
  /** The variable `text` of the node. */
  readonly text: string;
  /** The item of its variable `json`; Dify puts objects there, and no lists. */
  readonly json?: Record<string, unknown>;
}

export interface DifyCallOptions {
  /** "API key" of the tool's authorization: a header with its whole value. */
  readonly header: readonly [name: string, value: string];
  /** Dify's versions until 2025 send `null` for what was left out of a body. @default false */
  readonly nulls?: boolean;
}

type Given = Readonly<Record<string, unknown>>;

/**
 * Calls a tool as Dify's custom tools do: values into the path as they are, those of the query and the body
 * under their names and in the type that the document says, by way of its proxy against SSRF.
 *
 * @throws Error with Dify's words for a status of 400 and above, and for a required value that is missing.
 */
export async function callDifyTool(
  { url, method, operation, parameters }: DifyTool,
  given: Given,
  { header, nulls = false }: DifyCallOptions,
): Promise<DifyAnswer> {
  for (const { name, required } of parameters)
    if (required && given[name] === undefined)
      throw new Error(`Missing required parameter ${name}`);
  const target = new URL(inPath(url, operation, given));
  for (const [name, value] of inQuery(operation, given)) target.searchParams.append(name, value);
  const [type, body] = bodyOf(operation, given, nulls);
  const response = await fetch(target, {
    method: method.toUpperCase(),
    headers: {
      [header[0]]: header[1],
      // What Squid adds.
      Via: "1.1 ssrf-proxy (squid/6.13)",
      "X-Forwarded-For": "172.18.0.5",
      ...(type === undefined ? {} : { "Content-Type": type }),
    },
    ...(type === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return readAnswer(response);
}

async function readAnswer(response: Response): Promise<DifyAnswer> {
  const text = await response.text();
  if (response.status >= 400)
    throw new Error(`Request failed with status code ${response.status} and ${text}`);
  if (!response.headers.get("content-type")?.includes("application/json")) return { text };
  const value: unknown = JSON.parse(text);
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? { text, json: value as Record<string, unknown> } : { text };
}

function inPath(url: string, { parameters = [] }: DifyOperation, given: Given): string {
  return parameters
    .filter((field) => field.in === "path")
    .reduce((path, { name }) => path.replaceAll(`{${name}}`, String(given[name])), url);
}

function inQuery({ parameters = [] }: DifyOperation, given: Given): [string, string][] {
  const sent = ({ name, schema }: DifyField) => given[name] ?? schema?.default ?? "";
  return parameters
    .filter((field) => field.in === "query" && sent(field) !== "")
    .map((field) => [field.name, String(sent(field))]);
}

function bodyOf({ requestBody }: DifyOperation, given: Given, nulls: boolean) {
  const [first] = Object.entries(requestBody?.content ?? {});
  if (first === undefined) return [undefined, undefined] as const;
  const [type, { schema }] = first;
  const entries = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    if (given[name] !== undefined) return [[name, converted(field, given[name])]];
    if (field.default !== undefined) return [[name, field.default]];
    return nulls ? [[name, null]] : [];
  });
  return [type, Object.fromEntries(entries)] as const;
}

/** What cannot be converted goes as it is. */
function converted({ type }: DifySchema, value: unknown): unknown {
  if (type === "string") return String(value);
  if (type === "boolean") return Boolean(value);
  if (type !== "integer" && type !== "number") return value;
  const number = Number(value);
  if (Number.isNaN(number)) return value;
  return type === "integer" ? Math.trunc(number) : number;
}
