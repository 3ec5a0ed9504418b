import { describe, expect, it } from "vitest";
import { isLoopbackHost, refuseForeignRequest } from "../src/server/loopback-guard.ts";

function refusal(method: string, headers: Record<string, string>) {
  return refuseForeignRequest({ method, headers: new Headers(headers) })?.status;
}

describe("the loopback guard", () => {
  it.each(["localhost", "localhost:3000", "127.0.0.1:3001", "127.1.2.3", "[::1]:3000"])(
    "knows %s as this machine",
    (host) => expect(isLoopbackHost(host)).toBe(true),
  );

  it.each([
    "",
    "evil.example",
    "127.0.0.1.evil.example",
    "localhost.evil.example:3000",
    "10.0.0.1",
  ])("refuses the host %j, reading included", (host) => {
    expect(isLoopbackHost(host)).toBe(false);
    expect(refusal("GET", { host })).toBe(403);
  });

  it("lets the page's own writes through", () => {
    const headers = { host: "127.0.0.1:3000", origin: "http://127.0.0.1:3000" };
    expect(refusal("POST", { ...headers, "sec-fetch-site": "same-origin" })).toBeUndefined();
  });

  it("lets a program without an origin write, as it can carry no one's cookie", () => {
    expect(refusal("POST", { host: "127.0.0.1:3000" })).toBeUndefined();
  });

  it.each([
    "http://evil.example",
    "http://127.0.0.1:4000",
    "http://localhost:3000",
    "https://127.0.0.1:3000",
    "null",
  ])("refuses a write from the origin %s", (origin) => {
    expect(refusal("POST", { host: "127.0.0.1:3000", origin })).toBe(403);
    expect(refusal("DELETE", { host: "127.0.0.1:3000", origin })).toBe(403);
  });

  it.each(["cross-site", "same-site"])("refuses a write that the browser calls %s", (site) => {
    expect(refusal("POST", { host: "127.0.0.1:3000", "sec-fetch-site": site })).toBe(403);
  });
});
