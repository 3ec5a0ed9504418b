import type { LangChainEmbeddings } from "../../src/in-process/index.ts";

const dimension = 256;

/** A FAKE embedder: words and their groups of three letters, hashed. It knows no meaning. */
export function fakeEmbeddings(): LangChainEmbeddings {
  return {
    embedQuery: async (text) => hashed(text),
    embedDocuments: async (texts) => texts.map(hashed),
  };
}

/** A FAKE language model in LangChain's shape: each message of mem0's prompt is one fact. */
export function fakeLlm() {
  return { invoke: async (input: readonly (readonly [string, string])[]) => answerTo(input) };
}

/** What the FAKE language model answers to mem0's extraction prompt. */
export function answerTo(input: readonly (readonly [string, string])[]): string {
  const prompt = input.find(([role]) => role === "user")?.[1] ?? "";
  return JSON.stringify({
    memory: newMessages(prompt).map(({ role, text }, index) => ({
      id: String(index),
      text,
      attributed_to: role,
    })),
  });
}

/** The messages that mem0 wants looked at. */
export function newMessages(prompt: string): { readonly role: string; readonly text: string }[] {
  const [, messages = ""] = /## New Messages\n([\s\S]*?)\n\n## Observation Date/.exec(prompt) ?? [];
  return [...messages.matchAll(/^(user|assistant): (.*)$/gm)].map(([, role = "", text = ""]) => ({
    role,
    text,
  }));
}

function hashed(text: string): number[] {
  const vector = new Array<number>(dimension).fill(0);
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    count(vector, `=${word}`, 2);
    for (let at = 0; at + 3 <= word.length; at++) count(vector, word.slice(at, at + 3), 1);
  }
  return vector;
}

function count(vector: number[], feature: string, weight: number): void {
  let hash = 2166136261;
  for (const char of feature) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619);
  const place = (hash >>> 0) % dimension;
  vector[place] = (vector[place] ?? 0) + weight;
}
