import type { JsonValue, MemoryItem } from "@mem0-kit/core";
import { exportLimits } from "./export-limits.ts";
import { fillObject } from "./fill/fill-object.ts";
import { createPace } from "./pace.ts";
import type { JsonSchema } from "./schema/json-schema.ts";
import { readSchema } from "./schema/read-schema.ts";
import { schemaChecker } from "./schema/schema-checker.ts";
import { schemaError } from "./schema/schema-error.ts";
import { type SchemaView, viewSchema } from "./schema/view-schema.ts";
import { readStatements } from "./statements/read-statements.ts";
import { statementBook } from "./statements/statement-book.ts";

/** What to export. */
export interface ExportOptions {
  /** A JSON Schema of an object. */
  readonly schema: unknown;
  /** The newest first: at most `exportLimits.memories` are read. */
  readonly memories: AsyncIterable<MemoryItem>;
}

/** What memories came to in the form of a schema. */
export interface ExportResult {
  /** What mem0's clients read: just the object. */
  readonly data: Readonly<Record<string, JsonValue>>;
  /**
   * JSON pointers of what no memory says, in the schema's order: `null`, `""` or `[]` in `data`, or not
   * there. A schema that wants the list in `data` too has a property `_unfilled`, an array of strings.
   */
  readonly unfilled: readonly string[];
  /**
   * Those of them that the schema requires and has no empty value for, such as a number. They are left
   * out rather than made up.
   */
  readonly missing: readonly string[];
  /**
   * JSON pointers of objects of which memories tell something, and which are not in `data` all the same:
   * something that they require is missing, and without them `data` conforms.
   */
  readonly leftOut: readonly string[];
  /**
   * Whether `data` validates against the schema: always with nothing missing, unless the schema asks for
   * more of the whole object, such as `minProperties`, than the memories have.
   */
  readonly conforms: boolean;
  /** How many memories were read. */
  readonly memories: number;
  /** Whether there were more than could be read. */
  readonly isCut: boolean;
}

/**
 * Fills a JSON Schema from memories by rules, without a model: with words that stand in them and nothing
 * else. Gives the event loop its turns; the caller's instructions, which are for models, have no part in it.
 *
 * @throws MemoryError `INVALID_INPUT` for a schema that is malformed, too large, not of an object, or
 * refers to another document.
 */
export async function createExport({ schema, memories }: ExportOptions): Promise<ExportResult> {
  const { root, patterns } = readSchema(schema);
  const { view, list } = withoutList(viewOfObject(viewSchema(root)));
  const checker = schemaChecker(patterns);
  const pace = createPace();
  const { all, memories: read, isCut } = await readStatements(memories, pace);
  const room = { characters: exportLimits.resultLength, records: exportLimits.records };
  const { value, unfilled, missing, leftOut } = await fillObject(view, {
    book: statementBook(all),
    checker,
    pace,
    pointer: "",
    room,
  });
  const told = [...unfilled];
  const isTold = list !== undefined && checker.accepts(list, told);
  const data = { ...(value as ExportResult["data"]), ...(isTold ? { [listName]: told } : {}) };
  const conforms = checker.accepts(root, data);
  return { data, unfilled, missing, leftOut, conforms, memories: read, isCut };
}

/** The property that a schema has for the list of what stayed empty. */
const listName = "_unfilled";

function withoutList(view: SchemaView): { readonly view: SchemaView; readonly list?: JsonSchema } {
  if (!Object.hasOwn(view.properties, listName)) return { view };
  const { [listName]: list = true, ...properties } = view.properties;
  const required = new Set([...view.required].filter((name) => name !== listName));
  return { view: { ...view, properties, required }, list };
}

function viewOfObject(view: SchemaView | undefined): SchemaView {
  if (!view?.types.includes("object"))
    throw schemaError("", 'must describe an object: give it "properties".');
  return view;
}
