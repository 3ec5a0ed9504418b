/** A schema as Dify reads it: nothing of it but these. */
export interface DifySchema {
  readonly type?: string;
  readonly default?: unknown;
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, DifySchema>>;
  readonly $ref?: string;
}

export interface DifyField {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: DifySchema;
}

export interface DifyOperation {
  readonly operationId?: string;
  readonly description?: string;
  readonly summary?: string;
  readonly parameters?: readonly DifyField[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { schema: DifySchema }>> };
}

/** What Dify asks a model or the author of a workflow for. */
export interface DifyParameter {
  readonly name: string;
  readonly type: "string" | "number" | "boolean";
  readonly required: boolean;
  readonly description: string;
}

/** A custom tool that Dify has made of an operation. */
export interface DifyTool {
  readonly name: string;
  readonly description: string;
  readonly method: string;
  /** With the names of the path in braces. */
  readonly url: string;
  readonly parameters: readonly DifyParameter[];
  /** Kept for the calls, which read it once more. */
  readonly operation: DifyOperation;
}

interface Document {
  readonly info: { readonly description?: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, DifyOperation>>>>;
}

const methods = ["get", "post", "put", "delete", "patch", "head", "options", "trace"];

/** Dify refuses more tools than this in one document. */
const mostTools = 100;

/** What providers of models take as the name of a function. */
const callable = /^[a-zA-Z0-9_-]{1,64}$/;

/**
 * Imports a document as Dify's "custom tool" does, by the rules of its parser: the first server counts,
 * fields of the body are those at its top, a reference is followed only where a body begins, and what is
 * not a number, a switch or a text becomes a text. Throws where Dify refuses or warns, and over names that
 * a model could not call.
 */
export function importDifyTools(text: string): DifyTool[] {
  const document = JSON.parse(text) as Document;
  // Dify reads it without looking whether it is there.
  if (document.info === undefined) throw new Error("The document has no info.");
  const server = document.servers?.[0]?.url;
  if (server === undefined) throw new Error("No server found in the document.");
  const tools = Object.entries(document.paths).flatMap(([path, operations]) =>
    methods.flatMap((method) => {
      const operation = operations[method];
      return operation === undefined ? [] : [readTool(document, server, path, method, operation)];
    }),
  );
  if (tools.length > mostTools) throw new Error(`The document has ${tools.length} tools.`);
  refuseTwice(tools.map(({ name }) => name));
  return tools;
}

function readTool(
  document: Document,
  server: string,
  path: string,
  method: string,
  given: DifyOperation,
): DifyTool {
  const operation = withBody(document, given);
  const name = operation.operationId ?? `${path.replaceAll(/[^a-zA-Z0-9_-]/g, "")}_${method}`;
  if (!callable.test(name)) throw new Error(`No model can call ${name}.`);
  const parameters = [...fieldsOf(operation), ...bodyFieldsOf(operation)];
  refuseTwice(parameters.map((one) => one.name));
  return {
    name,
    description: operation.description ?? operation.summary ?? "",
    method,
    url: server + path,
    parameters,
    operation,
  };
}

/** Follows the reference that a body may begin with; deeper ones stay as they are. */
function withBody(document: Document, operation: DifyOperation): DifyOperation {
  const content = Object.entries(operation.requestBody?.content ?? {});
  if (content.length === 0) return operation;
  const resolved = content.map(([type, { schema }]) => {
    const steps = schema.$ref?.split("/").slice(1) ?? [];
    const target = steps.reduce<unknown>(
      (node, step) => (node as Record<string, unknown>)[step],
      document,
    );
    return [type, { schema: steps.length === 0 ? schema : (target as DifySchema) }] as const;
  });
  return { ...operation, requestBody: { content: Object.fromEntries(resolved) } };
}

function fieldsOf({ parameters = [] }: DifyOperation): DifyParameter[] {
  return parameters.map(({ name, required = false, description = "", schema }) => {
    if (typeof name !== "string") throw new Error("A parameter has no name: is it a reference?");
    return { name, type: typeOf(schema), required, description };
  });
}

/** Of several kinds of body the last one counts here, and the first one in a call. */
function bodyFieldsOf({ requestBody }: DifyOperation): DifyParameter[] {
  const { required = [], properties = {} } =
    Object.values(requestBody?.content ?? {}).at(-1)?.schema ?? {};
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    type: typeOf(schema),
    required: required.includes(name),
    description: schema.description ?? "",
  }));
}

function typeOf(schema: DifySchema | undefined): DifyParameter["type"] {
  if (schema?.type === "integer" || schema?.type === "number") return "number";
  return schema?.type === "boolean" ? "boolean" : "string";
}

function refuseTwice(names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`The name ${twice} is there twice.`);
}
