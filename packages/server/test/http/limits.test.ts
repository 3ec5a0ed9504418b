import { inMemoryDocumentStore, MemoryError } from "@mem0-kit/core";
import { inMemoryRateLimiter } from "@mem0-kit/core/server-ports";
import { expect, test } from "vitest";
import { checkedFetch } from "../openapi/support/checked-fetch.ts";
import { testServer, withKey } from "./support/test-server.ts";

test("a key that asks too often is told when to ask again", async () => {
  const clock = () => new Date("2026-01-01T00:00:00.500Z");
  const rateLimiter = inMemoryRateLimiter({ clock });
  const rate = { limit: 2, windowMs: 90_000 };
  const server = await testServer({ rate, rateLimiter });
  const ask = (key: string) => checkedFetch(server)("/v1/ping/", { headers: withKey(key) });
  const first = await ask(server.keys.owner);
  expect(first.status).toBe(200);
  expect(first.headers.get("x-ratelimit-limit")).toBe("2");
  expect(first.headers.get("x-ratelimit-remaining")).toBe("1");
  expect(first.headers.get("x-ratelimit-reset")).toBe(
    String(Date.parse("2026-01-01T00:01:31Z") / 1000),
  );
  await ask(server.keys.owner);
  const refused = await ask(server.keys.owner);
  expect(refused.status).toBe(429);
  expect(refused.headers.get("x-ratelimit-remaining")).toBe("0");
  expect(refused.headers.get("retry-after")).toBe("90");
  expect(await refused.json()).toEqual({
    detail: "Request was throttled. Expected available in 90 seconds.",
  });
  expect((await ask(server.keys.reader)).status).toBe(200);
});

test("two servers on one limiter allow no more than one", async () => {
  const documents = inMemoryDocumentStore();
  const rateLimiter = inMemoryRateLimiter();
  const options = { documents, rateLimiter, rate: { limit: 10, windowMs: 60_000 } };
  const [first, second] = [await testServer(options), await testServer(options)];
  const key = first.keys.owner;
  const statuses = await Promise.all(
    Array.from({ length: 30 }, async (_, index) => {
      const server = index % 2 === 0 ? first : second;
      return (await checkedFetch(server)("/v1/ping/", { headers: withKey(key) })).status;
    }),
  );
  expect(statuses.filter((status) => status === 200)).toHaveLength(10);
  expect(statuses.filter((status) => status === 429)).toHaveLength(20);
});

test("a key that does not allow a call is counted all the same", async () => {
  const server = await testServer({ rate: { limit: 1, windowMs: 60_000 } });
  const ask = () => checkedFetch(server)("/v1/stats/", { headers: withKey(server.keys.reader) });
  expect((await ask()).status).toBe(403);
  expect((await ask()).status).toBe(429);
});

test("without a limit nothing is said of it", async () => {
  const server = await testServer({ rate: false });
  const response = await checkedFetch(server)("/v1/ping/", { headers: withKey(server.keys.owner) });
  expect(response.status).toBe(200);
  expect(response.headers.get("x-ratelimit-limit")).toBeNull();
});

test("on a full disk, where nothing can be counted, reads are answered", async () => {
  const take = async () => {
    throw new MemoryError("STORAGE", "[mem0-kit] The disk is full.");
  };
  const server = await testServer({ rateLimiter: { port: 1, take } });
  const response = await checkedFetch(server)("/v1/ping/", { headers: withKey(server.keys.owner) });
  expect(response.status).toBe(200);
  const warning = { event: "rate-limiter", error: expect.objectContaining({ code: "STORAGE" }) };
  expect(server.log).toContainEqual(expect.objectContaining(warning));
});

test("a limiter that cannot be reached lets nobody past", async () => {
  const take = async () => {
    throw new MemoryError("UNAVAILABLE", "[mem0-kit] The limiter does not answer.");
  };
  const server = await testServer({ rateLimiter: { port: 1, take } });
  const response = await checkedFetch(server)("/v1/ping/", { headers: withKey(server.keys.owner) });
  expect(response.status).toBe(503);
});
