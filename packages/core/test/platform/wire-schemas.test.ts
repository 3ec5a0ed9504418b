import { describe, expect, it } from "vitest";
import { MemoryError } from "../../src/memory-error.ts";
import {
  addRequest,
  batchDeleteRequest,
  createWebhookRequest,
  feedbackRequest,
  listRequest,
  listResponse,
  parseRequest,
  parseWire,
  pingResponse,
  profileJobRequest,
  searchRequest,
  searchResponse,
  updateProfileSettingsRequest,
  updateRequest,
  wireProject,
} from "../../src/platform/index.ts";

const filters = { user_id: "alex" };
const memory = { id: "m1", memory: "Likes tea", created_at: "2026-01-01T00:00:00Z" };

function errorOf(call: () => unknown): MemoryError {
  try {
    call();
  } catch (error) {
    if (MemoryError.isInstance(error)) return error;
  }
  return expect.unreachable("It should have been refused.");
}

describe("answers of the platform", () => {
  it("may have fields that nobody knows yet", () => {
    const answer = { results: [{ ...memory, score: 1, novelty: {} }], took: 3 };
    expect(parseWire(searchResponse, answer, "search").results[0]).toMatchObject(memory);
    const project = { project_id: "p1", novelty: [1] };
    expect(parseWire(wireProject, project, "getProject")).toEqual(project);
  });

  it.each<[string, unknown, string]>([
    [
      "a missing id",
      { count: 1, results: [memory, { ...memory, id: undefined }] },
      "results[1].id is missing",
    ],
    [
      "a text that is a number",
      { count: 1, results: [{ ...memory, memory: 7 }] },
      "results[0].memory must be string",
    ],
    [
      "metadata that is a list",
      { count: 1, results: [{ ...memory, metadata: [] }] },
      "results[0].metadata must be an object",
    ],
    ["no results", { count: 1 }, "results is missing"],
    ["no object", "<html>secret</html>", "it must be object"],
    ["nothing", undefined, "it must be object"],
  ])("with %s are a BAD_RESPONSE that names the field", (_, answer, words) => {
    const error = errorOf(() => parseWire(listResponse, answer, "list"));
    expect(error.code).toBe("BAD_RESPONSE");
    expect(error.message).toContain("The answer of list");
    expect(error.message).toContain(words);
  });

  it("are never quoted in an error", () => {
    const answer = { status: { secret: "m0-key" } };
    expect(errorOf(() => parseWire(pingResponse, answer, "ping")).message).not.toContain("m0-key");
  });
});

describe("requests to the platform", () => {
  it.each<[string, unknown]>([
    ["a bare text", "hello"],
    ["one message", { role: "user", content: "hello" }],
    ["messages", [{ role: "user", content: "hello" }]],
    [
      "an image",
      [{ role: "user", content: { type: "image_url", image_url: { url: "https://x" } } }],
    ],
    ["parts", [{ role: "user", content: [{ type: "text", text: "hello" }] }]],
  ])("add takes %s", (_, messages) => {
    const body = { messages, user_id: "alex", agent_id: null, source: "N8N" };
    expect(parseRequest(addRequest, body).messages).toEqual(messages);
  });

  it("a category that is a bare name is refused in the platform's words", () => {
    const body = { messages: "hello", user_id: "alex", custom_categories: ["food"] };
    expect(errorOf(() => parseRequest(addRequest, body)).message).toContain(
      'Expected a dictionary of items but got type "str"',
    );
  });

  it.each<[string, () => unknown]>([
    ["top_k", () => parseRequest(searchRequest, { query: "q", filters, top_k: 0 })],
    ["top_k", () => parseRequest(searchRequest, { query: "q", filters, top_k: 1001 })],
    ["top_k", () => parseRequest(searchRequest, { query: "q", filters, top_k: 1.5 })],
    ["threshold", () => parseRequest(searchRequest, { query: "q", filters, threshold: 1.1 })],
    ["threshold", () => parseRequest(searchRequest, { query: "q", filters, threshold: -0.1 })],
    ["query", () => parseRequest(searchRequest, { query: "", filters })],
    ["filters", () => parseRequest(searchRequest, { query: "q" })],
    ["filters", () => parseRequest(searchRequest, { query: "q", filters: {} })],
    ["page_size", () => parseRequest(listRequest, { filters, page_size: 201 })],
    ["page", () => parseRequest(listRequest, { filters, page: 0 })],
    ["messages", () => parseRequest(addRequest, { user_id: "alex" })],
    ["infer", () => parseRequest(addRequest, { messages: "m", infer: "no" })],
    ["expiration_date", () => parseRequest(addRequest, { messages: "m", expiration_date: "soon" })],
    ["expiration_date", () => parseRequest(updateRequest, { expiration_date: "2026-02-30" })],
    ["memories", () => parseRequest(batchDeleteRequest, {})],
    ["memories[0].memory_id", () => parseRequest(batchDeleteRequest, { memories: [{}] })],
    ["feedback", () => parseRequest(feedbackRequest, { memory_id: "m1", feedback: "MEH" })],
    [
      "event_types",
      () => parseRequest(createWebhookRequest, { name: "n", url: "u", event_types: [] }),
    ],
    [
      "event_types[0]",
      () => parseRequest(createWebhookRequest, { name: "n", url: "u", event_types: ["boom"] }),
    ],
    [
      "entity_id",
      () => parseRequest(profileJobRequest, { operation: "trigger", entity_type: "user" }),
    ],
    ["schema", () => parseRequest(updateProfileSettingsRequest, { schema: {} })],
  ])("a wrong %s is INVALID_INPUT that names it", (field, call) => {
    const error = errorOf(call);
    expect(error.code).toBe("INVALID_INPUT");
    expect(error.message).toContain(field);
  });

  it("null takes an expiration date away, and none at all leaves it", () => {
    expect(parseRequest(updateRequest, { expiration_date: null })).toEqual({
      expiration_date: null,
    });
    expect(parseRequest(updateRequest, {})).not.toHaveProperty("expiration_date");
  });
});
