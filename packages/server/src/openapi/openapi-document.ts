import type * as z from "zod/mini";
import { parametersOf, type RouteEntry } from "../http/route-entry.ts";
import { errorSchema, errorStatuses } from "./error-schema.ts";
import { fixedOperations } from "./fixed-operations.ts";
import { type JsonSchema, jsonSchemaOf } from "./json-schema-of.ts";
import { queryParameters } from "./query-parameters.ts";
import { summaryOf, tagOf } from "./summary-of.ts";

/** An OpenAPI 3.1 document. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: Readonly<Record<string, unknown>>;
  /** Where it is, as whoever gives the document away knows. */
  readonly servers?: readonly { readonly url: string }[];
  /** By path and method in lower case. */
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly responses: Readonly<Record<string, unknown>>;
    readonly securitySchemes: Readonly<Record<string, unknown>>;
  };
}

/** One endpoint of an OpenAPI document. */
export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly deprecated?: true;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly Readonly<Record<string, unknown>>[];
  readonly requestBody?: Readonly<Record<string, unknown>>;
  readonly responses: Readonly<Record<string, unknown>>;
}

const keySchemes = {
  token: {
    type: "apiKey",
    in: "header",
    name: "Authorization",
    description: "`Token <key>`, as mem0's clients send it.",
  },
  bearer: { type: "http", scheme: "bearer", description: "The same key." },
  apiKey: { type: "apiKey", in: "header", name: "X-API-Key", description: "The same key." },
} as const;

/** Describes the routes by the very schemas that validate. */
export function openApiDocument(entries: readonly RouteEntry[]): OpenApiDocument {
  const schemas = sharedSchemas();
  const paths: Record<string, Record<string, Operation>> = {};
  for (const entry of entries) {
    const { path, method } = entry;
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationOf(entry, schemas) };
  }
  return {
    openapi: "3.1.1",
    info: {
      title: "mem0-kit server",
      version: "1",
      description: "mem0's platform protocol, and its REST shape, over a memory of one's own.",
    },
    paths: { ...paths, ...fixedOperations },
    components: {
      schemas: { ...schemas.all, Error: errorSchema },
      responses: errorResponses(),
      securitySchemes: keySchemes,
    },
  };
}

function operationOf(entry: RouteEntry, schemas: SharedSchemas): Operation {
  const { name, route, isDeprecated } = entry;
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  const parameters = parametersOfEntry(entry);
  return {
    operationId: name,
    summary: summaryOf(entry),
    tags: [tagOf(entry)],
    ...(isDeprecated ? { deprecated: true } : {}),
    security: route.role === "anyone" ? [] : Object.keys(keySchemes).map((key) => ({ [key]: [] })),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(route.body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: jsonContent(schemas.refer(`${title}Request`, route.body, "input")),
          },
        }),
    responses: {
      [route.status ?? 200]: {
        description: "Done.",
        content: jsonContent(schemas.refer(`${title}Answer`, route.answer, "output")),
      },
      ...Object.fromEntries(
        Object.keys(errorStatuses).map((status) => [
          status,
          { $ref: `#/components/responses/Error${status}` },
        ]),
      ),
    },
  };
}

function parametersOfEntry({ name, path }: RouteEntry) {
  return [
    ...parametersOf(path).map((parameter) => ({
      name: parameter,
      in: "path",
      required: true,
      schema: { type: "string", minLength: 1 },
    })),
    ...(queryParameters[name] ?? []).map((parameter) => ({ in: "query", ...parameter })),
  ];
}

function errorResponses(): Readonly<Record<string, unknown>> {
  const content = jsonContent({ $ref: "#/components/schemas/Error" });
  return Object.fromEntries(
    Object.entries(errorStatuses).map(([status, description]) => [
      `Error${status}`,
      { description, content },
    ]),
  );
}

function jsonContent(schema: JsonSchema) {
  return { "application/json": { schema } };
}

/** Schemas that several routes have are described once, under the name of the first. */
interface SharedSchemas {
  readonly all: Readonly<Record<string, JsonSchema>>;
  refer(name: string, schema: z.ZodMiniType, io: "input" | "output"): JsonSchema;
}

function sharedSchemas(): SharedSchemas {
  const all: Record<string, JsonSchema> = {};
  const names = {
    input: new Map<z.ZodMiniType, string>(),
    output: new Map<z.ZodMiniType, string>(),
  };
  return {
    all,
    refer(name, schema, io) {
      const known = names[io].get(schema) ?? name;
      if (!names[io].has(schema)) {
        names[io].set(schema, name);
        all[name] = jsonSchemaOf(schema, io);
      }
      return { $ref: `#/components/schemas/${known}` };
    },
  };
}
