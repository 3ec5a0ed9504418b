/** Words of the answer, a part of the stream each. */
const answer = Array.from({ length: 20 }, (_, index) => `word${index} `);

/** A model that answers at once, of the spec that a version of the SDK has for its providers. */
export function instantModel(specificationVersion: "v3" | "v4") {
  const finishReason = { unified: "stop", raw: "stop" };
  const usage = {
    inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
    outputTokens: { total: 1, text: 1, reasoning: 0 },
  };
  let prompt: unknown;
  return {
    specificationVersion,
    provider: "instant",
    modelId: "instant-1",
    supportedUrls: {},
    lastPrompt: () => JSON.stringify(prompt),
    async doGenerate(options: { readonly prompt: unknown }) {
      prompt = options.prompt;
      return {
        content: [{ type: "text", text: answer.join("") }],
        finishReason,
        usage,
        warnings: [],
      };
    },
    async doStream(options: { readonly prompt: unknown }) {
      prompt = options.prompt;
      const parts = [
        { type: "stream-start", warnings: [] },
        { type: "text-start", id: "1" },
        ...answer.map((delta) => ({ type: "text-delta", id: "1", delta })),
        { type: "text-end", id: "1" },
        { type: "finish", finishReason, usage },
      ].values();
      return {
        stream: new ReadableStream({
          pull(controller) {
            const { value } = parts.next();
            if (value === undefined) controller.close();
            else controller.enqueue(value);
          },
        }),
      };
    },
  };
}
