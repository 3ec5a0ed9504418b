import "langchain"; // Sets up the storage of configs.
import { AsyncLocalStorageProviderSingleton } from "@langchain/core/singletons";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { type RunInfo, runInfo, scopeOfRun } from "../src/run-scope.ts";

const options = {
  require: ["userId"],
  supported: ["userId", "agentId", "appId", "runId"],
} as const;
const nothing: RunInfo = { context: {}, configurable: {} };

/** Runs a function as LangChain runs a hook, with the config of its run around it. */
function within<T>(config: object, work: () => Promise<T>): Promise<T> {
  return AsyncLocalStorageProviderSingleton.runWithConfig(config, work);
}

async function seenIn(config: object, runtime: object = {}): Promise<RunInfo> {
  return within(config, async () => runInfo(runtime));
}

describe("runInfo", () => {
  it("has all of the run's context and configurable, more than a hook is shown", async () => {
    const config = { context: { userId: "alex", tenant: 7 }, configurable: { thread_id: "t1" } };
    expect(await seenIn(config, { context: { userId: "alex" } })).toEqual(config);
  });

  it("is what a hook is shown where there is no run around it", () => {
    const runtime = { context: { userId: "alex" }, configurable: { thread_id: "t1" } };
    expect(runInfo(runtime)).toEqual(runtime);
    expect(runInfo({})).toEqual(nothing);
  });

  it("takes nothing from what is no object", () => {
    expect(runInfo({ context: "userId=alex", configurable: null })).toEqual(nothing);
  });

  it("gives copies, so that nobody changes the run's own", () => {
    const context = { userId: "alex" };
    Object.assign(runInfo({ context }).context, { userId: "sam" });
    expect(context).toEqual({ userId: "alex" });
  });

  it("is that of the innermost run, whatever runs beside it", async () => {
    const runs = Array.from({ length: 20 }, async (_, index) => {
      const context = { userId: `user-${index}` };
      const seen = await within({ context }, async () => {
        await new Promise((resolve) => setTimeout(resolve, index % 3));
        const inner = { context: { userId: `${context.userId}-inner` } };
        return [runInfo({}).context, (await seenIn(inner)).context, runInfo({}).context];
      });
      expect(seen).toEqual([context, { userId: `${context.userId}-inner` }, context]);
    });
    await Promise.all(runs);
  });
});

describe("scopeOfRun", () => {
  it("takes the ids of the context and nothing else of it", async () => {
    const context = { userId: "alex", appId: "kitchen", tenant: 7, locale: "de" };
    const scope = await scopeOfRun(undefined, { ...nothing, context }, options);
    expect(scope).toEqual({ userId: "alex", appId: "kitchen" });
  });

  it("lets a context narrow a fixed scope, and never change it", async () => {
    const pinned = { userId: "alex" };
    const run = (context: object) =>
      scopeOfRun(pinned, { ...nothing, context: { ...context } }, options);
    expect(await run({})).toEqual(pinned);
    expect(await run({ agentId: "cook" })).toEqual({ userId: "alex", agentId: "cook" });
    await expect(run({ userId: "sam" })).rejects.toMatchObject({ code: "SCOPE_CONFLICT" });
    await expect(run({ agentId: 7 })).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });

  it("asks a function alone, whatever the context says", async () => {
    const run = { ...nothing, context: { userId: "sam" } };
    expect(await scopeOfRun(() => ({ userId: "alex" }), run, options)).toEqual({ userId: "alex" });
    const scope = vi.fn(async (_: RunInfo) => ({ userId: "alex" }));
    await scopeOfRun(scope, run, options);
    expect(scope.mock.calls).toEqual([[run]]);
  });

  it("tells how to name somebody", async () => {
    await expect(scopeOfRun(undefined, nothing, options)).rejects.toThrow(
      '[mem0-kit] This run names no userId. Invoke it with { context: { userId: "alex" } }, or give the option scope.',
    );
  });

  it("gives the context's ids or an error of ours, never another user", async () => {
    const anything = fc.oneof(fc.string(), fc.constant("*"), fc.anything());
    await fc.assert(
      fc.asyncProperty(
        fc.record({ userId: anything, runId: anything }, { requiredKeys: [] }),
        async (context) => {
          const found = await scopeOfRun(undefined, { ...nothing, context }, options).catch(
            (error: unknown) => error,
          );
          if (found instanceof Error) expect(found.name).toBe("MemoryError");
          else
            for (const [id, value] of Object.entries(found as object))
              expect(value).toBe(context[id as "userId" | "runId"]);
        },
      ),
    );
  });
});
