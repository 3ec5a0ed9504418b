import { messageResponse, webhooksResponse, wireWebhook } from "@mem0-kit/core/platform";
import * as z from "zod/mini";
import { defineRoute } from "../define-route.ts";
import type { ServerCall } from "../server-route.ts";
import {
  fieldProblemsOf,
  newWebhookBody,
  toWireWebhook,
  webhookChangeBody,
} from "../webhooks/index.ts";
import { WireError } from "../wire-error.ts";
import { ownerOf } from "./owner-of.ts";

/** A webhook with its secret, which is shown this once. */
const newWebhook = z.extend(wireWebhook, { secret: z.string() });

/** Addresses that want to hear of a project's events. */
export const webhookRoutes = {
  listWebhooks: defineRoute({
    role: "owner",
    scoped: "forbidden",
    answer: webhooksResponse,
    async handle(call) {
      checkProject(call);
      const { principal, services } = call;
      const [all, name] = [await services.webhooks.list(principal.projectId), await nameOf(call)];
      return all.map((webhook) => toWireWebhook(webhook, name));
    },
  }),

  createWebhook: defineRoute({
    role: "owner",
    scoped: "forbidden",
    status: 201,
    body: newWebhookBody,
    ownCheck: true,
    answer: newWebhook,
    async handle(call) {
      checkProject(call);
      const { principal, services, body } = call;
      const owner = await ownerOf(call);
      const { webhook, secret } = await byField(() =>
        services.webhooks.create(principal.projectId, body, { owner }),
      );
      return { ...toWireWebhook(webhook, await nameOf(call)), secret };
    },
  }),

  updateWebhook: defineRoute({
    role: "owner",
    scoped: "forbidden",
    body: webhookChangeBody,
    ownCheck: true,
    answer: messageResponse,
    async handle(call) {
      const { principal, services, body } = call;
      const { projectId } = principal;
      const { id = "" } = call.params;
      if ((await services.webhooks.get(projectId, id)) === null) throw noSuchWebhook();
      await byField(() => services.webhooks.update(projectId, id, body));
      return { message: "Webhook updated successfully" };
    },
  }),

  deleteWebhook: defineRoute({
    role: "owner",
    scoped: "forbidden",
    answer: messageResponse,
    async handle({ principal, services, params }) {
      const wasThere = await services.webhooks.delete(principal.projectId, params.id ?? "");
      if (!wasThere) throw noSuchWebhook();
      return { message: "Webhook deleted successfully" };
    },
  }),
} as const;

/** Another project is as one that is not there. */
function checkProject({ principal, params }: ServerCall): void {
  if (params.project !== principal.projectId)
    throw new WireError(404, { error: "You don't have access to this project" });
}

async function nameOf({ principal, services }: ServerCall): Promise<string> {
  const { organizationId, projectId } = principal;
  return (await services.directory.projects.get(organizationId, projectId))?.name ?? "";
}

/** What is wrong with a webhook is told by field. */
async function byField<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const problems = fieldProblemsOf(error);
    throw problems === null ? error : new WireError(400, problems);
  }
}

function noSuchWebhook(): WireError {
  return new WireError(404, { error: "Webhook not found" });
}
