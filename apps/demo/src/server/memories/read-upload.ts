import { ApiError } from "../describe-error.ts";

export const largestUpload = 32 * 1024 * 1024;

/** Reads an NDJSON body of at most 32 MiB. */
export async function readUpload(request: Request): Promise<string> {
  const { headers } = request;
  // A form of another page cannot send this type without asking first.
  if (!headers.get("content-type")?.startsWith("application/x-ndjson"))
    throw new ApiError(
      415,
      "Send one JSON object a line, with content-type: application/x-ndjson.",
    );
  const announced = headers.get("content-length");
  if (Number(announced) > largestUpload) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > largestUpload) throw tooLarge();
    chunks.push(chunk);
  }
  // Next passes on no more than its proxyClientMaxBodySize, and half a file must not look like all of it.
  if (announced !== null && Number(announced) !== size)
    throw new ApiError(400, "The file did not arrive whole. Send it again.");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new ApiError(400, "The file is not UTF-8. Save it as UTF-8 and send it again.");
  }
}

function tooLarge(): ApiError {
  return new ApiError(413, "The file is larger than 32 MiB. Use mem0-kit import for it.");
}
