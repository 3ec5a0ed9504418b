import { describe, expect, it } from "vitest";
import type { AddResult } from "../../src/memory.ts";
import {
  addResponse,
  decodeAdd,
  decodeAddedMemory,
  decodeEvent,
  decodeEventResults,
  encodeAdd,
  parseWire,
  wireEvent,
} from "../../src/platform/index.ts";

const results: AddResult["results"] = [{ id: "m1", memory: "Likes tea", event: "ADD" }];

describe("answers of add", () => {
  it("come back as they were", () => {
    const done: AddResult = { status: "succeeded", results };
    expect(decodeAdd(encodeAdd(done, "e1"))).toEqual({ ...done, eventId: "e1" });
    const pending: AddResult = { status: "pending", eventId: "e1", results: [] };
    expect(decodeAdd(encodeAdd(pending, "e1"))).toEqual(pending);
    expect(encodeAdd(pending, "e1")).toEqual({ event_id: "e1", status: "PENDING" });
  });

  it("without a status are done when there are results, and pending when there is an event", () => {
    expect(decodeAdd({ results: [] })).toEqual({ status: "succeeded", results: [] });
    expect(decodeAdd({ event_id: "e1" })).toMatchObject({ status: "pending", eventId: "e1" });
  });

  it("that say neither what came of it nor where to ask are refused", () => {
    expect(() => decodeAdd(parseWire(addResponse, {}, "add"))).toThrow(
      expect.objectContaining({ code: "BAD_RESPONSE" }),
    );
    expect(() => decodeAdd({ status: "PENDING" })).toThrow(/event_id/);
    expect(() => decodeAdd({ status: "DREAMING" })).toThrow(/status/);
  });

  it("may have the text inside data or beside it, and NOOP for no change", () => {
    expect(decodeAddedMemory({ id: "m1", memory: "Likes tea", event: "noop" })).toEqual({
      id: "m1",
      memory: "Likes tea",
      event: "NONE",
    });
    expect(() => decodeAddedMemory({ id: "m1", event: "MERGE" })).toThrow(/event/);
  });
});

describe("events", () => {
  it.each([
    ["PENDING", "pending"],
    ["RUNNING", "pending"],
    ["SUCCEEDED", "succeeded"],
  ])("%s is %s", (status, expected) => {
    expect(decodeEvent({ id: "e1", status })).toEqual({ status: expected, eventId: "e1" });
  });

  it("that failed have an error with the server's words and the event's id", () => {
    const operation = decodeEvent({ id: "e1", status: "FAILED", error: "model overloaded" });
    expect(operation.status).toBe("failed");
    expect(operation.error).toMatchObject({
      code: "UNAVAILABLE",
      eventId: "e1",
      message: expect.stringContaining("model overloaded"),
    });
    expect(decodeEvent({ id: "e1", status: "FAILED", error: { a: 1 } }).error?.code).toBe(
      "UNAVAILABLE",
    );
  });

  it("of an add say what came of it", () => {
    const event = {
      id: "e1",
      status: "SUCCEEDED",
      results: encodeAdd({ status: "succeeded", results }, "e1").results,
    };
    expect(decodeEventResults(parseWire(wireEvent, event, "event"))).toEqual(results);
    expect(() => decodeEventResults({ id: "e1", status: "SUCCEEDED", results: ["m1"] })).toThrow(
      expect.objectContaining({ code: "BAD_RESPONSE" }),
    );
  });
});
