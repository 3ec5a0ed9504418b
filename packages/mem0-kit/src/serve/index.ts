export { type LocalServerOptions, localServer } from "./local-server.ts";
