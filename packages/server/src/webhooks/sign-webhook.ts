import { createHmac } from "node:crypto";

/** What is signed. */
export interface SignWebhookInput {
  /** Exactly as it is sent. */
  readonly body: string;
  /** Every secret that the receiver may know: more than one while a rotation goes on. */
  readonly secrets: readonly string[];
  readonly at: Date;
}

/** Header that carries the signature. */
export const signatureHeader = "X-Mem0-Signature";

/**
 * The signature of a delivery: `t=<Unix seconds>,v1=<hex>`, with a `v1` for each secret. Each is the
 * HMAC-SHA256 of `<t>.<body>` in UTF-8, under the whole secret as UTF-8, its `whsec_` included.
 */
export function signWebhook({ body, secrets, at }: SignWebhookInput): string {
  const seconds = Math.floor(at.getTime() / 1000);
  const signatures = secrets.map(
    (secret) => `v1=${createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex")}`,
  );
  return [`t=${seconds}`, ...signatures].join(",");
}
