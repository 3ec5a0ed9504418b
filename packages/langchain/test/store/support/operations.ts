import type { Operation } from "@langchain/langgraph-checkpoint";
import fc from "fast-check";

// The lowest peer takes ["a"] for a prefix of ["ab"].
const isLowest = process.env.PEERS === "lowest";
const label = fc.constantFrom("a", "b", "C", ...(isLowest ? [] : ["ab", "a b", "é", "langgraph"]));
const namespace = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(["a"], ["b"], ["a", "b"]) },
  { weight: 1, arbitrary: fc.array(label, { minLength: 1, maxLength: 3 }) },
);
const key = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("z", "x", "y") },
  { weight: 1, arbitrary: fc.constantFrom("x.y", "é 😀") },
);
const scalar = fc.constantFrom(1, 2, 10, "1", "2", "ten", "", true, false, null);

const json = fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)));
const fields = fc.record({ a: scalar, n: scalar, rest: json }, { requiredKeys: ["a"] });
/** What a put keeps. */
export const value = fc.oneof({ weight: 8, arbitrary: fields }, { weight: 1, arbitrary: json });

const operator = fc.oneof(
  fc.record({ name: fc.constantFrom("$eq", "$ne", "$gt", "$gte", "$lt", "$lte"), operand: scalar }),
  fc.record({ name: fc.constantFrom("$in", "$nin"), operand: fc.oneof(fc.array(scalar), scalar) }),
);
const operators = fc
  .array(operator, { minLength: 1, maxLength: 2 })
  .map((list) => Object.fromEntries(list.map(({ name, operand }) => [name, operand])));
const condition = fc.oneof(
  { weight: 2, arbitrary: scalar },
  { weight: 4, arbitrary: operators },
  { weight: 1, arbitrary: fc.constantFrom([], {}, ["ten"], { $like: "t" }, { $eq: 1, other: 2 }) },
);
/** What a search asks of the keys that values mostly have. */
export const filter = fc.dictionary(fc.constantFrom("a", "n", "length"), condition, { maxKeys: 2 });

const page = {
  limit: fc.option(fc.constantFrom(0, 1, 2, 5, 100), { nil: undefined }),
  offset: fc.option(fc.nat({ max: 4 }), { nil: undefined }),
};

const path = fc.array(fc.oneof(label, fc.constant("*")), { maxLength: 3 });
const match = fc.record({
  matchType: fc.constantFrom("prefix" as const, "suffix" as const),
  path,
});

const deletion = fc.constant(null);
const put = fc.record({
  namespace,
  key,
  value: fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: deletion }),
});
const operation = fc.oneof(
  { weight: 5, arbitrary: put },
  { weight: 2, arbitrary: fc.record({ namespace, key }) },
  {
    weight: 3,
    arbitrary: fc.record({
      namespacePrefix: fc.array(label, { maxLength: 2 }),
      filter: fc.option(filter, { nil: undefined }),
      ...page,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      matchConditions: fc.option(fc.array(match, { maxLength: 2 }), { nil: undefined }),
      maxDepth: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
      ...page,
    }),
  },
);

/** Batches of operations as a graph's tick or a caller makes them. */
export const batches: fc.Arbitrary<Operation[][]> = fc.array(
  // An operation of a list of namespaces may leave its limit out, other than its type says.
  fc.array(operation as fc.Arbitrary<Operation>, { minLength: 1, maxLength: 6 }),
  { minLength: 1, maxLength: 12 },
);
