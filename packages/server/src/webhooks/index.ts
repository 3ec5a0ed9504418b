export { createWebhooks, mostWebhooks, type WebhooksOptions } from "./create-webhooks.ts";
export {
  type DeliverWebhookOptions,
  type DeliveryOutcome,
  deliverWebhook,
  type WebhookDelivery,
} from "./deliver-webhook.ts";
export { type FieldProblems, fieldProblemsOf } from "./field-problems.ts";
export { loadSealingKey } from "./load-sealing-key.ts";
export {
  type NewWebhookBody,
  newWebhookBody,
  type WebhookChangeBody,
  webhookChangeBody,
} from "./parse-webhook.ts";
export { webhookAttempts, webhookRetryDelay, webhookRetryDelays } from "./retry-plan.ts";
export {
  type RunWebhookJobOptions,
  runWebhookJob,
  type WebhookJobOutcome,
} from "./run-webhook-job.ts";
export { type SecretSealer, secretSealer } from "./secret-sealer.ts";
export { type SignWebhookInput, signatureHeader, signWebhook } from "./sign-webhook.ts";
export {
  type ReceivedWebhook,
  type VerifiedWebhook,
  type VerifyWebhookOptions,
  verifyWebhook,
} from "./verify-webhook.ts";
export { toWireWebhook, type Webhook } from "./webhook.ts";
export {
  type CategoryNews,
  type IngestNews,
  type MemoryNews,
  type WebhookBody,
  type WebhookEvent,
  type WebhookNews,
  webhookBody,
} from "./webhook-event.ts";
export { webhookJob, webhookJobKind } from "./webhook-job.ts";
export { rotationOverlapMs, type WebhookKey } from "./webhook-secrets.ts";
export type { CreateWebhookOptions, NewWebhook, RotateOptions, Webhooks } from "./webhooks.ts";
