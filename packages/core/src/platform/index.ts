export { errorText as readErrorBody } from "../http/error-text.ts";
export {
  decodeAdd,
  decodeAddedMemory,
  decodeEvent,
  decodeEventResults,
  encodeAdd,
  encodeAddedMemory,
} from "./codecs/add-codec.ts";
export { encodeFilter, type WireFilter } from "./codecs/encode-filter.ts";
export { decodeEntity, type EncodeEntityOptions, encodeEntity } from "./codecs/entity-codec.ts";
export {
  decodeHistoryEntry,
  encodeHistoryEntry,
  type HistoryOwner,
} from "./codecs/history-codec.ts";
export {
  type DecodeScoredOptions,
  decodeMemory,
  decodeScoredMemory,
  type EncodeMemoryOptions,
  encodeMemory,
} from "./codecs/memory-codec.ts";
export { parseWireFilter } from "./codecs/parse-wire-filter.ts";
export { decodeDate, decodeDay, encodeDate } from "./codecs/wire-date.ts";
export { type ErrorBody, errorBody } from "./error-body.ts";
export { matchRoute, type RouteMatch } from "./match-route.ts";
export { parseRequest, parseWire } from "./parse-wire.ts";
export { type PlatformParameters, type PlatformQuery, platformPath } from "./platform-path.ts";
export {
  type HttpMethod,
  type PlatformRoute,
  type PlatformRouteName,
  platformRoutes,
} from "./platform-routes.ts";
export {
  type CreateExportRequest,
  type CreateExportResponse,
  createExportRequest,
  createExportResponse,
  type GetExportRequest,
  type GetExportResponse,
  getExportRequest,
  getExportResponse,
} from "./schemas/exports.ts";
export {
  type HistoryFeedResponse,
  type HistoryResponse,
  historyFeedResponse,
  historyResponse,
  type ListResponse,
  listResponse,
  type SearchResponse,
  searchResponse,
  type WireHistoryEntry,
  type WireMemory,
  type WireScoredMemory,
  wireHistoryEntry,
  wireMemory,
  wireScoredMemory,
} from "./schemas/memory.ts";
export {
  type CreateProfileJobResponse,
  createProfileJobResponse,
  type GetProfileJobResponse,
  getProfileJobResponse,
  type ProfileJobRequest,
  profileJobRequest,
  type UpdateProfileSettingsRequest,
  updateProfileSettingsRequest,
  type WireProfile,
  type WireProfileJob,
  type WireProfileSettings,
  wireProfile,
  wireProfileJob,
  wireProfileSettings,
} from "./schemas/profiles.ts";
export {
  type CreateWebhookRequest,
  createWebhookRequest,
  type UpdateProjectRequest,
  type UpdateWebhookRequest,
  updateProjectRequest,
  updateWebhookRequest,
  type WebhookEventType,
  type WebhooksResponse,
  type WireProject,
  type WireWebhook,
  webhookEventTypes,
  webhooksResponse,
  wireProject,
  wireWebhook,
} from "./schemas/project.ts";
export {
  type AddRequest,
  addRequest,
  type BatchDeleteRequest,
  type BatchUpdateRequest,
  batchDeleteRequest,
  batchUpdateRequest,
  type FeedbackRequest,
  feedbackRequest,
  type ListRequest,
  listRequest,
  type PageQuery,
  pageQuery,
  type SearchRequest,
  type SummaryRequest,
  searchRequest,
  summaryRequest,
  type UpdateRequest,
  updateRequest,
  type WireMessage,
  wireMessage,
} from "./schemas/requests.ts";
export {
  type AddResponse,
  addResponse,
  type EntitiesResponse,
  type EventsResponse,
  entitiesResponse,
  eventsResponse,
  type FeedbackResponse,
  feedbackResponse,
  type MessageResponse,
  messageResponse,
  type PingResponse,
  pingResponse,
  type StatsResponse,
  statsResponse,
  type WireAddedMemory,
  type WireEntity,
  type WireEvent,
  wireAddedMemory,
  wireEntity,
  wireEvent,
} from "./schemas/responses.ts";
