import type { Memory } from "@mem0-kit/core";
import { createAgent, createMiddleware } from "langchain";
import { describe, expectTypeOf, it } from "vitest";
import { z } from "zod";
import {
  type Mem0Middleware,
  type MemoryEvent,
  mem0Middleware,
} from "../../src/middleware/index.ts";

declare const memory: Memory;
const mem0 = mem0Middleware({ memory });
const base = { model: "none" };
const input = { messages: "Hi." };

describe("mem0Middleware", () => {
  it("is a middleware that can be flushed", () => {
    expectTypeOf(mem0).toEqualTypeOf<Mem0Middleware>();
    expectTypeOf(mem0.flush).returns.toEqualTypeOf<Promise<void>>();
  });

  it("leaves the context of an agent optional, and types its ids", () => {
    const run = () => {
      const agent = createAgent({ ...base, middleware: [mem0] });
      agent.invoke(input);
      agent.invoke(input, { context: {} });
      agent.invoke(input, { context: { userId: "alex", agentId: "cook", appId: "a", runId: "r" } });
      agent.invoke(input, { configurable: { thread_id: "t1" } });
      // @ts-expect-error An id is a string.
      agent.invoke(input, { context: { userId: 7 } });
      // @ts-expect-error So it is in a stream.
      agent.stream(input, { context: { userId: 7 } });
    };
    expectTypeOf(run).toBeFunction();
  });

  it("stands beside an agent's own context, whose fields stay required", () => {
    const run = () => {
      const contextSchema = z.object({ locale: z.string() });
      const agent = createAgent({ ...base, middleware: [mem0], contextSchema });
      agent.invoke(input, { context: { locale: "de", userId: "alex" } });
      agent.invoke(input, { context: { locale: "de" } });
      // @ts-expect-error The agent's own field is missing.
      agent.invoke(input, { context: { userId: "alex" } });
    };
    expectTypeOf(run).toBeFunction();
  });

  it("stands beside another middleware's context", () => {
    const run = () => {
      const contextSchema = z.object({ tenant: z.number() });
      const other = createMiddleware({ name: "Tenant", contextSchema });
      const agent = createAgent({ ...base, middleware: [mem0, other] });
      agent.invoke(input, { context: { tenant: 7, userId: "alex" } });
      // @ts-expect-error Its field has its type.
      agent.invoke(input, { context: { tenant: "7", userId: "alex" } });
    };
    expectTypeOf(run).toBeFunction();
  });

  it("types what its events and its scope have", () => {
    mem0Middleware({
      memory,
      scope: ({ context, configurable }) => {
        expectTypeOf(context).toEqualTypeOf<Readonly<Record<string, unknown>>>();
        return { userId: String(configurable.user) };
      },
      onEvent: (event) => {
        expectTypeOf(event).toEqualTypeOf<MemoryEvent>();
        if (event.type === "recalled") expectTypeOf(event.injected).toBeNumber();
        if (event.type === "failed") expectTypeOf(event.error.code).toBeString();
      },
      recall: { query: (messages) => messages.at(-1)?.text ?? "", placement: "system", topK: 3 },
      save: { select: (turn) => turn.filter(({ type }) => type === "human"), mode: "await" },
    });
    // @ts-expect-error The user's id is never the option itself.
    mem0Middleware({ memory, userId: "alex" });
    // @ts-expect-error No such word.
    mem0Middleware({ memory, onError: "warn" });
    // @ts-expect-error Memories go to one of two places.
    mem0Middleware({ memory, recall: { placement: "assistant" } });
  });
});
