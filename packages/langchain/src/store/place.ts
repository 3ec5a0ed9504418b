/** Where an item is. */
export interface Place {
  readonly namespace: readonly string[];
  readonly key: string;
}

/** A place as text: the value of the mark that ties an item's text to it. */
export function placeText({ namespace, key }: Place): string {
  return JSON.stringify([...namespace, key]);
}

/** The place that a mark names; `undefined` for another's mark. */
export function parsePlace(mark: unknown): Place | undefined {
  const parts = typeof mark === "string" ? parseParts(mark) : [];
  const key = parts.at(-1);
  return key === undefined || parts.length < 2 ? undefined : { namespace: parts.slice(0, -1), key };
}

/**
 * What the text of every place at or under a prefix has in it, and only of those: a bracket and a quote
 * stand next to each other at its start only, since quotes of names are escaped.
 */
export function prefixText(prefix: readonly string[]): string {
  return prefix.length === 0 ? '["' : `${JSON.stringify(prefix).slice(0, -1)},`;
}

export function isUnder(place: Place, prefix: readonly string[]): boolean {
  return prefix.every((label, index) => label === place.namespace[index]);
}

/** Names a place within the bounds of a message id. */
export async function placeId(place: Place): Promise<string> {
  const bytes = new TextEncoder().encode(placeText(place));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `document:${Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

function parseParts(mark: string): readonly string[] {
  try {
    const parts: unknown = JSON.parse(mark);
    const isText = Array.isArray(parts) && parts.every((part) => typeof part === "string");
    return isText ? parts : [];
  } catch {
    return [];
  }
}
