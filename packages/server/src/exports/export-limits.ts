/** The bounds of an export: beyond those of a schema it is refused, beyond the others it is cut and told. */
export const exportLimits = {
  /** A schema as JSON, in UTF-8 bytes. */
  schemaBytes: 256 * 1024,
  /** How deep a schema nests with its references written out. */
  schemaDepth: 64,
  /** Subschemas once every `$ref` is written out where it stands. */
  schemaParts: 5000,
  /** Patterns of a schema, and characters of one. */
  patterns: 100,
  patternLength: 500,
  /** Memories that are read, the first ones. */
  memories: 5000,
  /** Sentences of them that are kept, and characters of one. */
  statements: 10_000,
  statementLength: 600,
  /** Values of one enumeration. */
  choices: 1000,
  /** Alternatives of an `anyOf` or `oneOf` that are tried, the first ones. */
  variants: 20,
  /** Items of one array, and objects in all arrays. */
  items: 100,
  records: 2000,
  /** Characters of all texts of the result. */
  resultLength: 1024 * 1024,
} as const;
