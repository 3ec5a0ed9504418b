import { fakeMemory } from "@mem0-kit/core/fake";
import type { InferToolInput, InferToolOutput, InferUITools, Tool, ToolSet } from "ai";
import { generateText } from "ai";
import { MockLanguageModelV4 } from "ai/test";
import { expectTypeOf, test } from "vitest";
import {
  type AddedMemories,
  createMemoryTools,
  createMemoryToolsFromContext,
  memoryToolsContext,
  type ToolFailure,
} from "../../src/tools/index.ts";

const memory = fakeMemory();
const scope = { userId: "alex" };
const model = new MockLanguageModelV4();

test("tools are those of the SDK", () => {
  const tools = createMemoryTools(memory, { scope });
  expectTypeOf(tools).toExtend<ToolSet>();
  expectTypeOf(tools.add_memory).toExtend<Tool>();
  expectTypeOf<InferToolInput<typeof tools.search_memories>>().toEqualTypeOf<{
    readonly query: string;
  }>();
  expectTypeOf<InferToolOutput<typeof tools.add_memory>>().toEqualTypeOf<
    AddedMemories | ToolFailure
  >();
  expectTypeOf<keyof InferUITools<typeof tools>>().toEqualTypeOf<
    "search_memories" | "add_memory"
  >();
  expectTypeOf(generateText({ model, prompt: "x", tools })).resolves.toHaveProperty("text");
});

test("names follow the prefix and what is included", () => {
  const tools = createMemoryTools(memory, { scope, include: ["list", "delete"], prefix: "my_" });
  expectTypeOf<keyof typeof tools>().toEqualTypeOf<"my_list_memories" | "my_delete_memory">();
});

test("a scope must be given", () => {
  // @ts-expect-error no scope
  createMemoryTools(memory, {});
  // @ts-expect-error no such id
  createMemoryTools(memory, { scope: { user: "alex" } });
});

test("tools from a context want one of each call", () => {
  const tools = createMemoryToolsFromContext(memory);
  generateText({ model, prompt: "x", tools, toolsContext: memoryToolsContext(tools, scope) });
  // @ts-expect-error no context
  generateText({ model, prompt: "x", tools });
  generateText({
    model,
    prompt: "x",
    tools,
    // @ts-expect-error none for the second tool
    toolsContext: { search_memories: scope },
  });
});
