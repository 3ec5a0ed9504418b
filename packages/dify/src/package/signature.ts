import { z } from "zod";
import { sha256 } from "./checksum.ts";

/** Who vouches for a plugin, as Dify's daemon knows them. */
export const categories = ["langgenius", "partner", "community"] as const;

export type Category = (typeof categories)[number];

/** The file that says so, always the last one of a signed package. */
export const verificationFile = ".verification.dify.json";

export const verification = z.object({ authorized_category: z.enum(categories) });

/** What the comment of a signed package says. */
export const signatureComment = z.object({
  signature: z.base64(),
  /** Seconds since 1970. */
  time: z.int().positive(),
});

/** What is signed: the contents in the order of the archive, and the time. Not the paths, nor the archive. */
export function signedData(contents: Iterable<Uint8Array>, time: number): Buffer {
  return Buffer.concat([...[...contents].map(sha256), Buffer.from(String(time))]);
}
