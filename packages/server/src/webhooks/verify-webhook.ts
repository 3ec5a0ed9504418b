// For receivers, which may run on edge runtimes: no import of Node's modules here.
import { MemoryError } from "@mem0-kit/core";
import { parseSignature } from "./parse-signature.ts";
import type { WebhookBody } from "./webhook-event.ts";

/** A delivery of which the body was read already. */
export interface ReceivedWebhook {
  /** As it came: JSON that was parsed and written again has another signature. */
  readonly body: string | Uint8Array;
  /** The header `X-Mem0-Signature`. */
  readonly signature: string | readonly string[] | null | undefined;
}

export interface VerifyWebhookOptions {
  /** The secret `whsec_…`; several while the receiver changes from one to another. */
  readonly secret: string | readonly string[];
  /** How old, or how far in the future, a delivery may be. @default 300 */
  readonly toleranceSeconds?: number;
  /** @default the system's clock */
  readonly now?: Date;
}

/** A delivery that came from who knows the secret. */
export interface VerifiedWebhook {
  readonly body: WebhookBody;
  /** When it was signed. */
  readonly signedAt: Date;
}

/**
 * Tells that a delivery came from the server that knows the secret, unchanged and not long ago. Within
 * the tolerance the same delivery can come twice: remember `X-Mem0-Delivery`, which stays the same when
 * the server tries again. Of a `Request` the body is read.
 *
 * @throws MemoryError `UNAUTHORIZED` when it did not: answer 401. `INVALID_INPUT` for malformed options.
 *
 * @example
 * ```ts
 * export async function POST(request: Request) {
 *   const { body } = await verifyWebhook(request, { secret: process.env.MEM0_WEBHOOK_SECRET ?? "" });
 *   console.log(body.event_details.event);
 *   return new Response(null, { status: 204 });
 * }
 * ```
 */
export async function verifyWebhook(
  received: Request | ReceivedWebhook,
  options: VerifyWebhookOptions,
): Promise<VerifiedWebhook> {
  const { secrets, tolerance, now } = parseOptions(options);
  const { body, signature } = await read(received);
  const parsed = parseSignature(signature);
  if (parsed === null)
    throw refused("carries no signature of the form t=…,v1=… in X-Mem0-Signature");
  if (!(await isSigned(body, parsed, secrets))) throw refused("is signed with another secret");
  // After the signature, so that nobody without the secret learns of the clock here.
  const age = Math.abs(now.getTime() / 1000 - parsed.seconds);
  if (age > tolerance)
    throw refused(`was signed ${Math.round(age)} s away from now, and ${tolerance} s are allowed`);
  return { body: parseBody(body), signedAt: new Date(parsed.seconds * 1000) };
}

function parseOptions(options: VerifyWebhookOptions) {
  const { secret, toleranceSeconds = 300, now = new Date() } = options;
  const secrets = typeof secret === "string" ? [secret] : secret;
  if (!Array.isArray(secrets) || secrets.length === 0 || secrets.some((one) => !isSecret(one)))
    throw invalid("secret must be the text that the server showed, or several of them.");
  if (!(toleranceSeconds > 0 && Number.isFinite(toleranceSeconds)))
    throw invalid("toleranceSeconds must be a number above 0.");
  return { secrets: secrets as readonly string[], tolerance: toleranceSeconds, now };
}

/** An unset variable must not become a secret that everybody knows. */
function isSecret(value: unknown): boolean {
  return typeof value === "string" && value.length >= 16;
}

type Bytes = Uint8Array<ArrayBuffer>;

async function read(received: Request | ReceivedWebhook) {
  // By its members: a runtime or a framework may have a class of its own.
  if ("arrayBuffer" in received)
    return {
      body: new Uint8Array(await received.arrayBuffer()),
      signature: received.headers.get("x-mem0-signature"),
    };
  const { body, signature } = received;
  if (typeof body !== "string" && !(body instanceof Uint8Array))
    throw invalid("body must be the raw text or bytes that came: read it before any JSON parser.");
  // Two headers of the name are none of ours.
  const [first, ...others] = typeof signature === "string" ? [signature] : (signature ?? []);
  return {
    body: typeof body === "string" ? new TextEncoder().encode(body) : new Uint8Array(body),
    signature: others.length === 0 ? first : undefined,
  };
}

/** Compares in constant time, which `verify` of Web Crypto does. */
async function isSigned(
  body: Bytes,
  { seconds, signatures }: { readonly seconds: number; readonly signatures: readonly Bytes[] },
  secrets: readonly string[],
): Promise<boolean> {
  const head = new TextEncoder().encode(`${seconds}.`);
  const signed = new Uint8Array(head.length + body.length);
  signed.set(head);
  signed.set(body, head.length);
  let isKnown = false;
  for (const secret of secrets) {
    const bytes = new TextEncoder().encode(secret);
    const hmac = { name: "HMAC", hash: "SHA-256" };
    const key = await crypto.subtle.importKey("raw", bytes, hmac, false, ["verify"]);
    for (const signature of signatures)
      if (await crypto.subtle.verify("HMAC", key, signature, signed)) isKnown = true;
  }
  return isKnown;
}

function parseBody(body: Bytes): WebhookBody {
  try {
    // What has the signature is the server's own.
    return JSON.parse(new TextDecoder().decode(body)) as WebhookBody;
  } catch {
    throw invalid("The body is signed, but no JSON.");
  }
}

function refused(reason: string): MemoryError {
  return new MemoryError(
    "UNAUTHORIZED",
    `[mem0-kit] The delivery ${reason}. Check the secret and the clock, and that the body is the raw one.`,
  );
}

function invalid(message: string): MemoryError {
  return new MemoryError("INVALID_INPUT", `[mem0-kit] ${message}`);
}
