import { expect } from "vitest";
import type { Message } from "../../message.ts";
import type { CheckDefinition } from "./check.ts";
import { expectEvents } from "./kit.ts";
import { alex, billie } from "./people.ts";

const coffee: Message = { role: "user", content: "I like coffee", id: "m1" };
const tea: Message = { ...coffee, content: "I like tea" };

/** What is the same record, and what is another one. */
export const identityChecks: readonly CheckDefinition[] = [
  {
    name: "the same message id with the same content changes nothing",
    run: async (kit) => {
      expectEvents(await kit.add([coffee], alex), ["ADD"]);
      expectEvents(await kit.add([coffee], alex), ["NONE"]);
      await kit.eventually(async () => expect(await kit.texts(alex)).toEqual(["I like coffee"]));
    },
  },
  {
    name: "the same message id with other content updates the record",
    run: async (kit) => {
      await kit.add([coffee], alex);
      const [before] = await kit.list(alex);
      expectEvents(await kit.add([tea], alex), ["UPDATE"]);
      await kit.eventually(async () => {
        const [after, ...others] = await kit.list(alex);
        expect(others).toEqual([]);
        expect(after).toMatchObject({ id: before?.id, memory: "I like tea" });
        expect(after?.createdAt).toEqual(before?.createdAt);
      });
    },
  },
  {
    name: "an update by message id is in the history",
    when: ({ history }) => history,
    run: async (kit) => {
      await kit.add([coffee], alex);
      await kit.add([tea], alex);
      const [item] = await kit.list(alex);
      const entries = await kit.memory.history(String(item?.id));
      expect(entries.map(({ event, before, after }) => [event, before, after])).toEqual([
        ["ADD", null, "I like coffee"],
        ["UPDATE", "I like coffee", "I like tea"],
      ]);
    },
  },
  {
    name: "the same message id with other metadata shows the new metadata",
    run: async (kit) => {
      await kit.add([coffee], alex, { metadata: { cups: 1 } });
      await kit.add([coffee], alex, { metadata: { cups: 2 } });
      await kit.eventually(async () => {
        const items = await kit.list(alex);
        expect(items.map(({ metadata }) => metadata)).toEqual([{ cups: 2 }]);
      });
    },
  },
  {
    name: "the same message id of another user is another record",
    run: async (kit) => {
      await kit.add([coffee], alex);
      expectEvents(await kit.add([tea], billie), ["ADD"]);
      await kit.eventually(async () => expect(await kit.texts(billie)).toEqual(["I like tea"]));
      expect(await kit.texts(alex)).toEqual(["I like coffee"]);
    },
  },
  {
    name: "the same message id of another run is another record",
    when: ({ scopeIds }) => scopeIds.includes("runId"),
    run: async (kit) => {
      await kit.add([coffee], { ...alex, runId: "monday" });
      expectEvents(await kit.add([tea], { ...alex, runId: "tuesday" }), ["ADD"]);
      await kit.eventually(async () =>
        expect(await kit.texts(alex)).toEqual(["I like coffee", "I like tea"]),
      );
    },
  },
  {
    name: "two message ids with the same content are two records",
    run: async (kit) => {
      expectEvents(await kit.add([coffee, { ...coffee, id: "m2" }], alex), ["ADD", "ADD"]);
      await kit.eventually(async () =>
        expect(await kit.texts(alex)).toEqual(["I like coffee", "I like coffee"]),
      );
    },
  },
  {
    name: "exact duplicates without an id collapse",
    run: async (kit) => {
      expectEvents(await kit.add("I like coffee", alex), ["ADD"]);
      expectEvents(await kit.add("I like coffee", alex), ["NONE"]);
      await kit.eventually(async () => expect(await kit.texts(alex)).toEqual(["I like coffee"]));
    },
  },
  {
    name: "exact duplicates of other users do not collapse",
    run: async (kit) => {
      await kit.add("I like coffee", alex);
      expectEvents(await kit.add("I like coffee", billie), ["ADD"]);
      await kit.eventually(async () => expect(await kit.texts(billie)).toEqual(["I like coffee"]));
    },
  },
  {
    name: "exact duplicates of other runs do not collapse",
    when: ({ scopeIds }) => scopeIds.includes("runId"),
    run: async (kit) => {
      await kit.add("I like coffee", { ...alex, runId: "monday" });
      const scope = { ...alex, runId: "tuesday" };
      expectEvents(await kit.add("I like coffee", scope), ["ADD"]);
      await kit.eventually(async () => expect(await kit.texts(scope)).toEqual(["I like coffee"]));
    },
  },
  ...(
    [
      ["case", "i LIKE coffee"],
      ["punctuation", "I like coffee."],
      ["white space", "I  like coffee"],
      ["a word more", "I like black coffee"],
    ] as const
  ).map(
    ([difference, text]): CheckDefinition => ({
      name: `with infer: false a difference of ${difference} keeps both`,
      run: async (kit) => {
        await kit.add("I like coffee", alex);
        expectEvents(await kit.add(text, alex), ["ADD"]);
        await kit.eventually(async () =>
          expect(await kit.texts(alex)).toEqual(["I like coffee", text]),
        );
      },
    }),
  ),
  ...(
    [
      ["role", { role: "assistant" }],
      ["name", { name: "Sam" }],
      ["createdAt", { createdAt: new Date("2026-03-02T10:00:00Z") }],
    ] as const
  ).map(
    ([difference, part]): CheckDefinition => ({
      name: `messages that differ in their ${difference} do not collapse`,
      when: ({ timestamp }) => timestamp || difference !== "createdAt",
      run: async (kit) => {
        const message: Message = {
          role: "user",
          content: "I like coffee",
          createdAt: new Date("2026-03-01T10:00:00Z"),
        };
        await kit.add([message], alex);
        expectEvents(await kit.add([{ ...message, ...part }], alex), ["ADD"]);
        await kit.eventually(async () => expect(await kit.texts(alex)).toHaveLength(2));
      },
    }),
  ),
  {
    name: "messages that differ in their metadata do not collapse",
    run: async (kit) => {
      await kit.add("I like coffee", alex, { metadata: { source: "mail" } });
      expectEvents(await kit.add("I like coffee", alex, { metadata: { source: "chat" } }), ["ADD"]);
      await kit.eventually(async () => expect(await kit.texts(alex)).toHaveLength(2));
    },
  },
  {
    name: "near-duplicates collapse with infer: true",
    when: ({ infer }) => infer === "rules",
    run: async (kit) => {
      const options = { infer: true };
      await kit.add("I am allergic to nuts.", alex, options);
      const items = await kit.list(alex);
      expect(items).toHaveLength(1);
      await kit.add("I am ALLERGIC to nuts!", alex, options);
      await kit.eventually(async () => expect(await kit.list(alex)).toHaveLength(1));
    },
  },
];
