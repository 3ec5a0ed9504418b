import { expect } from "vitest";
import type {
  AddOptions,
  Memory,
  MemoryCapabilities,
  MemoryChange,
  SearchOptions,
} from "../../memory.ts";
import { scopeIds } from "../../scope.ts";
import type { CheckDefinition } from "./check.ts";
import { expectError } from "./expect-error.ts";
import { alex } from "./people.ts";

/** What is declared works, and what is not is refused before anything is written. */
export function capabilityChecks(capabilities: MemoryCapabilities): CheckDefinition[] {
  return [
    describesItself,
    ...scopeIds.filter((id) => !capabilities.scopeIds.includes(id)).map(refusesScopeId),
    ...refusedAdds.map(refusesAdd),
    ...refusedSearches.map(refusesSearch),
    ...refusedUpdates.map(refusesUpdate),
    ...others,
  ];
}

const describesItself: CheckDefinition = {
  name: "says what it is and what it can do, as data",
  run: async ({ memory }) => {
    expect(memory.contract).toBe(1);
    expect(memory.name).toMatch(/\S/);
    expect(memory.capabilities.scopeIds).toContain("userId");
    expect(JSON.parse(JSON.stringify(memory.capabilities))).toEqual(memory.capabilities);
  },
};

function refusesScopeId(id: (typeof scopeIds)[number]): CheckDefinition {
  return {
    name: `without the capability a scope with ${id} is refused by every method`,
    run: async (kit) => {
      const { memory } = kit;
      const scope = { ...alex, [id]: "mine" };
      const memoryId = await kit.keep("I like coffee", alex);
      const calls: Record<string, () => Promise<unknown>> = {
        add: () => memory.add("I like tea", { scope, infer: false }),
        search: () => memory.search("coffee", { scope }),
        get: () => memory.get(memoryId, { scope }),
        getAll: () => memory.getAll({ scope }),
        update: () => memory.update(memoryId, { text: "I like tea" }, { scope }),
        delete: () => memory.delete(memoryId, { scope }),
        deleteAll: () => memory.deleteAll({ scope }),
      };
      for (const [method, call] of Object.entries(calls))
        await expectError(call, "UNSUPPORTED", method);
      expect(await kit.texts(alex)).toEqual(["I like coffee"]);
    },
  };
}

type Missing = (capabilities: MemoryCapabilities) => boolean;

const refusedAdds: readonly (readonly [string, Missing, Omit<AddOptions, "scope">])[] = [
  ["infer: true", ({ infer }) => infer === "none", { infer: true }],
  ["idempotencyKey", ({ idempotentAdd }) => !idempotentAdd, { idempotencyKey: "turn 1" }],
  ["timestamp", ({ timestamp }) => !timestamp, { timestamp: new Date("2024-01-02T03:04:05Z") }],
  ["expirationDate", ({ expiration }) => !expiration, { expirationDate: "2999-12-31" }],
  [
    "customInstructions",
    ({ customInstructions }) => !customInstructions,
    { customInstructions: "Keep what is about food" },
  ],
  [
    "customCategories",
    ({ customCategories }) => !customCategories,
    { customCategories: [{ food: "What they eat" }] },
  ],
];

function refusesAdd([option, when, options]: (typeof refusedAdds)[number]): CheckDefinition {
  return {
    name: `without the capability add refuses ${option} and keeps nothing`,
    when,
    run: async (kit) => {
      const call = { infer: false, ...options, scope: alex };
      await expectError(() => kit.memory.add("I like coffee", call), "UNSUPPORTED", option);
      expect(await kit.texts(alex)).toEqual([]);
    },
  };
}

const refusedSearches: readonly (readonly [string, Missing, Omit<SearchOptions, "scope">])[] = [
  ["filters", ({ filters }) => filters === "none", { filters: { userId: "alex" } }],
  ["categories", ({ categories }) => !categories, { categories: ["food"] }],
  ["rerank", ({ rerank }) => !rerank, { rerank: true }],
  [
    "referenceDate",
    ({ referenceDate }) => !referenceDate,
    { referenceDate: new Date("2024-01-02T03:04:05Z") },
  ],
];

