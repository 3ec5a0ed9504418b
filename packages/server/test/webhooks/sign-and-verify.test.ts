import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { MemoryError } from "@mem0-kit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signWebhook, verifyWebhook, webhookBody } from "../../src/webhooks/index.ts";

const secret = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
const old = "whsec_old-secret-of-a-rotation-0000";
const now = new Date("2026-01-01T00:00:00Z");
const body = '{"event_details":{"id":"m1","data":{"memory":"Mag Tee – ünd 茶"},"event":"ADD"}}';

// Made with: printf '%s' "1767225600.$body" | openssl dgst -sha256 -hmac "$secret"
const bySecret = "0cd9fb47d68fca716bbf29c14f4a777577c4c231e0cf68ad0a114e66a3cad9ce";
const byOld = "74c9c8edfa910ddd68cecc78cff045415fbb587314810e00304889dbc70319ad";
const signature = `t=1767225600,v1=${bySecret}`;

const bodies = [
  [
    { type: "memory_add", memoryId: "m1", memory: "Likes tea" },
    { id: "m1", data: { memory: "Likes tea" }, event: "ADD" },
  ],
  [
    { type: "memory_update", memoryId: "m1", memory: "Likes tea" },
    { id: "m1", data: { memory: "Likes tea" }, event: "UPDATE" },
  ],
  [
    { type: "memory_delete", memoryId: "m1", memory: "Likes tea" },
    { id: "m1", data: { memory: "Likes tea" }, event: "DELETE" },
  ],
  [
    { type: "memory_categorize", memoryId: "m1", categories: ["food"] },
    { event: "CATEGORIZE", memory_id: "m1", categories: ["food"] },
  ],
  [
    { type: "ingest_job_partially_completed", jobId: "j1" },
    { event: "INGEST_JOB_PARTIALLY_COMPLETED", id: "j1" },
  ],
] as const;

it.each(bodies)("the body of %j is as mem0 sends it", (news, event_details) => {
  expect(webhookBody(news)).toEqual({ event_details });
});

describe("signWebhook", () => {
  it("signs as OpenSSL does", () => {
    expect(signWebhook({ body, secrets: [secret], at: now })).toBe(signature);
  });

  it("signs with every secret of a rotation", () => {
    expect(signWebhook({ body, secrets: [secret, old], at: now })).toBe(
      `t=1767225600,v1=${bySecret},v1=${byOld}`,
    );
  });

  it("names the second that has begun", () => {
    const at = new Date(now.getTime() + 999);
    expect(signWebhook({ body, secrets: [secret], at })).toBe(signature);
  });
});

