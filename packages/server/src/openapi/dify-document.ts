import type { PlatformRouteName } from "@mem0-kit/core/platform";
import type { RouteEntry } from "../http/route-entry.ts";
import { type JsonSchema, jsonSchemaOf } from "./json-schema-of.ts";
import { type QueryParameter, queryParameters } from "./query-parameters.ts";

interface Tool {
  /** As in every adapter of mem0-kit. */
  readonly name: string;
  readonly description: string;
  /** What the model may fill in. */
  readonly fields: readonly string[];
}

const whose = ["user_id", "agent_id", "app_id", "run_id"];

/**
 * What a model gets as tools. None with an id in its path: Dify puts it there as it is, so that a model
 * could make `DELETE /v1/memories/?user_id=…` of deleting one memory. The plugin has those tools.
 */
const tools: Readonly<Partial<Record<PlatformRouteName, Tool>>> = {
  searchV1: {
    name: "search_memories",
    description: "Finds what is remembered of a user that has to do with a question, best first.",
    fields: ["query", ...whose, "top_k"],
  },
  add: {
    name: "add_memory",
    description: "Remembers what a user said, beyond this conversation.",
    fields: ["messages", ...whose, "infer"],
  },
  listV1: {
    name: "list_memories",
    description: "Lists what is remembered of a user, the newest first.",
    fields: [...whose, "page", "page_size"],
  },
};

/** What a model is told of a field. */
const descriptions: Readonly<Record<string, string>> = {
  messages: "What was said, as plain text.",
  query: "What to look for, as a question or some words.",
  user_id: "Id of the user whose memories they are. Bind it to a variable of the app.",
  agent_id: "Id of the agent.",
  app_id: "Id of the app.",
  run_id: "Id of the conversation.",
  top_k: "Most results.",
  infer: "false keeps the text as it is instead of the facts in it.",
};

/**
 * Describes what Dify's importer of custom tools understands: OpenAPI 3.0.3, everything in its place
 * and without alternatives, fields at the top only.
 */
export function difyDocument(entries: readonly RouteEntry[]) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const entry of entries) {
    const { platformName, path, method } = entry;
    const tool = platformName === undefined ? undefined : tools[platformName];
    if (tool !== undefined)
      paths[path] = { ...paths[path], [method.toLowerCase()]: operation(tool, entry) };
  }
  return {
    openapi: "3.0.3",
    info: { title: "mem0-kit memories", version: "1", description: "Long-term memory." },
    security: [{ bearer: [] }],
    components: { securitySchemes: { bearer: { type: "http", scheme: "bearer" } } },
    paths,
  };
}

function operation(
  { name, description, fields }: Tool,
  { name: route, route: { body, status } }: RouteEntry,
) {
  const query = (queryParameters[route] ?? []).filter((one) => fields.includes(one.name));
  const parameters = query.map(parameter);
  return {
    operationId: name,
    summary: description,
    description,
    parameters,
    ...(body === undefined ? {} : { requestBody: requestBody(body, fields) }),
    responses: { [status ?? 200]: { description: "Done." } },
  };
}

function parameter({ name, description, schema }: QueryParameter) {
  return {
    name,
    in: "query",
    required: name === "user_id",
    description: descriptions[name] ?? description,
    schema: flat(schema),
  };
}

function requestBody(body: NonNullable<RouteEntry["route"]["body"]>, fields: readonly string[]) {
  const { properties = {}, required = [] } = jsonSchemaOf(body, "input") as {
    readonly properties?: Readonly<Record<string, JsonSchema>>;
    readonly required?: readonly string[];
  };
  const known = fields.filter((field) => properties[field] !== undefined);
  const needed = known.filter((field) => required.includes(field) || field === "user_id");
  const schema = {
    type: "object",
    properties: Object.fromEntries(
      known.map((field) => [
        field,
        { ...flat(properties[field] as JsonSchema), description: descriptions[field] ?? "" },
      ]),
    ),
    ...(needed.length === 0 ? {} : { required: needed }),
  };
  return { required: true, content: { "application/json": { schema } } };
}

const primitives = ["string", "integer", "number", "boolean"];

/** The first simple type that a field can have; a text where there is none. */
function flat(schema: JsonSchema): JsonSchema {
  return { type: typesOf(schema).find((type) => primitives.includes(type)) ?? "string" };
}

function typesOf({ anyOf, type }: JsonSchema): readonly string[] {
  if (Array.isArray(anyOf)) return (anyOf as JsonSchema[]).flatMap(typesOf);
  return [type].flat().map(String);
}
