import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sortPaths } from "../src/package/sort-paths.ts";
import { unpackPlugin } from "../src/package/unpack-plugin.ts";
import { writeZip } from "../src/package/write-zip.ts";
import { type RawEntry, rawZip } from "./support/raw-zip.ts";

const mebibyte = 1024 * 1024;

test("a harmless zip of another writer is read, so that what is refused below is refused for its own fault", async () => {
  const { files, comment } = await unpackPlugin(
    rawZip([{ name: "tools/a.py", content: "print()", mode: 0o100644 }], "hello"),
  );
  expect(Buffer.from(files.get("tools/a.py") ?? []).toString()).toBe("print()");
  expect(comment).toBe("hello");
});

describe("a package is refused", () => {
  const entries: readonly (readonly [string, readonly RawEntry[], RegExp])[] = [
    ["with .. at the start", [{ name: "../a.py" }], /relative path|no path/],
    ["with .. inside", [{ name: "tools/../../a.py" }], /relative path|no path/],
    ["with .. behind a backslash", [{ name: "tools\\..\\..\\a.py" }], /invalid characters|no path/],
    ["with an absolute path", [{ name: "/etc/passwd" }], /absolute path|no path/],
    ["with a drive", [{ name: "C:/a.py" }], /absolute path|no path/],
    ["with a stream of Windows", [{ name: "a.py:hidden" }], /no path/],
    ["with an empty name", [{ name: "" }], /no path/],
    ["with a . between", [{ name: "tools/./a.py" }], /no path/],
    ["with two slashes", [{ name: "tools//a.py" }], /no path/],
    ["with a control character", [{ name: "a\u0000.py" }], /no path/],
    [
      "with an entry for a directory, which the daemon cannot read",
      [{ name: "tools/" }],
      /no path/,
    ],
    ["with a symbolic link", [{ name: "a.py", content: "/etc/passwd", mode: 0o120777 }], /link/],
    ["with a device", [{ name: "a.py", mode: 0o020666 }], /no regular file/],
    ["with a name that comes twice", [{ name: "a.py" }, { name: "a.py" }], /twice/],
    ["with an encrypted file", [{ name: "a.py", content: "x", flags: 0x801 }], /encrypted/],
    ["that claims too much", [{ name: "a", claimedSize: 51 * mebibyte }], /unpacks to more/],
    [
      "that claims too much in sum",
      [
        { name: "a", claimedSize: 30 * mebibyte },
        { name: "b", claimedSize: 30 * mebibyte },
      ],
      /unpacks to more/,
    ],
    [
      "that unpacks to more than it claims",
      [{ name: "a", content: Buffer.alloc(5 * mebibyte), claimedSize: 10 }],
      /too many bytes/,
    ],
    [
      "with more files than any plugin has",
      Array.from({ length: 10_001 }, (_, index) => ({ name: `f${index}` })),
      /more than 10000 files/,
    ],
  ];

  test.each(entries)("%s", async (_, list, message) => {
    await expect(unpackPlugin(rawZip(list))).rejects.toMatchObject({
      code: "INVALID_INPUT",
      message: expect.stringMatching(message),
    });
  });

  test.each([
    ["that is empty", new Uint8Array()],
    ["that is no zip", Buffer.from("<!doctype html>")],
    ["that breaks off", rawZip([{ name: "a.py", content: "print()" }]).subarray(0, 40)],
    ["of more than 50 MiB", new Uint8Array(50 * mebibyte + 1)],
  ])("%s", async (_, archive) => {
    await expect(unpackPlugin(archive)).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });

  test("one changed byte of a content does not pass unseen", async () => {
    const archive = Buffer.from(rawZip([{ name: "a.py", content: "print(1234567890)" }]));
    const at = 30 + "a.py".length + 4;
    archive[at] = (archive[at] ?? 0) ^ 0xff;
    const outcome = await unpackPlugin(archive).then(
      ({ files }) => Buffer.from(files.get("a.py") ?? []).toString(),
      () => "refused",
    );
    expect(outcome).not.toBe("print(1234567890)");
  });
});

test("what is written is read again, whatever the names and contents, and in the same order", async () => {
  const name = fc.stringMatching(/^[\p{L}\p{N}_ .-]{1,12}$/u).filter((text) => !/^\.+$/.test(text));
  const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join("/"));
  await fc.assert(
    fc.asyncProperty(fc.dictionary(path, fc.uint8Array({ maxLength: 300 })), async (given) => {
      const entries = sortPaths(Object.keys(given)).map(
        (key) => [key, given[key] ?? new Uint8Array()] as const,
      );
      const { files } = await unpackPlugin(writeZip(entries));
      expect([...files]).toEqual(entries.map(([key, content]) => [key, new Uint8Array(content)]));
    }),
    { numRuns: 60 },
  );
});

test("names like numbers keep their place, which objects would move to the front", async () => {
  const entries = ["a", "10", "9"].map((name) => [name, Buffer.from(name)] as const);
  const { files } = await unpackPlugin(writeZip(entries));
  expect([...files.keys()]).toEqual(["a", "10", "9"]);
});

test("no archive is written that would be refused", () => {
  expect(() => writeZip([["../a.py", Buffer.from("")]])).toThrow(/no path/);
  expect(() => writeZip([["a", new Uint8Array(50 * mebibyte + 1)]])).toThrow(/at most/);
});
