import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { createAgent, type ToolRuntime, tool } from "langchain";
import * as z from "zod";
import { Mem0Store } from "../../src/store/index.ts";
import { localMemory } from "./create-memory.ts";

const memory = localMemory();

// ["users", "alex", …] belongs to Alex: another user's namespace is another user's scope.
const store = new Mem0Store({
  memory,
  documents: memory.documents,
  scope: ([, userId = ""]) => ({ userId }),
});

const contextSchema = z.object({ userId: z.string() });

const findRecipes = tool(
  async ({ query }, runtime: ToolRuntime<unknown, typeof contextSchema>) => {
    const found = await store.search(["users", runtime.context.userId, "recipes"], { query });
    return JSON.stringify(found.map(({ value }) => value));
  },
  { name: "find_recipes", description: "Finds recipes.", schema: z.object({ query: z.string() }) },
);

// As `runtime.store` it is there for tools of others too.
export const createCook = (model: BaseChatModel) =>
  createAgent({ model, tools: [findRecipes], store, contextSchema });

export const keepRecipe = (userId: string, key: string, recipe: object) =>
  store.put(["users", userId, "recipes"], key, recipe);
