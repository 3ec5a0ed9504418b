import { describe, expect, it } from "vitest";
import { runCall } from "../src/run-call.ts";
import { settle } from "./support/test-driver.ts";

const never = () => new Promise<never>(() => {});

describe("runCall", () => {
  it("gives what the work gives, and throws what it throws", async () => {
    expect(await runCall(undefined, async () => 42)).toBe(42);
    const error = new Error("broken");
    await expect(runCall({}, () => Promise.reject(error))).rejects.toBe(error);
  });

  it("rejects when the work throws before it returns a promise", async () => {
    const work = () => {
      throw new Error("broken");
    };
    await expect(runCall({}, work)).rejects.toThrow("broken");
  });

  it("never starts the work for a signal that is aborted already", async () => {
    let started = false;
    const signal = AbortSignal.abort("no need");
    const call = runCall({ signal }, async () => {
      started = true;
    });
    await expect(call).rejects.toMatchObject({ code: "ABORTED", cause: "no need" });
    expect(started).toBe(false);
  });

  it("ends with ABORTED at once, though the work goes on", async () => {
    const controller = new AbortController();
    const call = runCall({ signal: controller.signal }, never);
    controller.abort();
    await expect(call).rejects.toMatchObject({ code: "ABORTED", retryable: false });
  });

  it("aborts the signal of the work", async () => {
    const controller = new AbortController();
    let inner: AbortSignal | undefined;
    const call = runCall({ signal: controller.signal }, (signal) => {
      inner = signal;
      return never();
    });
    expect(inner?.aborted).toBe(false);
    controller.abort();
    await expect(call).rejects.toMatchObject({ code: "ABORTED" });
    expect(inner?.aborted).toBe(true);
  });

  it("ends with TIMEOUT when the time is over, and says the event", async () => {
    const call = runCall({ timeoutMs: 1 }, never, { eventId: "e1" });
    await expect(call).rejects.toMatchObject({ code: "TIMEOUT", retryable: true, eventId: "e1" });
  });

  it("ignores an error of the work after the end", async () => {
    const controller = new AbortController();
    const { promise, reject } = Promise.withResolvers<never>();
    const call = runCall({ signal: controller.signal }, () => promise);
    controller.abort();
    await expect(call).rejects.toMatchObject({ code: "ABORTED" });
    // vitest fails the run on an unhandled rejection.
    reject(new Error("too late"));
    await settle();
  });

  it("leaves no listener on the caller's signal", async () => {
    const { signal } = new AbortController();
    const listeners = new Set<unknown>();
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (type: string, listener: never) => {
      listeners.add(listener);
      add(type, listener);
    };
    signal.removeEventListener = (type: string, listener: never) => {
      listeners.delete(listener);
      remove(type, listener);
    };
    await runCall({ signal }, async () => expect(listeners.size).toBe(1));
    expect(listeners.size).toBe(0);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, "5"])(
    "refuses a timeout of %s",
    async (timeoutMs) => {
      const call = runCall({ timeoutMs: timeoutMs as number }, async () => 1);
      await expect(call).rejects.toMatchObject({ code: "INVALID_INPUT" });
    },
  );

  it("refuses a signal that is none", async () => {
    const signal = { aborted: false } as AbortSignal;
    await expect(runCall({ signal }, async () => 1)).rejects.toMatchObject({
      code: "INVALID_INPUT",
    });
  });
});
