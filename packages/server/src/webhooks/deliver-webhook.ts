import { MemoryError } from "@mem0-kit/core";
import type { WebhookEventType } from "@mem0-kit/core/platform";
import type { GuardedFetch } from "../guarded-fetch/index.ts";
import { signatureHeader, signWebhook } from "./sign-webhook.ts";
import type { WebhookBody } from "./webhook-event.ts";

/** One event on its way to one webhook. */
export interface WebhookDelivery {
  /** The same on every attempt, for receivers to know what they have had. */
  readonly id: string;
  readonly url: string;
  readonly type: WebhookEventType;
  readonly body: WebhookBody;
  /** At least one. */
  readonly secrets: readonly string[];
}

export interface DeliverWebhookOptions {
  readonly fetch: GuardedFetch;
  /** @default the system's clock */
  readonly now?: () => Date;
}

/** `gone` is a receiver that asks never to be called again, by 410. */
export type DeliveryOutcome =
  | { readonly status: "delivered"; readonly httpStatus: number }
  | { readonly status: "failed" | "gone"; readonly error: MemoryError };

/** Sends a delivery once. What the receiver answers counts by its status alone: any 2xx will do. */
export async function deliverWebhook(
  delivery: WebhookDelivery,
  { fetch, now = () => new Date() }: DeliverWebhookOptions,
): Promise<DeliveryOutcome> {
  const { url, secrets } = delivery;
  const body = JSON.stringify(delivery.body);
  try {
    const { status } = await fetch(url, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        "User-Agent": "mem0-kit",
        "X-Mem0-Delivery": delivery.id,
        "X-Mem0-Event": delivery.type,
        [signatureHeader]: signWebhook({ body, secrets, at: now() }),
      },
      body,
      partial: true,
    });
    if (status >= 200 && status < 300) return { status: "delivered", httpStatus: status };
    return { status: status === 410 ? "gone" : "failed", error: refusedBy(url, status) };
  } catch (error) {
    if (!MemoryError.isInstance(error)) throw error;
    return { status: "failed", error };
  }
}

/** Without the receiver's words: they would show what is behind an address to who set it. */
function refusedBy(url: string, status: number): MemoryError {
  return new MemoryError(
    "UNAVAILABLE",
    `[mem0-kit] ${new URL(url).host} answered ${status} to a webhook. Let it answer 2xx.`,
    { status },
  );
}
