import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createKeys } from "../src/package/create-keys.ts";
import { identifyPlugin } from "../src/package/identify-plugin.ts";
import { signPlugin } from "../src/package/sign-plugin.ts";
import { unpackPlugin } from "../src/package/unpack-plugin.ts";
import { verifyPlugin } from "../src/package/verify-plugin.ts";
import { checkPlugin } from "../src/rules/check-plugin.ts";

/** Packed, signed and summed up by Dify's own command line, built from its daemon of August 2026. */
const archive = read("signed-by-dify.difypkg");
const publicKey = read("signed-by-dify.public.pem").toString();
const sum = "9ee33b3271206b4ff509d50c8e6b2663991200f4a901f2396aa86bd564142afd";

test("what Dify packed and signed is read, named by its checksum, and its signature is good", async () => {
  const { files } = await unpackPlugin(archive);
  expect(identifyPlugin(files)).toBe(`mem0-kit/fixture:0.0.1@${sum}`);
  expect(await verifyPlugin(archive, [publicKey])).toMatchObject({ category: "partner" });
});

test("what Dify packs breaks none of the rules", async () => {
  expect(checkPlugin((await unpackPlugin(archive)).files)).toEqual([]);
});

test("a key of our own does not pass for Dify's", async () => {
  const own = await createKeys();
  await expect(verifyPlugin(archive, [own.publicKey])).rejects.toMatchObject({
    code: "UNAUTHORIZED",
  });
  await expect(signPlugin(archive, own)).rejects.toThrow(/signed already/);
});

function read(name: string): Buffer {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url));
}