function refusesSearch([option, when, options]: (typeof refusedSearches)[number]): CheckDefinition {
  return {
    name: `without the capability search refuses ${option}`,
    when,
    run: async ({ memory }) => {
      await expectError(
        () => memory.search("coffee", { ...options, scope: alex }),
        "UNSUPPORTED",
        option,
      );
    },
  };
}

const refusedUpdates: readonly (readonly [string, Missing, MemoryChange])[] = [
  ["expirationDate", ({ expiration }) => !expiration, { expirationDate: "2999-12-31" }],
  ["eventTime", ({ timestamp }) => !timestamp, { eventTime: new Date("2024-01-02T03:04:05Z") }],
];

function refusesUpdate([option, when, change]: (typeof refusedUpdates)[number]): CheckDefinition {
  return {
    name: `without the capability update refuses ${option} and changes nothing`,
    when,
    run: async (kit) => {
      const id = await kit.keep("I like coffee", alex);
      const call = () => kit.memory.update(id, { text: "I like tea", ...change });
      await expectError(call, "UNSUPPORTED", option);
      expect((await kit.memory.get(id))?.memory).toBe("I like coffee");
    },
  };
}

const others: readonly CheckDefinition[] = [
  {
    name: "without the capability getAll refuses filters",
    when: ({ filters }) => filters === "none",
    run: async ({ memory }) => {
      const call = () => memory.getAll({ scope: alex, filters: { userId: "alex" } });
      await expectError(call, "UNSUPPORTED", "filters");
    },
  },
  {
    name: "without the capability history is refused",
    when: ({ history }) => !history,
    run: async (kit) => {
      const id = await kit.keep("I like coffee", alex);
      await expectError(() => kit.memory.history(id), "UNSUPPORTED", "history");
    },
  },
  {
    name: "timestamp is the time of the event, unless the message has its own",
    when: ({ timestamp }) => timestamp,
    run: async (kit) => {
      const timestamp = new Date("2024-01-02T03:04:05.678Z");
      const createdAt = new Date("2023-01-02T03:04:05.678Z");
      await kit.add(
        [
          { role: "user", content: "I like coffee" },
          { role: "user", content: "I like tea", createdAt },
        ],
        alex,
        { timestamp },
      );
      await kit.eventually(async () => {
        const items = await kit.list(alex);
        expect(items.map(({ eventTime }) => eventTime)).toEqual([timestamp, createdAt]);
      });
    },
  },
  {
    name: "records carry categories and a search narrows to them",
    when: ({ categories }) => categories,
    run: async (kit) => {
      await kit.keep("I am a vegetarian and I love to eat pizza for dinner", alex);
      await kit.eventually(async () => {
        const [item] = await kit.list(alex);
        expect(item?.categories).not.toEqual([]);
        const [category] = item?.categories ?? [];
        const count = async (name: string) => await searchCategory(kit.memory, name);
        expect(await count(String(category))).toBe(1);
        expect(await count("no such category")).toBe(0);
      });
    },
  },
  {
    name: "rerank: true still finds within the scope",
    when: ({ rerank }) => rerank,
    run: async (kit) => {
      await kit.keepAll(["I like coffee", "I like tea"], alex);
      await kit.eventually(async () => {
        const { results } = await kit.memory.search("coffee", { scope: alex, rerank: true });
        expect(results[0]?.memory).toBe("I like coffee");
      });
    },
  },
  ...(
    [
      ["customInstructions", { customInstructions: "Keep what is about food" }],
      ["customCategories", { customCategories: [{ food: "What they eat and drink" }] }],
    ] as const
  ).map(
    ([option, options]): CheckDefinition => ({
      name: `add takes ${option}`,
      when: (capabilities) => capabilities[option] && capabilities.infer !== "none",
      run: async (kit) => {
        await kit.add("I am a vegetarian.", alex, { infer: true, ...options });
        await kit.eventually(async () => expect(await kit.texts(alex)).not.toEqual([]));
      },
    }),
  ),
];

async function searchCategory(memory: Memory, category: string): Promise<number> {
  const options = { scope: alex, categories: [category] };
  return (await memory.search("vegetarian pizza", options)).results.length;
}
