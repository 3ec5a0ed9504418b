import { mkdtemp, rm, stat } from "node:fs/promises";
import { request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DemoServer, startDemo } from "./demo-server.ts";

const chatBody = {
  id: "c1",
  trigger: "submit-message",
  messages: [{ id: "m1", role: "user", parts: [{ type: "text", text: "What can I cook?" }] }],
};

describe("the built server's routes", () => {
  let folder: string;
  let server: DemoServer;
  let cookie: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "mem0-demo-"));
    server = await startDemo(folder);
    cookie = await signIn("Alex");
  });
  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  async function signIn(name: string): Promise<string> {
    const response = await post("/api/session", { name });
    expect(response.status).toBe(200);
    const [set = ""] = response.headers.getSetCookie();
    expect(set).toMatch(/; HttpOnly/i);
    expect(set).toMatch(/; SameSite=lax/i);
    return set.split(";")[0] ?? "";
  }

  function post(path: string, body: unknown, headers: Record<string, string> = {}) {
    return fetch(server.url + path, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
  }

  async function listed(): Promise<{ id: string; memory: string }[]> {
    const response = await fetch(`${server.url}/api/memories`, { headers: { cookie } });
    return ((await response.json()) as { memories: { id: string; memory: string }[] }).memories;
  }

  it.each(["userId", "user_id", "scope", "agentId"])(
    "refuse %s in a body or a query with 400",
    async (name) => {
      const inBody = await post("/api/chat", { ...chatBody, [name]: "sam" }, { cookie });
      expect(inBody.status).toBe(400);
      expect(await inBody.json()).toEqual({ error: expect.stringContaining(name) });
      const inQuery = await post(`/api/chat?${name}=sam`, chatBody, { cookie });
      expect(inQuery.status).toBe(400);
      const list = await fetch(`${server.url}/api/memories?${name}=sam`, { headers: { cookie } });
      expect(list.status).toBe(400);
      const session = await post("/api/session", { name: "Sam", [name]: "alex" });
      expect(session.status).toBe(400);
    },
  );

  it("refuse whoever has no cookie, or a forged one, with 401", async () => {
    expect((await post("/api/chat", chatBody)).status).toBe(401);
    const forged = await post("/api/chat", chatBody, { cookie: `${cookie}x` });
    expect(forged.status).toBe(401);
    expect((await fetch(`${server.url}/api/memories`)).status).toBe(401);
  });

  it("refuse a body that is no chat with 400", async () => {
    for (const body of [
      null,
      {},
      { ...chatBody, messages: [] },
      { ...chatBody, messages: [{ id: "m1", role: "system", parts: [] }] },
      { ...chatBody, unknown: 1 },
    ])
      expect((await post("/api/chat", body, { cookie })).status).toBe(400);
  });

  it("delete nothing of another user", async () => {
    const text = "I'm a vegetarian and I'm allergic to nuts.";
    const message = { id: "m2", role: "user", parts: [{ type: "text", text }] };
    await (await post("/api/chat", { ...chatBody, messages: [message] }, { cookie })).text();
    const [memory] = await listed();
    const sam = await signIn("Sam");
    const path = `${server.url}/api/memories/${memory?.id}`;
    const stolen = await fetch(path, { method: "DELETE", headers: { cookie: sam } });
    expect(stolen.status).toBe(404);
    expect(await listed()).toContainEqual(memory);
    expect((await fetch(path, { method: "DELETE", headers: { cookie } })).status).toBe(204);
    expect(await listed()).not.toContainEqual(memory);
  });

  it("refuse another host's name and another origin's write, the responder's included", async () => {
    expect(await statusFor("evil.example", "/")).toBe(403);
    expect(await statusFor("evil.example", "/api/memories")).toBe(403);
    for (const path of ["/api/chat", "/api/session", "/v1/chat/completions"]) {
      const response = await post(path, {}, { cookie, origin: "http://evil.example" });
      expect(response.status).toBe(403);
    }
  });

  /** `fetch` does not let a caller choose the Host header. */
  function statusFor(host: string, path: string): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      httpRequest(server.url + path, { headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on("error", reject)
        .end();
    });
  }

  it("keep the secret and the database for the owner's eyes only", async () => {
    for (const name of ["session-secret", "memory.db"])
      expect((await stat(join(folder, name))).mode & 0o777, name).toBe(0o600);
  });

  it("are served from the next free port when the wanted one is taken", async () => {
    const port = Number(new URL(server.url).port);
    const second = await startDemo(join(folder, "second"), port);
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    expect((await fetch(second.url)).status).toBe(200);
    expect(await second.stop()).toBe(0);
    await expect(fetch(second.url)).rejects.toThrow();
  });
});
