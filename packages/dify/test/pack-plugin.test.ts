import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { plugin } from "../src/definitions/plugin.ts";
import { checksum } from "../src/package/checksum.ts";
import { collectFiles } from "../src/package/collect-files.ts";
import { createKeys } from "../src/package/create-keys.ts";
import { identifyPlugin } from "../src/package/identify-plugin.ts";
import { packPlugin } from "../src/package/pack-plugin.ts";
import { signPlugin } from "../src/package/sign-plugin.ts";
import { unpackPlugin } from "../src/package/unpack-plugin.ts";
import { verifyPlugin } from "../src/package/verify-plugin.ts";
import { writeZip } from "../src/package/write-zip.ts";
import { checkPlugin } from "../src/rules/check-plugin.ts";
import { pluginFiles } from "./support/plugin-files.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const bytes = (text: string) => new TextEncoder().encode(text);

describe("the plugin of this package", () => {
  test("breaks no rule, is below 100 KB and below a hundred files, and has nothing that belongs to its making", async () => {
    const files = await collectFiles(root);
    expect(checkPlugin(files)).toEqual([]);
    expect(packPlugin(files).length).toBeLessThan(100_000);
    expect(files.size).toBeLessThan(100);
    const strange = [...files.keys()].filter((path) =>
      /(^|\/)(\.|__pycache__|test|uv\.lock)|\.(pyc|ts)$|\.pem$/.test(path),
    );
    expect(strange).toEqual([]);
  });

  test("has the pages that the marketplace wants, in the languages of the plugin", async () => {
    const paths = [...(await collectFiles(root)).keys()];
    expect(paths).toEqual(
      expect.arrayContaining([
        "PRIVACY.md",
        "README.md",
        "USERS.md",
        "readme/README_ja_JP.md",
        "readme/README_pt_BR.md",
        "readme/README_zh_Hans.md",
      ]),
    );
  });

  test("names its dependencies in one place, so that every daemon installs the same", async () => {
    const paths = [...(await collectFiles(root)).keys()];
    const named = paths.filter((path) =>
      /^(requirements.*\.txt|pyproject\.toml|uv\.lock)$/.test(path),
    );
    expect(named).toEqual(["requirements.txt"]);
  });

  test("is the same bytes in two builds", async () => {
    const [first, second] = await Promise.all([collectFiles(root), collectFiles(root)]);
    expect(packPlugin(first)).toEqual(packPlugin(second));
  });
});

describe("packing", () => {
  test("the order in which files come makes no difference", () => {
    const files = [...pluginFiles()];
    expect(packPlugin(new Map(files.toReversed()))).toEqual(packPlugin(new Map(files)));
  });

  test("files stand in the order of their paths' bytes, without directories", async () => {
    const files = pluginFiles({
      "_assets/\u{1f600}.svg": "<svg/>",
      "_assets/\uff5e.svg": "<svg/>",
    });
    const { files: packed, comment } = await unpackPlugin(packPlugin(files));
    const paths = [...packed.keys()];
    expect(paths.map((path) => Buffer.from(path).toString("hex"))).toEqual(
      paths.map((path) => Buffer.from(path).toString("hex")).sort(),
    );
    expect(paths.length).toBe(files.size);
    expect(comment).toBe("");
  });

  test("unpacking and packing again gives the same bytes", async () => {
    const archive = packPlugin(await collectFiles(root));
    expect(packPlugin((await unpackPlugin(archive)).files)).toEqual(archive);
  });

  test("a plugin with a fault is not packed, and the error says which", () => {
    expect(() => packPlugin(pluginFiles({ "PRIVACY.md": undefined }))).toThrow(
      /1 problems[\s\S]*PRIVACY\.md: is missing or empty/,
    );
  });
});

describe("the checksum", () => {
  test("is that of the daemon: of the sorted paths and the contents", () => {
    const hash = (text: string | Buffer) => createHash("sha256").update(text).digest();
    const expected = hash(Buffer.concat([hash("a"), hash("1"), hash("b/c"), hash("2")]));
    const files = new Map([
      ["b/c", bytes("2")],
      ["a", bytes("1")],
    ]);
    expect(checksum(files)).toBe(expected.toString("hex"));
    // Written down, so that both sides of the comparison cannot change together.
    expect(checksum(files)).toBe(
      "a57b88394cbedf266346a01a5059ff6f08ed6a81c1dd54319ec5928fcd9f19bf",
    );
  });

  test("names the plugin with its author, name and version", () => {
    const files = pluginFiles();
    const name = `${plugin.author}/${plugin.name}:${plugin.version}@${checksum(files)}`;
    expect(identifyPlugin(files)).toBe(name);
  });

  test.each([
    ["without a manifest", {}],
    ["with a manifest that is no YAML", { "manifest.yaml": "a: b: c" }],
    ["with a manifest without a name", { "manifest.yaml": "author: a\nversion: 0.1.0\n" }],
  ])("names nothing %s", (_, texts) => {
    const files = new Map(Object.entries(texts).map(([path, content]) => [path, bytes(content)]));
    expect(() => identifyPlugin(files)).toThrow(/no manifest\.yaml with author, name and version/);
  });

  test("changes with a path as well as with a content", () => {
    const sums = [
      new Map([["a", bytes("1")]]),
      new Map([["b", bytes("1")]]),
      new Map([["a", bytes("2")]]),
    ].map(checksum);
    expect(new Set(sums).size).toBe(3);
  });
});

