import * as crypto from "node:crypto";
import { createHash } from "node:crypto";
import { inspect } from "node:util";
import { type DocumentStore, inMemoryDocumentStore } from "@mem0-kit/core";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createDirectory } from "../../src/directory/index.ts";
import { type CreatedKey, createKeys } from "../../src/keys/index.ts";
import {
  allDocuments,
  documentStores,
  fileDocuments,
  temporaryPath,
} from "../directory/document-stores.ts";

vi.mock("node:crypto", { spy: true });
beforeEach(() => void vi.clearAllMocks());

const home = { organizationId: "org_default", projectId: "proj_default" };
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const bearer = (key: string) => new Headers({ authorization: `Bearer ${key}` });

describe.each(documentStores)("keys %s", (_, openDocuments) => {
  const open = async () => {
    const documents = await openDocuments();
    await createDirectory(documents).ensureDefaultProject();
    return { documents, keys: createKeys(documents) };
  };

  it("open the project that they were made for, in each header that clients send", async () => {
    const { keys } = await open();
    const { key, record } = await keys.create({ ...home, name: "laptop" });
    const principal = { keyId: record.id, ...home, role: "OWNER" };
    const headers: Record<string, string>[] = [
      { Authorization: `Token ${key}` },
      { Authorization: `token ${key}` },
      { Authorization: `Bearer ${key}` },
      { Authorization: `  BEARER   ${key} ` },
      { "X-API-Key": key },
      { "X-API-Key": key, Authorization: `Bearer ${key}` },
    ];
    for (const one of headers) expect(await keys.find(new Headers(one))).toEqual(principal);
  });

  it("are 256 random bits, of which only the hash and the first letters are kept", async () => {
    const { documents, keys } = await open();
    const made: CreatedKey[] = [];
    for (let at = 0; at < 20; at++) made.push(await keys.create({ ...home, name: `key ${at}` }));
    expect(new Set(made.map(({ key }) => key)).size).toBe(20);
    for (const { key, record } of made) {
      expect(key).toMatch(/^m0sk_[0-9A-Za-z]{43}$/);
      expect(record.prefix).toBe(key.slice(0, 9));
    }
    const kept = JSON.stringify(await allDocuments(documents));
    for (const { key } of made) {
      expect(kept).toContain(sha256(key));
      expect(kept).not.toContain(key.slice(0, 12));
    }
    expect(await keys.list(home.projectId)).toEqual(made.map(({ record }) => record));
  });

  it("are not in logs or JSON of what create gives", async () => {
    const { keys } = await open();
    const created = await keys.create({ ...home, name: "laptop" });
    for (const shown of [JSON.stringify(created), inspect(created), `${created}`])
      expect(shown).not.toContain(created.key.slice(10));
    expect(inspect({ ...created })).not.toContain(created.key.slice(10));
  });

  it("of one user say so", async () => {
    const { keys } = await open();
    const input = { ...home, name: "alice's phone", userId: "alice", role: "READER" as const };
    const { key, record } = await keys.create(input);
    expect(record).toMatchObject(input);
    const principal = { keyId: record.id, ...home, role: "READER", userId: "alice" };
    expect(await keys.find(bearer(key))).toEqual(principal);
  });

  it("open nothing once they are revoked, and stay listed", async () => {
    const { documents, keys } = await open();
    const { key, record } = await keys.create({ ...home, name: "lost" });
    const other = await keys.create({ ...home, name: "kept" });
    const revoked = await keys.revoke(record.id);
    expect(revoked).toEqual({ ...record, revokedAt: expect.any(Date) });
    expect(await createKeys(documents).find(bearer(key))).toBeNull();
    expect(await keys.find(bearer(other.key))).not.toBeNull();
    expect(await keys.revoke(record.id)).toEqual(revoked);
    expect(await keys.list(home.projectId)).toEqual([revoked, other.record]);
  });

  it("are told by their use when they were last used, and a use never brings a revoked one back", async () => {
    const { keys } = await open();
    const { key, record } = await keys.create({ ...home, name: "laptop" });
    expect(record.lastUsedAt).toBeUndefined();
    await Promise.all([
      keys.markUsed([record.id, record.id, "key_0123456789abcdef"]),
      keys.revoke(record.id),
    ]);
    const [listed, ...others] = await keys.list(home.projectId);
    expect(listed).toEqual({
      ...record,
      lastUsedAt: expect.any(Date),
      revokedAt: expect.any(Date),
    });
    expect(others).toEqual([]);
    expect(await keys.find(bearer(key))).toBeNull();
  });

  it("of one project are another's neither in lists nor in erasures", async () => {
    const { documents, keys } = await open();
    const { projects } = createDirectory(documents);
    const made = await projects.create(home.organizationId, "a@b", { name: "other" });
    const other = { ...home, projectId: made?.projectId ?? "" };
    const mine = await keys.create({ ...home, name: "mine" });
    const theirs = await keys.create({ ...other, name: "theirs" });
    await keys.markUsed([mine.record.id, theirs.record.id]);
    expect(await keys.list(other.projectId)).toMatchObject([theirs.record]);
    await keys.eraseProject(other.projectId);
    expect(await keys.list(other.projectId)).toEqual([]);
    expect(await keys.find(bearer(theirs.key))).toBeNull();
    expect(await keys.find(bearer(mine.key))).toMatchObject(home);
    expect(JSON.stringify(await allDocuments(documents))).not.toContain(theirs.record.id);
  });

  it("are made for projects that are there only", async () => {
    const { documents, keys } = await open();
    const before = await allDocuments(documents);
    const strange = [
      "proj_0123456789012345678901",
      "*",
      "a/b",
      "__proto__",
      "p".repeat(10_240),
      "",
    ];
    for (const projectId of strange)
      await expect(keys.create({ ...home, projectId, name: "lost" })).rejects.toMatchObject({
        code: "NOT_FOUND",
      });
    const wrong = [
      { name: "" },
      { name: "n".repeat(10_240) },
      { role: "ADMIN" as "OWNER" },
      { userId: "*" },
      { userId: "" },
      { userId: "u".repeat(257) },
    ];
    for (const one of wrong)
      await expect(keys.create({ ...home, name: "lost", ...one })).rejects.toMatchObject({
        code: "INVALID_INPUT",
      });
    expect(await allDocuments(documents)).toEqual(before);
    for (const userId of ["__proto__", "a/b", "../../x"]) {
      const { key } = await keys.create({ ...home, name: "odd", userId });
      expect(await keys.find(bearer(key))).toMatchObject({ userId });
    }
  });

  it("answer ids that no key has with null", async () => {
    const { keys } = await open();
    await keys.create({ ...home, name: "laptop" });
    for (const id of [
      "",
      "*",
      "__proto__",
      "key_",
      "key_0000000000000000",
      "k".repeat(10_240),
      "a/b",
    ])
      expect(await keys.revoke(id), id).toBeNull();
    expect(await keys.list("__proto__")).toEqual([]);
  });
});

