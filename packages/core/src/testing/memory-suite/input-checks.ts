import { expect } from "vitest";
import { limits } from "../../limits.ts";
import type { AddOptions, Memory, SearchOptions } from "../../memory.ts";
import type { MemoryErrorCode } from "../../memory-error.ts";
import type { Scope } from "../../scope.ts";
import type { CheckDefinition } from "./check.ts";
import { expectError, untyped } from "./expect-error.ts";
import { alex } from "./people.ts";

/** What is refused, by which code, before anything is read or written. */
export const inputChecks: readonly CheckDefinition[] = [
  ...badScopes().map(refusesScope),
  ...badMessages().map(([name, messages]) =>
    refusesAdd(name, (memory) => memory.add(untyped(messages), { scope: alex, infer: false })),
  ),
  ...badAddOptions().map(([name, options]) =>
    refusesAdd(name, (memory) =>
      memory.add("I like tea", { infer: false, ...options, scope: alex }),
    ),
  ),
  ...badQueries().map(([name, query]) =>
    refuses(`search with ${name}`, (memory) => memory.search(untyped(query), { scope: alex })),
  ),
  ...badSearchOptions().map(([name, options]) =>
    refuses(`search with ${name}`, (memory) => memory.search("tea", { ...options, scope: alex })),
  ),
  ...badGetAllOptions().map(([name, options]) =>
    refuses(`getAll with ${name}`, (memory) => memory.getAll(untyped({ ...options, scope: alex }))),
  ),
  ...badChanges().map(refusesChange),
  {
    name: "ids of the longest length work",
    run: async (kit) => {
      const userId = "é".repeat(limits.idLength);
      const id = "a".repeat(limits.idLength);
      await kit.add([{ role: "user", content: "I like coffee", id }], { userId });
      await kit.eventually(async () =>
        expect(await kit.texts({ userId })).toEqual(["I like coffee"]),
      );
      expect(await kit.texts({ userId: userId.slice(1) })).toEqual([]);
    },
  },
  {
    name: "metadata of almost 64 KiB is kept whole",
    run: async (kit) => {
      const metadata = { text: "a".repeat(limits.metadataBytes - 100) };
      const id = await kit.keep("I like coffee", alex, { metadata });
      expect((await kit.memory.get(id))?.metadata).toEqual(metadata);
    },
  },
  {
    name: "a text of 1 MiB is kept whole",
    run: async (kit) => {
      const text = "tea ".repeat(limits.textBytes / 4);
      const id = await kit.keep(text, alex);
      expect((await kit.memory.get(id))?.memory === text).toBe(true);
    },
  },
];

function refusesScope([name, scope, code]: ReturnType<typeof badScopes>[number]): CheckDefinition {
  return {
    name: `a scope with ${name} is refused with ${code} by every method`,
    run: async (kit) => {
      const { memory } = kit;
      const id = await kit.keep("I like coffee", alex);
      const options = { scope: untyped(scope) };
      const required: Record<string, () => Promise<unknown>> = {
        add: () => memory.add("I like tea", { ...options, infer: false }),
        search: () => memory.search("coffee", options),
        getAll: () => memory.getAll(options),
        deleteAll: () => memory.deleteAll(options),
      };
      const optional: Record<string, () => Promise<unknown>> = {
        get: () => memory.get(id, options),
        update: () => memory.update(id, { text: "I like tea" }, options),
        delete: () => memory.delete(id, options),
      };
      // Where the scope may be left out, `undefined` is to leave it out.
      const methods = scope === undefined ? required : { ...required, ...optional };
      for (const [method, call] of Object.entries(methods)) await expectError(call, code, method);
      expect(await kit.texts(alex)).toEqual(["I like coffee"]);
    },
  };
}

function badScopes(): readonly (readonly [string, unknown, MemoryErrorCode])[] {
  const user = (userId: unknown) => ({ userId });
  return [
    ["nothing", undefined, "SCOPE_REQUIRED"],
    ["no id", {}, "SCOPE_REQUIRED"],
    ["an undefined id only", user(undefined), "SCOPE_REQUIRED"],
    ["an empty id", user(""), "INVALID_INPUT"],
    ["a blank id", user(" \t"), "INVALID_INPUT"],
    ["the id *", user("*"), "INVALID_INPUT"],
    ["a number for an id", user(42), "INVALID_INPUT"],
    ["null for an id", user(null), "INVALID_INPUT"],
    ["an object for an id", user({ $ne: "alex" }), "INVALID_INPUT"],
    ["a list for an id", user(["alex"]), "INVALID_INPUT"],
    ["a control character", user("al\u0000ex"), "INVALID_INPUT"],
    ["a line break", user("al\nex"), "INVALID_INPUT"],
    ["half a character", user("al\ud800ex"), "INVALID_INPUT"],
    ["an id that is too long", user("a".repeat(limits.idLength + 1)), "INVALID_INPUT"],
    ["an unknown id", { ...alex, user_id: "billie" }, "INVALID_INPUT"],
    ["a text for itself", "alex", "INVALID_INPUT"],
  ];
}

