const words = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** A number at the start of a text, with what follows it: `$2,000 a month`, `two children`. */
export interface LeadingNumber {
  readonly value: number;
  readonly rest: string;
}

const scales: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["k", 1000],
  ["thousand", 1000],
  ["million", 1_000_000],
  ["billion", 1_000_000_000],
]);

/** Reads the number that a text begins with; `undefined` where it is a range, a date, of two units or none. */
export function leadingNumber(text: string): LeadingNumber | undefined {
  const start = text.replace(/^(?:about|around|approximately|roughly|exactly|only) /i, "");
  const digits =
    /^[$€£]?\s?(-?(?:\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.\d{1,6})?)(?![\d/:,.-]*\d)(?!\s?(?:-|–|to)\s?\d)\+?\s*(.*)$/s.exec(
      start,
    );
  if (digits !== null) return scaled(Number(digits[1]?.replaceAll(",", "")), digits[2] ?? "");
  const [, word = "", rest = ""] = /^([a-z]+)\b\s*(.*)$/is.exec(start) ?? [];
  const value = words.indexOf(word.toLowerCase());
  return value === -1 ? undefined : scaled(value, rest);
}

function scaled(value: number, rest: string): LeadingNumber | undefined {
  const [, word = "", behind = ""] = /^([a-z]*)\b\s*(.*)$/is.exec(rest) ?? [];
  const scale = scales.get(word.toLowerCase());
  if (scale !== undefined) return { value: value * scale, rest: behind };
  // `5'11`, `5 feet 11`, `2m` and `3 dozen` say another number than the one they begin with.
  const isPart = /^['′"″]|^(?:m|bn|dozen|score)\b|^\p{L}+ \d/iu.test(rest);
  return isPart ? undefined : { value, rest };
}
