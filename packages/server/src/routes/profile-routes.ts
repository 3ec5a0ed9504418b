import {
  createProfileJobResponse,
  getProfileJobResponse,
  profileJobRequest,
  updateProfileSettingsRequest,
  wireProfile,
  wireProfileSettings,
} from "@mem0-kit/core/platform";
import { defineRoute } from "../define-route.ts";
import { entityIds } from "../memories/find-entity.ts";
import { noSuchEntity } from "../memories/refusals.ts";
import { checkEntity } from "../principal.ts";
import { WireError } from "../wire-error.ts";
import { idempotencyKey } from "./idempotency-key.ts";

/** Profiles of users, which take a model that is not there. */
export const profileRoutes = {
  getProfile: defineRoute({
    role: "reader",
    scoped: "narrowed",
    answer: wireProfile,
    async handle({ principal, params, services }) {
      const { name = "" } = params;
      if (checkEntity(principal, entityIds("user", name)) === null) throw noSuchEntity();
      return services.profiles.get(name);
    },
  }),

  createProfileJob: defineRoute({
    role: "writer",
    scoped: "forbidden",
    body: profileJobRequest,
    answer: createProfileJobResponse,
    async handle(call) {
      const { principal, services, body } = call;
      const key = idempotencyKey(call);
      const options = key === undefined ? {} : { idempotencyKey: key };
      return services.profiles.startJob(principal.projectId, body, options);
    },
  }),

  getProfileJob: defineRoute({
    role: "reader",
    scoped: "forbidden",
    answer: getProfileJobResponse,
    async handle({ principal, params, services }) {
      const job = await services.profiles.job(principal.projectId, params.id ?? "");
      if (job === null) throw new WireError(404, { error: "Profile job not found" });
      return { job };
    },
  }),

  getProfileSettings: defineRoute({
    role: "reader",
    scoped: "forbidden",
    answer: wireProfileSettings,
    handle: async ({ principal, services }) => services.profiles.settings(principal.projectId),
  }),

  updateProfileSettings: defineRoute({
    role: "owner",
    scoped: "forbidden",
    body: updateProfileSettingsRequest,
    ownCheck: true,
    answer: wireProfileSettings,
    handle: async ({ principal, services, body }) =>
      services.profiles.updateSettings(principal.projectId, body),
  }),
} as const;