/** Refused beside a good message, which must not be kept either. */
function badMessages(): readonly (readonly [string, unknown])[] {
  const good = { role: "user", content: "I like coffee" };
  const message = (part: object) => [good, { ...good, content: "I like tea", ...part }];
  return [
    ["messages that are a number", 42],
    ["messages that are null", null],
    ["a message that is null", [good, null]],
    ["an unknown role", message({ role: "banana" })],
    ["content that is a number", message({ content: 42 })],
    ["a part of an unknown type", message({ content: [{ type: "smell", text: "tea" }] })],
    ["a text of more than 1 MiB", message({ content: "a".repeat(limits.textBytes + 1) })],
    ["a text of more bytes than 1 MiB", message({ content: "é".repeat(limits.textBytes / 2 + 1) })],
    ["half a character", message({ content: "tea \ud83d" })],
    ["a message id that is a number", message({ id: 7 })],
    ["a message id that is blank", message({ id: " " })],
    ["a message id that is too long", message({ id: "a".repeat(limits.idLength + 1) })],
    ["a createdAt that is a text", message({ createdAt: "2026-01-01" })],
    ["a createdAt that is no date", message({ createdAt: new Date(Number.NaN) })],
    ["too many messages", Array.from({ length: limits.messages + 1 }, () => good)],
  ];
}

function badAddOptions(): readonly (readonly [string, Omit<AddOptions, "scope">])[] {
  const cyclic: Record<string, unknown> = {};
  cyclic.self = cyclic;
  const metadata: readonly (readonly [string, unknown])[] = [
    ["that is a text", "tea"],
    ["that is a list", ["tea"]],
    ["that is cyclic", cyclic],
    ["that holds a function", { call: () => "tea" }],
    ["that holds a number that JSON has not", { number: Number.POSITIVE_INFINITY }],
    ["that holds a big integer", { number: 1n }],
    ["of more than 64 KiB", { text: "a".repeat(limits.metadataBytes) }],
  ];
  return [
    ...metadata.map(([name, value]) => [`metadata ${name}`, { metadata: untyped(value) }] as const),
    ["infer that is a text", { infer: untyped("false") }],
    ["an option that does not exist", untyped({ user_id: "alex" })],
  ];
}

function badQueries(): readonly (readonly [string, unknown])[] {
  return [
    ["an empty query", ""],
    ["a blank query", " \n"],
    ["a query that is a number", 42],
    ["no query", undefined],
    ["a query of more than 64 KiB", "a".repeat(limits.queryBytes + 1)],
  ];
}

function badSearchOptions(): readonly (readonly [string, Omit<SearchOptions, "scope">])[] {
  return [
    ["topK 0", { topK: 0 }],
    ["topK 1001", { topK: limits.topK + 1 }],
    ["topK 1.5", { topK: 1.5 }],
    ["topK that is a text", { topK: untyped("5") }],
    ["a threshold below 0", { threshold: -0.1 }],
    ["a threshold above 1", { threshold: 1.1 }],
    ["a threshold that is no number", { threshold: Number.NaN }],
    ["an option that does not exist", untyped({ top_k: 3 })],
  ];
}

function badGetAllOptions(): readonly (readonly [string, object])[] {
  return [
    ["page 0", { page: 0 }],
    ["page 1.5", { page: 1.5 }],
    ["pageSize 0", { pageSize: 0 }],
    ["pageSize 201", { pageSize: limits.pageSize + 1 }],
    ["an unknown order", { order: "best" }],
    ["an option that does not exist", { limit: 3 }],
  ];
}

function badChanges(): readonly (readonly [string, unknown])[] {
  return [
    ["nothing in it", {}],
    ["a blank text", { text: " " }],
    ["a text that is a number", { text: 42 }],
    ["a text of more than 1 MiB", { text: "a".repeat(limits.textBytes + 1) }],
    ["metadata that is a list", { text: "I like tea", metadata: [] }],
    ["an unknown field", { text: "I like tea", userId: "billie" }],
  ];
}

function refusesAdd(name: string, call: (memory: Memory) => Promise<unknown>): CheckDefinition {
  return {
    name: `add with ${name} is refused and keeps nothing`,
    run: async (kit) => {
      await expectError(() => call(kit.memory), "INVALID_INPUT", name);
      expect(await kit.texts(alex)).toEqual([]);
    },
  };
}

function refuses(name: string, call: (memory: Memory) => Promise<unknown>): CheckDefinition {
  return {
    name: `${name} is refused`,
    run: async ({ memory }) => {
      await expectError(() => call(memory), "INVALID_INPUT", name);
    },
  };
}

function refusesChange([name, change]: ReturnType<typeof badChanges>[number]): CheckDefinition {
  return {
    name: `update with ${name} is refused and changes nothing`,
    run: async (kit) => {
      const id = await kit.keep("I like coffee", alex);
      const scope: Scope = alex;
      await expectError(
        () => kit.memory.update(id, untyped(change), { scope }),
        "INVALID_INPUT",
        name,
      );
      expect(await kit.memory.get(id)).toMatchObject({ memory: "I like coffee", userId: "alex" });
    },
  };
}
