import { afterEach, beforeEach, expect, it } from "vitest";
import { type HttpShell, startHttpShell } from "../../src/testing/http-shell/start-http-shell.ts";

let handled: string[];
let shell: HttpShell;

beforeEach(async () => {
  handled = [];
  shell = await startHttpShell((request) => {
    handled.push(`${request.method} ${request.path}`);
    if (request.path === "/fail") throw new Error("broken");
    if (request.path === "/empty") return { status: 204 };
    return { status: 200, body: { got: request.body ?? null }, headers: { "x-own": "yes" } };
  });
});
afterEach(() => shell.close());

it("answers with JSON and remembers what was asked", async () => {
  const response = await fetch(`${shell.url}/things/a%20b?x=1&x=2`, {
    method: "POST",
    headers: { "X-Thing": "mine" },
    body: '{"a":1}',
  });
  expect(await response.json()).toEqual({ got: { a: 1 } });
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(response.headers.get("x-own")).toBe("yes");
  const [request] = shell.requests;
  expect(request).toMatchObject({ method: "POST", path: "/things/a%20b", body: { a: 1 } });
  expect(request?.query.getAll("x")).toEqual(["1", "2"]);
  expect(request?.headers["x-thing"]).toBe("mine");
});

it("sends nothing at all for an answer without a body", async () => {
  const response = await fetch(`${shell.url}/empty`);
  expect(response.status).toBe(204);
  expect(response.headers.get("content-type")).toBeNull();
});

it("answers 400 to what is no JSON, and 500 when the handler throws", async () => {
  expect((await fetch(shell.url, { method: "POST", body: "{" })).status).toBe(400);
  expect((await fetch(`${shell.url}/fail`)).status).toBe(500);
});

it("answers with a status and Retry-After instead of handling the request", async () => {
  shell.fail({ status: 429, retryAfter: 7 });
  const response = await fetch(shell.url);
  expect(response.status).toBe(429);
  expect(response.headers.get("retry-after")).toBe("7");
  expect(handled).toEqual([]);
  expect(shell.requests).toHaveLength(1);
});

it("handles the request first where only the answer is to be lost", async () => {
  shell.fail({ dropConnection: true, after: true });
  await expect(fetch(shell.url)).rejects.toThrow("fetch failed");
  expect(handled).toEqual(["GET /"]);
});

it("drops the connection without handling the request", async () => {
  shell.fail({ dropConnection: true });
  await expect(fetch(shell.url)).rejects.toThrow("fetch failed");
  expect(handled).toEqual([]);
});

it("answers with broken JSON and with a web page", async () => {
  shell.fail({ malformedJson: true, times: 1 });
  shell.fail({ wrongContentType: true, times: 1 });
  const broken = await fetch(shell.url);
  expect(broken.headers.get("content-type")).toBe("application/json");
  await expect(broken.json()).rejects.toThrow(SyntaxError);
  const page = await fetch(shell.url);
  expect(page.headers.get("content-type")).toContain("text/html");
  expect(await page.text()).toContain("<!doctype html>");
});

it("fails as many requests as it was told, and those it was told", async () => {
  shell.fail({ status: 503, times: 2, only: ({ path }) => path === "/a" });
  const statuses: number[] = [];
  for (const path of ["/b", "/a", "/a", "/a"])
    statuses.push((await fetch(shell.url + path)).status);
  expect(statuses).toEqual([200, 503, 503, 200]);
});

it("is well again once healed", async () => {
  shell.fail({ status: 503 });
  shell.heal();
  expect((await fetch(shell.url)).status).toBe(200);
});

it("adds latency and then answers as ever", async () => {
  shell.fail({ latencyMs: 5 });
  expect((await fetch(shell.url)).status).toBe(200);
});

it("hangs until the caller gives up or it is closed", async () => {
  shell.fail({ hang: true });
  const request = fetch(shell.url).catch((error: unknown) => error);
  await expect.poll(() => shell.waiting()).toBe(1);
  expect(shell.sockets()).toBe(1);
  await shell.close();
  expect(await request).toBeInstanceOf(TypeError);
  expect([shell.sockets(), shell.waiting()]).toEqual([0, 0]);
  await shell.close();
});
