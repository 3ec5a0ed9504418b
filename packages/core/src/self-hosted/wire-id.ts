/** Begins ids that are sent in another form. */
const prefix = "mem0-kit:";

/**
 * An id as mem0's server can keep it. It trims ids, so that `"alex "` and `"alex"` would share their
 * memories, and refuses white space inside; such ids are percent-encoded behind a prefix. All others,
 * and with them what other clients wrote, stay as they are.
 */
export function toWireId(id: string): string {
  return /\s/.test(id) || id.startsWith(prefix) ? prefix + encodeURIComponent(id) : id;
}

/** The id that `toWireId` was given. */
export function fromWireId(wireId: string): string {
  if (!wireId.startsWith(prefix)) return wireId;
  try {
    const id = decodeURIComponent(wireId.slice(prefix.length));
    return toWireId(id) === wireId ? id : wireId;
  } catch {
    return wireId;
  }
}
