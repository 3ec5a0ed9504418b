import { describe, expect, it } from "vitest";
import { startHosted } from "./start.ts";

const scope = { userId: "alex", agentId: "cook", appId: "web", runId: "monday" };

describe("what is sent", () => {
  it("is one request for an add with infer: no ping, no telemetry, no e-mail address", async () => {
    const { server, memory } = await startHosted();
    await memory.add("I like tea", { scope: { userId: "alex" } });
    const [request, ...others] = server.requests;
    expect(others).toEqual([]);
    expect(request).toMatchObject({
      method: "POST",
      path: "/v3/memories/add/",
      headers: { authorization: `Token ${server.apiKey}`, "content-type": "application/json" },
      body: { messages: [{ role: "user", content: "I like tea" }], user_id: "alex", infer: true },
    });
    expect(request?.headers).not.toHaveProperty("mem0-user-id");
    expect(process.env.MEM0_TELEMETRY).toBe("false");
  });

  it("leaves the agent of a user's facts to the metadata, so that no fact loses its user", async () => {
    const { server, memory } = await startHosted();
    const messages = [
      { role: "user", content: "I am allergic to nuts." },
      { role: "assistant", content: "I suggest the soup." },
    ] as const;
    const { eventId } = await memory.add(messages, {
      scope,
      metadata: { userPlan: { maxItems: 1 } },
    });
    await memory.waitFor(String(eventId), { scope });
    const body = server.requests[0]?.body;
    expect(body).toMatchObject({ user_id: "alex", app_id: "web", run_id: "monday" });
    expect(body).not.toHaveProperty("agent_id");
    const { results } = await memory.getAll({ scope });
    expect(results).toHaveLength(2);
    for (const item of results)
      expect(item).toMatchObject({ ...scope, metadata: { userPlan: { maxItems: 1 } } });
    expect(JSON.stringify(results)).not.toContain("mem0_kit");
  });

  it("gives the agent to the platform with attribution: platform, which gives each fact to one of both", async () => {
    const { server, memory } = await startHosted({ attribution: "platform" });
    const { eventId } = await memory.add("I am allergic to nuts.", { scope });
    await memory.waitFor(String(eventId));
    expect(server.requests[0]?.body).toMatchObject({ user_id: "alex", agent_id: "cook" });
    const { results } = await memory.getAll({ scope });
    expect(results[0]).not.toHaveProperty("agentId");
  });

  it("is the caller's own keys as they are, in filters, metadata and categories", async () => {
    const { server, memory } = await startHosted();
    const filters = { metadata: { favouriteTea: "green" }, createdAt: { gte: "2020-01-01" } };
    await memory.search("tea", { scope: { userId: "alex" }, filters });
    await memory.add("I like tea", {
      scope: { userId: "alex" },
      customCategories: [{ teaAndCoffee: "what they drink" }],
      customInstructions: "Keep what is about drinks.",
      timestamp: new Date("2026-01-02T03:04:05.678Z"),
      expirationDate: "2999-12-31",
    });
    const [search, add] = server.requests;
    expect(search?.body).toMatchObject({
      query: "tea",
      top_k: 10,
      filters: {
        AND: [
          { user_id: "alex" },
          {
            AND: [
              { metadata: { favouriteTea: "green" } },
              { created_at: { gte: "2020-01-01T00:00:00.000Z" } },
            ],
          },
        ],
      },
    });
    expect(add?.body).toMatchObject({
      custom_categories: [{ teaAndCoffee: "what they drink" }],
      custom_instructions: "Keep what is about drinks.",
      timestamp: Date.UTC(2026, 0, 2, 3, 4, 5) / 1000,
      expiration_date: "2999-12-31",
    });
  });

  it("is images and documents as the platform reads them, and names of those that it cannot", async () => {
    const { server, memory } = await startHosted();
    const content = [
      { type: "text", text: "My lunch" },
      { type: "image", url: "https://example.com/lunch.jpg", alt: "a salad" },
      { type: "image", data: new Uint8Array([1, 2, 3]), mediaType: "image/png" },
      { type: "file", url: "https://example.com/menu.pdf", mediaType: "application/pdf" },
      { type: "file", data: "AQID", mediaType: "application/zip", filename: "photos.zip" },
    ] as const;
    await memory.add([{ role: "user", content }], { scope: { userId: "alex" } });
    expect(server.requests[0]?.body).toMatchObject({
      messages: [
        {
          content: [
            { type: "text", text: "My lunch" },
            { type: "image_url", image_url: { url: "https://example.com/lunch.jpg" } },
            { type: "image_url", image_url: { url: "data:image/png;base64,AQID" } },
            { type: "pdf_url", pdf_url: { url: "https://example.com/menu.pdf" } },
            { type: "text", text: "[file: photos.zip]" },
          ],
        },
      ],
    });
  });

  it("is no request at all for an id that the platform cannot have given out", async () => {
    const { server, memory } = await startHosted();
    expect(await memory.get("no such id")).toBeNull();
    expect(await memory.delete("../entities")).toBe(false);
    expect(server.requests).toEqual([]);
  });

  it("is nothing of an address with another path, and the prefix of one that has it", async () => {
    const asked: string[] = [];
    const { memory } = await startHosted({
      host: "http://127.0.0.1:9/mem0/",
      retries: 0,
      fetch: async (url) => {
        asked.push(String(url));
        return Response.json({ results: [] });
      },
    });
    await memory.search("tea", { scope: { userId: "alex" } });
    expect(asked).toEqual(["http://127.0.0.1:9/mem0/v3/memories/search/"]);
  });
});

it("equal texts that the platform keeps but once are told by the record that it has", async () => {
  const { memory } = await startHosted({}, { dedupeByText: true });
  const own = { userId: "alex" };
  const first = await memory.add([{ role: "user", content: "I like tea", id: "m1" }], {
    scope: own,
    infer: false,
  });
  const second = await memory.add([{ role: "user", content: "I like tea", id: "m2" }], {
    scope: own,
    infer: false,
  });
  expect(second.results[0]?.id).toBe(first.results[0]?.id);
});
