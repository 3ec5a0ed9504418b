import { limits } from "../../limits.ts";
import type { AddedMemory, AddResult, MemoryItem } from "../../memory.ts";
import type { Message } from "../../message.ts";
import { parseScope, scopeKey } from "../../scope.ts";
import { words } from "../words.ts";
import { type BrokenMemory, broken } from "./broken-memory.ts";
import { mapMessages } from "./wrap.ts";

/** Faults of writing: duplicates, losses and what should never have been kept. */
export const addFaults: readonly BrokenMemory[] = [
  broken("key-ignored", "idempotencyKey is ignored", ({ memory }) => ({
    add: (messages, { idempotencyKey, ...options }) => memory.add(messages, options),
  })),
  broken("key-shared-across-scopes", "an idempotencyKey counts for every scope", ({ memory }) => {
    const first = new Map<string, Promise<AddResult>>();
    return {
      add: (messages, options) => {
        const key = options.idempotencyKey;
        if (key === undefined) return memory.add(messages, options);
        const result = first.get(key) ?? memory.add(messages, options);
        first.set(key, result);
        return result;
      },
    };
  }),
  broken("key-forgotten-on-delete", "a repeat brings back what was deleted", (parts) => ({
    delete: async (id, options) => {
      parts.store.results.clear();
      return parts.memory.delete(id, options);
    },
  })),
  broken("key-remembers-text", "a repeat tells the text of what was deleted", ({ memory }) => {
    const first = new Map<string, AddResult>();
    return {
      add: async (messages, options) => {
        const result = await memory.add(messages, options);
        const key = JSON.stringify([options.scope, options.idempotencyKey]);
        if (options.idempotencyKey === undefined) return result;
        const kept = first.get(key) ?? result;
        first.set(key, kept);
        return kept;
      },
    };
  }),
  broken("message-ids-ignored", "a message id is dropped", ({ memory }) =>
    mapMessages(memory, ({ id, ...message }) => message),
  ),
  broken("message-ids-shared", "a message id counts for every user", ({ memory, store }) => ({
    add: async (messages, options) => {
      const id = Array.isArray(messages) ? messages[0]?.id : undefined;
      const known = [...store.records.values()].find((record) => record.messageId === id);
      if (id === undefined || known === undefined) return memory.add(messages, options);
      const { userId = "" } = known.item;
      return memory.add(messages, { ...options, scope: { userId } });
    },
  })),
  broken(
    "near-duplicates-collapse",
    "with infer: false the same words in another form are taken for a duplicate",
    ({ memory, store }) => ({
      add: async (messages, options) => {
        if (typeof messages !== "string") return memory.add(messages, options);
        const scope = scopeKey(parseScope(options.scope));
        const known = [...store.records.values()].find(
          (record) =>
            record.scopeKey === scope &&
            words(record.item.memory).join() === words(messages).join(),
        );
        if (!known) return memory.add(messages, options);
        const { id, memory: text } = known.item;
        return { status: "succeeded", results: [{ id, memory: text, event: "NONE" }] };
      },
    }),
  ),
  broken("duplicates-kept", "an exact duplicate is kept a second time", ({ memory }) =>
    mapMessages(memory, (message) => ({ ...message, id: message.id ?? crypto.randomUUID() })),
  ),
  broken("duplicates-across-runs", "a duplicate of another run is dropped", (parts) => ({
    add: async (messages, options) => {
      const { runId, ...scope } = parseScope(options.scope);
      const { results } = await parts.memory
        .getAll({ scope })
        .catch(() => ({ results: [] as MemoryItem[] }));
      const known = results.find((item) => item.memory === messages && item.runId !== runId);
      if (!known || runId === undefined) return parts.memory.add(messages, options);
      const { id, memory: text } = known;
      return { status: "succeeded", results: [{ id, memory: text, event: "NONE" }] };
    },
  })),
  broken("created-at-ignored", "createdAt of a message is dropped", ({ memory }) =>
    mapMessages(memory, ({ createdAt, ...message }) => message),
  ),
  broken("racing-adds", "looking for a duplicate and writing are two steps", (parts) => ({
    add: async (messages, options) => {
      if (typeof messages !== "string") return parts.memory.add(messages, options);
      const texts = [...parts.store.records.values()].map(({ item }) => item.memory);
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (texts.includes(messages)) return parts.memory.add(messages, options);
      const message = { role: "user", content: messages, id: crypto.randomUUID() } as const;
      return parts.memory.add([message], options);
    },
  })),
  broken("half-a-batch", "a batch with a bad message keeps those before it", ({ memory }) => ({
    add: async (messages, options) => {
      if (!Array.isArray(messages)) return memory.add(messages, options);
      const results: AddedMemory[] = [];
      for (const message of messages)
        results.push(...(await memory.add([message], options)).results);
      return { status: "succeeded", results };
    },
  })),
  broken("batch-loses-its-last", "of several messages the last is lost", ({ memory }) => ({
    add: (messages, options) => {
      const several = Array.isArray(messages) && messages.length > 1;
      return memory.add(several ? messages.slice(0, -1) : messages, options);
    },
  })),
  broken("system-messages-kept", "system messages become memories", ({ memory }) =>
    mapMessages(memory, (message) =>
      message.role === "system" ? { ...message, role: "user" } : message,
    ),
  ),
  broken("text-truncated", "a text is cut after 1,000 characters", ({ memory }) =>
    mapMessages(memory, (message) => mapText(message, (text) => text.slice(0, 1000))),
  ),
  broken("text-trimmed", "white space around a text is lost", ({ memory }) =>
    mapMessages(memory, (message) => mapText(message, (text) => text.trim())),
  ),
  broken("large-text-accepted", "a text beyond the limit is cut and kept", ({ memory }) =>
    mapMessages(memory, (message) =>
      mapText(message, (text) => text.slice(0, limits.textBytes).toWellFormed()),
    ),
  ),
  broken("wrong-event-names", "add says ADDED in place of ADD", ({ memory }) => ({
    add: async (messages, options) => {
      const result = await memory.add(messages, options);
      const event = "ADDED" as AddedMemory["event"];
      return { ...result, results: result.results.map((added) => ({ ...added, event })) };
    },
  })),
  broken("aliased-arguments", "a record shares its metadata with the caller", (parts) => ({
    add: async (messages, options) => {
      const result = await parts.memory.add(messages, options);
      for (const { id } of result.results) {
        const record = parts.store.records.get(id);
        const metadata = options.metadata ?? {};
        if (record) parts.store.records.set(id, { ...record, item: { ...record.item, metadata } });
      }
      return result;
    },
  })),
];

function mapText(message: Message, map: (text: string) => string): Message {
  const { content } = message;
  return typeof content === "string" ? { ...message, content: map(content) } : message;
}
