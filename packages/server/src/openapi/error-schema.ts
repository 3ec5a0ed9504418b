import type { JsonSchema } from "./json-schema-of.ts";

const text: JsonSchema = { type: "string" };

/** Every form that an error has: Django's, the platform's own, and messages by field. */
export const errorSchema: JsonSchema = {
  anyOf: [
    closed({ detail: text }, { request_id: text }),
    closed({ error: text }),
    closed({ message: text }),
    closed({ error: text, details: closed({ message: text }) }),
    {
      type: "object",
      minProperties: 1,
      additionalProperties: { type: "array", items: text, minItems: 1 },
    },
  ],
};

/** Statuses of errors that any route may answer with, and what each means. */
export const errorStatuses: Readonly<Record<number, string>> = {
  400: "The request is malformed.",
  401: "There is no key, or one that is good for nothing.",
  403: "The key does not allow it, or the request comes from another site.",
  404: "There is no such thing, or it is another project's.",
  405: "The path has no such method.",
  409: "Something else has changed in the meantime.",
  413: "The request is too large.",
  415: "The body is no JSON, or it is compressed.",
  429: "The key has had too many requests; `Retry-After` says for how many seconds.",
  500: "The server failed; `request_id` is in its log.",
  501: "The memory behind this server cannot do that.",
  502: "The memory behind this server answered nonsense.",
  503: "The server is busy or stopping.",
  504: "It took too long.",
  507: "Nothing can be written, such as on a full disk.",
};

function closed(
  required: Readonly<Record<string, JsonSchema>>,
  optional: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  return {
    type: "object",
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}
