import type { Item } from "@langchain/langgraph-checkpoint";
import type { StoredDocument } from "@mem0-kit/core";

/** A document as LangGraph names its parts. */
export function toItem({ namespace, key, value, createdAt, updatedAt }: StoredDocument): Item {
  // LangGraph types values as records; its own stores and examples keep any JSON.
  return { namespace: [...namespace], key, value: value as Item["value"], createdAt, updatedAt };
}
