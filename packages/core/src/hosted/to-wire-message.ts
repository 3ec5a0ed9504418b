import type { ParsedMessage, ParsedPart } from "../memory-driver.ts";
import { mediaPlaceholder } from "../parse-media.ts";

/** A message as the platform reads it, with the images and documents that it can read (mem0.md §1.4). */
export function toWireMessage({ role, text, name, parts }: ParsedMessage): object {
  return {
    role,
    content: parts === undefined ? text : parts.map(toWirePart),
    ...(name === undefined ? {} : { name }),
  };
}

function toWirePart(part: ParsedPart): object {
  if (part.type === "text") return { type: "text", text: part.text };
  const kind = part.type === "image" ? "image_url" : documentKind(part.mediaType);
  if (kind === undefined) return { type: "text", text: mediaPlaceholder(part) };
  const url = part.url ?? `data:${part.mediaType ?? "image/png"};base64,${part.data ?? ""}`;
  return { type: kind, [kind]: { url } };
}

/** The documents that the platform reads; of another one only its name is kept. */
function documentKind(mediaType: string | undefined): string | undefined {
  if (mediaType === "application/pdf") return "pdf_url";
  if (mediaType === "text/markdown" || mediaType === "text/mdx") return "mdx_url";
  return mediaType?.startsWith("text/") ? "txt_url" : undefined;
}
