import type { JsonSchema } from "./json-schema-of.ts";

/** One parameter of a query. */
export interface QueryParameter {
  readonly name: string;
  readonly description: string;
  readonly schema: JsonSchema;
}

const text: JsonSchema = { type: "string" };
const texts: JsonSchema = { type: "array", items: text };
const wholeNumber = (minimum: number, maximum?: number): JsonSchema =>
  maximum === undefined ? { type: "integer", minimum } : { type: "integer", minimum, maximum };

const parameter = (name: string, description: string, schema: JsonSchema = text) => ({
  name,
  description,
  schema,
});

const paging = [
  parameter("page", "Page, from 1.", wholeNumber(1)),
  parameter("page_size", "Size of a page.", wholeNumber(1, 200)),
];
const entities = ["user", "agent", "app", "run"].map((type) =>
  parameter(`${type}_id`, `Memories of this ${type} only.`),
);
const showExpired = parameter("show_expired", "Also what has expired.", { type: "boolean" });
const email = parameter("email", "Who, by address.");
const fields = parameter("fields", "Has no effect, as on the platform.", texts);

/** What queries may hold, by the name of the route. */
export const queryParameters: Readonly<Record<string, readonly QueryParameter[]>> = {
  list: paging,
  listV1: [
    ...entities,
    ...paging,
    parameter("limit", "Size of a page, as old clients say it.", wholeNumber(1, 200)),
    parameter("categories", "Memories with any of these categories.", texts),
    parameter("fields", "Only these fields of memories.", texts),
    parameter("keywords", "Memories that have these words."),
    parameter("start_date", "Memories made since."),
    parameter("end_date", "Memories made until."),
    showExpired,
  ],
  listV2: paging,
  listEntities: paging,
  listEvents: paging,
  historyFeed: paging,
  entityMemories: paging,
  getProject: [fields],
  removeOrganizationMember: [email],
  removeProjectMember: [email],
  deleteMemory: [
    parameter("delete_linked", "Deletes the memories that it replaced too.", { type: "boolean" }),
  ],
  deleteMemories: [...entities, parameter("metadata", "Those with this metadata only, as JSON.")],
  restList: [...entities, parameter("top_k", "Most results.", wholeNumber(1, 1000)), showExpired],
  restDeleteAll: entities,
};
