import type { Context } from "hono";
import type { RequestInfo } from "./app-options.ts";

/** What the app's steps hand on to each other. */
export interface AppEnv {
  Bindings: RequestInfo;
  Variables: {
    requestId: string;
    /** Name of the route; absent where there is none. */
    routeName?: string;
    /** Id of the key, once it has been found. */
    keyId?: string;
    /** What a request that failed failed with. */
    failure?: unknown;
  };
}

export type AppContext = Context<AppEnv>;
