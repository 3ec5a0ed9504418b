import {
  type FilterInput,
  limits,
  type MemoryItem,
  matchesFilter,
  parseFilter,
  type Scope,
} from "@mem0-kit/core";
import { encodeFilter, parseWireFilter } from "@mem0-kit/core/platform";
import { localMemory } from "@mem0-kit/local";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import {
  checkEntity,
  mayCall,
  narrowFilter,
  narrowFilterInput,
  type Principal,
  type Role,
  reaches,
  sees,
} from "../../src/principal.ts";

const owner: Principal = {
  keyId: "key_0",
  organizationId: "org_default",
  projectId: "proj_default",
  role: "OWNER",
};
const reader: Principal = { ...owner, role: "READER" };
const alice: Principal = { ...owner, userId: "alice" };
const aliceReading: Principal = { ...reader, userId: "alice" };

describe("who may call what", () => {
  type Row = readonly [string, Principal | null, string];
  // The roles of narrowed routes, then of forbidden ones, that each may call.
  const table: readonly Row[] = [
    ["nobody", null, "anyone | anyone"],
    ["an owner", owner, "anyone reader writer owner | anyone reader writer owner"],
    ["a reader", reader, "anyone reader | anyone reader"],
    ["a user's key", alice, "anyone reader writer | anyone"],
    ["a user's key for reading", aliceReading, "anyone reader | anyone"],
  ];
  const roles: readonly Role[] = ["anyone", "reader", "writer", "owner"];

  it.each(table)("%s", (_, principal, expected) => {
    const allowed = (["narrowed", "forbidden"] as const).map((scoped) =>
      roles.filter((role) => mayCall(principal, { role, scoped })).join(" "),
    );
    expect(allowed.join(" | ")).toBe(expected);
  });

  it("another project or organisation is out of reach, with each kind of key", () => {
    for (const principal of [owner, reader, alice, aliceReading]) {
      const { organizationId, projectId } = principal;
      expect(reaches(principal, { organizationId })).toBe(true);
      expect(reaches(principal, { organizationId, projectId })).toBe(true);
      expect(reaches(principal, { organizationId, projectId: "proj_other" })).toBe(false);
      expect(reaches(principal, { organizationId: "org_other" })).toBe(false);
      expect(reaches(principal, { organizationId: "org_other", projectId })).toBe(false);
    }
  });
});

describe("the ids that a request names", () => {
  const table: readonly (readonly [Scope, Scope | null])[] = [
    [{}, { userId: "alice" }],
    [{ userId: "alice" }, { userId: "alice" }],
    [
      { userId: "*", agentId: "*" },
      { userId: "alice", agentId: "*" },
    ],
    [
      { agentId: "bot", runId: "r" },
      { agentId: "bot", runId: "r", userId: "alice" },
    ],
    [{ userId: "bob" }, null],
    [{ userId: "Alice" }, null],
    [{ userId: "alice " }, null],
    [{ userId: "" }, null],
    [{ userId: "__proto__", agentId: "bot" }, null],
  ];

  it.each(table)("%o are %o to a user's key", (ids, expected) => {
    expect(checkEntity(alice, ids)).toEqual(expected);
    expect(checkEntity(owner, ids)).toEqual(ids);
  });
});

const users = [undefined, "alice", "bob", "*", "Alice", "alice ", "__proto__"];
const item = fc
  .record({
    userId: fc.constantFrom(...users),
    agentId: fc.constantFrom(undefined, "alice", "bot"),
    memory: fc.constantFrom("tea", "alice likes tea", ""),
    metadata: fc.constantFrom({}, { user_id: "alice" }, { userId: "alice" }),
    categories: fc.constantFrom([], ["alice"]),
  })
  .map(({ userId, agentId, ...rest }) => {
    const at = new Date("2026-05-05T00:00:00Z");
    return {
      ...{ id: "1", createdAt: at, updatedAt: at, ...rest },
      ...(userId === undefined ? {} : { userId }),
      ...(agentId === undefined ? {} : { agentId }),
    } satisfies MemoryItem as MemoryItem;
  });