describe("a request that is unsure of who asks", () => {
  it("is nobody's", async () => {
    const documents = inMemoryDocumentStore();
    await createDirectory(documents).ensureDefaultProject();
    const keys = createKeys(documents);
    const [{ key }, { key: other }] = [
      await keys.create({ ...home, name: "one" }),
      await keys.create({ ...home, name: "two" }),
    ];
    const requests: Record<string, string>[] = [
      {},
      { Authorization: "" },
      { Authorization: key },
      { Authorization: "Token" },
      { Authorization: `Token ${key}x` },
      { Authorization: `Token ${key.slice(0, -1)}` },
      { Authorization: `Token ${key} ${key}` },
      { Authorization: `Token ${key}, Token ${key}` },
      { Authorization: `Basic ${btoa(`user:${key}`)}` },
      { Authorization: `Token ${key.toLowerCase()}` },
      { Authorization: "Token eyJhbGciOiJIUzI1NiJ9.e30.x" },
      { Authorization: `Token ${"x".repeat(10_240)}` },
      { Authorization: `Token ${sha256(key)}` },
      { Authorization: `Basic x`, "X-API-Key": key },
      { Authorization: `Bearer ${other}`, "X-API-Key": key },
      { Authorization: `Bearer ${key}`, "X-API-Key": "" },
      { "X-API-Key": `${key}, ${key}` },
      { "X-API-Key": `Token ${key}` },
      { "X-API-Key": "__proto__" },
    ];
    for (const one of requests) expect(await keys.find(new Headers(one)), inspect(one)).toBeNull();
  });

  it("is not looked up at all when it has no key of the right form", async () => {
    const documents = inMemoryDocumentStore();
    const get = vi.spyOn(documents, "get");
    expect(await createKeys(documents).find(bearer("m0sk_short"))).toBeNull();
    expect(get).not.toHaveBeenCalled();
  });
});

describe("a lookup", () => {
  async function withKey() {
    const documents = inMemoryDocumentStore();
    await createDirectory(documents).ensureDefaultProject();
    const created = await createKeys(documents).create({ ...home, name: "laptop" });
    vi.clearAllMocks();
    return { documents, key: created.key };
  }

  it("compares whole hashes in constant time", async () => {
    const { documents, key } = await withKey();
    expect(await createKeys(documents).find(bearer(key))).not.toBeNull();
    const hash = Buffer.from(sha256(key), "hex");
    expect(vi.mocked(crypto.timingSafeEqual).mock.calls).toEqual([[hash, hash]]);
  });

  it("takes no other record than the key's own from a store that is sloppy with its keys", async () => {
    const { documents } = await withKey();
    const [record] = await documents
      .list({ appId: "mem0-kit-server" }, ["keys"])
      .then(({ results }) => results);
    const sloppy: DocumentStore = { ...documents, get: async () => record ?? null };
    const guess = `m0sk_${"A".repeat(43)}`;
    expect(await createKeys(sloppy).find(bearer(guess))).toBeNull();
    expect(crypto.timingSafeEqual).toHaveBeenCalledOnce();
  });

  it("is one read", async () => {
    const { documents, key } = await withKey();
    const calls = [
      vi.spyOn(documents, "get"),
      vi.spyOn(documents, "list"),
      vi.spyOn(documents, "put"),
    ];
    await createKeys(documents).find(bearer(key));
    expect(calls.map((one) => one.mock.calls.length)).toEqual([1, 0, 0]);
  });

  it("tells a store that fails from a key that is unknown, without the key", async () => {
    const { documents, key } = await withKey();
    const failing: DocumentStore = { ...documents, get: () => Promise.reject(new Error("disk")) };
    const error = await createKeys(failing)
      .find(bearer(key))
      .catch((one: unknown) => one);
    expect(error).toMatchObject({ message: "disk" });
    expect(inspect(error)).not.toContain(key.slice(10));
  });
});

it("a key that one process revokes opens nothing in another", async () => {
  const path = await temporaryPath();
  const [one, two] = [fileDocuments(path), fileDocuments(path)] as const;
  await createDirectory(one).ensureDefaultProject();
  const { key, record } = await createKeys(one).create({ ...home, name: "laptop" });
  expect(await createKeys(two).find(bearer(key))).toMatchObject(home);
  await createKeys(two).revoke(record.id);
  expect(await createKeys(one).find(bearer(key))).toBeNull();
});
