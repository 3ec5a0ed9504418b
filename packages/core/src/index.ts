export type {
  DocumentInput,
  DocumentStore,
  ListDocumentsOptions,
  StoredDocument,
} from "./document-store.ts";
export { errorTable } from "./error-table.ts";
export {
  type Filter,
  type FilterCondition,
  type FilterField,
  type FilterInput,
  type FilterOperator,
  filterFields,
} from "./filter/filter.ts";
export type { JsonValue } from "./json-value.ts";
export { limits } from "./limits.ts";
export type {
  AddedMemory,
  AddOptions,
  AddResult,
  CallOptions,
  DeleteAllOptions,
  GetAllOptions,
  HistoryEntry,
  Memory,
  MemoryCapabilities,
  MemoryChange,
  MemoryItem,
  Operation,
  Page,
  ScopedCallOptions,
  ScoredMemory,
  SearchOptions,
  SearchResult,
} from "./memory.ts";
export type {
  Entity,
  EntityType,
  ImportOptions,
  ImportResult,
  ItemResult,
  MemoryAdmin,
  MemoryRecord,
  MemoryStats,
  PageOptions,
  VerifyReport,
} from "./memory-admin.ts";
export type {
  DriverCall,
  MemoryDriver,
  ParsedAdd,
  ParsedGetAll,
  ParsedMessage,
  ParsedSearch,
} from "./memory-driver.ts";
export {
  MemoryError,
  type MemoryErrorCode,
  type MemoryErrorData,
  type MemoryErrorOptions,
} from "./memory-error.ts";
export type { ContentPart, MediaPart, Message, TextPart } from "./message.ts";
export {
  mergeScopes,
  type ParseScopeOptions,
  parseScope,
  parseScopeId,
  type Scope,
  type ScopeMatchOptions,
  scopeIds,
  scopeKey,
  scopeMatches,
} from "./scope.ts";
export type {
  AppendOptions,
  ListTranscriptsOptions,
  ReadTranscriptOptions,
  TranscriptEntry,
  TranscriptInfo,
  TranscriptKey,
  TranscriptStore,
} from "./transcript-store.ts";
