import { describe, expect, it } from "vitest";
import { usePlatform } from "./platform-kit.ts";

const kit = usePlatform();
const { restart, call, keep } = kit;

describe("exports and summaries", () => {
  it("take a schema and filters, and are ready later", async () => {
    await restart({ addDelayMs: 60_000 });
    await keep("I love tea");
    const filters = { user_id: "alex" };
    const schema = { properties: { text: { type: "string" }, count: { type: "integer" } } };
    const made = await call("POST", "/v1/exports/", { schema, filters });
    expect(made).toMatchObject({ status: 201, body: { id: expect.any(String) } });
    const get = () => call("POST", "/v1/exports/get/", { memory_export_id: made.body.id });
    expect(await get()).toEqual({
      status: 404,
      body: { error: "No memory export request found" },
    });
    await kit.server.settled();
    expect((await get()).body).toEqual({ text: "I love tea", count: 1 });
    expect((await call("POST", "/v1/exports/get/", { filters })).status).toBe(200);
    expect((await call("POST", "/v1/summary/", { filters })).body).toEqual([
      { summary: "I love tea" },
    ]);
  });

  it("are refused without a schema or filters", async () => {
    expect((await call("POST", "/v1/exports/", { filters: { user_id: "a" } })).body).toEqual({
      message: "Schema is required and must be a valid object",
    });
    expect((await call("POST", "/v1/exports/", { schema: { a: 1 } })).status).toBe(400);
    expect((await call("POST", "/v1/exports/get/", {})).status).toBe(400);
  });
});

describe("project, webhooks and feedback", () => {
  it("another project is not found, and its webhooks are forbidden", async () => {
    const path = `/api/v1/orgs/organizations/${kit.server.organizationId}/projects/other/`;
    expect(await call("GET", path)).toEqual({
      status: 404,
      body: { message: "Organization or project not found" },
    });
    expect(await call("GET", "/api/v1/webhooks/projects/other/")).toEqual({
      status: 403,
      body: { error: "You don't have access to this project" },
    });
  });

  it("an empty text takes the agent's instructions away", async () => {
    const path = `/api/v1/orgs/organizations/${kit.server.organizationId}/projects/${kit.server.projectId}/`;
    await call("PATCH", path, { agent_custom_instructions: "Be brief." });
    expect((await call("PATCH", path, { agent_custom_instructions: "" })).body).toEqual({
      message: "Project updated successfully",
    });
    expect((await call("GET", path)).body).toMatchObject({ agent_custom_instructions: null });
  });

  it("a webhook is refused by field, and an unknown one is not found", async () => {
    const path = `/api/v1/webhooks/projects/${kit.server.projectId}/`;
    expect(await call("POST", path, { name: "mine", event_types: ["boom"] })).toEqual({
      status: 400,
      body: { url: ["This field is required."], event_types: ["Not a valid value."] },
    });
    const webhook = { name: "mine", url: "https://example.com", event_types: ["memory_add"] };
    expect((await call("POST", path, webhook)).status).toBe(201);
    expect((await call("PUT", "/api/v1/webhooks/wh_x/", { name: "x" })).body).toEqual({
      error: "Webhook not found",
    });
  });

  it("feedback wants a memory that is there and a word that is known", async () => {
    expect((await call("POST", "/v1/feedback/", { memory_id: "nope" })).body).toEqual({
      error: "Invalid memory_id",
    });
    const memory_id = await keep("one");
    const feedback = await call("POST", "/v1/feedback/", { memory_id, feedback: null });
    expect(feedback.body).toMatchObject({ feedback: null, feedback_reason: null });
    expect((await call("POST", "/v1/feedback/", { memory_id, feedback: "MEH" })).status).toBe(400);
  });
});

describe("profiles", () => {
  const settings = "/v2/profiles/settings/";
  const profile = "/v2/entities/user/alex/profile/";
  const trigger = { operation: "trigger", entity_type: "user", entity_id: "alex" };

  it("are not enabled, lack memories, are pending, and have succeeded", async () => {
    expect((await call("GET", profile)).body).toMatchObject({ status: "not_enabled", profile: {} });
    await call("POST", settings, { enabled: true });
    expect((await call("GET", profile)).body).toMatchObject({ status: "insufficient_data" });
    await keep("I love tea");
    expect((await call("GET", profile)).body).toMatchObject({ status: "pending" });
    await call("POST", "/v2/profiles/jobs/", trigger);
    await kit.server.settled();
    expect((await call("GET", profile)).body).toMatchObject({
      status: "succeeded",
      profile: { memories: ["I love tea"] },
      generation_count: 1,
    });
  });

  it("the same Idempotency-Key is the same job", async () => {
    const start = (key: string) =>
      call("POST", "/v2/profiles/jobs/", trigger, { "Idempotency-Key": key });
    const [first, again, other] = [await start("k1"), await start("k1"), await start("k2")];
    expect(again.body).toMatchObject({ job_id: first.body.job_id, replayed: true });
    expect(other.body.job_id).not.toBe(first.body.job_id);
    await kit.server.settled();
    const job = await call("GET", `/v2/profiles/jobs/${first.body.job_id}/`);
    // There is nothing to make a profile of.
    expect(job.body).toMatchObject({ job: { status: "succeeded", skipped: 1, total: 1 } });
    expect((await call("GET", "/v2/profiles/jobs/nope/")).status).toBe(404);
  });

  it("flat settings are refused", async () => {
    expect(await call("POST", settings, { schema: {} })).toEqual({
      status: 400,
      body: { error: "Unsupported settings: schema" },
    });
  });
});
