import type { Operation } from "./openapi-document.ts";

/** What the server has beside the protocol. Its own description is not described. */
export const fixedOperations: Readonly<Record<string, Readonly<Record<string, Operation>>>> = {
  "/healthz": {
    get: {
      operationId: "health",
      summary: "Tells that the server runs.",
      tags: ["Server"],
      security: [],
      responses: { 200: statusAnswer("It runs.", "ok") },
    },
  },
  "/readyz": {
    get: {
      operationId: "ready",
      summary: "Tells that the server can write.",
      tags: ["Server"],
      security: [],
      responses: {
        200: statusAnswer("It can.", "ready"),
        503: statusAnswer("It cannot, or it is stopping.", "not ready"),
      },
    },
  },
  "/metrics": {
    get: {
      operationId: "metrics",
      summary: "Numbers for Prometheus, for keys of the default organisation's owners.",
      tags: ["Server"],
      security: [{ bearer: [] }, { token: [] }, { apiKey: [] }],
      responses: {
        200: {
          description: "Prometheus' text format.",
          content: { "text/plain": { schema: { type: "string" } } },
        },
        401: { $ref: "#/components/responses/Error401" },
        403: { $ref: "#/components/responses/Error403" },
        429: { $ref: "#/components/responses/Error429" },
      },
    },
  },
};

function statusAnswer(description: string, status: string) {
  const schema = {
    type: "object",
    properties: { status: { const: status } },
    required: ["status"],
    additionalProperties: false,
  };
  return { description, content: { "application/json": { schema } } };
}
