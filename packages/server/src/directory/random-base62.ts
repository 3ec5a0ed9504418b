import { randomBytes } from "node:crypto";

const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** Random bits, a multiple of 8 of them, as digits and letters; always of the same length. */
export function randomBase62(bits: number): string {
  let rest = BigInt(`0x${randomBytes(bits / 8).toString("hex")}`);
  let text = "";
  for (let left = Math.ceil(bits / Math.log2(62)); left > 0; left--) {
    text = digits.charAt(Number(rest % 62n)) + text;
    rest /= 62n;
  }
  return text;
}
