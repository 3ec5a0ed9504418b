/**
 * The bounds of what a memory takes. Beyond a bound the call throws `INVALID_INPUT` before anything
 * is written; only a query's distinct terms are cut silently, since the rest adds nothing to a search.
 */
export const limits = {
  /** Text of one memory or message, in UTF-8 bytes: 1 MiB. */
  textBytes: 1024 * 1024,
  /** Metadata of one memory as JSON, in UTF-8 bytes, without what our clients add: 64 KiB. */
  metadataBytes: 64 * 1024,
  /** A query, in UTF-8 bytes: 64 KiB. */
  queryBytes: 64 * 1024,
  /** Distinct terms of a query that count, the first ones. */
  queryTerms: 128,
  /** A user, agent, app, run, session or message id, in characters. */
  idLength: 256,
  /** Results of one search. */
  topK: 1000,
  /** Records of one page. */
  pageSize: 200,
  /** Messages of one `add`. */
  messages: 1000,
  /** Conditions of one filter, and how deep they nest. */
  filterConditions: 256,
  filterDepth: 16,
  /** Values of one `in` of a filter. */
  filterValues: 1000,
  /** A document or an entry of a transcript as JSON, in UTF-8 bytes: 16 MiB. */
  documentBytes: 16 * 1024 * 1024,
  /** Parts of a document's namespace. */
  namespaceParts: 32,
  /** How deep a JSON value nests: metadata, a document, a transcript's entry. */
  jsonDepth: 100,
} as const;
