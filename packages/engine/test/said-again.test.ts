import { expect, it } from "vitest";
import { engineMemory, inMemoryStore } from "../src/index.ts";

const scope = { userId: "alex" };

it.each([true, false])("finds again what is said anew after its date, infer: %s", async (infer) => {
  let now = new Date("2026-03-01T12:00:00Z");
  const memory = engineMemory({ store: inMemoryStore(), clock: () => now });
  const text = "I'm staying in Lisbon";
  const first = await memory.add(text, { scope, infer, expirationDate: "2026-03-10" });
  now = new Date("2026-03-20T12:00:00Z");
  expect((await memory.search("Where am I staying?", { scope })).results).toEqual([]);
  const again = await memory.add(text, { scope, infer, expirationDate: "2026-03-30" });
  expect(again.results).toEqual([{ ...first.results[0], event: "UPDATE" }]);
  const { results } = await memory.search("Where am I staying?", { scope });
  expect(results.map((item) => item.expirationDate)).toEqual(["2026-03-30"]);
  const once = await memory.add(text, { scope, infer, expirationDate: "2026-03-30" });
  expect(once.results.map(({ event }) => event)).toEqual(["NONE"]);
});
