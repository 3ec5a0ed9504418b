import { createPublicKey, verify } from "node:crypto";
import { MemoryError } from "@mem0-kit/core";
import {
  type Category,
  signatureComment,
  signedData,
  verification,
  verificationFile,
} from "./signature.ts";
import { unpackPlugin } from "./unpack-plugin.ts";

/** Who vouched for a package, and when. */
export interface PluginSignature {
  /** `null` where the package does not say: old ones, all of Dify's own. */
  readonly category: Category | null;
  readonly time: Date;
}

/**
 * Checks the signature of a `.difypkg` by any of these public keys (RSA, PEM), as Dify's daemon does.
 *
 * @throws MemoryError `UNAUTHORIZED` for a package without a signature, or with one of another key or of
 * other contents; `INVALID_INPUT` for what is no package.
 */
export async function verifyPlugin(
  archive: Uint8Array,
  publicKeys: readonly string[],
): Promise<PluginSignature> {
  const { files, comment } = await unpackPlugin(archive);
  const signature = signatureComment.safeParse(readJson(comment));
  if (!signature.success) throw unauthorized("The package is not signed.");
  const { time } = signature.data;
  const data = signedData(files.values(), time);
  const bytes = Buffer.from(signature.data.signature, "base64");
  if (!publicKeys.some((key) => verify("sha256", data, createPublicKey(key), bytes)))
    throw unauthorized("None of the keys signed this package, or it was changed afterwards.");
  return { category: readCategory(files.get(verificationFile)), time: new Date(time * 1000) };
}

function readCategory(content: Uint8Array | undefined): Category | null {
  if (content === undefined) return null;
  const claim = verification.safeParse(readJson(new TextDecoder().decode(content)));
  if (claim.success) return claim.data.authorized_category;
  throw unauthorized("The package does not say clearly who vouches for it.");
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unauthorized(message: string): MemoryError {
  return new MemoryError("UNAUTHORIZED", `[mem0-kit] ${message} Do not install it.`);
}
