import { expect, test } from "vitest";
import { testServer, withKey } from "../http/support/test-server.ts";
import { checkedFetch } from "./support/checked-fetch.ts";

async function searchThatAnswers(answer: unknown) {
  const server = await testServer({ checkAnswers: false });
  server.hooks.search = async () => answer;
  return checkedFetch(server)("/v3/memories/search/", {
    method: "POST",
    headers: withKey(server.keys.owner),
    body: JSON.stringify({ query: "tea", filters: { user_id: "alex" } }),
  });
}

const found = { id: "1", memory: "Tea.", created_at: "2026-01-01T00:00:00Z" };

test("passes an answer on that is as it is described", async () => {
  expect((await searchThatAnswers({ results: [found] })).status).toBe(200);
});

test.each([
  ["a field of another type", { results: [{ ...found, id: 1 }] }],
  ["a field that is not described", { results: [{ ...found, secret: "x" }] }],
  ["a field too few", { results: [{ id: "1" }] }],
  ["another form altogether", [found]],
])("throws at an answer with %s", async (_name, answer) => {
  await expect(searchThatAnswers(answer)).rejects.toThrow("POST /v3/memories/search/ 200");
});
