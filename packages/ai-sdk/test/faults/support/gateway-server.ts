import { createGateway } from "ai";
import { finishReason, usage } from "../../support/model-parts.ts";

export interface GatewayRequest {
  readonly url: string;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The SDK's own provider with the application's address, headers and `fetch`, and what that was asked. */
export function gatewayServer(text: string) {
  const requests: GatewayRequest[] = [];
  const provider = createGateway({
    baseURL: "https://models.example.com/v1",
    apiKey: "key",
    headers: { "x-tenant": "kitchen" },
    fetch: async (url, init) => {
      requests.push({
        url: String(url),
        headers: new Headers(init?.headers),
        body: JSON.parse(String(init?.body)),
      });
      const content = [{ type: "text", text }];
      return Response.json({ content, finishReason: finishReason("stop"), usage: usage() });
    },
  });
  return { provider, requests };
}
