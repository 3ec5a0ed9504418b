import { execFile } from "node:child_process";
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { loadSealingKey } from "../../src/webhooks/index.ts";

async function place(): Promise<{ folder: string; path: string }> {
  const folder = await mkdtemp(join(tmpdir(), "mem0-kit-key-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return { folder, path: join(folder, "memory.db.key") };
}

it("makes a key once and gives the same one ever after", async () => {
  const { folder, path } = await place();
  const key = await loadSealingKey(path);
  expect(key).toHaveLength(32);
  expect(await loadSealingKey(path)).toEqual(key);
  expect(await readdir(folder)).toEqual(["memory.db.key"]);
  expect(await readFile(path, "utf8")).toBe(`${Buffer.from(key).toString("base64")}\n`);
});

it("makes another key for another database", async () => {
  const [one, two] = [await place(), await place()];
  expect(await loadSealingKey(one.path)).not.toEqual(await loadSealingKey(two.path));
});

it.skipIf(process.platform === "win32")(
  "keeps it from others, also under an open umask, and refuses one that others can read",
  async () => {
    const { path } = await place();
    const before = process.umask(0);
    try {
      await loadSealingKey(path);
    } finally {
      process.umask(before);
    }
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    await chmod(path, 0o640);
    await expect(loadSealingKey(path)).rejects.toMatchObject({
      code: "STORAGE",
      message: expect.stringContaining(`chmod 600 ${path}`),
    });
  },
);

it("gives all who ask at a time the same key", async () => {
  const { folder, path } = await place();
  const keys = await Promise.all(Array.from({ length: 20 }, () => loadSealingKey(path)));
  expect(new Set(keys.map((key) => Buffer.from(key).toString("hex"))).size).toBe(1);
  expect(await readdir(folder)).toEqual(["memory.db.key"]);
});

it("gives all of several processes that start at a time the same key", async () => {
  const { folder, path } = await place();
  const source = new URL("../../src/webhooks/load-sealing-key.ts", import.meta.url).href;
  const code = `import { loadSealingKey } from ${JSON.stringify(source)};
    console.log(Buffer.from(await loadSealingKey(${JSON.stringify(path)})).toString("hex"));`;
  const run = () =>
    promisify(execFile)(process.execPath, ["--input-type=module", "-e", code], { cwd: folder });
  const keys = await Promise.all([run(), run(), run(), run()]);
  const key = Buffer.from(await loadSealingKey(path)).toString("hex");
  expect(keys.map(({ stdout }) => stdout.trim())).toEqual([key, key, key, key]);
  expect(await readdir(folder)).toEqual(["memory.db.key"]);
});

it.each(["", "short", Buffer.alloc(31).toString("base64"), "A".repeat(44), "{}"])(
  "never replaces a file that holds %j, and does not show it",
  async (text) => {
    const { path } = await place();
    await writeFile(path, text, { mode: 0o600 });
    const error = await loadSealingKey(path).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "STORAGE" });
    if (text !== "") expect(String(error).replaceAll(path, "")).not.toContain(text);
    expect(await readFile(path, "utf8")).toBe(text);
  },
);

it("says where it cannot make one", async () => {
  const { path } = await place();
  await expect(loadSealingKey(join(path, "missing", "key"))).rejects.toMatchObject({
    code: "STORAGE",
    message: expect.stringContaining("ENOENT"),
  });
});
