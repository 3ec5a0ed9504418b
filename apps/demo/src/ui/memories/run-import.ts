import type {
  ImportEnd,
  ImportLine,
  ImportProgress,
} from "../../server/memories/memory-answers.ts";
import { call } from "./memories-client.ts";

interface RunImportOptions {
  readonly onProgress: (progress: ImportProgress) => void;
  readonly signal: AbortSignal;
}

/** Sends a file, plain or packed with gzip, and tells how its import goes. */
export async function runImport(
  file: File,
  { onProgress, signal }: RunImportOptions,
): Promise<ImportEnd> {
  const response = await call("/api/memories/import", {
    method: "POST",
    headers: { "content-type": "application/x-ndjson" },
    body: await unpacked(file),
    signal,
  });
  for await (const line of readLines(response)) {
    if ("error" in line) throw new Error(line.error);
    if ("imported" in line) return line;
    onProgress(line);
  }
  throw new Error(
    "The import broke off. What was written stays; the same file goes on from there.",
  );
}

async function unpacked(file: File): Promise<Blob> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) return file;
  const stream = file.stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).blob();
}

async function* readLines({ body }: Response): AsyncGenerator<ImportLine, void> {
  if (!body) return;
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + value).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield JSON.parse(line) as ImportLine;
  }
}
