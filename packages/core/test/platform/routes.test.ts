import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MemoryError } from "../../src/memory-error.ts";
import {
  matchRoute,
  type PlatformParameters,
  type PlatformRouteName,
  platformPath,
  platformRoutes,
} from "../../src/platform/index.ts";

const names = Object.keys(platformRoutes) as PlatformRouteName[];

/** The path of any route, each of its parameters being `value`. */
function pathOf(name: PlatformRouteName, value: string): string {
  const { path } = platformRoutes[name];
  const keys = [...path.matchAll(/\{(\w+)\}/g)].map(([, key = ""]) => key);
  const parameters = Object.fromEntries(keys.map((key) => [key, value]));
  // One name stands for all: their parameters are checked by the round trip alone.
  return platformPath(name as "getProject", parameters as PlatformParameters<"getProject">);
}

describe("routes of the platform", () => {
  it.each(names)("%s is found by its own path", (name) => {
    const match = matchRoute(platformRoutes[name].method, pathOf(name, "x1"));
    expect(match?.name).toBe(name);
  });

  it("every path ends in a slash, without which nothing is found", () => {
    for (const { method, path } of Object.values(platformRoutes)) {
      expect(path).toMatch(/^\/.*\/$/);
      expect(matchRoute(method, path.slice(0, -1))).toBeNull();
    }
  });

  it("no two routes have the same method and path", () => {
    const all = Object.values(platformRoutes).map(({ method, path }) => `${method} ${path}`);
    expect(new Set(all).size).toBe(all.length);
  });

  it("gives back any id that a path can carry", () => {
    const id = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text.isWellFormed());
    fc.assert(
      fc.property(id, (name) => {
        fc.pre(name !== "." && name !== "..");
        const path = platformPath("deleteEntity", { type: "user", name });
        // As it arrives: a URL normalises its path.
        const { pathname } = new URL(path, "http://localhost");
        const params = { type: "user", name };
        expect(matchRoute("DELETE", pathname)).toEqual({ name: "deleteEntity", params });
      }),
    );
  });

  it.each([".", "..", ""])("refuses the id %j, which would be another address", (name) => {
    expect(() => platformPath("deleteEntity", { type: "user", name })).toThrow(MemoryError);
  });

  it("writes lists, numbers and flags of a query, and leaves out what is undefined", () => {
    const query = { fields: ["a b", "c"], page: 2, deep: true, none: undefined };
    expect(platformPath("ping", {}, query)).toBe("/v1/ping/?fields=a+b&fields=c&page=2&deep=true");
    expect(platformPath("ping")).toBe("/v1/ping/");
  });

  it("takes literal words before ids", () => {
    expect(matchRoute("GET", "/v1/memories/events/")?.name).toBe("historyFeed");
    expect(matchRoute("GET", "/v1/memories/1b4e/")?.name).toBe("getMemory");
    expect(matchRoute("GET", "/v1/memories/1b4e/history/")?.name).toBe("memoryHistory");
    expect(matchRoute("GET", "/v1/memories/user/alex/")?.name).toBe("entityMemories");
  });

  it.each([
    ["GET", "/v1/nothing/"],
    ["PUT", "/v1/ping/"],
    ["GET", "/v1/memories//"],
    ["GET", "/v1/memories/%zz/"],
    ["GET", ""],
  ])("finds nothing for %s %s", (method, path) => {
    expect(matchRoute(method, path)).toBeNull();
  });
});
