import { createPrivateKey, sign } from "node:crypto";
import { MemoryError } from "@mem0-kit/core";
import { type Category, signedData, verificationFile } from "./signature.ts";
import { unpackPlugin } from "./unpack-plugin.ts";
import { writeZip } from "./write-zip.ts";

export interface SignOptions {
  /** RSA key as PEM. */
  readonly privateKey: string;
  /** @default "community" */
  readonly category?: Category;
  /** Time of the signature; the same time gives the same bytes. @default now */
  readonly time?: Date;
}

/**
 * Signs a `.difypkg` as `dify signature sign` does, and returns the signed one.
 *
 * @throws MemoryError `INVALID_INPUT` for a package that is signed already or is none, and for a key that
 * is no RSA key.
 */
export async function signPlugin(archive: Uint8Array, options: SignOptions): Promise<Uint8Array> {
  const { category = "community", time = new Date() } = options;
  const { files, comment } = await unpackPlugin(archive);
  if (comment !== "" || files.has(verificationFile))
    throw invalid("The package is signed already. Sign the unsigned one.");
  const entries: (readonly [string, Uint8Array])[] = [
    ...files,
    [verificationFile, Buffer.from(JSON.stringify({ authorized_category: category }))],
  ];
  const seconds = Math.floor(time.getTime() / 1000);
  const data = signedData(
    entries.map(([, content]) => content),
    seconds,
  );
  const signature = sign("sha256", data, readKey(options.privateKey)).toString("base64");
  return writeZip(entries, JSON.stringify({ signature, time: seconds }));
}

function readKey(pem: string) {
  let key: ReturnType<typeof createPrivateKey>;
  try {
    key = createPrivateKey(pem);
  } catch {
    throw invalid("The private key is no PEM that can be read. Make one with `mem0-dify keys`.");
  }
  if (key.asymmetricKeyType === "rsa") return key;
  throw invalid("The private key is no RSA key, and Dify takes no other.");
}

function invalid(message: string): MemoryError {
  return new MemoryError("INVALID_INPUT", `[mem0-kit] ${message}`);
}
