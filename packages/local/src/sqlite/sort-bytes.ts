/**
 * Texts as bytes that SQLite sorts as JavaScript compares strings: UTF-16, high byte first. (As
 * UTF-8 an emoji would sort behind U+FFFF, in JavaScript it comes before U+E000.)
 */
export function toKeyBytes(key: string): Uint8Array {
  return Buffer.from(key, "utf16le").swap16();
}

export function fromKeyBytes(bytes: Uint8Array): string {
  return Buffer.from(bytes).swap16().toString("utf16le");
}

/** The bytes of a path: a NUL, which no part contains, before each part. Parts sort one by one. */
export function toPathBytes(path: readonly string[]): Uint8Array {
  return toKeyBytes(path.map((part) => `\0${part}`).join(""));
}

export function fromPathBytes(bytes: Uint8Array): string[] {
  return fromKeyBytes(bytes).split("\0").slice(1);
}

/** The range in which a path and all paths under it are: from `from` to before `to`. */
export function pathRange(path: readonly string[]): {
  readonly from: Uint8Array;
  readonly to: Uint8Array;
} {
  const from = toPathBytes(path);
  return { from, to: Buffer.concat([from, toKeyBytes("\u0001")]) };
}
