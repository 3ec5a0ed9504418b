import { type JsonValue, MemoryError } from "@mem0-kit/core";
import { parseRequest, webhookEventTypes } from "@mem0-kit/core/platform";
import type { LeasedJob } from "@mem0-kit/core/server-ports";
import * as z from "zod/mini";
import type { GuardedFetch } from "../guarded-fetch/index.ts";
import { type DeliveryOutcome, deliverWebhook } from "./deliver-webhook.ts";
import { webhookRetryDelay } from "./retry-plan.ts";
import type { Webhook } from "./webhook.ts";
import type { Webhooks } from "./webhooks.ts";

export interface RunWebhookJobOptions {
  readonly webhooks: Webhooks;
  readonly fetch: GuardedFetch;
  /** @default the system's clock */
  readonly now?: () => Date;
  /** 0 to 1, for the jitter. @default Math.random */
  readonly random?: () => number;
}

/**
 * What came of an attempt. `delivered` and `dropped`: complete the job. `retry`: fail it with `retryAt`.
 * `failed`: fail it without, since nothing more is to be tried.
 */
export type WebhookJobOutcome =
  | { readonly status: "delivered"; readonly httpStatus: number }
  | { readonly status: "dropped"; readonly reason: "deleted" | "disabled" }
  | { readonly status: "retry"; readonly error: MemoryError; readonly retryAt: Date }
  | { readonly status: "failed"; readonly error: MemoryError; readonly isDisabled: boolean };

/**
 * Makes one attempt of a job of `webhookJob`. The webhook's address and secrets are those of now. After
 * the last attempt the webhook is disabled, unless something else reached it since the event: then it is
 * this delivery that it does not take. By 410 it is disabled at once.
 *
 * @throws MemoryError `INVALID_INPUT` for a payload that is no such job's, and what the store throws.
 */
export async function runWebhookJob(
  job: Pick<LeasedJob, "payload" | "attempt">,
  options: RunWebhookJobOptions,
): Promise<WebhookJobOutcome> {
  const { webhooks, now = () => new Date() } = options;
  const delivery = parsePayload(job.payload);
  const webhook = await webhooks.get(delivery.projectId, delivery.webhookId);
  if (webhook === null) return { status: "dropped", reason: "deleted" };
  if (!webhook.isActive) return { status: "dropped", reason: "disabled" };
  const outcome = await attempt(webhook, delivery, options);
  if (outcome.status === "delivered") {
    await webhooks.succeeded(webhook);
    return outcome;
  }
  const { status, error } = outcome;
  if (status === "gone")
    return { status: "failed", error, isDisabled: await webhooks.disable(webhook) };
  const delay = webhookRetryDelay(job.attempt, options.random);
  if (delay !== null) return { status: "retry", error, retryAt: new Date(now().getTime() + delay) };
  const isDisabled = await webhooks.disable(webhook, new Date(delivery.at));
  return { status: "failed", error, isDisabled };
}

async function attempt(
  webhook: Webhook,
  { deliveryId, type, body }: Payload,
  { webhooks, fetch, now }: RunWebhookJobOptions,
): Promise<DeliveryOutcome> {
  const { url } = webhook;
  const clock = now === undefined ? {} : { now };
  try {
    const secrets = await webhooks.secretsOf(webhook);
    return await deliverWebhook({ id: deliveryId, url, type, body, secrets }, { fetch, ...clock });
  } catch (error) {
    // Such as a key file that is missing for a while.
    if (MemoryError.isInstance(error)) return { status: "failed", error };
    throw error;
  }
}

const schema = z.object({
  projectId: z.string(),
  webhookId: z.string(),
  deliveryId: z.string(),
  type: z.enum(webhookEventTypes),
  at: z.number(),
  body: z.object({
    event_details: z.custom<Readonly<Record<string, JsonValue>>>(
      (value) => typeof value === "object" && value !== null,
    ),
  }),
});
type Payload = z.infer<typeof schema>;

function parsePayload(payload: JsonValue): Payload {
  return parseRequest(schema, payload);
}