describe("a signature", () => {
  const time = new Date("2026-09-01T10:00:00.900Z");
  const pair = () =>
    generateKeyPairSync("rsa", {
      modulusLength: 2048,
      publicKeyEncoding: { type: "pkcs1", format: "pem" },
      privateKeyEncoding: { type: "pkcs1", format: "pem" },
    });
  const [own, other] = [pair(), pair()];
  const archive = packPlugin(pluginFiles());
  let signed: Uint8Array;

  beforeAll(async () => {
    signed = await signPlugin(archive, { privateKey: own.privateKey, time });
  });

  test("is good with its key, and tells who vouches and since when", async () => {
    expect(await verifyPlugin(signed, [other.publicKey, own.publicKey])).toEqual({
      category: "community",
      time: new Date("2026-09-01T10:00:00Z"),
    });
  });

  test("is made as Dify's daemon wants it", async () => {
    const { files, comment } = await unpackPlugin(signed);
    const parsed = JSON.parse(comment);
    expect(comment).toBe(`{"signature":"${parsed.signature}","time":1788256800}`);
    const contents = [...files.values()].map((content) =>
      createHash("sha256").update(content).digest(),
    );
    const data = Buffer.concat([...contents, Buffer.from("1788256800")]);
    expect(parsed.signature).toBe(sign("sha256", data, own.privateKey).toString("base64"));
    expect([...files.keys()].at(-1)).toBe(".verification.dify.json");
    expect(Buffer.from(files.get(".verification.dify.json") ?? []).toString()).toBe(
      '{"authorized_category":"community"}',
    );
  });

  test("of the same time is the same bytes", async () => {
    expect(await signPlugin(archive, { privateKey: own.privateKey, time })).toEqual(signed);
  });

  test("is refused with another key", async () => {
    await expect(verifyPlugin(signed, [other.publicKey])).rejects.toMatchObject({
      code: "UNAUTHORIZED",
      message: expect.stringContaining("None of the keys"),
    });
  });

  test("is refused over a changed content, a missing file, an added file and another time", async () => {
    const { files, comment } = await unpackPlugin(signed);
    const entries = [...files];
    const changed = entries.map(
      ([path, content]) => [path, path === "main.py" ? bytes("evil") : content] as const,
    );
    const attempts = [
      writeZip(changed, comment),
      writeZip(entries.slice(1), comment),
      writeZip([...entries, ["evil.py", bytes("evil")]], comment),
      writeZip(entries, comment.replace("1788256800", "1788256801")),
    ];
    for (const attempt of attempts)
      await expect(verifyPlugin(attempt, [own.publicKey])).rejects.toMatchObject({
        code: "UNAUTHORIZED",
      });
  });

  test("is good without a category too, as Dify's own old packages have it", async () => {
    const content = bytes("old");
    const data = Buffer.concat([createHash("sha256").update(content).digest(), Buffer.from("1")]);
    const signature = sign("sha256", data, own.privateKey).toString("base64");
    const old = writeZip([["main.py", content]], JSON.stringify({ signature, time: 1 }));
    expect(await verifyPlugin(old, [own.publicKey])).toEqual({
      category: null,
      time: new Date(1000),
    });
  });

  test("is missed in a package without one", async () => {
    await expect(verifyPlugin(archive, [own.publicKey])).rejects.toMatchObject({
      code: "UNAUTHORIZED",
      message: expect.stringContaining("not signed"),
    });
  });

  test("is not put over another", async () => {
    await expect(signPlugin(signed, { privateKey: own.privateKey })).rejects.toMatchObject({
      code: "INVALID_INPUT",
      message: expect.stringContaining("signed already"),
    });
  });

  test.each([
    ["no PEM", () => "secret words"],
    [
      "no RSA key",
      () =>
        generateKeyPairSync("ed25519")
          .privateKey.export({ type: "pkcs8", format: "pem" })
          .toString(),
    ],
  ])("is not made with %s, and the key stays out of the error", async (_, key) => {
    const privateKey = key();
    const error = await signPlugin(archive, { privateKey }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "INVALID_INPUT" });
    expect(String(error)).not.toContain(privateKey.slice(0, 40));
  });

  test("can be made with a new pair of keys, in the forms that the daemon reads", async () => {
    const { privateKey, publicKey } = await createKeys();
    expect(privateKey).toMatch(/^-----BEGIN RSA PRIVATE KEY-----/);
    expect(publicKey).toMatch(/^-----BEGIN RSA PUBLIC KEY-----/);
    const partner = await signPlugin(archive, { privateKey, category: "partner", time });
    expect(await verifyPlugin(partner, [publicKey])).toMatchObject({ category: "partner" });
  });
});
