const asciiWord = /[a-z0-9]+(?:'[a-z]+)?/g;
const together = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー々`;
const unspaced = String.raw`\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const anyWord = new RegExp(
  String.raw`(?<cjk>[${together}]+)|(?<unspaced>[${unspaced}]+)|[[\p{L}\p{N}\p{M}]--[${together}${unspaced}]]+(?:'[\p{L}\p{M}]+)?|\p{Extended_Pictographic}`,
  "gv",
);
const nonAscii = /[^\p{ASCII}]/u;
const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ł: "l",
  ı: "i",
};
/** Languages such as Thai write no spaces: only a dictionary finds their words. */
const segmenter = new Intl.Segmenter("th", { granularity: "word" });

/**
 * Splits a text into words: lower case, without accents and the possessive `'s`. Chinese, Japanese
 * and Korean runs become single characters and pairs, as any split into words would be a guess;
 * emoji are words of their own.
 */
export function words(text: string): string[] {
  const folded = fold(text);
  if (!nonAscii.test(folded)) return folded.match(asciiWord)?.map(trim) ?? [];
  const found: string[] = [];
  for (const { 0: word, groups } of folded.matchAll(anyWord)) {
    if (groups?.cjk !== undefined) pushPairs(found, groups.cjk);
    else if (groups?.unspaced !== undefined) pushSegments(found, groups.unspaced);
    else found.push(trim(word));
  }
  return found;
}

function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!nonAscii.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[ßæœøđłı]/g, (letter) => letters[letter] ?? letter)
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .normalize("NFC")
    .toLowerCase();
}

function trim(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}

function pushPairs(found: string[], run: string): void {
  const characters = [...run];
  for (const [place, character] of characters.entries()) {
    found.push(character);
    const next = characters[place + 1];
    if (next !== undefined) found.push(character + next);
  }
}

function pushSegments(found: string[], run: string): void {
  for (const { segment, isWordLike } of segmenter.segment(run)) if (isWordLike) found.push(segment);
}
