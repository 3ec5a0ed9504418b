import { expect } from "vitest";
import { MemoryError } from "../../memory-error.ts";
import type { CheckDefinition } from "./check.ts";
import { alex, billie } from "./people.ts";
import { textOf } from "./scope-table.ts";

const cook = { agentId: "cook" };

/** What the scope table says beside its rows. */
export const isolationChecks: readonly CheckDefinition[] = [
  {
    name: "finds what was added, for that user only",
    run: async (kit) => {
      await kit.keep("Alex keeps bees", alex);
      await kit.eventually(async () =>
        expect(await kit.found("Who keeps bees?", alex)).toEqual(["Alex keeps bees"]),
      );
      expect(await kit.found("Who keeps bees?", billie)).toEqual([]);
      expect(await kit.texts(billie)).toEqual([]);
    },
  },
  {
    name: "includeAgentMemories adds what the agent keeps without a user, and nothing else",
    when: ({ scopeIds }) => scopeIds.includes("agentId"),
    run: async (kit) => {
      await kit.keep(textOf("Alex"), alex);
      await kit.keep(textOf("Billie"), { ...billie, ...cook });
      await kit.keep(textOf("Coach"), { agentId: "coach" });
      await kit.keep(textOf("Cook"), cook);
      const search = async (includeAgentMemories: boolean) => {
        const scope = { ...alex, ...cook };
        const { results } = await kit.memory.search("oolong tea", { scope, includeAgentMemories });
        return results.map((item) => item.memory).sort();
      };
      await kit.eventually(async () =>
        expect(await search(true)).toEqual([textOf("Alex"), textOf("Cook")]),
      );
      expect(await search(false)).toEqual([textOf("Alex")]);
    },
  },
  {
    name: "writes every id of the scope on the record",
    run: async (kit) => {
      const ids = kit.memory.capabilities.scopeIds.map((id) => [id, `my ${id}`] as const);
      const scope = Object.fromEntries(ids);
      const id = await kit.keep("Everything is named", scope);
      expect(await kit.memory.get(id)).toMatchObject(scope);
    },
  },
  {
    name: "leaves ids that were not given off the record",
    run: async (kit) => {
      const item = await kit.memory.get(await kit.keep("Only a user", alex));
      expect(item).not.toBeNull();
      for (const id of ["agentId", "appId", "runId"]) expect(item).not.toHaveProperty(id);
    },
  },
  {
    name: "keeps users apart whose ids look alike",
    run: async (kit) => {
      const ids = [
        "alex",
        "Alex",
        "alex ",
        "al_x",
        "al%",
        "a",
        "null",
        "__proto__",
        "é",
        "e\u0301",
      ];
      for (const userId of ids) await kit.keep(`This is ${JSON.stringify(userId)}`, { userId });
      for (const userId of ids)
        expect(await kit.texts({ userId })).toEqual([`This is ${JSON.stringify(userId)}`]);
    },
  },
  {
    name: "keeps scopes apart whose ids run together",
    when: ({ scopeIds }) => scopeIds.includes("appId"),
    run: async (kit) => {
      const scopes = [
        { userId: "a:b", appId: "c" },
        { userId: "a", appId: "b:c" },
        { userId: 'a","b', appId: "c" },
      ];
      for (const scope of scopes) await kit.keep(JSON.stringify(scope), scope);
      for (const scope of scopes) expect(await kit.texts(scope)).toEqual([JSON.stringify(scope)]);
    },
  },
  {
    name: "a cursor of one scope opens nothing of it to another",
    run: async (kit) => {
      await kit.keepAll(["One", "Two", "Three"], alex);
      await kit.keepAll(["Eins", "Zwei", "Drei"], billie);
      const { nextCursor } = await kit.memory.getAll({ scope: alex, pageSize: 1 });
      expect(nextCursor).not.toBeNull();
      const texts = await kit.memory
        .getAll({ scope: billie, cursor: String(nextCursor) })
        .then((page) => page.results.map((item) => item.memory))
        .catch((error: unknown) => {
          expect(MemoryError.isInstance(error) && error.code).toBe("INVALID_INPUT");
          return [];
        });
      for (const text of texts) expect(["Eins", "Zwei", "Drei"]).toContain(text);
    },
  },
];
