import { describe, expect, test } from "vitest";
import type { RequestInfo } from "../../src/http/app-options.ts";
import { checkedFetch } from "../openapi/support/checked-fetch.ts";
import {
  type TestServer,
  type TestServerOptions,
  testServer,
  withKey,
} from "./support/test-server.ts";

interface Asked {
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly info?: RequestInfo;
  readonly method?: string;
}

async function ask(server: TestServer, { url, headers, info, method = "GET" }: Asked) {
  // The description is read from where nothing is to be refused.
  const fetch = (request: Request) =>
    server.fetch(request, request.url.endsWith("/openapi.json") ? {} : info);
  return checkedFetch({ fetch })(`${url ?? "http://localhost:8888"}/v1/ping/`, {
    method,
    headers: withKey(server.keys.owner, headers),
  });
}

async function statusOf(asked: Asked, options: TestServerOptions = {}): Promise<number> {
  return (await ask(await testServer(options), asked)).status;
}

describe("Host", () => {
  test.each([
    "http://localhost",
    "http://127.0.0.1:8888",
    "http://127.9.9.9",
    "http://[::1]:8888",
    "http://app.localhost:3000",
  ])("may be %s", async (url) => {
    expect(await statusOf({ url })).toBe(200);
  });

  test.each([
    "http://evil.example:8888",
    "http://localhost.evil.example",
    "http://127.0.0.1.nip.io",
    "http://192.168.1.5",
    "http://169.254.169.254",
    "http://[::ffff:8.8.8.8]",
    "http://0.0.0.0",
  ])("may not be %s", async (url) => {
    expect(await statusOf({ url })).toBe(403);
  });

  test("may be a name that is allowed, and no part of it", async () => {
    const options = { allowedHosts: ["mem0", "Mem.Example.com"] };
    expect(await statusOf({ url: "http://mem0:8888" }, options)).toBe(200);
    expect(await statusOf({ url: "https://mem.example.com" }, options)).toBe(200);
    expect(await statusOf({ url: "http://x.mem.example.com" }, options)).toBe(403);
  });

  test("may be what the listener was bound to, and any address where it was bound to all", async () => {
    const at = (url: string, boundHost: string) => statusOf({ url, info: { boundHost } });
    expect(await at("http://box.lan:8888", "box.lan")).toBe(200);
    expect(await at("http://10.0.0.7:8888", "10.0.0.7")).toBe(200);
    expect(await at("http://10.0.0.8:8888", "10.0.0.7")).toBe(403);
    expect(await at("http://10.0.0.8:8888", "0.0.0.0")).toBe(200);
    expect(await at("http://[fd00::1]:8888", "::")).toBe(200);
    expect(await at("http://box.lan:8888", "0.0.0.0")).toBe(403);
  });

  test.each([
    "",
    "localhost,localhost",
    "localhost@evil.example",
    "evil.example",
    "localhost/..",
    "[::1",
  ])("that differs from the address is refused: %s", async (host) => {
    expect(await statusOf({ headers: { Host: host } })).toBe(400);
  });

  test("is a name in any list of options, or they are refused", async () => {
    for (const host of ["https://mem0", "mem0:8888", "", "a b"])
      await expect(testServer({ allowedHosts: [host] })).rejects.toMatchObject({
        code: "INVALID_INPUT",
      });
    for (const origin of ["*", "app.example.com", "https://a.example/x", "null"])
      await expect(testServer({ corsOrigins: [origin] })).rejects.toMatchObject({
        code: "INVALID_INPUT",
      });
  });
});

describe("Origin", () => {
  test.each([
    "https://evil.example",
    "null",
    "http://localhost:3000",
    "http://localhost",
    "https://localhost.evil.example:8888",
    "file://",
    "localhost:8888",
  ])("%s is refused without anything being done", async (Origin) => {
    const server = await testServer();
    for (const method of ["GET", "POST", "OPTIONS"])
      expect((await ask(server, { headers: { Origin }, method })).status).toBe(403);
  });

  test("of the server itself is no other one", async () => {
    expect(await statusOf({ headers: { Origin: "http://localhost:8888" } })).toBe(200);
    const url = "https://mem.example.com";
    expect(await statusOf({ url, headers: { Origin: url } }, { publicUrl: url })).toBe(200);
  });

  test("may be one that is allowed, which then can read the answer", async () => {
    const server = await testServer({ corsOrigins: ["https://app.example.com"] });
    const Origin = "https://app.example.com";
    const response = await ask(server, { headers: { Origin } });
    expect(response.status).toBe(200);
    expect(response.headers.get("access-control-allow-origin")).toBe(Origin);
    expect(response.headers.get("access-control-expose-headers")).toContain("Retry-After");
    const other = await ask(server, {
      headers: { Origin: "https://app.example.com.evil.example" },
    });
    expect(other.status).toBe(403);
    expect(other.headers.get("access-control-allow-origin")).toBeNull();
  });

  test("that is allowed gets its preflight answered without a key, and errors too", async () => {
    const server = await testServer({ corsOrigins: ["https://app.example.com"] });
    const headers = {
      Origin: "https://app.example.com",
      "Access-Control-Request-Method": "DELETE",
      "Access-Control-Request-Headers": "authorization",
    };
    const preflight = await server.fetch(
      new Request("http://localhost:8888/v1/memories/x/", { method: "OPTIONS", headers }),
    );
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-methods")).toContain("DELETE");
    expect(preflight.headers.get("access-control-allow-headers")).toContain("Authorization");
    const refused = await server.fetch(
      new Request("http://localhost:8888/v1/ping/", { headers: { Origin: headers.Origin } }),
    );
    expect(refused.status).toBe(401);
    expect(refused.headers.get("access-control-allow-origin")).toBe(headers.Origin);
  });

  test("that a browser leaves out does not let a page of another site in", async () => {
    const image = { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors" };
    expect(await statusOf({ headers: image })).toBe(403);
    const link = { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate" };
    expect(await statusOf({ headers: link })).toBe(200);
  });
});

describe("without keys", () => {
  const open = { auth: "none" } as const;

  test("this machine is the owner of the default project", async () => {
    const server = await testServer(open);
    const info = { remoteAddress: "127.0.0.1", boundHost: "127.0.0.1" };
    const response = await server.fetch(new Request("http://localhost:8888/v1/ping/"), info);
    expect(await response.json()).toMatchObject({ project_id: "proj_default" });
    expect(await statusOf({ info: { remoteAddress: "::ffff:127.0.0.1" } }, open)).toBe(200);
    expect(await statusOf({ info: { remoteAddress: "::1" } }, open)).toBe(200);
  });

  test.each([
    "Forwarded",
    "X-Forwarded-For",
    "X-Forwarded-Host",
    "X-Forwarded-Anything",
    "X-Real-IP",
    "Via",
    "CF-Connecting-IP",
    "CF-Ray",
    "True-Client-IP",
    "X-Client-IP",
    "Tailscale-User-Login",
  ])("what a proxy passed on with %s is refused, also where it is empty", async (name) => {
    expect(await statusOf({ headers: { [name]: "for=10.0.0.1" } }, open)).toBe(403);
    expect(await statusOf({ headers: { [name]: "" } }, open)).toBe(403);
    expect(await statusOf({ headers: { [name]: "for=10.0.0.1" } })).toBe(200);
  });

  test.each(["10.0.0.1", "::ffff:10.0.0.1", "fe80::1", "128.0.0.1"])(
    "who comes from %s is refused",
    async (remoteAddress) => {
      expect(await statusOf({ info: { remoteAddress } }, open)).toBe(403);
    },
  );
});
