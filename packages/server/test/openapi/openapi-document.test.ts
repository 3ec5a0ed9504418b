import { describe, expect, test } from "vitest";
import { routeEntries } from "../../src/http/route-entry.ts";
import { difyDocument } from "../../src/openapi/dify-document.ts";
import { docsPage } from "../../src/openapi/docs-page.ts";
import { openApiDocument } from "../../src/openapi/openapi-document.ts";
import { restPaths, restRoutes } from "../../src/routes/rest-routes.ts";
import { routes } from "../../src/routes/routes.ts";
import { openPlaces } from "./support/open-places.ts";

const entries = routeEntries(routes, { paths: restPaths, routes: restRoutes });
const document = openApiDocument(entries);

/** Fields whose keys are a caller's own, or another system's; nothing else may be open. */
const openFields = new Set([
  "metadata",
  "filters",
  "schema",
  "structured_data_schema",
  "structured_attributes",
  "score_breakdown",
  "score_details",
  // The object that a caller's own schema asks for.
  "GetExportAnswer",
  "profile",
  "content",
]);

describe("the OpenAPI document", () => {
  test("has every route once, by its name", () => {
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
    const names = operations.map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, path, method } of entries)
      expect(document.paths[path]?.[method.toLowerCase()]?.operationId).toBe(name);
  });

  test("asks for a key wherever the route does", () => {
    for (const { path, method, route } of entries) {
      const operation = document.paths[path]?.[method.toLowerCase()];
      expect(operation?.security.length).toBe(route.role === "anyone" ? 0 : 3);
    }
  });

  test("describes every parameter of a path", () => {
    for (const [path, operations] of Object.entries(document.paths))
      for (const operation of Object.values(operations)) {
        const described = (operation.parameters ?? []).filter((one) => one.in === "path");
        expect(described.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
      }
  });

  test("refers to nothing that is not there", () => {
    const references = JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g);
    for (const [, pointer = ""] of references) {
      const found = pointer
        .split("/")
        .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);
      expect(found, pointer).toBeTypeOf("object");
    }
  });

  test("leaves nothing open but what is a caller's own", () => {
    const open = openPlaces(document.components.schemas).filter(
      ({ field }) => !openFields.has(field),
    );
    expect(open.map(({ place }) => place)).toEqual([]);
  });
});

test("the page shows every operation, and loads and runs nothing", () => {
  const page = docsPage(document);
  for (const { name } of entries) expect(page).toContain(`id="${name}"`);
  expect(page).not.toMatch(/<script|<link|<img|@import|url\(|src=|https?:/);
});

describe("the document for Dify", () => {
  const tools = difyDocument(entries);

  test("is flat: no references, no alternatives, simple fields in their place", () => {
    const text = JSON.stringify(tools);
    expect(tools.openapi).toBe("3.0.3");
    expect(text).not.toMatch(/"(?:\$ref|oneOf|anyOf|allOf|nullable|const)"/);
    const fields = text.matchAll(/"schema":\{"type":"(\w+)"\}/g);
    for (const [, type = ""] of fields)
      expect(["string", "integer", "number", "boolean"]).toContain(type);
  });

  test("has the tools that a model needs, under names that Dify takes", () => {
    const operations = Object.values(tools.paths).flatMap((path) => Object.values(path));
    const names = operations.map((one) => (one as { operationId: string }).operationId);
    expect(names.sort()).toEqual(["add_memory", "list_memories", "search_memories"]);
    for (const name of names) expect(name).toMatch(/^[a-zA-Z0-9_-]{1,64}$/);
  });

  test("asks a search and an add for whose memories they are", () => {
    const paths = tools.paths as unknown as Record<string, Record<string, DifyOperation>>;
    const add = paths["/v3/memories/add/"]?.post;
    const search = paths["/v1/memories/search/"]?.post;
    const schemaOf = (one: DifyOperation | undefined) =>
      one?.requestBody.content["application/json"].schema;
    expect(schemaOf(add)?.required).toEqual(["messages", "user_id"]);
    expect(schemaOf(add)?.properties.messages?.type).toBe("string");
    expect(schemaOf(add)?.properties.infer?.type).toBe("boolean");
    expect(schemaOf(search)?.required).toEqual(["query", "user_id"]);
    expect(schemaOf(search)?.properties.top_k?.type).toBe("integer");
  });
});

interface DifyOperation {
  readonly requestBody: {
    readonly content: {
      readonly "application/json": {
        readonly schema: {
          readonly required: readonly string[];
          readonly properties: Readonly<Record<string, { readonly type: string }>>;
        };
      };
    };
  };
}
