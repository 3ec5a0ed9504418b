import { expect, test, vi } from "vitest";
import { inProcessMemory } from "../../src/in-process/index.ts";
import { testMemory } from "../../src/testing/index.ts";
import { fakeEmbeddings, fakeLlm } from "./fake-models.ts";
import { fakeQdrant } from "./fake-qdrant.ts";

/** mem0's own Qdrant store over a FAKE client: the way to any of mem0's servers. */
function open(client = fakeQdrant()) {
  const vectorStore = { provider: "qdrant", config: { client } };
  const config = { embedder: fakeEmbeddings(), llm: fakeLlm(), vectorStore };
  return inProcessMemory(config, { path: ":memory:" });
}

testMemory("in-process over Qdrant", () => open());

test("two memories over one server see the same, and a wipe leaves nothing", async () => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  const client = fakeQdrant();
  const [first, second] = [open(client), open(client)];
  const scope = { userId: "alex" };
  await first.add("I met Gwendolyn Harper", { scope });
  expect((await second.getAll({ scope })).results).toMatchObject([{ userId: "alex" }]);
  await first.admin?.wipe();
  expect((await second.getAll({ scope })).results).toEqual([]);
  await first.add("I like tea", { scope });
  expect((await first.getAll({ scope })).results).toHaveLength(1);
  for (const memory of [first, second]) await memory.close();
  vi.restoreAllMocks();
});

test("a store that is not consistent at once says so", async () => {
  const config = { embedder: fakeEmbeddings(), vectorStore: { provider: "elasticsearch" } };
  expect(inProcessMemory(config).capabilities.readYourWrites).toBe(false);
});
