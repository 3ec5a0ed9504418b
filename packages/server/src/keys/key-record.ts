import type { StoredDocument } from "@mem0-kit/core";
import type { MemberRole } from "../directory/member.ts";

/** What is known of a key: all but the key. */
export interface KeyRecord {
  readonly id: string;
  readonly organizationId: string;
  readonly projectId: string;
  readonly name: string;
  /** What it allows: looking, or changing too. See `mayCall`. */
  readonly role: MemberRole;
  /** The one user whose memories it reaches; absent: all of the project. */
  readonly userId?: string;
  /** How the key begins, to tell it by. */
  readonly prefix: string;
  readonly createdAt: Date;
  /** About when it was last used; absent where it never was. */
  readonly lastUsedAt?: Date;
  /** Since when it is good for nothing. */
  readonly revokedAt?: Date;
}

/** A record as its document has it. */
export interface KeptKey extends Omit<KeyRecord, "createdAt" | "lastUsedAt" | "revokedAt"> {
  /** ISO. */
  readonly revokedAt?: string;
}

/** The value of a document of `keys`, which this folder alone writes. */
export function toKeptKey({ value }: StoredDocument): KeptKey {
  return value as unknown as KeptKey;
}

/** The record of a key's document. */
export function toKeyRecord(document: StoredDocument, lastUsedAt?: Date): KeyRecord {
  const { revokedAt, ...kept } = toKeptKey(document);
  return {
    ...kept,
    createdAt: document.createdAt,
    ...(lastUsedAt === undefined ? {} : { lastUsedAt }),
    ...(revokedAt === undefined ? {} : { revokedAt: new Date(revokedAt) }),
  };
}
