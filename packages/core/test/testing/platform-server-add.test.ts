import { describe, expect, it } from "vitest";
import { assistant, usePlatform, user } from "./platform-kit.ts";

const kit = usePlatform();
const { restart, call, add, keep, list, texts } = kit;

describe("an add", () => {
  it("is pending, and its event tells what came of it", async () => {
    await restart({ addDelayMs: 60_000 });
    const { body } = await add([user("I love tea")], { user_id: "alex" });
    expect(body).toEqual({ event_id: expect.any(String), status: "PENDING" });
    const event = () => call("GET", `/v1/event/${body.event_id}/`);
    expect((await event()).body).toMatchObject({ status: "PENDING", results: [] });
    expect(await texts({ user_id: "alex" })).toEqual([]);
    await kit.server.settled();
    expect((await event()).body).toMatchObject({
      event_type: "ADD",
      status: "SUCCEEDED",
      results: [{ id: expect.any(String), data: { memory: "I love tea" }, event: "ADD" }],
      payload: { user_id: "alex" },
      completed_at: expect.any(String),
      error: null,
    });
    expect(await texts({ user_id: "alex" })).toEqual(["I love tea"]);
    expect((await call("GET", "/v1/events/")).body).toMatchObject({ count: 1 });
  });

  it("fails where it is told to, and keeps nothing", async () => {
    kit.server.failEvents("model overloaded");
    const { body } = await add([user("I love tea")], { user_id: "alex" });
    await kit.server.settled();
    expect((await call("GET", `/v1/event/${body.event_id}/`)).body).toMatchObject({
      status: "FAILED",
      error: "model overloaded",
    });
    expect(await texts({ user_id: "alex" })).toEqual([]);
  });

  it("gives each fact to the user or to the agent by who said it, the app and the run to all", async () => {
    const ids = { user_id: "alex", agent_id: "cook", app_id: "kitchen", run_id: "r1" };
    await add([user("I love tea"), assistant("You should try oolong")], ids);
    await kit.server.settled();
    const { body } = await list({ app_id: "kitchen" });
    const found = body.results.map(({ memory, user_id, agent_id, app_id, session_id }) => ({
      memory,
      ids: [user_id, agent_id, app_id, session_id],
    }));
    expect(found).toEqual([
      { memory: "You should try oolong", ids: [null, "cook", "kitchen", "r1"] },
      { memory: "I love tea", ids: ["alex", null, "kitchen", "r1"] },
    ]);
    expect(await texts({ AND: [{ user_id: "alex" }, { agent_id: "cook" }] })).toEqual([]);
    expect(await texts({ OR: [{ user_id: "alex" }, { agent_id: "cook" }] })).toHaveLength(2);
  });

  it("gives everything to the user when no agent is named", async () => {
    await add([assistant("You should try oolong")], { user_id: "alex" });
    await kit.server.settled();
    expect(await texts({ user_id: "alex" })).toEqual(["You should try oolong"]);
  });

  it("keeps one fact of what is said twice, and says NONE", async () => {
    await add([user("I love tea")], { user_id: "alex" });
    const { body } = await add([user("I love tea!")], { user_id: "alex" });
    await kit.server.settled();
    expect(await texts({ user_id: "alex" })).toEqual(["I love tea"]);
    expect((await call("GET", `/v1/event/${body.event_id}/`)).body.results).toMatchObject([
      { event: "NONE" },
    ]);
  });

  it("with infer false is done at once, with both ids, without system messages and images", async () => {
    const messages = [
      user("I love tea"),
      assistant("Noted"),
      { role: "system", content: "Be nice" },
      user({ type: "image_url", image_url: { url: "https://example.com/a.png" } }),
      user(" "),
    ];
    const ids = { user_id: "alex", agent_id: "cook", infer: false };
    const { status, body } = await add(messages, ids);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      message: "Memories stored successfully",
      status: "SUCCEEDED",
      event_id: expect.any(String),
      results: [
        { data: { memory: "I love tea" }, event: "ADD" },
        { data: { memory: "Noted" }, event: "ADD" },
      ],
    });
    expect(body.results).toHaveLength(2);
    expect(await texts({ AND: [{ user_id: "alex" }, { agent_id: "cook" }] })).toHaveLength(2);
  });

  it("with infer false keeps a text as often as it is sent", async () => {
    await keep("I love tea");
    await keep("I love tea");
    expect(await texts({ user_id: "alex" })).toHaveLength(2);
  });

  it("keeps an equal text of one scope once with dedupeByText", async () => {
    await restart({ dedupeByText: true });
    await keep("I love tea");
    const { body } = await add([user("I love tea")], { user_id: "alex", infer: false });
    expect(body.results).toEqual([]);
    await keep("I love tea", { user_id: "sam" });
    expect(await texts({ user_id: "*" })).toHaveLength(2);
  });

  it("takes a bare text, one message and parts", async () => {
    await add("I love tea", { user_id: "alex" });
    await add(user("I live in Rome"), { user_id: "alex" });
    const image = { type: "image_url", image_url: { url: "https://example.com/a.png" } };
    await add([user([{ type: "text", text: "My cat" }, image])], { user_id: "alex" });
    await kit.server.settled();
    expect(await texts({ user_id: "alex" })).toEqual([
      "My cat\nAn image was shared.",
      "I live in Rome",
      "I love tea",
    ]);
  });

  it.each<[string, object]>([
    ["no messages", { user_id: "alex", messages: [] }],
    ["no id", { messages: "hello" }],
    ["a message without content", { user_id: "alex", messages: [{ role: "user" }] }],
    ["a star for an id", { user_id: "*", messages: "hello" }],
    ["a malformed day", { user_id: "alex", messages: "hello", expiration_date: "soon" }],
  ])("with %s is refused in the form of adds", async (_, body) => {
    const answer = await call("POST", "/v3/memories/add/", body);
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({
      error: "400 Bad Request",
      details: { message: expect.any(String) },
    });
  });

  it("ignores an Idempotency-Key, unless it is told to honour it", async () => {
    const twice = async () => {
      const headers = { "Idempotency-Key": "k1" };
      const options = { user_id: "alex", infer: false };
      const first = await add([user("I love tea")], options, headers);
      const second = await add([user("I love tea")], options, headers);
      await add([user("I love tea")], { ...options, user_id: "sam" }, headers);
      return first.body.event_id === second.body.event_id;
    };
    expect(await twice()).toBe(false);
    expect(await texts({ user_id: "*" })).toHaveLength(3);
    await restart({ idempotentAdd: true });
    expect(await twice()).toBe(true);
    expect(await texts({ user_id: "*" })).toHaveLength(2);
  });

  it("assigns categories later, those of the add before the project's before its own", async () => {
    const own = [{ drinks: "tea and coffee" }];
    const categoriesOf = async (id: string) => {
      const { body } = await call("GET", `/v1/memories/${id}/`);
      return (body as unknown as { readonly categories: unknown }).categories;
    };
    await restart({ addDelayMs: 60_000 });
    const known = await keep("I cook pizza");
    const unknown = await keep("Xyzzy");
    expect(await categoriesOf(known)).toBeNull();
    await kit.server.settled();
    expect(await categoriesOf(known)).toEqual(["food"]);
    expect(await categoriesOf(unknown)).toEqual(["misc"]);
    const given = await keep("I cook tea", { user_id: "alex", custom_categories: own });
    await kit.server.settled();
    expect(await categoriesOf(given)).toEqual(["drinks"]);
    const project = `/api/v1/orgs/organizations/${kit.server.organizationId}/projects/${kit.server.projectId}/`;
    await call("PATCH", project, { custom_categories: [{ dishes: "pizza" }] });
    const byProject = await keep("I bake pizza", { user_id: "sam" });
    await kit.server.settled();
    expect(await categoriesOf(byProject)).toEqual(["dishes"]);
    expect(await texts({ user_id: "alex", categories: { in: ["drinks"] } })).toEqual([
      "I cook tea",
    ]);
    expect(await texts({ user_id: "alex" }, { categories: ["food"] })).toEqual(["I cook pizza"]);
  });

  it("keeps its timestamp apart from the time of creation, unless told that it is the same", async () => {
    const options = { user_id: "alex", timestamp: 1_700_000_000 };
    await keep("I love tea", options);
    const of2023 = { gte: "2023-01-01", lt: "2024-01-01" };
    expect(await texts({ user_id: "alex", created_at: of2023 })).toEqual([]);
    expect(await texts({ user_id: "alex", timestamp: of2023 })).toEqual(["I love tea"]);
    await restart({ timestampIsCreation: true });
    await keep("I love tea", options);
    expect((await list({ user_id: "alex" })).body.results[0]?.created_at).toBe(
      "2023-11-14T22:13:20.000000Z",
    );
  });
});
