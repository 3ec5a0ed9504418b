import { generateKeyPair } from "node:crypto";
import { promisify } from "node:util";

/** A key pair as PEM, in the forms that Dify's daemon reads. */
export interface SigningKeys {
  /** To sign with: keep it out of every repository. */
  readonly privateKey: string;
  /** For the installations that shall take what is signed. */
  readonly publicKey: string;
}

/** Makes a key pair of 4096 bits; it takes some seconds. */
export async function createKeys(): Promise<SigningKeys> {
  return promisify(generateKeyPair)("rsa", {
    modulusLength: 4096,
    publicKeyEncoding: { type: "pkcs1", format: "pem" },
    privateKeyEncoding: { type: "pkcs1", format: "pem" },
  });
}
