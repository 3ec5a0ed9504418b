import type { IncomingMessage } from "node:http";
import { MemoryError } from "@mem0-kit/core";

/** What came of a body. */
export interface ReadAnswer {
  readonly body: Uint8Array;
  /** `false` where the answer had more, or broke off. */
  readonly isWhole: boolean;
}

export interface ReadAnswerOptions {
  readonly host: string;
  readonly maxBytes: number;
  /** Whether a part will do. */
  readonly partial: boolean;
}

/** Reads at most `maxBytes` of a body as it came, never decoded, and lets go of the connection. */
export async function readAnswer(
  answer: IncomingMessage,
  { host, maxBytes, partial }: ReadAnswerOptions,
): Promise<ReadAnswer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of answer as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > maxBytes) throw tooLong(host, maxBytes, answer.statusCode);
    }
    return { body: Buffer.concat(chunks), isWhole: true };
  } catch (error) {
    if (!partial) throw error;
    return { body: Buffer.concat(chunks).subarray(0, maxBytes), isWhole: false };
  } finally {
    answer.destroy();
  }
}

function tooLong(host: string, maxBytes: number, status: number | undefined): MemoryError {
  return new MemoryError(
    "BAD_RESPONSE",
    `[mem0-kit] ${host} answered with more than ${maxBytes} bytes. Let it answer less.`,
    status === undefined ? {} : { status },
  );
}
