import { expect } from "vitest";
import type { FilterInput } from "../../filter/filter.ts";
import type { MemoryCapabilities } from "../../memory.ts";
import type { CheckDefinition } from "./check.ts";
import { expectError } from "./expect-error.ts";
import { type FilterSeed, type KettleName, kettleText, seedKettles } from "./filter-seed.ts";
import { filterTable } from "./filter-table.ts";
import { alex, billie } from "./people.ts";

/** Every operator and logical form, in lists and in searches, and that filters only narrow. */
export function filterChecks(capabilities: MemoryCapabilities): CheckDefinition[] {
  if (capabilities.filters === "none") return [];
  return [
    ...filterTable
      .filter(({ needs }) => needs === undefined || needs(capabilities))
      .flatMap(({ name, filters, passes }) => [
        passesInList(name, filters, passes),
        passesInSearch(name, filters, passes),
      ]),
    ...narrowing.map(({ name, filters, passes }) => narrows(name, filters, passes)),
    ...malformed.map(refuses),
    totals,
  ];
}

type Filters = FilterInput | ((seed: FilterSeed) => FilterInput);

function passesInList(
  name: string,
  filters: Filters,
  passes: readonly KettleName[],
): CheckDefinition {
  return {
    name: `getAll filters by ${name}`,
    run: async (kit) => {
      const seed = await seedKettles(kit);
      const texts = await kit.texts(alex, { filters: resolve(filters, seed) });
      expect(texts).toEqual(passes.map(kettleText));
    },
  };
}

function passesInSearch(
  name: string,
  filters: Filters,
  passes: readonly KettleName[],
): CheckDefinition {
  return {
    name: `search filters by ${name}`,
    run: async (kit) => {
      const seed = await seedKettles(kit);
      await kit.eventually(async () => {
        const { results } = await kit.memory.search("kettle for tea", {
          scope: alex,
          topK: 100,
          filters: resolve(filters, seed),
        });
        expect(results.map((item) => item.memory).sort()).toEqual(passes.map(kettleText).sort());
      });
    },
  };
}

const narrowing: readonly {
  readonly name: string;
  readonly filters: (billiesId: string) => FilterInput;
  readonly passes: readonly string[];
}[] = [
  { name: "another user's id", filters: () => billie, passes: [] },
  { name: "any user's id", filters: () => ({ userId: "*" }), passes: ["Alex has a kettle"] },
  {
    name: "OR of both users",
    filters: () => ({ OR: [alex, billie] }),
    passes: ["Alex has a kettle"],
  },
  { name: "NOT of the own user", filters: () => ({ NOT: alex }), passes: [] },
  {
    name: "NOT of a user that nobody is",
    filters: () => ({ NOT: { userId: "nobody" } }),
    passes: ["Alex has a kettle"],
  },
  {
    name: "ne the own user",
    filters: () => ({ userId: { ne: "alex" } }),
    passes: [],
  },
  {
    name: "the id of another user's memory",
    filters: (id) => ({ memoryIds: [id] }),
    passes: [],
  },
];

function narrows(
  name: string,
  filters: (billiesId: string) => FilterInput,
  passes: readonly string[],
): CheckDefinition {
  return {
    name: `a filter for ${name} cannot widen the scope`,
    run: async (kit) => {
      await kit.keep("Alex has a kettle", alex);
      const id = await kit.keep("Billie has a kettle", billie);
      const options = { scope: alex, filters: filters(id) };
      expect(await kit.texts(alex, { filters: filters(id) })).toEqual(passes);
      await kit.eventually(async () => {
        const { results } = await kit.memory.search("kettle", options);
        expect(results.map((item) => item.memory)).toEqual(passes);
      });
    },
  };
}

const malformed: readonly { readonly name: string; readonly filters: FilterInput }[] = [
  { name: "an unknown key", filters: { colour: "red" } },
  { name: "an unknown operator", filters: { userId: { nin: ["alex"] } } },
  {
    name: "an unknown key that evaluation would not reach",
    filters: { OR: [alex, { NOT: { colour: "red" } }] },
  },
  {
    name: "a nested metadata operator that mem0 does not have",
    filters: { metadata: { a: { gt: 1 } } },
  },
  { name: "an OR without alternatives", filters: { OR: [] } },
];

function refuses({ name, filters }: (typeof malformed)[number]): CheckDefinition {
  return {
    name: `a filter with ${name} is refused`,
    run: async ({ memory }) => {
      await expectError(() => memory.getAll({ scope: alex, filters }), "INVALID_INPUT", "getAll");
      await expectError(
        () => memory.search("kettle", { scope: alex, filters }),
        "INVALID_INPUT",
        "search",
      );
    },
  };
}

const totals: CheckDefinition = {
  name: "pages and totals of a filtered list count what passes only",
  run: async (kit) => {
    await seedKettles(kit);
    const filters = { metadata: { color: { ne: "red" } } };
    const page = await kit.memory.getAll({ scope: alex, filters, pageSize: 2, order: "oldest" });
    expect(page.results.map((item) => item.memory)).toEqual(["blue", "green"].map(kettleText));
    expect([3, null]).toContain(page.total);
    expect(page.nextCursor).not.toBeNull();
    const rest = await kit.memory.getAll({
      scope: alex,
      filters,
      pageSize: 2,
      order: "oldest",
      cursor: String(page.nextCursor),
    });
    expect(rest.results.map((item) => item.memory)).toEqual([kettleText("plain")]);
    expect(rest.nextCursor).toBeNull();
  },
};

function resolve(filters: Filters, seed: FilterSeed): FilterInput {
  return typeof filters === "function" ? filters(seed) : filters;
}
