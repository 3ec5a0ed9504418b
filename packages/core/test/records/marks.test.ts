import { expect, it } from "vitest";
import { documentMark } from "../../src/document-mark.ts";
import { refuseReservedKeys, splitMarks, withMarks } from "../../src/records/marks.ts";
import { marksAfter, verbatimKey } from "../../src/records/verbatim-key.ts";

const marks = {
  key: "k",
  role: "user",
  actor: "Sam",
  eventTime: new Date("2026-01-02T03:04:05.678Z"),
  sequence: 7,
  agentId: "cook",
  sourceMessageIds: ["m1"],
} as const;

it("marks come back as they were, apart from the caller's metadata", () => {
  const metadata = { cups: 2, __proto_: { a: [1] } };
  const stored = JSON.parse(JSON.stringify(withMarks(metadata, marks)));
  expect(splitMarks(stored)).toEqual({ metadata, marks });
});

it.each([null, undefined, "text", 7, [], { mem0_kit_role: "tool", mem0_kit_sequence: "7" }])(
  "makes nothing of %o",
  (stored) => {
    expect(splitMarks(stored)).toEqual({ metadata: {}, marks: {} });
  },
);

it("a caller's metadata must not claim a mark", () => {
  expect(() => refuseReservedKeys({ mem0_kit_agent_id: "banker" })).toThrow(
    expect.objectContaining({
      code: "INVALID_INPUT",
      message: expect.stringContaining("agent_id"),
    }),
  );
  expect(() => refuseReservedKeys({ mem0: 1 })).not.toThrow();
  expect(() => refuseReservedKeys(undefined)).not.toThrow();
});

it("the mark of a document's text is the caller's, both ways", () => {
  const metadata = { [documentMark]: '["a","x"]', cups: 2 };
  expect(() => refuseReservedKeys(metadata)).not.toThrow();
  expect(() => refuseReservedKeys({ ...metadata, [`${documentMark}s`]: 1 })).toThrow(/reserved/);
  expect(splitMarks(withMarks(metadata, marks))).toEqual({ metadata, marks });
});

it("a record's key is the same whatever order a store gives its metadata", async () => {
  const content = { text: "I like tea", role: "user" };
  const [one, other, third] = await Promise.all([
    verbatimKey({ ...content, metadata: { a: 1, b: { c: 2, d: 3 } } }),
    verbatimKey({ ...content, metadata: { b: { d: 3, c: 2 }, a: 1 } }),
    verbatimKey({ ...content, metadata: { a: 1, b: { c: 2, d: 4 } } }),
  ]);
  expect(one).toBe(other);
  expect(one).not.toBe(third);
  expect(one).toMatch(/^[\da-f]{64}$/);
});

it("after a change a record is known by its new content, unless a message id names it", async () => {
  const content = { text: "I like tea", metadata: {} };
  const key = await verbatimKey({ ...content, role: "user" });
  expect((await marksAfter({ role: "user", key: "old" }, content)).key).toBe(key);
  expect(await marksAfter({ key: "old", sourceMessageIds: ["m1"] }, content)).toMatchObject({
    key: "old",
  });
  expect(await marksAfter({}, content)).toEqual({});
});
