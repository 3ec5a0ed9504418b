import { APICallError } from "ai";

/** What a provider throws for 503; the SDK repeats the call without a wait worth the name. */
export function unavailable(): APICallError {
  return new APICallError({
    message: "Service Unavailable",
    url: "https://api.example.com",
    requestBodyValues: {},
    statusCode: 503,
    responseHeaders: { "retry-after-ms": "1" },
  });
}
