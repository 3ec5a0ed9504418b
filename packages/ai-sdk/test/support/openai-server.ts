import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A local server that speaks OpenAI's chat completions, and what it was sent. */
export interface OpenAIServer {
  readonly url: string;
  readonly bodies: readonly string[];
  readonly headers: readonly IncomingMessage["headers"][];
  /** Requests whose connection the client ended before the answer was whole. */
  readonly closedEarly: () => number;
  close(): void;
}

export interface OpenAIServerOptions {
  /** Status of the nth request, from 1; an error's has no answer. @default 200 */
  readonly status?: (request: number) => number;
  /** `Retry-After` of an error, in seconds. */
  readonly retryAfter?: number;
  /** Words of an answer. */
  readonly words: readonly string[];
  /** Sends a stream's first word and no more, and of another answer nothing. */
  readonly stalls?: boolean;
}

export async function startOpenAIServer(options: OpenAIServerOptions): Promise<OpenAIServer> {
  const bodies: string[] = [];
  const headers: IncomingMessage["headers"][] = [];
  let early = 0;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    headers.push(request.headers);
    const count = bodies.push(body);
    const status = options.status?.(count) ?? 200;
    response.once("close", () => {
      if (!response.writableFinished) early += 1;
    });
    if (status !== 200) return refuse(response, status, options.retryAfter);
    if ((JSON.parse(body) as { stream?: boolean }).stream) return stream(response, options);
    if (options.stalls) return;
    const message = { role: "assistant", content: options.words.join("") };
    response.setHeader("content-type", "application/json");
    response.end(
      JSON.stringify({ ...envelope, choices: [{ index: 0, message, finish_reason: "stop" }] }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    bodies,
    headers,
    closedEarly: () => early,
    close: () => void server.close().closeAllConnections(),
  };
}

const envelope = { id: "chat-1", object: "chat.completion", created: 0, model: "soup-1" };

function refuse(response: ServerResponse, status: number, retryAfter: number | undefined): void {
  response.statusCode = status;
  response.setHeader("content-type", "application/json");
  if (retryAfter !== undefined) response.setHeader("retry-after", String(retryAfter));
  response.end(JSON.stringify({ error: { message: "Try later", type: "overloaded" } }));
}

function stream(response: ServerResponse, { words, stalls }: OpenAIServerOptions): void {
  response.setHeader("content-type", "text/event-stream");
  const send = (delta: object, finish_reason: string | null = null) => {
    const choices = [{ index: 0, delta, finish_reason }];
    response.write(`data: ${JSON.stringify({ ...envelope, choices })}\n\n`);
  };
  for (const content of stalls ? words.slice(0, 1) : words) send({ role: "assistant", content });
  if (stalls) return;
  send({}, "stop");
  response.end("data: [DONE]\n\n");
}
