import { createHash } from "node:crypto";
import type { NewJob } from "@mem0-kit/core/server-ports";
import { webhookAttempts } from "./retry-plan.ts";
import type { Webhook } from "./webhook.ts";
import { subjectOf, type WebhookEvent, webhookBody } from "./webhook-event.ts";

/** `kind` of the jobs that deliver. */
export const webhookJobKind = "webhook";

/**
 * The job that delivers an event to one of its `subscribers`: the same one for the same event, so that
 * it can be enqueued again. Deliveries about one memory to one webhook keep their order; what is stuck
 * holds up nothing else.
 */
export function webhookJob(event: WebhookEvent, webhook: Webhook): NewJob {
  const { projectId, scope, news, at } = event;
  const deliveryId = `del_${nameOf(event.id, webhook.id)}`;
  return {
    projectId,
    kind: webhookJobKind,
    lane: `webhook ${nameOf(webhook.id, subjectOf(news))}`,
    ...(scope === undefined ? {} : { scope }),
    payload: {
      projectId,
      webhookId: webhook.id,
      deliveryId,
      type: news.type,
      at: at.getTime(),
      body: { ...webhookBody(news) },
    },
    idempotencyKey: deliveryId,
    maxAttempts: webhookAttempts,
  };
}

/** Of one length, whatever the ids are. */
function nameOf(...ids: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(ids)).digest("hex").slice(0, 32);
}
