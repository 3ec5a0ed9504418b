import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { JsonValue } from "../../src/json-value.ts";
import type { MemoryItem } from "../../src/memory.ts";
import {
  decodeDate,
  decodeDay,
  decodeEntity,
  decodeHistoryEntry,
  decodeMemory,
  decodeScoredMemory,
  encodeDate,
  encodeEntity,
  encodeHistoryEntry,
  encodeMemory,
  parseWire,
  type WireMemory,
  wireMemory,
  wireScoredMemory,
} from "../../src/platform/index.ts";

const wire: WireMemory = {
  id: "6f3ad3ad-90a4-4c64-8d7e-0b1bb3f0a7b1",
  memory: "Likes tea",
  created_at: "2024-10-15T21:52:11.474901-07:00",
};

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const id = fc.string({ minLength: 1 });
const date = fc.date({ min: new Date(0), max: new Date("9999-01-01"), noInvalidDate: true });
const day = date.map((one) => one.toISOString().slice(0, 10));
const metadata = fc
  .dictionary(fc.string(), fc.jsonValue())
  .map((one) => JSON.parse(JSON.stringify(one)) as Record<string, JsonValue>);

const item: fc.Arbitrary<MemoryItem> = fc
  .record({
    id,
    memory: fc.string(),
    userId: optional(id),
    agentId: optional(id),
    appId: optional(id),
    runId: optional(id),
    metadata,
    categories: fc.array(fc.string()),
    createdAt: date,
    updatedAt: date,
    expirationDate: optional(day),
  })
  .map((one) => withoutUndefined(one) as unknown as MemoryItem);

function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
}

