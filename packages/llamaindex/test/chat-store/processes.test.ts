import { expect, it } from "vitest";
import { Mem0ChatStore } from "../../src/index.ts";
import { testFile, testMemory } from "../support/local-memory.ts";
import { runScript } from "../support/run-script.ts";

const writers = Array.from({ length: 50 }, (_, index) => index);

it("keeps each message of fifty writers in two processes once, each process' in its own order", async () => {
  const path = testFile();
  const names = ["one", "two"];
  const ended = await Promise.all(
    names.map((name) => runScript("write-messages.ts", [path, name, String(writers.length)])),
  );
  expect(ended.map(({ code, stderr }) => [code, stderr])).toEqual([
    [0, ""],
    [0, ""],
  ]);
  const { transcripts } = testMemory(path);
  const store = new Mem0ChatStore({ transcripts, scope: { userId: "alex" } });
  const contents = (await store.getMessages("s1")).map(({ content }) => String(content));
  expect(contents).toHaveLength(2 * writers.length);
  for (const name of names)
    expect(contents.filter((content) => content.startsWith(name))).toEqual(
      writers.map((index) => `${name} ${index}`),
    );
});

it("keeps each message once where two processes insert and append", async () => {
  const path = testFile();
  const ended = await Promise.all(
    ["one", "two"].map((name) => runScript("insert-messages.ts", [path, name, "25"])),
  );
  expect(ended.map(({ code, stderr }) => [code, stderr])).toEqual([
    [0, ""],
    [0, ""],
  ]);
  const { transcripts } = testMemory(path);
  const store = new Mem0ChatStore({ transcripts, scope: { userId: "alex" } });
  const contents = (await store.getMessages("s1")).map(({ content }) => String(content));
  expect(contents.toSorted()).toEqual(
    ["one", "two"]
      .flatMap((name) => writers.slice(0, 25).map((index) => `${name} ${index}`))
      .sort(),
  );
});
