import { expect } from "vitest";
import type { HttpServer } from "../../../src/http/create-http-server.ts";
import type { OpenApiDocument } from "../../../src/openapi/openapi-document.ts";
import { answerProblem } from "./answer-problem.ts";

/** Sends a request, and has its answer checked. */
export type CheckedFetch = (input: string, init?: RequestInit) => Promise<Response>;

/**
 * `fetch` for tests of the server: every answer must be one that `/openapi.json` has for its operation and
 * status. Takes a server, or the URL of one that listens. Paths are below it; answers to what is no
 * operation, such as 404 for an unknown path, must have the form of an error.
 */
export function checkedFetch(target: Pick<HttpServer, "fetch"> | string): CheckedFetch {
  const base = typeof target === "string" ? target : "http://localhost:8888";
  const send = (request: Request) =>
    typeof target === "string" ? fetch(request) : target.fetch(request);
  let document: Promise<OpenApiDocument> | undefined;
  const read = async () => {
    const response = await send(new Request(`${base}/openapi.json`));
    return (await response.json()) as OpenApiDocument;
  };
  return async (input, init) => {
    document ??= read();
    const request = new Request(new URL(input, base), init);
    const asked = { method: request.method, path: new URL(request.url).pathname };
    const response = await send(request);
    const problem = await answerProblem(await document, asked, response);
    expect(problem, `${asked.method} ${asked.path} ${response.status}`).toBeNull();
    return response;
  };
}
