import { setTimeout as wait } from "node:timers/promises";

/** Sends objects as server-sent events, one at a time as the reader takes them, then `[DONE]`. */
export function streamEvents(events: readonly object[], delayMs: number): Response {
  const encoder = new TextEncoder();
  const rest = events.values();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value, done } = rest.next();
        if (delayMs > 0) await wait(delayMs);
        const data = done ? "[DONE]" : JSON.stringify(value);
        controller.enqueue(encoder.encode(`data: ${data}\n\n`));
        if (done) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-cache, no-transform",
    },
  });
}
