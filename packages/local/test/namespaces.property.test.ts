import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { type LocalStore, localStore } from "../src/index.ts";
import { temporaryPath } from "./sqlite/temporary-path.ts";

const scope = { userId: "alex" };
const names = ["a", "A", "a b", "ä", "a:1", "default", "%", "_"];
const step = fc.record({
  name: fc.constantFrom(...names),
  word: fc.constantFrom("tea", "nuts", "Oslo", "hiking"),
  do: fc.constantFrom("add", "put", "append", "enqueue", "deleteAll", "erase", "search"),
});

/** What a namespace must hold. */
interface Held {
  readonly memories: Set<string>;
  readonly documents: Set<string>;
  readonly entries: string[];
  jobs: number;
}

const nothing = (): Held => ({ memories: new Set(), documents: new Set(), entries: [], jobs: 0 });

describe("namespaces of one file", () => {
  it("never see each other, whatever is done in them", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
        const store = localStore({ path: ":memory:" });
        const held = new Map(names.map((name) => [name, nothing()]));
        for (const one of steps) await play(store, held, one);
        for (const [name, wanted] of held) expect(await contentOf(store, name)).toEqual(wanted);
        await store.close();
      }),
      { numRuns: 25 },
    );
  });

  it("are right in any number, also those that were not used for long", {
    timeout: 120_000,
  }, async () => {
    const store = localStore({ path: temporaryPath(), durability: "normal" });
    onTestFinished(() => store.close());
    const all = Array.from({ length: 600 }, (_, at) => `tenant ${at}`);
    await Promise.all(
      all.map((name) => store.memory(name).add(`${name} likes tea`, { scope, infer: false })),
    );
    for (const round of [1, 2]) {
      const found = await Promise.all(
        all.map((name) => store.memory(name).search("Who likes tea?", { scope })),
      );
      const texts = found.map(({ results }) => results.map(({ memory }) => memory));
      expect(texts, `round ${round}`).toEqual(all.map((name) => [`${name} likes tea`]));
    }
    expect(await store.stats()).toMatchObject({ namespaces: 600, memories: 600 });
  });
});

async function play(
  store: LocalStore,
  held: ReadonlyMap<string, Held>,
  { name, word, do: deed }: { readonly name: string; readonly word: string; readonly do: string },
): Promise<void> {
  const memory = store.memory(name);
  const wanted = held.get(name) ?? nothing();
  const text = `${name} ${word}`;
  if (deed === "add") {
    await memory.add(text, { scope, infer: false });
    wanted.memories.add(text);
  } else if (deed === "put") {
    await store.documents(name).put(scope, { namespace: ["n"], key: word, value: text });
    wanted.documents.add(text);
  } else if (deed === "append") {
    await store.transcripts(name).append({ scope, sessionId: "s" }, [text]);
    wanted.entries.push(text);
  } else if (deed === "enqueue") {
    await store.jobs.enqueue({ projectId: name, kind: "add", payload: text, lane: "l", scope });
    wanted.jobs += 1;
  } else if (deed === "deleteAll") {
    expect((await memory.deleteAll({ scope })).deleted).toBe(wanted.memories.size);
    wanted.memories.clear();
  } else if (deed === "erase") {
    await store.eraseNamespace(name);
    Object.assign(wanted, nothing());
  } else {
    const { results } = await memory.search(word, { scope, topK: 100 });
    for (const found of results) expect([...wanted.memories]).toContain(found.memory);
  }
}

async function contentOf(store: LocalStore, name: string): Promise<Held> {
  const memories = await store.memory(name).getAll({ scope, pageSize: 200 });
  const documents = await store.documents(name).list(scope, []);
  const entries = await store.transcripts(name).read({ scope, sessionId: "s" });
  return {
    memories: new Set(memories.results.map(({ memory }) => memory)),
    documents: new Set(documents.results.map(({ value }) => String(value))),
    entries: entries.map(({ value }) => String(value)),
    jobs: (await store.jobs.list(name)).total,
  };
}
