/** An error with the body that mem0's server gives it. */
export class RestError extends Error {
  readonly status: number;
  readonly body: unknown;

  constructor(status: number, body: unknown) {
    super(JSON.stringify(body));
    this.status = status;
    this.body = body;
  }
}

/** FastAPI's usual body. */
export function restError(status: number, detail: string): RestError {
  return new RestError(status, { detail });
}

export function badRequest(detail: string): RestError {
  return restError(400, detail);
}

/** What the server says for anything that it did not foresee, such as an id that is no UUID. */
export function upstreamError(requestId: string): RestError {
  return new RestError(502, {
    detail: "Upstream provider error.",
    code: "unknown",
    request_id: requestId,
  });
}

/** FastAPI's body for input that does not fit the model: 422. */
export function invalidField(
  type: string,
  loc: readonly (string | number)[],
  msg: string,
): RestError {
  return new RestError(422, { detail: [{ type, loc, msg, input: null }] });
}
