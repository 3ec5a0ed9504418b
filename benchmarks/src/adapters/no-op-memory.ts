import { setTimeout as delay } from "node:timers/promises";
import { defineMemory, type Memory, type MemoryDriver } from "@mem0-kit/core";
import { fakeMemory } from "@mem0-kit/core/fake";
import { type Backend, memories } from "./backend.ts";

/** Our contract over a backend, in this process or, as the peers have it, over HTTP. */
export function noOpMemory(backend: Backend, way: "in-process" | "http"): Memory {
  const { isHanging, addDelayMs, url } = backend;
  const at = new Date("2026-05-08T00:00:00Z");
  const itemsOf = (scope: object) =>
    memories.map((memory, index) => ({
      id: `m${index}`,
      memory,
      ...scope,
      metadata: {},
      categories: [],
      createdAt: at,
      updatedAt: at,
      score: 1 - index / 10,
    }));
  const post = async (path: string, body: object, signal: AbortSignal) => {
    const response = await fetch(`${url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      signal,
    });
    await response.json();
  };
  const unused = () => Promise.reject(new Error("Adapters only add and search."));
  const driver: MemoryDriver = {
    name: "no-op",
    capabilities: fakeMemory().capabilities,
    async search({ query, scope, topK }, { signal }) {
      if (way === "http") await post("/v3/memories/search/", { query, scope, topK }, signal);
      else if (isHanging) await new Promise(() => {});
      return { results: itemsOf(scope) };
    },
    async add({ messages, scope }, { signal }) {
      if (way === "http") await post("/v3/memories/add/", { messages, scope }, signal);
      else if (addDelayMs > 0) await delay(addDelayMs);
      return { status: "succeeded", results: [] };
    },
    get: unused,
    getAll: unused,
    update: unused,
    delete: unused,
    deleteAll: unused,
    history: unused,
    waitFor: unused,
    close: async () => {},
  };
  return defineMemory(driver);
}
