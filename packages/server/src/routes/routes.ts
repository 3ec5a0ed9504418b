import type { PlatformRouteName } from "@mem0-kit/core/platform";
import type { ServerRoute } from "../server-route.ts";
import { addRoutes } from "./add-routes.ts";
import { batchRoutes } from "./batch-routes.ts";
import { deletionRoutes } from "./deletion-routes.ts";
import { entityNameRoutes } from "./entity-name-routes.ts";
import { entityRoutes } from "./entity-routes.ts";
import { eventRoutes } from "./event-routes.ts";
import { exportRoutes } from "./export-routes.ts";
import { listRoutes } from "./list-routes.ts";
import { memberRoutes } from "./member-routes.ts";
import { memoryRoutes } from "./memory-routes.ts";
import { organizationRoutes } from "./organization-routes.ts";
import { pingRoutes } from "./ping-routes.ts";
import { profileRoutes } from "./profile-routes.ts";
import { projectDataRoutes } from "./project-data-routes.ts";
import { projectRoutes } from "./project-routes.ts";
import { searchRoutes } from "./search-routes.ts";
import { signUpRoutes } from "./sign-up-routes.ts";
import { webhookRoutes } from "./webhook-routes.ts";

/**
 * Every endpoint of mem0's platform: one that is missing, or says not who may call it, fails the build.
 */
export const routes = {
  ...pingRoutes,
  ...addRoutes,
  ...listRoutes,
  ...searchRoutes,
  ...memoryRoutes,
  ...batchRoutes,
  ...deletionRoutes,
  ...projectDataRoutes,
  ...eventRoutes,
  ...entityRoutes,
  ...entityNameRoutes,
  ...exportRoutes,
  ...organizationRoutes,
  ...projectRoutes,
  ...memberRoutes,
  ...webhookRoutes,
  ...profileRoutes,
  ...signUpRoutes,
} as const satisfies Record<PlatformRouteName, ServerRoute>;
