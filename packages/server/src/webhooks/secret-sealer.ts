import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from "node:crypto";
import { MemoryError } from "@mem0-kit/core";

/** Keeps secrets unreadable to who has the database without the key. */
export interface SecretSealer {
  /** The envelope of a secret: `v1.<key>.<bytes>`. It opens only with the same `owner`. */
  seal(secret: string, owner: string): string;
  /**
   * The secret again.
   *
   * @throws MemoryError `STORAGE` for an envelope of another key, another owner or another version, or one
   * that was changed.
   */
  open(envelope: string, owner: string): string;
}

/**
 * Seals with AES-256-GCM under a key of 32 bytes.
 *
 * @throws MemoryError `INVALID_INPUT` for a key of another length.
 */
export function secretSealer(key: Uint8Array): SecretSealer {
  if (key.length !== 32)
    throw new MemoryError(
      "INVALID_INPUT",
      `[mem0-kit] The key for secrets must have 32 bytes, not ${key.length}. Make one with openssl rand -base64 32.`,
    );
  // Not printable, unlike the bytes.
  const secretKey = createSecretKey(key);
  const name = nameOf(secretKey);

  return {
    seal(secret, owner) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv("aes-256-gcm", secretKey, nonce).setAAD(boundTo(owner));
      const sealed = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
      const bytes = Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
      return `${version}.${name}.${bytes.toString("base64url")}`;
    },

    open(envelope, owner) {
      const [itsVersion, itsName, text = ""] = envelope.split(".");
      if (itsVersion !== version) throw unreadable("is of another version of mem0-kit");
      if (itsName !== name) throw unreadable("was sealed with another key");
      const bytes = Buffer.from(text, "base64url");
      try {
        const nonce = bytes.subarray(0, nonceBytes);
        const tag = bytes.subarray(nonceBytes, nonceBytes + tagBytes);
        const options = { authTagLength: tagBytes };
        const decipher = createDecipheriv("aes-256-gcm", secretKey, nonce, options);
        decipher.setAAD(boundTo(owner)).setAuthTag(tag);
        const opened = decipher.update(bytes.subarray(nonceBytes + tagBytes));
        return Buffer.concat([opened, decipher.final()]).toString("utf8");
      } catch {
        throw unreadable("was changed, or is another webhook's");
      }
    },
  };
}

const version = "v1";
const nonceBytes = 12;
const tagBytes = 16;

/** Tells keys apart without telling anything of them. */
function nameOf(key: KeyObject): string {
  return createHmac("sha256", key).update("mem0-kit name of a key").digest("hex").slice(0, 8);
}

/** What is authenticated but not encrypted: an envelope copied to another webhook does not open. */
function boundTo(owner: string): Buffer {
  return Buffer.from(`mem0-kit webhook secret ${version} ${owner}`);
}

function unreadable(reason: string): MemoryError {
  return new MemoryError(
    "STORAGE",
    `[mem0-kit] A webhook's secret ${reason}. Give the server the key that it was sealed with, or rotate the secret.`,
  );
}
