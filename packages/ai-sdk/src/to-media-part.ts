import type { MediaPart } from "@mem0-kit/core";
import type { PromptPart } from "./prompt.ts";

/** A file of a prompt in core's form, from the specs V2 and V3 (bare data) and V4 (data with its kind). */
export function toMediaPart({ mediaType, filename, data }: PromptPart): MediaPart {
  return {
    type: mediaType?.startsWith("image") ? "image" : "file",
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(filename === undefined ? {} : { filename }),
    ...sourceOf(untagged(data)),
  };
}

/** V4 wraps what the older specs have bare; a reference or a text names nothing that could be fetched. */
function untagged(data: unknown): unknown {
  if (typeof data !== "object" || data === null || !("type" in data)) return data;
  const tagged = data as {
    readonly type: unknown;
    readonly data?: unknown;
    readonly url?: unknown;
  };
  return tagged.type === "url" ? tagged.url : tagged.type === "data" ? tagged.data : undefined;
}

function sourceOf(data: unknown): Pick<MediaPart, "url" | "data"> {
  if (data instanceof URL) return { url: data };
  if (data instanceof Uint8Array) return { data };
  if (typeof data !== "string") return {};
  return /^(https?|data):/i.test(data) ? { url: data } : { data };
}
