/** Characters of a line, by this repository's formatter. */
const lineWidth = 100;

/** Writes JSON as this repository's formatter does: a short list of plain values stands on one line. */
export function toJson(value: object): string {
  const text = JSON.stringify(value, null, 2);
  const compact = text.replace(/^(.*)\[\n([^[\]{}]+)\n *\](,?)$/gm, (whole, head, items, end) => {
    const line = `${head}[${items.replace(/\n */g, " ").trim()}]${end}`;
    return line.length > lineWidth ? whole : line;
  });
  return `${compact}\n`;
}
