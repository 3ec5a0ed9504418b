const words = Array.from({ length: 20 }, (_, index) => `word${index} `);
const common = { id: "1", created: 1, model: "gpt-5" };
const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };

/** OpenAI's chat completions without a network: what `instantModel` answers, in that form. */
export function instantOpenAi() {
  let body = "";
  return {
    lastPrompt: () => body,
    async fetch(_: unknown, init?: { readonly body?: unknown }): Promise<Response> {
      body = String(init?.body);
      const { stream } = JSON.parse(body) as { readonly stream?: boolean };
      return stream ? streamed() : Response.json(whole);
    },
  };
}

const whole = {
  ...common,
  object: "chat.completion",
  choices: [
    { index: 0, message: { role: "assistant", content: words.join("") }, finish_reason: "stop" },
  ],
  usage,
};

function streamed(): Response {
  const chunks = [
    ...words.map((content) => ({ delta: { role: "assistant", content }, finish_reason: null })),
    { delta: {}, finish_reason: "stop" },
  ].map((choice) => ({
    ...common,
    object: "chat.completion.chunk",
    choices: [{ index: 0, ...choice }],
  }));
  const events = [...chunks.map((chunk) => JSON.stringify(chunk)), "[DONE]"];
  return new Response(events.map((event) => `data: ${event}\n\n`).join(""), {
    headers: { "content-type": "text/event-stream" },
  });
}
