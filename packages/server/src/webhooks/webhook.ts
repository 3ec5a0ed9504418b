import { encodeDate, type WebhookEventType, type WireWebhook } from "@mem0-kit/core/platform";

/** An address that wants to hear of a project's events. */
export interface Webhook {
  /** `wh_…` */
  readonly id: string;
  readonly projectId: string;
  readonly name: string;
  readonly url: string;
  readonly eventTypes: readonly WebhookEventType[];
  /** Who made it; `null` where that is not known. */
  readonly owner: string | null;
  /** `false` after deliveries failed for a day, or when it was switched off. */
  readonly isActive: boolean;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A webhook as mem0's platform writes it. */
export function toWireWebhook(webhook: Webhook, projectName: string): WireWebhook {
  return {
    webhook_id: webhook.id,
    name: webhook.name,
    url: webhook.url,
    event_types: [...webhook.eventTypes],
    owner: webhook.owner,
    is_active: webhook.isActive,
    project: projectName,
    created_at: encodeDate(webhook.createdAt),
    updated_at: encodeDate(webhook.updatedAt),
  };
}
