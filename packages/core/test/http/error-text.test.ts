import { expect, it } from "vitest";
import { errorText } from "../../src/http/error-text.ts";

it.each([
  ["detail", { detail: "Invalid API key." }, "Invalid API key."],
  ["error", { error: "Memory not found!" }, "Memory not found!"],
  ["message", { message: "Invalid entity type" }, "Invalid entity type"],
  [
    "details before the status",
    { error: "400 Bad Request", details: { message: "No id." } },
    "No id.",
  ],
  [
    "lists by field",
    { url: ["Enter a valid URL."], name: ["Too long.", "Taken."] },
    "url: Enter a valid URL.; name: Too long.; Taken.",
  ],
  [
    "FastAPI's list",
    { detail: [{ loc: ["body", "query"], msg: "Field required" }] },
    "body.query: Field required",
  ],
  ["bare text", "Bad gateway", "Bad gateway"],
  ["line breaks", { detail: "a\n  b" }, "a b"],
  ["nothing", undefined, ""],
  ["null", null, ""],
  ["a number", 7, ""],
  ["an empty object", {}, ""],
])("finds the words of %s", (_, body, text) => {
  expect(errorText(body)).toBe(text);
});

it("repeats no more than 300 characters", () => {
  expect(errorText({ detail: "x".repeat(10_000) })).toHaveLength(301);
});
