export {
  createRecall,
  type Recall,
  type RecallCall,
  type RecallEvent,
  type RecallOptions,
  type RecallResult,
  type RecallSearchOptions,
} from "./create-recall.ts";
export { createRemember } from "./create-remember.ts";
export { type DefineMemoryOptions, defineMemory, type MemoryWarning } from "./define-memory.ts";
export { documentMark, isDocumentText, withoutDocumentTexts } from "./document-mark.ts";
export type {
  DocumentInput,
  DocumentOrder,
  DocumentStore,
  ListDocumentsOptions,
  StoredDocument,
} from "./document-store.ts";
export { emitEvent } from "./emit-event.ts";
export { errorTable } from "./error-table.ts";
export {
  type Filter,
  type FilterCondition,
  type FilterField,
  type FilterInput,
  type FilterOperator,
  filterFields,
} from "./filter/filter.ts";
export { matchesFilter } from "./filter/matches-filter.ts";
export { parseFilter } from "./filter/parse-filter.ts";
export { type FormatMemoriesOptions, fitMemories, formatMemories } from "./format-memories.ts";
export { hostWaitUntil } from "./host-wait-until.ts";
export {
  type HostedMemory,
  type HostedMemoryOptions,
  hostedMemory,
} from "./hosted/hosted-memory.ts";
export type {
  BatchChange,
  ExportRequest,
  Mem0Platform,
  NewWebhook,
  PlatformEvent,
  PlatformProject,
  Profile,
  ProfileJob,
  ProfileJobOptions,
  ProfileSettings,
  ProjectCallOptions,
  ProjectChange,
  StartedProfileJob,
  Webhook,
} from "./hosted/platform-api/mem0-platform.ts";
export { inMemoryDocumentStore } from "./in-memory-document-store.ts";
export { inMemoryTranscriptStore } from "./in-memory-transcript-store.ts";
export { isExpired } from "./is-expired.ts";
export type { JsonValue } from "./json-value.ts";
export { type KeyedQueue, keyedQueue } from "./keyed-queue.ts";
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
  BackupResult,
  Entity,
  EntityType,
  ImportFailure,
  ImportOptions,
  ImportResult,
  ItemResult,
  MaintenanceOptions,
  MemoryAdmin,
  MemoryRecord,
  MemoryStats,
  PageOptions,
  ReindexResult,
  Retention,
  SweepResult,
  VerifyReport,
} from "./memory-admin.ts";
export type {
  DriverCall,
  MemoryDriver,
  ParsedAdd,
  ParsedGetAll,
  ParsedMessage,
  ParsedPart,
  ParsedSearch,
} from "./memory-driver.ts";
export {
  MemoryError,
  type MemoryErrorCode,
  type MemoryErrorData,
  type MemoryErrorOptions,
} from "./memory-error.ts";
export type { ContentPart, MediaPart, Message, TextPart } from "./message.ts";
export { parseAdd } from "./parse-add.ts";
export { parseChange } from "./parse-change.ts";
export {
  compareDocuments,
  type ParsedDocumentKey,
  parseDocumentInput,
  parseDocumentKey,
  parseListDocuments,
  parseNamespace,
} from "./parse-document.ts";
export { parseGetAll } from "./parse-get-all.ts";
export { parseJson } from "./parse-json.ts";
export { type ParseMessagesOptions, parseMessages } from "./parse-messages.ts";
export { parseRetention } from "./parse-retention.ts";
export { parseSearch } from "./parse-search.ts";
export {
  type ParsedTranscriptKey,
  parseAppendOptions,
  parseEntries,
  parseEntry,
  parseEntryIndex,
  parseListTranscripts,
  parseReadTranscript,
  parseTranscriptKey,
} from "./parse-transcript.ts";
export {
  type ProbeProtocolOptions,
  probeProtocol,
  type ServerProtocol,
} from "./probe-protocol.ts";
export { recallScope } from "./recall-scope.ts";
export type {
  Remember,
  RememberAddOptions,
  RememberCall,
  RememberEvent,
  RememberOptions,
  RememberResult,
  WaitUntil,
} from "./remember.ts";
export { repairText } from "./repair-text.ts";
export { type RunCallDetails, runCall } from "./run-call.ts";
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
export {
  type SelfHostedMemoryOptions,
  selfHostedMemory,
} from "./self-hosted/self-hosted-memory.ts";
export type {
  AppendOptions,
  ListTranscriptsOptions,
  ReadTranscriptOptions,
  TranscriptEntry,
  TranscriptInfo,
  TranscriptKey,
  TranscriptStore,
} from "./transcript-store.ts";
export { withoutMemories } from "./without-memories.ts";
export { announceWrite, onWrite } from "./write-events.ts";
