import { timingSafeEqual } from "node:crypto";
import {
  type DocumentStore,
  type JsonValue,
  MemoryError,
  parseScopeId,
  type StoredDocument,
} from "@mem0-kit/core";
import { parseName } from "../directory/check-text.ts";
import { type MemberRole, parseMemberRole } from "../directory/member.ts";
import { writeAt } from "../directory/place.ts";
import { randomBase62 } from "../directory/random-base62.ts";
import { type InternalDocuments, internalDocuments } from "../documents/internal-documents.ts";
import type { Principal } from "../principal.ts";
import { type KeptKey, type KeyRecord, toKeptKey, toKeyRecord } from "./key-record.ts";
import { hashKey, type KeyHeaders, parseKey } from "./parse-key.ts";

/** API keys of projects. Only their SHA-256 is kept. */
export interface Keys {
  /**
   * @throws MemoryError `NOT_FOUND` where there is no such project; `INVALID_INPUT` for a name that is
   * none and an id that no user can have.
   */
  create(input: NewKey): Promise<CreatedKey>;
  /** Keys of a project, revoked ones too, in the order of their making. */
  list(projectId: string): Promise<KeyRecord[]>;
  /** Makes a key good for nothing from now on, in every process; `null` where there is no such key. */
  revoke(id: string): Promise<KeyRecord | null>;
  /** Who asks, by one read; `null` for no key, one that is malformed, unknown or revoked. */
  find(headers: KeyHeaders): Promise<Principal | null>;
  /**
   * Notes that keys were used about now. For a timer of some minutes rather than for every request;
   * what is lost with the process is when a key was last used, and nothing else.
   */
  markUsed(ids: Iterable<string>): Promise<void>;
  /** Erases all that is kept of a project's keys. For a project that has been deleted. */
  eraseProject(projectId: string): Promise<void>;
}

/** A key to be. */
export interface NewKey {
  readonly organizationId: string;
  readonly projectId: string;
  /** What people call it. */
  readonly name: string;
  /** @default "OWNER" */
  readonly role?: MemberRole;
  /** Makes a key for this user's memories only; with OWNER it changes them, but administers nothing. */
  readonly userId?: string;
}

/** A new key. */
export interface CreatedKey {
  /** To be shown now or never. Not enumerable: logs and JSON of this object do not have it. */
  readonly key: string;
  readonly record: KeyRecord;
}

/** Makes `Keys` over the document store that `createDirectory` has. */
export function createKeys(documents: DocumentStore): Keys {
  const internal = internalDocuments(documents);
  const ofProject = async (projectId: string) =>
    (await internal.all(["keys"])).filter((one) => toKeptKey(one).projectId === projectId);

  return {
    async create(input) {
      const key = `m0sk_${randomBase62(256)}`;
      const hash = hashKey(key);
      const kept = parseNewKey(input, { id: idOf(hash), prefix: key.slice(0, 9) });
      const document = await writeAt(internal, input, {
        write: () => internal.put(pathOf(kept.id), hash, toJson(kept)),
        undo: () => internal.delete(pathOf(kept.id), hash),
      });
      if (document === null) throw noSuchProject();
      return createdKey(key, toKeyRecord(document));
    },

    async list(projectId) {
      const [found, uses] = await Promise.all([ofProject(projectId), internal.all(["key-uses"])]);
      const usedAt = new Map(uses.map((use) => [use.key, use.updatedAt]));
      return found.map((one) => toKeyRecord(one, usedAt.get(toKeptKey(one).id)));
    },

    async revoke(id) {
      const document = await findById(internal, id);
      if (document === null) return null;
      const kept = toKeptKey(document);
      if (kept.revokedAt !== undefined) return toKeyRecord(document);
      const value = toJson({ ...kept, revokedAt: new Date().toISOString() });
      return toKeyRecord(await internal.put(document.namespace, document.key, value));
    },

    async find(headers) {
      const key = parseKey(headers);
      if (key === null) return null;
      const hash = hashKey(key);
      const document = await internal.get(pathOf(idOf(hash)), hash);
      if (document === null || !isSame(document.key, hash)) return null;
      return toPrincipal(toKeptKey(document));
    },

    async markUsed(ids) {
      for (const id of new Set(ids))
        if ((await findById(internal, id)) !== null) await internal.put(["key-uses"], id, true);
    },

    async eraseProject(projectId) {
      for (const { namespace, key } of await ofProject(projectId)) {
        await internal.delete(["key-uses"], namespace[1] ?? "");
        await internal.delete(namespace, key);
      }
    },
  };
}

/** Part of the hash, so that one document serves `find` by the hash and `revoke` by the id. */
function idOf(hash: string): string {
  return `key_${hash.slice(0, 16)}`;
}

function pathOf(id: string): readonly string[] {
  return ["keys", id];
}

async function findById(documents: InternalDocuments, id: string): Promise<StoredDocument | null> {
  if (!/^key_[0-9a-f]{16}$/.test(id)) return null;
  const [document] = await documents.all(pathOf(id));
  return document ?? null;
}

/** Whatever a store takes for the same key, such as another case, a key opens only by its whole hash. */
function isSame(stored: string, hash: string): boolean {
  const [left, right] = [Buffer.from(stored, "hex"), Buffer.from(hash, "hex")];
  return left.length === right.length && timingSafeEqual(left, right);
}

function toPrincipal(kept: KeptKey): Principal | null {
  if (kept.revokedAt !== undefined) return null;
  const { id, organizationId, projectId, role, userId } = kept;
  const principal = { keyId: id, organizationId, projectId, role };
  return userId === undefined ? principal : { ...principal, userId };
}

function parseNewKey(
  { organizationId, projectId, name, role, userId }: NewKey,
  made: Pick<KeptKey, "id" | "prefix">,
): KeptKey {
  return {
    ...made,
    organizationId,
    projectId,
    name: parseName("The name of a key", name),
    role: parseMemberRole(role ?? "OWNER"),
    ...(userId === undefined ? {} : { userId: parseScopeId("userId", userId) }),
  };
}

function toJson(kept: KeptKey): JsonValue {
  return { ...kept };
}

function createdKey(key: string, record: KeyRecord): CreatedKey {
  const created = { record } as CreatedKey;
  return Object.defineProperty(created, "key", { value: key, enumerable: false });
}

function noSuchProject(): MemoryError {
  return new MemoryError(
    "NOT_FOUND",
    "[mem0-kit] There is no such project. Look up its id in the list of projects.",
  );
}
