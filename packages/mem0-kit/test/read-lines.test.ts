import { expect, test } from "vitest";
import { readLines, type TextLine } from "../src/command-line/transfer/read-lines.ts";

test("finds the same lines wherever the bytes are cut", async () => {
  const bytes = Buffer.from("\ufeffone\r\n\n  \n«zwei» 猫 🐈\nlast");
  const lines = [
    { number: 1, text: "one\r" },
    { number: 4, text: "«zwei» 猫 🐈" },
    { number: 5, text: "last" },
  ];
  for (let cut = 0; cut <= bytes.length; cut++)
    expect(await collect([bytes.subarray(0, cut), bytes.subarray(cut)])).toEqual(lines);
  expect(await collect(Array.from(bytes, (byte) => Buffer.from([byte])))).toEqual(lines);
});

test("refuses what is not UTF-8 rather than changing it", async () => {
  const latin = Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]);
  expect(await collect([Buffer.from("a\n"), latin, Buffer.from("b")])).toEqual([
    { number: 1, text: "a" },
    { number: 2, text: "", problem: "The line is not UTF-8." },
    { number: 3, text: "b" },
  ]);
});

test("passes over a line that is too long without keeping it, and reads on after it", async () => {
  async function* endless() {
    yield Buffer.from("a\n");
    for (let part = 0; part < 1000; part++) yield Buffer.alloc(100, "x");
    yield Buffer.from("\nb\n");
  }
  expect(await collect(endless(), { longest: 1000 })).toEqual([
    { number: 1, text: "a" },
    { number: 2, text: "", problem: "The line is longer than 1000 bytes." },
    { number: 3, text: "b" },
  ]);
  const exact = Buffer.from(`${"x".repeat(1000)}\n`);
  expect(await collect([exact], { longest: 1000 })).toMatchObject([{ text: "x".repeat(1000) }]);
});

async function collect(
  chunks: Iterable<Buffer> | AsyncIterable<Buffer>,
  options?: { readonly longest: number },
) {
  async function* iterate() {
    yield* chunks;
  }
  const lines: TextLine[] = [];
  for await (const some of readLines(iterate(), options)) lines.push(...some);
  return lines;
}
