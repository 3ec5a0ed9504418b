import {
  type Filter,
  type MemoryItem,
  matchesFilter,
  parseFilter,
  scopeMatches,
} from "@mem0-kit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scopeBranches } from "../../src/memories/scope-branches.ts";

const ids = ["userId", "agentId", "appId", "runId"] as const;
const name = fc.constantFrom("a", "b", "c");

const condition: fc.Arbitrary<Filter> = fc
  .tuple(
    fc.constantFrom(...ids, "text" as const),
    fc.constantFrom("eq" as const, "ne" as const, "in" as const, "isSet" as const),
    name,
    name,
  )
  .map(([field, operator, one, other]) => ({
    kind: "condition",
    field,
    operator,
    value: operator === "in" ? [one, other] : operator === "isSet" ? null : one,
  }));

const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { depthSize: "small" },
    condition,
    fc.record({ kind: fc.constant("not" as const), filter: tie("filter") }),
    fc.record({
      kind: fc.constantFrom("and" as const, "or" as const),
      filters: fc.array(tie("filter"), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));

const item: fc.Arbitrary<MemoryItem> = fc
  .record(
    { userId: name, agentId: name, appId: name, runId: name, memory: name },
    { requiredKeys: ["memory"] },
  )
  .map((some) => ({
    id: "1",
    metadata: {},
    categories: [],
    createdAt: new Date(0),
    updatedAt: new Date(0),
    ...some,
  }));

describe("the scopes of a filter", () => {
  it("hold whatever passes it, and exact ones nothing else", () => {
    fc.assert(
      fc.property(
        filter,
        fc.array(item, { minLength: 1, maxLength: 10 }),
        fc.boolean(),
        (asked, items, isKnown) => {
          const branches = scopeBranches(asked, isKnown ? () => ["a", "b", "c"] : undefined);
          for (const one of items) {
            const isAsked = matchesFilter(asked, one);
            const seen = (branches ?? []).filter(({ scope }) => scopeMatches(scope, one));
            if (branches !== undefined && isAsked) expect(seen).not.toEqual([]);
            if (seen.some(({ isExact }) => isExact)) expect(isAsked).toBe(true);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    [{ user_id: "a" }, [{ userId: "a" }, true]],
    [{ AND: [{ user_id: "a" }, { run_id: "r" }] }, [{ userId: "a", runId: "r" }, true]],
    [{ AND: [{ user_id: "a" }, { agent_id: "h" }] }, [{ userId: "a" }, false]],
    [{ user_id: "a", text: { contains: "x" } }, [{ userId: "a" }, false]],
  ])("of %j are one", (asked, [scope, isExact]) => {
    expect(scopeBranches(parseFilter(asked) as Filter)).toEqual([{ scope, isExact }]);
  });

  it("of combinations beyond measure are those of a part of it", () => {
    const many = (id: string) => ({ [id]: { in: Array.from({ length: 100 }, (_, n) => `${n}`) } });
    const asked = parseFilter({ AND: [many("user_id"), many("run_id")] }) as Filter;
    expect(scopeBranches(asked)).toHaveLength(100);
  });
});
