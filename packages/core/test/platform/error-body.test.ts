import { describe, expect, it } from "vitest";
import { MemoryError } from "../../src/memory-error.ts";
import { errorBody, readErrorBody } from "../../src/platform/index.ts";

describe("the words of an error's body", () => {
  it.each<[string, unknown, string]>([
    ["detail", { detail: "Invalid API key." }, "Invalid API key."],
    ["error", { error: "Memory not found!" }, "Memory not found!"],
    [
      "details.message",
      { error: "400 Bad Request", details: { message: "No messages." } },
      "No messages.",
    ],
    ["message", { message: "Invalid entity type" }, "Invalid entity type"],
    ["a list by field", { name: ["This field is required."] }, "name: This field is required."],
    [
      "FastAPI's list",
      { detail: [{ loc: ["body", "query"], msg: "field required" }] },
      "body.query: field required",
    ],
    ["a list of texts", ["One of the filters is required!"], "One of the filters is required!"],
    ["nothing", {}, ""],
  ])("are found in %s", (_, body, words) => {
    expect(readErrorBody(body)).toBe(words);
  });
});

describe("the answer to a call that failed", () => {
  it.each([
    ["INVALID_INPUT", 400, "error"],
    ["SCOPE_REQUIRED", 400, "error"],
    ["UNAUTHORIZED", 401, "detail"],
    ["FORBIDDEN", 403, "detail"],
    ["NOT_FOUND", 404, "error"],
    ["RATE_LIMITED", 429, "detail"],
    ["UNSUPPORTED", 501, "error"],
    ["UNAVAILABLE", 503, "error"],
  ] as const)("of %s has status %i and its words under %s", (code, status, key) => {
    const answer = errorBody(new MemoryError(code, "[mem0-kit] It did not work. Try again."));
    expect(answer).toEqual({ status, body: { [key]: "It did not work. Try again." }, headers: {} });
    expect(readErrorBody(answer.body)).toBe("It did not work. Try again.");
  });

  it("of a malformed add has the form that the platform has for adds", () => {
    const error = new MemoryError("INVALID_INPUT", "[mem0-kit] messages is missing.");
    expect(errorBody(error, "add").body).toEqual({
      error: "400 Bad Request",
      details: { message: "messages is missing." },
    });
  });

  it("says in whole seconds when to come back", () => {
    const error = new MemoryError("RATE_LIMITED", "[mem0-kit] Slow down.", { retryAfterMs: 1200 });
    expect(errorBody(error).headers).toEqual({ "Retry-After": "2" });
  });
});