/** What becomes of a value between two machines. */
function overTheWire(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe("memories of the wire", () => {
  it.each(["run_id", "session_id"] as const)("come back as they were, by %s", (runIdKey) => {
    fc.assert(
      fc.property(item, (one) => {
        const sent = overTheWire(encodeMemory(one, { runIdKey }));
        expect(decodeMemory(parseWire(wireMemory, sent, "get"))).toEqual(one);
      }),
    );
  });

  it("have the run under one of its two names only", () => {
    const [one] = fc.sample(item, 1);
    const encoded = encodeMemory({ ...(one as MemoryItem), runId: "r1" }, { runIdKey: "run_id" });
    expect(encoded.run_id).toBe("r1");
    expect(encoded).not.toHaveProperty("session_id");
  });

  it("may lack everything but id, text and time of creation", () => {
    expect(decodeMemory(parseWire(wireMemory, wire, "get"))).toEqual({
      id: wire.id,
      memory: "Likes tea",
      metadata: {},
      categories: [],
      createdAt: new Date("2024-10-16T04:52:11.474Z"),
      updatedAt: new Date("2024-10-16T04:52:11.474Z"),
    });
  });

  it("take null for whatever is not there", () => {
    const empty = {
      ...wire,
      user_id: null,
      agent_id: null,
      app_id: null,
      session_id: null,
      metadata: null,
      categories: null,
      updated_at: null,
      expiration_date: null,
      structured_attributes: null,
      replaced_by: null,
    };
    expect(decodeMemory(parseWire(wireMemory, empty, "get"))).toEqual(decodeMemory(wire));
  });

  it("keep metadata as it is, whatever its keys are", () => {
    const text = '{"__proto__":{"a":1},"mem0_kit_key":"k","camelCase":[null]}';
    const sent = { ...wire, metadata: JSON.parse(text) as unknown };
    const { metadata: kept } = decodeMemory(parseWire(wireMemory, sent, "get"));
    expect(JSON.stringify(kept)).toBe(text);
  });

  it("break the time of creation into its parts", () => {
    const { structured_attributes } = encodeMemory(
      { ...decodeMemory(wire), createdAt: new Date("2026-11-22T10:05:00Z") },
      { runIdKey: "session_id" },
    );
    expect(structured_attributes).toEqual({
      year: 2026,
      month: 11,
      day: 22,
      hour: 10,
      minute: 5,
      day_of_week: "sunday",
      week_of_year: 47,
      day_of_year: 326,
      quarter: 4,
      is_weekend: true,
    });
  });

  it.each([
    ["2027-01-01T00:00:00Z", 53],
    ["2024-12-30T00:00:00Z", 1],
    ["2026-01-01T00:00:00Z", 1],
  ])("count the weeks of %s by ISO 8601", (time, week) => {
    const { structured_attributes } = encodeMemory(
      { ...decodeMemory(wire), createdAt: new Date(time) },
      { runIdKey: "session_id" },
    );
    expect(structured_attributes?.week_of_year).toBe(week);
  });

  it.each([
    ["created_at", { created_at: "soon" }],
    ["updated_at", { updated_at: "2024-13-01T00:00:00Z" }],
    ["expiration_date", { expiration_date: "2024-02-30" }],
  ])("with a malformed %s are a BAD_RESPONSE that names it", (field, change) => {
    const sent = { ...wire, ...change };
    expect(() => decodeMemory(sent)).toThrow(
      expect.objectContaining({ code: "BAD_RESPONSE", message: expect.stringContaining(field) }),
    );
  });

  it("that a search found have their score within 0..1, and its parts when asked for", () => {
    const found = { ...wire, run_id: "r1", score: 1.2, score_breakdown: { semantic: 0.5 } };
    const parsed = parseWire(wireScoredMemory, found, "search");
    expect(decodeScoredMemory(parsed)).toMatchObject({ runId: "r1", score: 1 });
    expect(decodeScoredMemory(parsed)).not.toHaveProperty("explain");
    expect(decodeScoredMemory(parsed, { explain: true }).explain).toEqual({ semantic: 0.5 });
    expect(() => decodeScoredMemory(wire)).toThrow(/score/);
  });
});

describe("dates of the wire", () => {
  it.each([
    ["2024-07-20T01:30:36.275141-07:00", "2024-07-20T08:30:36.275Z"],
    ["2024-07-20T01:30:36.9999999Z", "2024-07-20T01:30:36.999Z"],
    ["2024-07-20 01:30:36+0530", "2024-07-19T20:00:36.000Z"],
    ["2024-07-20T01:30:36+02", "2024-07-19T23:30:36.000Z"],
    ["2024-07-20T01:30:36", "2024-07-20T01:30:36.000Z"],
    ["2024-07-20T01:30Z", "2024-07-20T01:30:00.000Z"],
    ["2024-07-20", "2024-07-20T00:00:00.000Z"],
  ])("%s is %s", (text, expected) => {
    expect(decodeDate("at", text).toISOString()).toBe(expected);
  });

  it("without an offset is UTC, wherever the machine stands", () => {
    vi.stubEnv("TZ", "America/New_York");
    expect(new Date("2024-07-20T01:30:36").getTimezoneOffset()).toBe(240);
    expect(decodeDate("at", "2024-07-20T01:30:36").toISOString()).toBe("2024-07-20T01:30:36.000Z");
    vi.unstubAllEnvs();
  });

  it.each(["", "yesterday", "1721439036", "2024-02-30T00:00:00Z", "2024-07-20T25:00:00Z"])(
    "%j is none",
    (text) => {
      expect(() => decodeDate("at", text)).toThrow(/at is no date/);
    },
  );

  it("come back as they were, with the microseconds that a Date lacks", () => {
    expect(encodeDate(new Date("2026-01-15T10:30:00.123Z"))).toBe("2026-01-15T10:30:00.123000Z");
    fc.assert(
      fc.property(date, (one) => {
        expect(decodeDate("at", encodeDate(one))).toEqual(one);
      }),
    );
  });

  it("a day may be written as its first instant", () => {
    expect(decodeDay("day", "2026-01-15T00:00:00Z")).toBe("2026-01-15");
    expect(() => decodeDay("day", "15.1.2026")).toThrow(/day is no day/);
  });
});

describe("history and entities of the wire", () => {
  const at = new Date("2026-01-15T10:30:00.123Z");
  const owner = { userId: "alex", runId: "r1" };

  it.each([
    ["ADD", null, "new"],
    ["UPDATE", "old", "new"],
    ["DELETE", "old", null],
  ] as const)("an entry of %s comes back as it was", (event, before, after) => {
    const entry = { id: "h1", memoryId: "m1", event, before, after, at };
    const sent = encodeHistoryEntry(entry, owner);
    expect(sent).toMatchObject({ user_id: "alex", session_id: "r1", agent_id: null });
    expect(decodeHistoryEntry(sent)).toEqual(entry);
  });

  it("an entry of an event that mem0 has not is refused", () => {
    const entry = { id: "h1", memoryId: "m1", event: "ADD", before: null, after: "x", at } as const;
    expect(() => decodeHistoryEntry({ ...encodeHistoryEntry(entry), event: "MERGE" })).toThrow(
      /event/,
    );
  });

  it("an entity is known by its name, not by its number", () => {
    const entity = {
      type: "agent",
      id: "cook",
      totalMemories: 3,
      createdAt: at,
      updatedAt: at,
    } as const;
    const sent = encodeEntity(entity, { number: "17" });
    expect(sent).toMatchObject({ id: "17", name: "cook" });
    expect(decodeEntity(sent)).toEqual(entity);
  });
});
