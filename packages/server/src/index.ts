export type { CloseOptions } from "./close-options.ts";
export {
  createMemoryServer,
  type MemoryServer,
  type MemoryServerOptions,
} from "./create-memory-server.ts";
export {
  defaultOrganizationId,
  defaultProjectId,
  namespaceOf,
  serverNamespace,
} from "./directory/index.ts";
export type { MemberRole } from "./directory/member.ts";
export type { Project } from "./directory/project.ts";
export type { RateRule, RequestInfo } from "./http/app-options.ts";
export type { HttpServer } from "./http/create-http-server.ts";
export type { HttpOptions } from "./http/http-options.ts";
export {
  type EventLog,
  jsonLogger,
  type LogEntry,
  type LoggedError,
  type Logger,
  type RequestLog,
} from "./http/logger.ts";
export { eraseProject } from "./jobs/erase-project.ts";
export type { CreatedKey, KeyRecord, Keys, NewKey } from "./keys/index.ts";
export { type Listener, type ListenOptions, listen } from "./node/listen.ts";
export type { Principal } from "./principal.ts";
export type { Services } from "./server-route.ts";
export { loadSealingKey, verifyWebhook } from "./webhooks/index.ts";
