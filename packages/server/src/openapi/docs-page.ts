import type { OpenApiDocument, Operation } from "./openapi-document.ts";

/** A page for people, whole in itself: no script, nothing from elsewhere. */
export function docsPage(document: OpenApiDocument): string {
  const rows = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({ path, method, operation })),
  );
  const groups = Map.groupBy(rows, ({ operation }) => operation.tags[0] ?? "");
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>mem0-kit server</title>
<style>${style}</style>
<h1>mem0-kit server</h1>
<p>mem0's platform protocol. Send <code>Authorization: Token &lt;key&gt;</code>. Schemas:
<a href="/openapi.json">OpenAPI 3.1</a>, <a href="/openapi-dify.json">custom tools for Dify</a>.</p>
${[...groups].map(([tag, ofTag]) => section(tag, ofTag, document)).join("\n")}
</html>
`;
}

interface Row {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

function section(tag: string, rows: readonly Row[], document: OpenApiDocument): string {
  return `<h2>${escapeHtml(tag)}</h2>\n${rows.map((row) => details(row, document)).join("\n")}`;
}

function details({ path, method, operation }: Row, document: OpenApiDocument): string {
  const { summary, operationId, parameters, requestBody, responses } = operation;
  const parts = { parameters, requestBody, responses: successOf(responses) };
  const schemas = JSON.stringify(inline(parts, document), null, 2);
  const name = `<b>${method.toUpperCase()}</b> <code>${escapeHtml(path)}</code>`;
  return `<details id="${escapeHtml(operationId)}"><summary>${name} ${escapeHtml(summary)}</summary>
<pre>${escapeHtml(schemas)}</pre></details>`;
}

function successOf(responses: Operation["responses"]): Operation["responses"] {
  return Object.fromEntries(Object.entries(responses).filter(([status]) => status.startsWith("2")));
}

/** Puts schemas where they are referred to; they do not refer to each other. */
function inline(value: unknown, document: OpenApiDocument): unknown {
  if (Array.isArray(value)) return value.map((item) => inline(item, document));
  if (typeof value !== "object" || value === null) return value;
  if ("$ref" in value && typeof value.$ref === "string")
    return document.components.schemas[value.$ref.split("/").at(-1) ?? ""];
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, inline(inner, document)]),
  );
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const style = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
summary { cursor: pointer; padding: .25rem 0; } b { display: inline-block; min-width: 4.5rem; }
pre { overflow: auto; background: #8881; padding: 1rem; } :root { color-scheme: light dark; }
`;
