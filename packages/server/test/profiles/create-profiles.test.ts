import { inMemoryDocumentStore, MemoryError } from "@mem0-kit/core";
import {
  createProfileJobResponse,
  getProfileJobResponse,
  parseWire,
  wireProfile,
  wireProfileSettings,
} from "@mem0-kit/core/platform";
import { beforeEach, describe, expect, it } from "vitest";
import { createProfiles, type Profiles } from "../../src/profiles/create-profiles.ts";
import { mostProfileJobs } from "../../src/profiles/profile-jobs.ts";

const schema = { type: "object", properties: { city: { type: "string", description: "Where" } } };
const trigger = { operation: "trigger", entity_type: "user", entity_id: "alice" };

let profiles: Profiles;
beforeEach(() => {
  profiles = createProfiles({ documents: inMemoryDocumentStore() });
});

async function refusal(work: Promise<unknown>): Promise<string> {
  const failure = await work.catch((error: unknown) => error);
  expect(MemoryError.isInstance(failure) && failure.code).toBe("INVALID_INPUT");
  return (failure as Error).message;
}

describe("a profile", () => {
  it("is not enabled where no model writes one", () => {
    const profile = parseWire(wireProfile, profiles.get("alice"), "getProfile");
    expect(profile).toMatchObject({ profile: {}, status: "not_enabled", entity_id: "alice" });
  });
});

describe("settings of profiles", () => {
  it("begin as the platform's do, and say that nothing is generated", async () => {
    const settings = parseWire(wireProfileSettings, await profiles.settings("p1"), "settings");
    expect(settings).toMatchObject({
      enabled: false,
      entities: { user: { schema: null, custom_instructions: null } },
      capabilities: { generation: false },
    });
  });

  it("change only in what is named, in their own project", async () => {
    await profiles.updateSettings("p1", { enabled: true, entities: { user: { schema } } });
    const change = { entities: { user: { custom_instructions: "Be brief" } } };
    expect(await profiles.updateSettings("p1", change)).toMatchObject({
      enabled: true,
      entities: { user: { schema, custom_instructions: "Be brief" } },
    });
    expect(await profiles.settings("p2")).toMatchObject({ enabled: false });
    await profiles.updateSettings("p1", { entities: { user: { schema: null } } });
    expect((await profiles.settings("p1")).entities?.user?.schema).toBeNull();
  });

  it("keep two changes that come at once", async () => {
    await Promise.all([
      profiles.updateSettings("p1", { enabled: true }),
      profiles.updateSettings("p1", { entities: { user: { schema } } }),
    ]);
    expect(await profiles.settings("p1")).toMatchObject({
      enabled: true,
      entities: { user: { schema } },
    });
  });

  it("keep a schema as it is, whatever its names", async () => {
    const odd = JSON.parse('{"properties":{"__proto__":{"type":"string"}}}') as object;
    await profiles.updateSettings("p1", { entities: { user: { schema: odd } } });
    const kept = (await profiles.settings("p1")).entities?.user?.schema;
    expect(JSON.stringify(kept)).toBe(JSON.stringify(odd));
  });

  it.each([
    [{ schema }, "Unsupported settings: schema"],
    [{ enabled: true, custom_instructions: "x" }, "Unsupported settings: custom_instructions"],
    [{ entities: { agent: { schema } } }, "Unsupported settings: entities.agent"],
    [{ entities: { user: { model: "x" } } }, "Unsupported settings: entities.user.model"],
    [{ enabled: "yes" }, "enabled must be boolean"],
    [{ entities: { user: { schema: { type: "text" } } } }, '"/type" must be of object'],
    [
      { entities: { user: { schema: { properties: { a: { $ref: "https://x.test" } } } } } },
      "must stand in this schema",
    ],
    [[], "must be object"],
  ])("refuse %j", async (body, words) => {
    expect(await refusal(profiles.updateSettings("p1", body))).toContain(words);
    expect(await profiles.settings("p1")).toMatchObject({ enabled: false });
  });
});

describe("a job of profiles", () => {
  it("ends at once with its user skipped", async () => {
    const started = parseWire(
      createProfileJobResponse,
      await profiles.startJob("p1", trigger),
      "job",
    );
    expect(started).toMatchObject({
      status: "not_enabled",
      status_url: `/v2/profiles/jobs/${started.job_id}/`,
      entity_count_reserved: 1,
      replayed: false,
    });
    const job = await profiles.job("p1", started.job_id);
    expect(parseWire(getProfileJobResponse, { job }, "job").job).toMatchObject({
      id: started.job_id,
      status: "not_enabled",
      total: 1,
      completed: 1,
      succeeded: 0,
      skipped: 1,
    });
  });

  it("of a sample picks nobody", async () => {
    const body = { operation: "sample", entity_type: "user", limit: 3 };
    expect(await profiles.startJob("p1", body)).toMatchObject({ sampled: 0, entity_ids: [] });
  });

  it("asked for twice with one key is one, any text being a key", async () => {
    const options = { idempotencyKey: `k\n${"x".repeat(1000)}` };
    const [first, second] = await Promise.all([
      profiles.startJob("p1", trigger, options),
      profiles.startJob("p1", trigger, options),
    ]);
    expect(second).toEqual({ ...first, replayed: true });
    expect((await profiles.startJob("p2", trigger, options)).job_id).not.toBe(first.job_id);
    expect((await profiles.startJob("p1", trigger)).job_id).not.toBe(first.job_id);
  });

  it("is not there for another project, for an id that is none, and after many others", async () => {
    const { job_id } = await profiles.startJob("p1", trigger);
    expect(await profiles.job("p2", job_id)).toBeNull();
    expect(await profiles.job("p1", "../x")).toBeNull();
    for (let made = 0; made < mostProfileJobs; made++) await profiles.startJob("p1", trigger);
    expect(await profiles.job("p1", job_id)).toBeNull();
  });

  it.each([
    {},
    { operation: "stop" },
    { ...trigger, entity_type: "agent" },
    { ...trigger, entity_id: 1 },
  ])("is refused for %j", async (body) => {
    await refusal(profiles.startJob("p1", body));
  });

  it("goes with its project, and so do the settings", async () => {
    const { job_id } = await profiles.startJob("p1", trigger);
    await profiles.updateSettings("p1", { enabled: true });
    await profiles.clear("p1");
    expect(await profiles.job("p1", job_id)).toBeNull();
    expect(await profiles.settings("p1")).toMatchObject({ enabled: false });
  });
});
