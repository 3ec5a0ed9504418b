import type { StoredDocument } from "@mem0-kit/core";
import * as z from "zod/mini";
import type { InternalDocuments } from "../documents/internal-documents.ts";
import { readDocument } from "../documents/read-document.ts";
import type { WebhookKey } from "./webhook-secrets.ts";

/** How exactly the last success is known: not every delivery shall cost a write. */
const stepMs = 60_000;

/** Which webhooks are switched off, and which have worked when. Beside their settings, for other writers. */
export interface WebhookHealth {
  disabledOf(projectId: string): Promise<ReadonlySet<string>>;
  isDisabled(webhook: WebhookKey): Promise<boolean>;
  disable(webhook: WebhookKey): Promise<void>;
  enable(webhook: WebhookKey): Promise<void>;
  succeeded(webhook: WebhookKey): Promise<void>;
  /** `null` before the first delivery; exact to a minute. */
  lastSuccess(webhook: WebhookKey): Promise<Date | null>;
  clear(webhook: WebhookKey): Promise<void>;
}

/** Keeps the state of webhooks among the server's documents. */
export function webhookHealth(documents: InternalDocuments, now: () => Date): WebhookHealth {
  const lastSuccess = async ({ projectId, id }: WebhookKey) => {
    const found = await documents.get(["webhook-successes", projectId], id);
    return found === null ? null : successOf(found);
  };

  return {
    async disabledOf(projectId) {
      const found = await documents.all(["webhooks-disabled", projectId]);
      return new Set(found.map(({ key }) => key));
    },
    isDisabled: async ({ projectId, id }) =>
      (await documents.get(["webhooks-disabled", projectId], id)) !== null,
    async disable({ projectId, id }) {
      await documents.put(["webhooks-disabled", projectId], id, { at: now().getTime() });
    },
    async enable({ projectId, id }) {
      await documents.delete(["webhooks-disabled", projectId], id);
    },
    async succeeded(webhook) {
      const at = now().getTime();
      const last = await lastSuccess(webhook);
      if (last !== null && Math.abs(at - last.getTime()) < stepMs) return;
      await documents.put(["webhook-successes", webhook.projectId], webhook.id, { at });
    },
    lastSuccess,
    async clear({ projectId, id }) {
      await documents.delete(["webhooks-disabled", projectId], id);
      await documents.delete(["webhook-successes", projectId], id);
    },
  };
}

const schema = z.object({ at: z.number() });

function successOf(document: StoredDocument): Date {
  return new Date(readDocument(schema, document).at);
}
