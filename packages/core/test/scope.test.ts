import { describe, expect, it } from "vitest";
import { mergeScopes, parseScope, type Scope, scopeKey, scopeMatches } from "../src/scope.ts";

describe("parseScope", () => {
  it("returns the ids and nothing else", () => {
    const scope = { userId: "alex", agentId: undefined, runId: "r 1/é😀" };
    expect(parseScope(scope)).toEqual({ userId: "alex", runId: "r 1/é😀" });
  });

  it.each([
    ["undefined", undefined],
    ["null", null],
    ["no id", {}],
    ["only undefined ids", { userId: undefined }],
  ])("throws SCOPE_REQUIRED for %s", (_, scope) => {
    expect(() => parseScope(scope)).toThrow(expect.objectContaining({ code: "SCOPE_REQUIRED" }));
  });

  it.each([
    ["a blank id", { userId: "  " }],
    ["an empty id beside a good one", { userId: "alex", runId: "" }],
    ["a number", { userId: 42 }],
    ["null for an id", { userId: "alex", agentId: null }],
    ["a star", { userId: "*" }],
    ["a control character", { userId: "a\nb" }],
    ["a NUL", { userId: "a\u0000" }],
    ["a lone surrogate", { userId: "\udfff" }],
    ["257 characters", { userId: "x".repeat(257) }],
    ["a key in snake_case", { user_id: "alex" }],
    ["an unknown key", { userId: "alex", tenant: "t" }],
    ["a key of prototype pollution", JSON.parse('{"userId":"alex","__proto__":{}}')],
    ["a text", "alex"],
    ["a list", ["alex"]],
  ])("throws INVALID_INPUT for %s", (_, scope) => {
    expect(() => parseScope(scope)).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
  });

  it("throws SCOPE_REQUIRED without a required id", () => {
    expect(() => parseScope({ runId: "r" }, { require: ["userId"] })).toThrow(
      expect.objectContaining({ code: "SCOPE_REQUIRED" }),
    );
  });

  it("throws UNSUPPORTED for an id that cannot be kept", () => {
    expect(() => parseScope({ appId: "p" }, { supported: ["userId"] })).toThrow(
      expect.objectContaining({ code: "UNSUPPORTED" }),
    );
  });
});

describe("mergeScopes", () => {
  it("joins the ids of both", () => {
    expect(mergeScopes({ userId: "alex" }, { userId: "alex", runId: "r" })).toEqual({
      userId: "alex",
      runId: "r",
    });
    expect(mergeScopes({ userId: "alex" }, undefined)).toEqual({ userId: "alex" });
  });

  it("throws SCOPE_CONFLICT where they differ", () => {
    expect(() => mergeScopes({ userId: "alex" }, { userId: "sam" })).toThrow(
      expect.objectContaining({ code: "SCOPE_CONFLICT" }),
    );
  });
});

describe("scopeKey", () => {
  it("is the same for the same ids in any order, and another for others", () => {
    const same: Scope[] = [
      { userId: "a", runId: "b" },
      { runId: "b", userId: "a" },
    ];
    const others: Scope[] = [
      { userId: "a" },
      { userId: "b", runId: "a" },
      { agentId: "a", runId: "b" },
      { userId: 'a",null,"b' },
    ];
    expect(new Set(same.map(scopeKey)).size).toBe(1);
    expect(new Set([...same, ...others].map(scopeKey)).size).toBe(5);
  });
});

describe("scopeMatches", () => {
  const user = { userId: "u" };
  const both = { userId: "u", agentId: "a" };
  const app = { userId: "u", appId: "p" };
  const run = { userId: "u", runId: "r" };

  it.each<[Scope, Scope, boolean]>([
    [user, { userId: "u" }, true],
    [user, { userId: "u", agentId: "a", runId: "r" }, true],
    [user, { userId: "v" }, false],
    [user, { agentId: "a" }, false],
    [user, { runId: "r" }, false],
    [both, { userId: "u", agentId: "a" }, true],
    [both, { userId: "u" }, true],
    [both, { userId: "u", agentId: "b" }, false],
    [both, { agentId: "a" }, false],
    [{ agentId: "a" }, { userId: "v", agentId: "a" }, true],
    [{ agentId: "a" }, { agentId: "a" }, true],
    [{ agentId: "a" }, { userId: "u" }, false],
    [app, { userId: "u", appId: "p" }, true],
    [app, { userId: "u", appId: "q" }, false],
    [app, { userId: "u" }, false],
    [run, { userId: "u", runId: "r" }, true],
    [run, { userId: "u", runId: "s" }, false],
    [{ runId: "r" }, { userId: "u", runId: "r" }, true],
    [{ runId: "r" }, { userId: "u" }, false],
  ])("%j sees %j: %s", (scope, record, expected) => {
    expect(scopeMatches(scope, record)).toBe(expected);
  });

  it("sees an agent's own records with a user only when asked for", () => {
    const include = { includeAgentMemories: true };
    expect(scopeMatches(both, { agentId: "a" }, include)).toBe(true);
    expect(scopeMatches(both, { agentId: "b" }, include)).toBe(false);
    expect(scopeMatches(both, { userId: "v", agentId: "a" }, include)).toBe(false);
    expect(scopeMatches(both, { userId: "v" }, include)).toBe(false);
    expect(scopeMatches(user, { agentId: "a" }, include)).toBe(false);
    expect(scopeMatches({ ...both, appId: "p" }, { agentId: "a" }, include)).toBe(false);
  });
});
