import { randomBytes, randomUUID } from "node:crypto";
import { MemoryError, type StoredDocument } from "@mem0-kit/core";
import * as z from "zod/mini";
import type { InternalDocuments } from "../documents/internal-documents.ts";
import { readDocument } from "../documents/read-document.ts";
import type { SecretSealer } from "./secret-sealer.ts";

/** How long an old secret still signs after a rotation, in milliseconds: 24 hours. */
export const rotationOverlapMs = 24 * 60 * 60 * 1000;

/** Most secrets of a webhook that sign at a time. */
const mostSecrets = 3;

/** The secrets of webhooks, sealed, each in a document of its own: two rotations at a time lose none. */
export interface WebhookSecrets {
  /** Makes one more and returns it, the only time that it is shown. */
  make(webhook: WebhookKey): Promise<string>;
  /** Lets all that are there sign for at most `overlapMs` from now, then makes one. */
  rotate(webhook: WebhookKey, overlapMs: number): Promise<string>;
  /** Those that sign now, newest first. */
  signing(webhook: WebhookKey): Promise<readonly string[]>;
  clear(webhook: WebhookKey): Promise<void>;
}

export interface WebhookKey {
  readonly projectId: string;
  readonly id: string;
}

/** Keeps secrets among the server's documents. */
export function webhookSecrets(
  documents: InternalDocuments,
  sealer: SecretSealer,
  now: () => Date,
): WebhookSecrets {
  async function make(webhook: WebhookKey): Promise<string> {
    const secret = `whsec_${randomBytes(32).toString("base64url")}`;
    const value = { sealed: sealer.seal(secret, webhook.id), expiresAt: null };
    await documents.put(pathOf(webhook), randomUUID(), value);
    return secret;
  }

  async function kept(webhook: WebhookKey): Promise<KeptSecret[]> {
    const found = await documents.all(pathOf(webhook));
    return found.map(toKept).reverse();
  }

  return {
    make,

    async rotate(webhook, overlapMs) {
      const end = now().getTime() + overlapMs;
      const before = await kept(webhook);
      const secret = await make(webhook);
      for (const [at, { key, sealed, expiresAt }] of before.entries()) {
        const last = Math.min(expiresAt, end);
        const isOver = last <= now().getTime() || at >= mostSecrets - 1;
        if (isOver) await documents.delete(pathOf(webhook), key);
        else await documents.put(pathOf(webhook), key, { sealed, expiresAt: last });
      }
      return secret;
    },

    async signing(webhook) {
      const live = (await kept(webhook)).filter(({ expiresAt }) => expiresAt > now().getTime());
      return openAll(live, sealer, webhook);
    },

    clear: (webhook) => documents.clear(pathOf(webhook)),
  };
}

interface KeptSecret {
  readonly key: string;
  readonly sealed: string;
  /** Unix milliseconds. */
  readonly expiresAt: number;
}

const schema = z.object({ sealed: z.string(), expiresAt: z.nullable(z.number()) });

function toKept(document: StoredDocument): KeptSecret {
  const { sealed, expiresAt } = readDocument(schema, document);
  return { key: document.key, sealed, expiresAt: expiresAt ?? Number.POSITIVE_INFINITY };
}

/** A secret that cannot be opened keeps no other from signing: it may be of a key that was lost. */
function openAll(kept: readonly KeptSecret[], sealer: SecretSealer, { id }: WebhookKey): string[] {
  const opened: string[] = [];
  let failure: unknown;
  for (const { sealed } of kept)
    try {
      opened.push(sealer.open(sealed, id));
    } catch (error) {
      failure = error;
    }
  if (opened.length > 0) return opened;
  throw (
    failure ??
    new MemoryError("STORAGE", `[mem0-kit] Webhook ${id} has no secret to sign with. Rotate it.`)
  );
}

function pathOf({ projectId, id }: WebhookKey): readonly string[] {
  return ["webhook-secrets", projectId, id];
}
