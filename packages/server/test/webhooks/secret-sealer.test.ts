import { randomBytes } from "node:crypto";
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { secretSealer } from "../../src/webhooks/index.ts";

const key = randomBytes(32);

describe("secretSealer", () => {
  it("opens what it has sealed, whatever it is", () => {
    const sealer = secretSealer(key);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (secret, owner) => {
        expect(sealer.open(sealer.seal(secret, owner), owner)).toBe(secret);
      }),
    );
  });

  it("opens an envelope of the first version", () => {
    const sealer = secretSealer(Buffer.alloc(32, 7));
    expect(sealer.open(firstEnvelope, "wh_1")).toBe("whsec_first");
  });

  it("never seals twice to the same envelope, and shows nothing of the secret in it", () => {
    const sealer = secretSealer(key);
    const [one = "", two = ""] = [1, 2].map(() => sealer.seal("whsec_secret", "wh_1"));
    expect(one).not.toBe(two);
    expect(Buffer.from(one.split(".")[2] ?? "", "base64url").toString("latin1")).not.toContain(
      "whsec_",
    );
  });

  it("opens nothing of another webhook, another key or another version", () => {
    const sealer = secretSealer(key);
    const envelope = sealer.seal("whsec_secret", "wh_1");
    expect(() => sealer.open(envelope, "wh_2")).toThrow("another webhook's");
    expect(() => secretSealer(randomBytes(32)).open(envelope, "wh_1")).toThrow("another key");
    expect(() => sealer.open(envelope.replace("v1.", "v2."), "wh_1")).toThrow("another version");
  });

  it("opens nothing that was changed by a bit or cut", () => {
    const sealer = secretSealer(key);
    const [version, name, text = ""] = sealer.seal("whsec_secret", "wh_1").split(".");
    const bytes = Buffer.from(text, "base64url");
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      const envelope = `${version}.${name}.${changed.toString("base64url")}`;
      expect(() => sealer.open(envelope, "wh_1")).toThrow("was changed");
    }
    for (let length = 0; length < bytes.length; length++) {
      const envelope = `${version}.${name}.${bytes.subarray(0, length).toString("base64url")}`;
      expect(() => sealer.open(envelope, "wh_1")).toThrow("was changed");
    }
  });

  it.each(["", ".", "..", "v1", "whsec_secret"])("takes %j for no envelope", (envelope) => {
    expect(() => secretSealer(key).open(envelope, "wh_1")).toThrow(
      expect.objectContaining({ code: "STORAGE" }),
    );
  });

  it.each([0, 16, 31, 33])("takes no key of %i bytes", (length) => {
    expect(() => secretSealer(new Uint8Array(length))).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT" }),
    );
  });

  it("shows its key to nobody", () => {
    const sealer = secretSealer(key);
    const shown = inspect(sealer, { showHidden: true, depth: 9 }) + JSON.stringify(sealer);
    expect(shown).not.toContain(key.toString("base64"));
    expect(shown).not.toContain(key.toString("hex"));
    expect(shown).not.toContain(key.subarray(0, 4).join(", "));
  });
});

/** Sealed once by the first version; a later one must open it still. */
const firstEnvelope = "v1.30ba738b.eLBYb_LqWG8p34YgL3Ll3o_TjTQJd8O9bbe5wVcl8tnuuNM7c4og";
