import { expect } from "vitest";
import type { CheckDefinition } from "./check.ts";
import { untyped } from "./expect-error.ts";
import { expectEvents } from "./kit.ts";
import { alex } from "./people.ts";

/** What becomes of messages. */
export const messageChecks: readonly CheckDefinition[] = [
  {
    name: "a message keeps its role, its name and its text",
    run: async (kit) => {
      await kit.add([{ role: "assistant", name: "Sam", content: "Try the soup" }], alex);
      await kit.eventually(async () => {
        const [item] = await kit.list(alex);
        expect(item).toMatchObject({ role: "assistant", actor: "Sam", memory: "Try the soup" });
      });
    },
  },
  {
    name: "a batch is kept whole and in order, with a result for each message",
    run: async (kit) => {
      const contents = ["I woke up", "I had soup", "I went for a walk", "I slept"];
      const messages = contents.map((content) => ({ role: "user", content }) as const);
      expectEvents(await kit.add(messages, alex), ["ADD", "ADD", "ADD", "ADD"]);
      await kit.eventually(async () => {
        const items = await kit.list(alex);
        expect(items.map((item) => item.memory)).toEqual(contents);
        const places = items.map(({ sequence = 0 }) => sequence);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      });
    },
  },
  {
    name: "empty, blank, system and tool messages are passed over",
    run: async (kit) => {
      const result = await kit.memory.add(
        [
          { role: "user", content: "" },
          { role: "user", content: " \n\t" },
          { role: "system", content: "You are a helpful assistant" },
          untyped({ role: "tool", content: "42 degrees" }),
        ],
        { scope: alex, infer: false },
      );
      expect(result).toMatchObject({ status: "succeeded", results: [] });
      expect(await kit.texts(alex)).toEqual([]);
    },
  },
  {
    name: "passed over messages do not stop those beside them",
    run: async (kit) => {
      await kit.add(
        [
          { role: "system", content: "You are a helpful assistant" },
          { role: "user", content: "I like soup" },
          { role: "assistant", content: " " },
        ],
        alex,
      );
      await kit.eventually(async () => expect(await kit.texts(alex)).toEqual(["I like soup"]));
    },
  },
  ...[
    "Two\nlines and\ta tab",
    "  spaces around  ",
    "Grüße aus Köln, naïve café",
    "Ich heiße 山田太郎 и живу в Москве",
    "שלום עולם مرحبا",
    "👩‍👩‍👧‍👦 went to 🇯🇵",
    "Robert'); DROP TABLE memories;--",
    '{"json": ["looks", "like", null]}',
    "<memory>not</memory> & `code` {{value}} %s \\n",
    "a".repeat(5000),
  ].map(
    (text): CheckDefinition => ({
      name: `keeps the text ${JSON.stringify(text.slice(0, 40))} as it is`,
      run: async (kit) => {
        const id = await kit.keep(text, alex);
        expect((await kit.memory.get(id))?.memory).toBe(text);
      },
    }),
  ),
  {
    name: "keeps metadata as it is",
    run: async (kit) => {
      const metadata = {
        text: "ünï",
        number: 1.5,
        flag: false,
        nothing: null,
        list: [1, "two", [3]],
        nested: { deep: { deeper: true } },
        snake_case: 1,
        camelCase: 2,
      };
      const id = await kit.keep("I like soup", alex, { metadata });
      expect((await kit.memory.get(id))?.metadata).toEqual(metadata);
    },
  },
  {
    name: "metadata named like a scope's id moves no record to another scope",
    run: async (kit) => {
      const metadata = { userId: "billie", user_id: "billie", id: "1" };
      const id = await kit.keep("I like soup", alex, { metadata });
      expect(await kit.memory.get(id)).toMatchObject({ id, userId: "alex", metadata });
      expect(await kit.texts({ userId: "billie" })).toEqual([]);
    },
  },
  {
    name: "joins the text parts of a message",
    run: async (kit) => {
      const content = [
        { type: "text", text: "I like soup" },
        { type: "text", text: "and bread" },
      ] as const;
      await kit.add([{ role: "user", content }], alex);
      await kit.eventually(async () =>
        expect(await kit.texts(alex)).toEqual(["I like soup\nand bread"]),
      );
    },
  },
  {
    name: "an image becomes a placeholder and never text of its bytes",
    when: ({ images }) => !images,
    run: async (kit) => {
      const content = [
        { type: "text", text: "Look at this" },
        { type: "image", alt: "a cat on a roof", data: "R0lGODlhAQABAAAAACw=" },
      ] as const;
      await kit.add([{ role: "user", content }], alex);
      await kit.eventually(async () => {
        const [text] = await kit.texts(alex);
        expect(text).toContain("Look at this");
        expect(text).toContain("a cat on a roof");
        expect(text).not.toContain("R0lGODlh");
      });
    },
  },
  {
    name: "infer: true keeps what a message states, within its scope",
    when: ({ infer }) => infer !== "none",
    run: async (kit) => {
      await kit.add("I am a vegetarian and I am allergic to nuts.", alex, { infer: true });
      await kit.eventually(async () => {
        const texts = await kit.texts(alex);
        expect(texts.join(" ").toLowerCase()).toMatch(/vegetarian/);
        expect(texts.join(" ").toLowerCase()).toMatch(/nuts?/);
      });
      expect(await kit.texts({ userId: "billie" })).toEqual([]);
    },
  },
];
