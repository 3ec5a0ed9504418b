/** How much of a server's own words an error repeats, in characters. */
const longest = 300;

/**
 * The words of an error's body in the shapes that mem0's servers use: `detail` as a text or FastAPI's
 * list, `error`, `message`, `details.message`, or lists of messages by field. Empty where there are
 * none.
 */
export function errorText(body: unknown): string {
  const text = wordsOf(body).replace(/\s+/g, " ").trim();
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function wordsOf(body: unknown): string {
  if (typeof body === "string") return body;
  if (Array.isArray(body)) return body.map(wordsOfItem).filter(Boolean).join("; ");
  if (typeof body !== "object" || body === null) return "";
  const { detail, details, error, message, msg } = body as Record<string, unknown>;
  // mem0 puts the reason below `details` and only the name of the status into `error`.
  for (const part of [wordsInside(details), detail, message, msg, error]) {
    const words = wordsOf(part);
    if (words !== "") return words;
  }
  return fieldWords(body);
}

function wordsInside(details: unknown): unknown {
  return typeof details === "object" && details !== null && "message" in details
    ? details.message
    : undefined;
}

/** A line of FastAPI's list with its place, else just its words. */
function wordsOfItem(item: unknown): string {
  if (typeof item !== "object" || item === null || !("loc" in item)) return wordsOf(item);
  const place = Array.isArray(item.loc) ? item.loc.join(".") : "";
  return `${place}: ${wordsOf(item)}`;
}

/** Django's form: a list of messages for each field. */
function fieldWords(body: object): string {
  return Object.entries(body)
    .filter(([, value]) => Array.isArray(value))
    .map(([field, value]) => `${field}: ${wordsOf(value)}`)
    .join("; ");
}
