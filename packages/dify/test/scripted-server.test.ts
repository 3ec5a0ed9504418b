import { expect, test } from "vitest";
import { startScriptedServer } from "./support/scripted-server.ts";
import type { VectorCall } from "./support/vector.ts";

const call: VectorCall = {
  request: {
    method: "POST",
    path: "/search",
    query: { page: "1" },
    body: { query: "tea" },
    optional: { explain: false },
  },
  response: { status: 200, body: { results: [] } },
};

test.each([
  ["a call of the vector is no fault", {}, []],
  ["what is optional may be there", { body: { query: "tea", explain: false } }, []],
  ["but not with another value", { body: { query: "tea", explain: true } }, ["came", "never came"]],
  [
    "something more in the body is one",
    { body: { query: "tea", top_k: 5 } },
    ["came", "never came"],
  ],
  ["another path is one", { path: "/searches" }, ["came", "never came"]],
  ["another query is one", { path: "/search?page=2" }, ["came", "never came"]],
  ["another method is one", { method: "PUT" }, ["came", "never came"]],
  ["a missing key is one", { key: "other" }, ["a call without the key"]],
  ["a second call is one", { times: 2 }, ["came"]],
  ["no call at all is one", { times: 0 }, ["never came"]],
])("the vectors' server notices what differs: %s", async (_, changes, expected) => {
  const given = {
    method: "POST",
    path: "/search?page=1",
    body: { query: "tea" },
    key: "k",
    times: 1,
  };
  const { method, path, body, key, times } = { ...given, ...changes };
  const server = await startScriptedServer({ calls: [call] }, ["X-API-Key", "k"]);
  const headers = { "content-type": "application/json", "x-api-key": key };
  const target = path.includes("?") ? path : `${path}?page=1`;
  for (let count = 0; count < times; count += 1)
    await fetch(server.url + target, { method, headers, body: JSON.stringify(body) });
  const faults = server.faults().map((fault) => fault.split(":")[0]);
  await server.close();
  expect(faults).toEqual(expected);
});
