export type { Fault } from "../http-shell/fault.ts";
export type { ShellRequest } from "../http-shell/read-request.ts";
export type { HttpShell } from "../http-shell/start-http-shell.ts";
export {
  type RestServer,
  type RestServerOptions,
  startRestServer,
} from "../rest-server/start-rest-server.ts";
export {
  type PlatformOptions,
  type PlatformServer,
  startPlatform,
} from "./start-platform.ts";
