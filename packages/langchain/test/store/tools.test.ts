import type { ToolMessage } from "@langchain/core/messages";
import { documentMark } from "@mem0-kit/core";
import { expect, it } from "vitest";
import { createMem0Tools } from "../../src/tools/create-mem0-tools.ts";
import { alex, setUp } from "./support/set-up.ts";

it("memory tools over the same memory show none of its texts, and change none", async () => {
  const { store, memory, texts } = setUp();
  await memory.add("My dog Rex is old.", { scope: alex, infer: false });
  for (let n = 0; n < 12; n++)
    await store.put(["a"], `k${n}`, { text: `dog Rex of the store ${n}` });
  const kept = await texts();
  const include = ["search", "list", "update", "delete"] as const;
  const tools = createMem0Tools({ memory, scope: alex, include });
  const call = async (name: string, args: object): Promise<string> => {
    const tool = tools.find((one) => one.name === name);
    const message: ToolMessage = await tool?.invoke({ id: "1", name, args, type: "tool_call" });
    return message.text;
  };
  for (const [name, args] of [
    ["search_memories", { query: "dog Rex" }],
    ["list_memories", {}],
  ] as const) {
    expect(await call(name, args)).toContain("Rex is old");
    expect(await call(name, args)).not.toContain("of the store");
  }
  const { results } = await memory.getAll({ scope: alex });
  const { id } = results.find(({ metadata }) => metadata[documentMark] !== undefined) ?? {};
  await call("update_memory", { id, text: "changed" });
  await call("delete_memory", { id });
  expect(await texts()).toEqual(kept);
});
