import type { OpenApiDocument, Operation } from "../../../src/openapi/openapi-document.ts";

/** A request that a client might send, or should not. */
export interface SampleRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** JSON, mostly of the form that the operation takes. */
  readonly body?: string;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Values that mean something to the server. */
export interface SampleWords {
  /** For any text. */
  readonly any: readonly string[];
  /** Mostly for fields and parameters of these names. */
  readonly named: Readonly<Record<string, readonly string[]>>;
}

/**
 * Makes requests of what a server says that it takes: bodies by their schemas with some of everything put
 * in the wrong place.
 */
export function sampleRequests(
  document: OpenApiDocument,
  random: () => number,
  words: SampleWords,
): () => SampleRequest {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );
  const sampler = createSampler(random, words);
  return () => {
    const first = sampler.pick(operations);
    // What takes most can go wrong most.
    const again = first.operation.requestBody === undefined && random() < 0.6;
    const { method, path, operation } = again ? sampler.pick(operations) : first;
    const schema = bodySchema(document, operation);
    const body = schema === undefined ? {} : { body: JSON.stringify(sampler.value(schema)) };
    return {
      method: method.toUpperCase(),
      path: sampler.path(path) + sampler.query(operation.parameters ?? []),
      ...body,
    };
  };
}

function bodySchema(document: OpenApiDocument, { requestBody }: Operation): Schema | undefined {
  const content = requestBody?.content as Content | undefined;
  const name = content?.["application/json"].schema.$ref.split("/").at(-1);
  return name === undefined ? undefined : (document.components.schemas[name] as Schema);
}

interface Content {
  readonly "application/json": { readonly schema: { readonly $ref: string } };
}

interface Schema {
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
}

const junk: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  0.5,
  "",
  "\u0000",
  "\ud800",
  "💥".repeat(50),
  "' OR 1=1 --",
  "../../etc/passwd",
  "*",
  "%",
  [],
  {},
  [[[]]],
  JSON.parse('{"__proto__":1,"constructor":{"prototype":1}}'),
  { AND: [] },
  { OR: [{ user_id: "*" }] },
  { NOT: { NOT: {} } },
  "9".repeat(400),
];

function createSampler(random: () => number, { any, named }: SampleWords) {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const chance = (share: number) => random() < share;

  function value(schema: Schema, name = ""): unknown {
    if (chance(0.02)) return pick(junk);
    const known = named[name];
    if (known !== undefined && chance(0.8)) return pick(known);
    const choices = schema.anyOf ?? schema.oneOf;
    if (choices !== undefined) return value(pick(choices));
    if (schema.enum !== undefined) return pick(schema.enum);
    if (schema.const !== undefined) return schema.const;
    switch (pick([schema.type].flat())) {
      case "string":
        return pick(any);
      case "integer":
        return Math.floor(number(schema));
      case "number":
        return number(schema);
      case "null":
        return null;
      case "boolean":
        return chance(0.5);
      case "array":
        return Array.from({ length: Math.floor(random() * 4) }, () => value(schema.items ?? {}));
      case "object":
        return object(schema);
      default:
        return pick(junk);
    }
  }

  const number = ({ minimum = -5, maximum = 200 }: Schema) =>
    minimum + random() * (Math.min(maximum, 200) - minimum);

  function object({ properties, required = [] }: Schema): unknown {
    if (properties === undefined) return filter(2);
    const names = Object.keys(properties).filter((name) =>
      chance(required.includes(name) ? 0.97 : likely.has(name) ? 0.6 : 0.06),
    );
    return Object.fromEntries(names.map((name) => [name, value(properties[name] ?? {}, name)]));
  }

  /** What an open object means most often. */
  function filter(depth: number): unknown {
    if (depth > 0 && chance(0.4)) {
      const inner = Array.from({ length: 1 + Math.floor(random() * 3) }, () => filter(depth - 1));
      return { [pick(["AND", "OR", "NOT"])]: chance(0.8) ? inner : inner[0] };
    }
    const field = chance(0.6) ? "user_id" : pick(fields);
    const operand = chance(0.7) ? pick([...any, "*"]) : { [pick(operators)]: pick(any) };
    return { [field]: operand };
  }

  return {
    pick,
    value,
    path: (template: string) =>
      template.replace(/\{(\w+)\}/g, (_, name: string) => {
        const known = chance(0.8) ? (named[name] ?? any) : any;
        return encodeURIComponent(chance(0.95) ? pick(known) : "\u0000/..");
      }),
    query(parameters: readonly Readonly<Record<string, unknown>>[]): string {
      const search = new URLSearchParams();
      for (const { in: place, name, schema } of parameters)
        if (place === "query" && chance(0.4))
          search.append(String(name), textOf(value(schema as Schema, String(name))));
      return search.size === 0 ? "" : `?${search}`;
    },
  };
}

function textOf(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** Optional fields without which most requests are refused early. */
const likely = new Set(["user_id", "infer", "text", "email"]);
const fields = ["agent_id", "run_id", "app_id", "metadata", "created_at", "categories", "x"];
const operators = ["in", "ne", "gte", "lt", "contains", "icontains", "eq", "$regex"];
