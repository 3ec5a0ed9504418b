import type { Answer } from "./answer.ts";
import { callsTool, endOfStep } from "./finish-reason.ts";
import { type TextPart, textBlocks } from "./text-blocks.ts";

/** Part of a model's stream, as far as memory looks at it. */
export interface StreamPart extends TextPart {
  readonly finishReason?: unknown;
  readonly providerExecuted?: unknown;
  readonly providerMetadata?: object;
}

export interface TapOptions<T> {
  /** Called once, when the answer is over, however it ended. */
  readonly onEnd: (answer: Answer) => void;
  /** What is passed on in place of the part that ends an answer. @default the part */
  readonly finish?: (part: T, reason: string) => readonly T[];
}

/**
 * Passes a stream on part by part, no faster than it is read, and tells when it is over. A
 * `TransformStream` would not hear of a stream that is cancelled before its end.
 */
export function tapStream<T extends StreamPart>(
  stream: ReadableStream<T>,
  { onEnd, finish = (part) => [part] }: TapOptions<T>,
): ReadableStream<T> {
  const reader = stream.getReader();
  const words = textBlocks();
  let reason: string | undefined;
  let callsTools = false;
  let hasFailed = false;
  let isOver = false;
  const end = (last: string) => {
    if (isOver) return;
    isOver = true;
    onEnd({ text: words.text(), reason: hasFailed ? "error" : last });
  };

  /** Looks at a part, and gives what is passed on for it. */
  const note = (part: T): readonly T[] => {
    words.note(part);
    if (callsTool(part)) callsTools = true;
    if (part.type === "error") hasFailed = true;
    if (part.type !== "finish") return [part];
    reason = endOfStep(part.finishReason, { callsTools });
    end(reason);
    return finish(part, reason);
  };

  return new ReadableStream<T>(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (done) {
            // Without a finish part nobody knows what the answer was worth.
            end(reason ?? "error");
            controller.close();
            return;
          }
          for (const part of note(value)) controller.enqueue(part);
        } catch (error) {
          end(isAbort(error) ? "aborted" : "error");
          controller.error(error);
        }
      },
      async cancel(why) {
        end("aborted");
        await reader.cancel(why);
      },
    },
    { highWaterMark: 0 },
  );
}

/** By its name: it may come from another realm, or be a provider's own. */
export function isAbort(error: unknown): boolean {
  const { name } = (error ?? {}) as { readonly name?: unknown };
  return name === "AbortError" || name === "TimeoutError" || name === "ResponseAborted";
}
