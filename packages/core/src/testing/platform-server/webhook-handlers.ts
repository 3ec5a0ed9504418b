import {
  createWebhookRequest,
  updateWebhookRequest,
  type WireWebhook,
} from "../../platform/index.ts";
import { ok, type PlatformHandler, type PlatformRequest } from "./handler.ts";
import { parseByField } from "./parse-by-field.ts";
import type { PlatformState } from "./platform-state.ts";
import { WireRefusal } from "./wire-refusal.ts";

/** Webhooks are kept, never called. */
export const webhookHandlers = {
  listWebhooks: (state, request) => {
    checkProject(state, request);
    return ok([...state.webhooks.values()]);
  },

  createWebhook: (state, request) => {
    checkProject(state, request);
    const { name, url, event_types } = parseByField(createWebhookRequest, request.body);
    const now = state.clock.text(state.clock.now());
    const webhook: WireWebhook = {
      webhook_id: `wh_${crypto.randomUUID()}`,
      name,
      url,
      event_types,
      owner: "owner",
      is_active: true,
      project: String(state.project.name),
      created_at: now,
      updated_at: now,
    };
    state.webhooks.set(webhook.webhook_id, webhook);
    return { status: 201, body: webhook };
  },

  updateWebhook: (state, request) => {
    const webhook = findWebhook(state, request);
    const { name, url, event_types } = parseByField(updateWebhookRequest, request.body);
    state.webhooks.set(webhook.webhook_id, {
      ...webhook,
      ...(name === undefined ? {} : { name }),
      ...(url === undefined ? {} : { url }),
      ...(event_types === undefined ? {} : { event_types }),
      updated_at: state.clock.text(state.clock.now()),
    });
    return ok({ message: "Webhook updated successfully" });
  },

  deleteWebhook: (state, request) => {
    state.webhooks.delete(findWebhook(state, request).webhook_id);
    return ok({ message: "Webhook deleted successfully" });
  },
} as const satisfies Record<string, PlatformHandler>;

function checkProject({ projectId }: PlatformState, { params }: PlatformRequest): void {
  if (params.project !== projectId)
    throw new WireRefusal(403, { error: "You don't have access to this project" });
}

function findWebhook({ webhooks }: PlatformState, { params }: PlatformRequest): WireWebhook {
  const webhook = webhooks.get(params.id ?? "");
  if (webhook === undefined) throw new WireRefusal(404, { error: "Webhook not found" });
  return webhook;
}
