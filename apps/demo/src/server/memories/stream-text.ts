/**
 * A body of chunks as they are made; whoever stops reading ends the work. The first chunk is awaited, so
 * that what fails at once is an answer of its own and not a broken download.
 */
export async function streamText(
  chunks: AsyncGenerator<string, void>,
): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  let next = await chunks.next();
  return new ReadableStream({
    async pull(controller) {
      if (next.done) return controller.close();
      controller.enqueue(encoder.encode(next.value));
      next = await chunks.next();
    },
    async cancel() {
      await chunks.return();
    },
  });
}
