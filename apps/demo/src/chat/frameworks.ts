/** The frameworks that the chat can answer by, in the page's order. */
export const frameworks = [
  { id: "ai-sdk", name: "AI SDK" },
  { id: "langchain", name: "LangChain" },
  { id: "llamaindex", name: "LlamaIndex" },
  { id: "dify", name: "Dify" },
] as const;

export type FrameworkId = (typeof frameworks)[number]["id"];

export const frameworkIds = frameworks.map(({ id }) => id);

export function isFrameworkId(id: unknown): id is FrameworkId {
  return frameworkIds.some((known) => known === id);
}
