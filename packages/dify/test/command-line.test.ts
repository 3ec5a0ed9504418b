import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommandLine } from "../src/command-line/run-command-line.ts";
import { rawZip } from "./support/raw-zip.ts";

const folder = mkdtempSync(join(tmpdir(), "mem0-dify-"));
const at = (name: string) => join(folder, name);
const identifier = /mem0-kit\/mem0-memory:\d+\.\d+\.\d+@[\da-f]{64}/;

afterAll(() => rmSync(folder, { recursive: true }));

describe("mem0-dify", () => {
  beforeAll(async () => {
    expect(await run("keys", at("own"))).toMatchObject({ code: 0 });
    expect(await run("build", "-o", at("plugin.difypkg"))).toMatchObject({ code: 0 });
  });

  test("builds a package and says by which name Dify installs it; check says the same", async () => {
    const built = await run("build", "-o", at("new/again.difypkg"));
    expect(built).toMatchObject({ code: 0, stdout: expect.stringMatching(identifier) });
    expect(readFileSync(at("new/again.difypkg"))).toEqual(readFileSync(at("plugin.difypkg")));
    const checked = await run("check", at("plugin.difypkg"));
    expect(built.stdout).toContain(checked.stdout.trim());
  });

  test("signs a package, and tells whose signature it is", async () => {
    await run("keys", at("other"));
    const signed = await run("sign", at("plugin.difypkg"), "-k", at("own.private.pem"));
    expect(signed.stdout.trim()).toBe(at("plugin.signed.difypkg"));
    const good = await run(
      "verify",
      at("plugin.signed.difypkg"),
      "-k",
      at("other.public.pem"),
      at("own.public.pem"),
    );
    expect(good).toMatchObject({ code: 0, stdout: expect.stringContaining("community") });
    const bad = await run("verify", at("plugin.signed.difypkg"), "-k", at("other.public.pem"));
    expect(bad).toMatchObject({ code: 1, stderr: expect.stringContaining("None of the keys") });
  });

  test("signs while it builds", async () => {
    await run("build", "-o", at("signed.difypkg"), "-k", at("own.private.pem"));
    const verified = await run("verify", at("signed.difypkg"), "-k", at("own.public.pem"));
    expect(verified).toMatchObject({ code: 0 });
  });

  test("keeps the private key for its owner, and never writes over one", async () => {
    const before = readFileSync(at("own.private.pem"));
    if (process.platform !== "win32") expect(statSync(at("own.private.pem")).mode & 0o077).toBe(0);
    expect(await run("keys", at("own"))).toMatchObject({ code: 1 });
    expect(readFileSync(at("own.private.pem"))).toEqual(before);
  });

  test("unpacks into a new folder only, and nothing of a package that leads elsewhere", async () => {
    expect(await run("unpack", at("plugin.difypkg"), at("unpacked"))).toMatchObject({ code: 0 });
    expect(readFileSync(at("unpacked/manifest.yaml"), "utf8")).toContain("mem0-memory");
    expect(await run("unpack", at("plugin.difypkg"), at("unpacked"))).toMatchObject({ code: 1 });
    writeFileSync(
      at("evil.difypkg"),
      rawZip([
        { name: "a.py", content: "a" },
        { name: "../b.py", content: "b" },
      ]),
    );
    expect(await run("unpack", at("evil.difypkg"), at("evil"))).toMatchObject({ code: 1 });
    expect([existsSync(at("evil")), existsSync(at("b.py"))]).toEqual([false, false]);
  });

  test("refuses what is no plugin, and says what is wrong with it", async () => {
    writeFileSync(at("bare.difypkg"), rawZip([{ name: "main.py", content: "print()" }]));
    const { code, stderr } = await run("check", at("bare.difypkg"));
    expect(code).toBe(1);
    expect(stderr).toContain("manifest.yaml: is missing");
  });

  test("ends with an error for a command that is none", async () => {
    expect(await run("publish")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("publish"),
    });
  });
});

async function run(...args: string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await runCommandLine(args, { stdout, stderr });
  stdout.end();
  stderr.end();
  return { code, stdout: await text(stdout), stderr: await text(stderr) };
}
