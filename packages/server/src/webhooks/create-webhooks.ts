import { randomUUID } from "node:crypto";
import { type DocumentStore, keyedQueue, MemoryError, type StoredDocument } from "@mem0-kit/core";
import { webhookEventTypes } from "@mem0-kit/core/platform";
import * as z from "zod/mini";
import { internalDocuments } from "../documents/internal-documents.ts";
import { readDocument } from "../documents/read-document.ts";
import { fieldError } from "./field-problems.ts";
import { newWebhookBody, parseWebhook, webhookChangeBody } from "./parse-webhook.ts";
import type { SecretSealer } from "./secret-sealer.ts";
import type { Webhook } from "./webhook.ts";
import { webhookHealth } from "./webhook-health.ts";
import { rotationOverlapMs, type WebhookKey, webhookSecrets } from "./webhook-secrets.ts";
import type { Webhooks } from "./webhooks.ts";

/** Most webhooks of a project: each event may become as many requests. */
export const mostWebhooks = 100;

export interface WebhooksOptions {
  /** The server's own, apart from every project's. */
  readonly documents: DocumentStore;
  readonly sealer: SecretSealer;
  /** As given to `guardedFetch`. @default none */
  readonly allowPrivate?: readonly string[];
  /** @default the system's clock */
  readonly now?: () => Date;
}

/**
 * Keeps webhooks in a document store, their secrets sealed. Any number of processes may share it; of two
 * that change the settings of one webhook in the same moment, the last one wins.
 */
export function createWebhooks(options: WebhooksOptions): Webhooks {
  const { sealer, allowPrivate = [], now = () => new Date() } = options;
  const documents = internalDocuments(options.documents);
  const secrets = webhookSecrets(documents, sealer, now);
  const health = webhookHealth(documents, now);
  // Changes of one webhook read before they write.
  const changes = keyedQueue(16);

  async function list(projectId: string): Promise<readonly Webhook[]> {
    const found = await documents.all(pathOf(projectId));
    const disabled = found.length > 0 ? await health.disabledOf(projectId) : new Set<string>();
    return found.map((document) => toWebhook(projectId, document, !disabled.has(document.key)));
  }

  async function get(projectId: string, id: string): Promise<Webhook | null> {
    // Ids come from URLs: a form that a store refuses is an unknown id like any other.
    const found = isWebhookId(id) ? await documents.get(pathOf(projectId), id) : null;
    return found && toWebhook(projectId, found, !(await health.isDisabled({ projectId, id })));
  }

  async function known(projectId: string, id: string): Promise<Webhook> {
    const webhook = await get(projectId, id);
    if (webhook === null)
      throw new MemoryError("NOT_FOUND", `[mem0-kit] There is no such webhook in the project.`);
    return webhook;
  }

  async function remove(webhook: WebhookKey): Promise<void> {
    // What makes it a webhook goes first: the rest is looked at only through it.
    await documents.delete(pathOf(webhook.projectId), webhook.id);
    await secrets.clear(webhook);
    await health.clear(webhook);
  }

  return {
    list,
    get,

    create: (projectId, body, { owner = null } = {}) =>
      changes.run(projectId, async () => {
        const { name, url, event_types } = parseWebhook(newWebhookBody, body, { allowPrivate });
        if ((await documents.all(pathOf(projectId))).length >= mostWebhooks)
          throw fieldError({
            non_field_errors: [`A project has at most ${mostWebhooks} webhooks.`],
          });
        const id = `wh_${randomUUID()}`;
        const secret = await secrets.make({ projectId, id });
        const value = { name, url, eventTypes: [...new Set(event_types)], owner };
        const document = await documents.put(pathOf(projectId), id, value);
        return { webhook: toWebhook(projectId, document, true), secret };
      }),

    update: (projectId, id, body) =>
      changes.run(id, async () => {
        const before = await known(projectId, id);
        const change = parseWebhook(webhookChangeBody, body, { allowPrivate });
        const { name = before.name, url = before.url } = change;
        const eventTypes = [...new Set(change.event_types ?? before.eventTypes)];
        const value = { name, url, eventTypes, owner: before.owner };
        const document = await documents.put(pathOf(projectId), id, value);
        const isActive = change.is_active ?? (before.isActive || url !== before.url);
        if (isActive !== before.isActive)
          await (isActive ? health.enable : health.disable)({ projectId, id });
        return toWebhook(projectId, document, isActive);
      }),

    delete: (projectId, id) =>
      changes.run(id, async () => {
        const webhook = await get(projectId, id);
        if (webhook !== null) await remove(webhook);
        return webhook !== null;
      }),

    async clear(projectId) {
      for (const { key } of await documents.all(pathOf(projectId)))
        await changes.run(key, () => remove({ projectId, id: key }));
    },

    rotateSecret: (projectId, id, { overlapMs = rotationOverlapMs } = {}) =>
      changes.run(id, async () => {
        const webhook = await known(projectId, id);
        return { webhook, secret: await secrets.rotate(webhook, overlapMs) };
      }),

    async subscribers(projectId, type) {
      const all = await list(projectId);
      return all.filter(({ isActive, eventTypes }) => isActive && eventTypes.includes(type));
    },

    secretsOf: secrets.signing,
    succeeded: health.succeeded,

    async disable(webhook, since) {
      const last = since === undefined ? null : await health.lastSuccess(webhook);
      if (since !== undefined && last !== null && last >= since) return false;
      await health.disable(webhook);
      return true;
    },
  };
}

const schema = z.object({
  name: z.string(),
  url: z.string(),
  eventTypes: z.array(z.enum(webhookEventTypes)),
  owner: z.nullable(z.string()),
});

function toWebhook(projectId: string, document: StoredDocument, isActive: boolean): Webhook {
  const { key: id, createdAt, updatedAt } = document;
  return { id, projectId, ...readDocument(schema, document), isActive, createdAt, updatedAt };
}

function pathOf(projectId: string): readonly string[] {
  return ["webhooks", projectId];
}

function isWebhookId(id: string): boolean {
  return /^wh_[\w-]{1,64}$/.test(id);
}
