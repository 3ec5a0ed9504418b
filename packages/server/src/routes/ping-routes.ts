import { pingResponse } from "@mem0-kit/core/platform";
import { defineRoute } from "../define-route.ts";
import { ownerOf } from "./owner-of.ts";

/** Whose key it is. A scoped key is not told who owns the project. */
export const pingRoutes = {
  ping: defineRoute({
    role: "reader",
    scoped: "narrowed",
    answer: pingResponse,
    async handle(call) {
      const { organizationId, projectId, userId } = call.principal;
      return {
        status: "ok",
        org_id: organizationId,
        project_id: projectId,
        user_email: userId === undefined ? await ownerOf(call) : null,
      };
    },
  }),
} as const;
