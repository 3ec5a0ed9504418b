import { testDocumentStore, testTranscriptStore } from "@mem0-kit/core/testing";
import { describe, expect, it } from "vitest";
import { sqliteStore } from "../../src/sqlite/sqlite-store.ts";
import { openStore } from "./open-store.ts";

testTranscriptStore("SQLite", async () => {
  const store = sqliteStore({ path: ":memory:" });
  return { store: store.transcripts("n"), close: () => store.close() };
});

testDocumentStore("SQLite", async () => {
  const store = sqliteStore({ path: ":memory:" });
  return { store: store.documents("n"), close: () => store.close() };
});

describe("transcripts and documents in SQLite", () => {
  const scope = { userId: "alex" };

  it("are there after the file was closed and opened again", async () => {
    const { store, path } = openStore();
    const key = { scope, sessionId: "s" };
    await store.transcripts("n").append(key, ["one", { two: 2 }]);
    await store.documents("n").put(scope, { namespace: ["a", "b"], key: "k", value: [1] });
    await store.close();
    const again = openStore(path).store;
    const entries = await again.transcripts("n").read(key);
    expect(entries.map((entry) => entry.value)).toEqual(["one", { two: 2 }]);
    expect(await again.documents("n").get(scope, ["a", "b"], "k")).toMatchObject({ value: [1] });
  });

  it("are separate in each namespace", async () => {
    const { store } = openStore();
    await store.transcripts("one").append({ scope, sessionId: "s" }, ["x"]);
    await store.documents("one").put(scope, { namespace: ["a"], key: "k", value: 1 });
    expect(await store.transcripts("two").read({ scope, sessionId: "s" })).toEqual([]);
    expect(await store.documents("two").get(scope, ["a"], "k")).toBeNull();
  });

  it("keep every append whole when two connections append to one conversation", async () => {
    const { store: one, path } = openStore();
    const { store: two } = openStore(path);
    const key = { scope, sessionId: "s" };
    await Promise.all(
      [one, two].flatMap((store, writer) =>
        Array.from({ length: 20 }, (_, turn) =>
          store.transcripts("n").append(key, [`${writer}/${turn} ask`, `${writer}/${turn} answer`]),
        ),
      ),
    );
    const values = (await one.transcripts("n").read(key)).map((entry) => String(entry.value));
    expect(values).toHaveLength(80);
    for (let index = 0; index < values.length; index += 2)
      expect(values[index + 1]).toBe(values[index]?.replace("ask", "answer"));
    expect((await one.verify()).problems).toEqual([]);
  });

  it("sort documents by code units, also beyond the basic plane", async () => {
    const { store } = openStore();
    const documents = store.documents("n");
    const keys = ["\ue000", "🙂", "z", "Z", "é", "\uffff"];
    for (const key of keys) await documents.put(scope, { namespace: ["a"], key, value: 1 });
    const listed = (await documents.list(scope, [])).results.map((document) => document.key);
    expect(listed).toEqual([...keys].sort());
  });
});
