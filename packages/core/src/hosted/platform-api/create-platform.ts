import type { Connection } from "../connection.ts";
import type { RunHosted } from "../hosted-calls.ts";
import { batchApi } from "./batch-api.ts";
import { entitiesApi } from "./entities-api.ts";
import { eventsApi } from "./events-api.ts";
import { exportsApi } from "./exports-api.ts";
import { feedbackApi } from "./feedback-api.ts";
import type { Mem0Platform } from "./mem0-platform.ts";
import { profilesApi } from "./profiles-api.ts";
import { projectApi } from "./project-api.ts";
import { webhooksApi } from "./webhooks-api.ts";

/** What the platform has beyond the contract, by area. */
export function createPlatform(connection: Connection, run: RunHosted): Mem0Platform {
  return {
    batch: batchApi(connection, run),
    entities: entitiesApi(connection, run),
    events: eventsApi(connection, run),
    exports: exportsApi(connection, run),
    webhooks: webhooksApi(connection, run),
    project: projectApi(connection, run),
    feedback: feedbackApi(connection, run),
    profiles: profilesApi(connection, run),
  };
}
