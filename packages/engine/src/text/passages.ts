/** Words of a passage at most: a longer text would hide that one sentence of it is to the point. */
export const passageWords = 60;
const sentenceEnd = /(?<=[.!?。！？])\s+|(?<=[。！？])|\n+/u;

/** Splits a text into passages of whole sentences, at most 60 words each. A blank text has none. */
export function passages(text: string): string[] {
  const found: string[] = [];
  let open: string[] = [];
  let size = 0;
  const close = () => {
    if (open.length > 0) found.push(open.join(" "));
    open = [];
    size = 0;
  };
  for (const sentence of text.split(sentenceEnd)) {
    for (const piece of pieces(sentence)) {
      if (size + piece.size > passageWords) close();
      open.push(piece.text);
      size += piece.size;
    }
  }
  close();
  return found;
}

/** A sentence, cut where it is longer than a passage. */
function pieces(sentence: string): { text: string; size: number }[] {
  const parts = sentence.split(/\s+/).filter(Boolean);
  if (parts.length === 0) return [];
  const cut: { text: string; size: number }[] = [];
  for (let start = 0; start < parts.length; start += passageWords) {
    const piece = parts.slice(start, start + passageWords);
    cut.push({ text: piece.join(" "), size: piece.length });
  }
  return cut;
}