const id = fc.constantFrom("alice", "bob", "Alice", "__proto__", "bot");
const idCondition = fc.oneof(
  id,
  fc.constant("*"),
  id.map((ne) => ({ ne })),
  fc.array(id, { minLength: 1, maxLength: 3 }).map((list) => ({ in: list })),
);
const filter: fc.Arbitrary<FilterInput> = fc.letrec<{ node: FilterInput }>((tie) => {
  const nodes = fc.array(tie("node"), { minLength: 1, maxLength: 3 });
  return {
    node: fc.oneof(
      { maxDepth: 3, depthSize: "small", withCrossShrink: true },
      fc.oneof(
        idCondition.map((user_id) => ({ user_id })),
        fc.record({ user_id: idCondition, agent_id: idCondition }),
        idCondition.map((agent_id) => ({ agent_id })),
        fc.constantFrom<FilterInput>(
          { created_at: { gte: "2026-01-01" } },
          { text: { contains: "tea" } },
          { metadata: { user_id: "*" } },
          { metadata: { user_id: { ne: "alice" } } },
          { categories: { in: ["alice"] } },
          { memory_ids: ["1"] },
        ),
      ),
      nodes.map((AND) => ({ AND })),
      nodes.map((OR) => ({ OR })),
      nodes.map((NOT) => ({ NOT })),
      tie("node").map((NOT) => ({ NOT })),
      fc.tuple(nodes, nodes).map(([OR, NOT]) => ({ OR, NOT })),
    ),
  };
}).node;

describe("whatever a filter says", () => {
  it("a user's key matches what the filter does, of this user's alone", () => {
    fc.assert(
      fc.property(filter, fc.array(item, { minLength: 1, maxLength: 8 }), (input, items) => {
        const asked = parseFilter(input);
        if (asked === undefined) throw new Error("never empty");
        const narrowed = narrowFilter(alice, asked);
        const written = parseFilter(narrowFilterInput(alice, input));
        if (written === undefined) throw new Error("it is narrowed");
        for (const one of items) {
          const isSeen = matchesFilter(narrowed, one);
          expect(isSeen).toBe(matchesFilter(asked, one) && one.userId === "alice");
          expect(matchesFilter(written, one)).toBe(isSeen);
          if (isSeen) expect(sees(alice, one)).toBe(true);
        }
        expect(narrowFilter(owner, asked)).toBe(asked);
        expect(narrowFilterInput(owner, input)).toBe(input);
      }),
      { numRuns: 2000 },
    );
  });

  it("that holds too once the filter has been written and read again", () => {
    fc.assert(
      fc.property(filter, item, (input, one) => {
        const narrowed = narrowFilter(alice, parseWireFilter({ AND: [input, { user_id: "*" }] }));
        const again = parseFilter(encodeFilter(narrowed));
        if (again === undefined) throw new Error("never empty");
        expect(matchesFilter(again, one) && one.userId !== "alice").toBe(false);
        expect(matchesFilter(again, one)).toBe(matchesFilter(narrowed, one));
      }),
      { numRuns: 1000 },
    );
  });

  it("without one, only the user's own is left", () => {
    const own = narrowFilter(alice, undefined);
    if (own === undefined) throw new Error("it is narrowed");
    expect(narrowFilter(owner, undefined)).toBeUndefined();
    expect(narrowFilterInput(owner, undefined)).toBeUndefined();
    expect(parseFilter(narrowFilterInput(alice, undefined))).toEqual(own);
    fc.assert(
      fc.property(item, (one) => {
        expect(matchesFilter(own, one)).toBe(one.userId === "alice");
        expect(sees(alice, one)).toBe(one.userId === "alice");
        expect(sees(owner, one)).toBe(true);
      }),
    );
  });

  it("one that is as deep as filters go stays within the limits", () => {
    const nest = (key: string) =>
      Array.from({ length: limits.filterDepth - 1 }).reduce<FilterInput>(
        (inner) => ({ [key]: [inner] }),
        { user_id: "alice" },
      );
    for (const deepest of [nest("AND"), nest("OR"), nest("NOT")]) {
      expect(parseFilter(deepest)).toBeDefined();
      expect(parseFilter(narrowFilterInput(alice, deepest))).toBeDefined();
      expect(() => parseFilter({ AND: [deepest] })).toThrow();
    }
  });

  it("a store gives a user's key nobody else's memories", async () => {
    const memory = localMemory({ path: ":memory:" });
    onTestFinished(() => memory.close());
    for (const scope of [
      { userId: "alice" },
      { userId: "alice", agentId: "bot" },
      { userId: "bob", agentId: "bot" },
      { userId: "Alice" },
      { agentId: "alice" },
      { userId: "__proto__" },
    ])
      await memory.add(`alice likes tea, says ${JSON.stringify(scope)}`, { scope, infer: false });
    let found = 0;
    const property = fc.asyncProperty(filter, async (input) => {
      const { results } = await memory.admin.query(narrowFilterInput(alice, input));
      expect(results.filter(({ userId }) => userId !== "alice")).toEqual([]);
      found += results.length;
    });
    await fc.assert(property, { numRuns: 200 });
    expect(found).toBeGreaterThan(0);
  });
});