describe("verifyWebhook", () => {
  const options = { secret, now };
  const fails = (received: Parameters<typeof verifyWebhook>[0], more: object = {}) =>
    expect(verifyWebhook(received, { ...options, ...more })).rejects;

  it("gives back the body of what OpenSSL signed", async () => {
    expect(await verifyWebhook({ body, signature }, options)).toEqual({
      body: JSON.parse(body),
      signedAt: now,
    });
  });

  it("takes bytes, and a Request as it came", async () => {
    const bytes = Buffer.from(body);
    const request = new Request("http://localhost/", {
      method: "POST",
      headers: { "X-Mem0-Signature": signature },
      body: bytes,
    });
    for (const received of [{ body: bytes, signature }, { body, signature: [signature] }, request])
      expect((await verifyWebhook(received, options)).body).toEqual(JSON.parse(body));
  });

  it("accepts what it signs itself, whatever the text and whenever", async () => {
    const secrets = fc.array(fc.string({ minLength: 16 }), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.json(), secrets, fc.nat(), fc.nat(2 ** 40), async (text, all, at, ms) => {
        const when = new Date(ms);
        const signed = signWebhook({ body: text, secrets: all, at: when });
        const known = all[at % all.length] as string;
        const verified = await verifyWebhook(
          { body: text, signature: signed },
          { secret: known, now: when },
        );
        expect(verified.body).toEqual(JSON.parse(text));
      }),
    );
  });

  it.each([
    ["the old secret while both sign", `t=1767225600,v1=${bySecret},v1=${byOld}`, [old]],
    ["the new secret while both sign", `t=1767225600,v1=${bySecret},v1=${byOld}`, [secret]],
    [
      "a receiver that knows both before the server has changed",
      `t=1767225600,v1=${byOld}`,
      [secret, old],
    ],
    ["a version of later beside", `t=1767225600,v2=abc,v1=${bySecret}`, [secret]],
    ["spaces", ` t=1767225600, v1=${bySecret} `, [secret]],
  ])("accepts %s", async (_, header, secrets) => {
    const verified = verifyWebhook({ body, signature: header }, { secret: secrets, now });
    expect((await verified).signedAt).toEqual(now);
  });

  it.each([
    ["another secret", { body, signature }, { secret: old }],
    ["a changed body", { body: body.replace("Tee", "Bee"), signature }],
    ["the same JSON written in another way", { body: `${body} `, signature }],
    ["a time that was changed", { body, signature: signature.replace("600,", "601,") }],
    ["a time written in another way", { body, signature: signature.replace("t=", "t=0") }],
    ["a signature of nothing", { body, signature: `t=1767225600,v1=${"0".repeat(64)}` }],
    ["no header", { body, signature: undefined }],
    ["an empty header", { body, signature: "" }],
    ["two headers", { body, signature: [signature, signature] }],
    ["no time", { body, signature: `v1=${bySecret}` }],
    ["two times", { body, signature: `t=1,${signature}` }],
    ["no signature", { body, signature: "t=1767225600" }],
    ["part of a signature", { body, signature: signature.slice(0, -2) }],
    ["only a version that it does not know", { body, signature: `t=1767225600,v0=${bySecret}` }],
    [
      "more signatures than a server sends",
      { body, signature: `${signature}${`,v1=${byOld}`.repeat(16)}` },
    ],
  ])("refuses %s", async (_, received, more: object = {}) => {
    await fails(received, more).toMatchObject({ code: "UNAUTHORIZED", status: 401 });
  });

  it("refuses whatever else a header holds", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.nat(signature.length), async (text, at) => {
        const header = signature.slice(0, at) + text + signature.slice(at);
        fc.pre(text.trim() !== "" && !text.startsWith(","));
        const verified = await verifyWebhook({ body, signature: header }, options).catch(
          (error: unknown) => error,
        );
        // Only parts of unknown names may stand beside.
        if (MemoryError.isInstance(verified)) expect(verified.code).toBe("UNAUTHORIZED");
        else expect(header.split(",").map((part) => part.trim())).toContain(`v1=${bySecret}`);
      }),
    );
  });

  it.each([
    [300, 300, true],
    [300, 301, false],
    [300, -300, true],
    [300, -301, false],
    [10, 11, false],
    [86_400, 86_400, true],
  ])("within %i s, a delivery that is %i s old: %s", async (toleranceSeconds, age, isTaken) => {
    const then = new Date(now.getTime() + age * 1000);
    const verified = verifyWebhook({ body, signature }, { secret, toleranceSeconds, now: then });
    if (isTaken) await expect(verified).resolves.toMatchObject({ signedAt: now });
    else await expect(verified).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });

  it.each([
    ["an empty secret", { secret: "" }],
    ["a secret that is not set", { secret: undefined }],
    ["no secret at all", { secret: [] }],
    ["an empty one among secrets", { secret: [secret, ""] }],
    ["a tolerance of nothing", { toleranceSeconds: 0 }],
    ["a tolerance without end", { toleranceSeconds: Number.POSITIVE_INFINITY }],
  ])("is not called with %s", async (_, more) => {
    await fails({ body, signature }, more).toMatchObject({ code: "INVALID_INPUT" });
  });

  it("says what to do with a body that a parser has had", async () => {
    const parsed = JSON.parse(body) as string;
    await fails({ body: parsed, signature }).toMatchObject({
      code: "INVALID_INPUT",
      message: expect.stringContaining("before any JSON parser"),
    });
  });

  it("shows no secret, no body and no signature that would have been right", async () => {
    const error = await verifyWebhook({ body, signature }, { secret: old, now }).catch(
      (thrown: unknown) => thrown,
    );
    expect(inspect(error, { showHidden: true })).not.toMatch(new RegExp(`${old}|Tee|${byOld}`));
  });

  it("needs nothing of Node's, for receivers at the edge", () => {
    for (const name of ["verify-webhook", "parse-signature"]) {
      const source = readFileSync(
        new URL(`../../src/webhooks/${name}.ts`, import.meta.url),
        "utf8",
      );
      expect(source).not.toMatch(/from "node:|\bBuffer\b/);
    }
  });
});
