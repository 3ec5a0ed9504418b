import { crc32, deflateRawSync } from "node:zlib";

/** An entry of a zip as an attacker would write it: whatever it says is written. */
export interface RawEntry {
  readonly name: string;
  readonly content?: Uint8Array | string;
  /** Unix mode in the external attributes. @default none */
  readonly mode?: number;
  /** Bytes that the entry claims to unpack to. @default its content's */
  readonly claimedSize?: number;
  /** Bit 0: encrypted. @default 0x800, UTF-8 names */
  readonly flags?: number;
}

/** A zip of entries, with nothing checked. */
export function rawZip(entries: readonly RawEntry[], comment = ""): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { local, central } = writeEntry(entry, offset);
    locals.push(local);
    directory.push(central);
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(Buffer.byteLength(comment), 20);
  return Buffer.concat([...locals, ...directory, end, Buffer.from(comment)]);
}

function writeEntry(entry: RawEntry, offset: number) {
  const { name, content = "", mode = 0, flags = 0x800 } = entry;
  const path = Buffer.from(name);
  const bytes = Buffer.from(content);
  const packed = deflateRawSync(bytes);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(flags, 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(0x0021_0000, 6);
  fields.writeUInt32LE(crc32(bytes), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(entry.claimedSize ?? bytes.length, 18);
  fields.writeUInt16LE(path.length, 22);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE((mode << 16) >>> 0, 6);
  rest.writeUInt32LE(offset, 10);
  const madeOnUnix = Buffer.from([20, 3]);
  return {
    local: Buffer.concat([signature(0x04034b50), fields, path, packed]),
    central: Buffer.concat([signature(0x02014b50), madeOnUnix, fields, rest, path]),
  };
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
