import type { WebhookEventType } from "@mem0-kit/core/platform";
import type { Webhook } from "./webhook.ts";
import type { WebhookKey } from "./webhook-secrets.ts";

/** The webhooks of all projects. An id of another project is one that is not there. */
export interface Webhooks {
  /** In the order of their making. */
  list(projectId: string): Promise<readonly Webhook[]>;
  /** `null` where there is none. */
  get(projectId: string, id: string): Promise<Webhook | null>;
  /**
   * Checks a request's body and makes a webhook. The secret is shown this once.
   *
   * @throws MemoryError `INVALID_INPUT`, of which `fieldProblemsOf` tells what is wrong by field.
   */
  create(projectId: string, body: unknown, options?: CreateWebhookOptions): Promise<NewWebhook>;
  /**
   * Checks a request's body and changes what it names. Another `url`, or `is_active: true`, brings back
   * a webhook that was disabled.
   *
   * @throws MemoryError `INVALID_INPUT` as `create`; `NOT_FOUND`.
   */
  update(projectId: string, id: string, body: unknown): Promise<Webhook>;
  /** `false` where there was none. What waits to be delivered is dropped when its turn comes. */
  delete(projectId: string, id: string): Promise<boolean>;
  /** Deletes all of a project. */
  clear(projectId: string): Promise<void>;
  /**
   * Makes another secret, shown this once. The ones before sign beside it for `overlapMs`; 0 takes them
   * away at once, for a secret that has leaked.
   *
   * @throws MemoryError `NOT_FOUND`.
   */
  rotateSecret(projectId: string, id: string, options?: RotateOptions): Promise<NewWebhook>;
  /** The active webhooks that want to hear of such an event. */
  subscribers(projectId: string, type: WebhookEventType): Promise<readonly Webhook[]>;
  /** What a delivery is signed with, newest first; for `deliverWebhook` alone. */
  secretsOf(webhook: WebhookKey): Promise<readonly string[]>;
  /** Notes that a delivery arrived. */
  succeeded(webhook: WebhookKey): Promise<void>;
  /** Disables a webhook. With `since`, only if nothing was delivered since then. Returns whether it did. */
  disable(webhook: WebhookKey, since?: Date): Promise<boolean>;
}

export interface CreateWebhookOptions {
  /** Who makes it. @default null */
  readonly owner?: string | null;
}

/** A webhook and a secret that nobody can be shown again. */
export interface NewWebhook {
  readonly webhook: Webhook;
  /** `whsec_…`, 256 random bits. */
  readonly secret: string;
}

export interface RotateOptions {
  /** Milliseconds. @default 86_400_000 */
  readonly overlapMs?: number;
}
