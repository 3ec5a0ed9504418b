import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeProtectedHeader, SignJWT, UnsecuredJWT } from "jose";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSession, signSession } from "../src/server/session.ts";
import { sessionSecret } from "../src/server/session-secret.ts";
import { userOf } from "../src/server/user.ts";

const secret = new TextEncoder().encode("a secret of at least 32 characters");
const alex = { id: "alex", name: "Alex" };

describe("the session cookie", () => {
  it("names the user that was signed", async () => {
    const token = await signSession(alex, secret);
    expect(decodeProtectedHeader(token)).toEqual({ alg: "HS256" });
    expect(await readSession(token, secret)).toEqual(alex);
  });

  it("is nobody's when it is missing or another secret signed it", async () => {
    const other = new TextEncoder().encode("another secret of 32 characters!");
    expect(await readSession(undefined, secret)).toBeUndefined();
    expect(await readSession(await signSession(alex, other), secret)).toBeUndefined();
  });

  it("is nobody's when a character of its claims was changed", async () => {
    const [head, claims, signature] = (await signSession(alex, secret)).split(".");
    const sam = Buffer.from(
      Buffer.from(claims ?? "", "base64url")
        .toString()
        .replaceAll("lex", "lan"),
    ).toString("base64url");
    expect(await readSession([head, sam, signature].join("."), secret)).toBeUndefined();
  });

  it("is nobody's when it is not signed at all", async () => {
    const token = new UnsecuredJWT({ name: "Alex" })
      .setIssuer("mem0-kit-demo")
      .setSubject("alex")
      .encode();
    expect(await readSession(token, secret)).toBeUndefined();
  });

  it("is nobody's once it has expired", async () => {
    const token = await new SignJWT({ name: "Alex" })
      .setProtectedHeader({ alg: "HS256" })
      .setIssuer("mem0-kit-demo")
      .setSubject("alex")
      .setExpirationTime(new Date(Date.now() - 60_000))
      .sign(secret);
    expect(await readSession(token, secret)).toBeUndefined();
  });
});

describe("the session secret", () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "mem0-demo-"));
    file = join(folder, ".mem0", "session-secret");
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("is made on first use, for the owner's eyes only, and stays", async () => {
    const first = await sessionSecret(file, "");
    expect(first.length).toBeGreaterThanOrEqual(32);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, ".mem0"))).mode & 0o777).toBe(0o700);
    expect(await sessionSecret(file, "")).toEqual(first);
  });

  it("is the same for everyone who asks at once", async () => {
    const secrets = await Promise.all(Array.from({ length: 20 }, () => sessionSecret(file, "")));
    expect(new Set(secrets.map(String)).size).toBe(1);
  });

  it("comes from the environment where it is set, and then makes no file", async () => {
    const given = "0123456789abcdef0123456789abcdef";
    expect(await sessionSecret(file, given)).toEqual(new TextEncoder().encode(given));
    await expect(readFile(file)).rejects.toThrow("ENOENT");
  });

  it("is refused when it is too short", async () => {
    await expect(sessionSecret(file, "short")).rejects.toThrow("at least 32");
  });
});

describe("userOf", () => {
  it("takes one id for a name however it is written", () => {
    expect(userOf("  Alex ")).toEqual(alex);
    expect(userOf("ALEX")?.id).toBe("alex");
    expect(userOf("Mary Ann")?.id).toBe("mary-ann");
    expect(userOf("Zoë")?.id).toBe("zoë");
  });

  it.each(["", "*", "a".repeat(41), "x\ny\u0000", "<b>", 7, null])("refuses %j", (name) => {
    expect(userOf(name)).toBeUndefined();
  });
});
