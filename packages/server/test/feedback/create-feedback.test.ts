import { inMemoryDocumentStore, MemoryError } from "@mem0-kit/core";
import { feedbackResponse, parseWire } from "@mem0-kit/core/platform";
import { beforeEach, describe, expect, it } from "vitest";
import {
  createFeedback,
  type FeedbackRecords,
  longestReason,
} from "../../src/feedback/create-feedback.ts";

const memory_id = "0b9f4a52-6c0e-4a43-9a0e-5a1d3b6c7d8e";
const other = "1b9f4a52-6c0e-4a43-9a0e-5a1d3b6c7d8e";

let feedback: FeedbackRecords;
beforeEach(() => {
  feedback = createFeedback({ documents: inMemoryDocumentStore() });
});

describe("feedback", () => {
  it("is answered as the platform does, and kept", async () => {
    const answer = await feedback.give("p1", {
      memory_id,
      feedback: "NEGATIVE",
      feedback_reason: "Out of date",
    });
    expect(parseWire(feedbackResponse, answer, "feedback")).toEqual({
      id: expect.stringMatching(/^[\da-f-]{36}$/),
      feedback: "NEGATIVE",
      feedback_reason: "Out of date",
    });
    expect(await feedback.list("p1")).toEqual([
      {
        id: answer.id,
        memoryId: memory_id,
        feedback: "NEGATIVE",
        reason: "Out of date",
        createdAt: expect.any(Date),
        updatedAt: expect.any(Date),
      },
    ]);
  });

  it("on the same memory takes the place of what was said before, however its id is spelled", async () => {
    const first = await feedback.give("p1", { memory_id, feedback: "POSITIVE" });
    const second = await feedback.give("p1", {
      memory_id: memory_id.toUpperCase(),
      feedback: "VERY_NEGATIVE",
    });
    expect(second.id).toBe(first.id);
    expect(await feedback.list("p1")).toMatchObject([{ feedback: "VERY_NEGATIVE", reason: null }]);
  });

  it.each([null, undefined])("that is %s takes back what was said", async (none) => {
    await feedback.give("p1", { memory_id, feedback: "POSITIVE" });
    const body = { memory_id, feedback: none, feedback_reason: "Changed my mind" };
    expect(await feedback.give("p1", body)).toMatchObject({
      feedback: null,
      feedback_reason: null,
    });
    expect(await feedback.list("p1")).toEqual([]);
  });

  it("stays in its project, and goes with its memory or its project", async () => {
    await feedback.give("p1", { memory_id, feedback: "POSITIVE" });
    await feedback.give("p1", { memory_id: other, feedback: "POSITIVE" });
    await feedback.give("p2", { memory_id, feedback: "NEGATIVE" });
    await feedback.forget("p1", memory_id.toUpperCase());
    await feedback.forget("p1", "no id");
    expect((await feedback.list("p1")).map(({ memoryId }) => memoryId)).toEqual([other]);
    await feedback.clear("p1");
    expect(await feedback.list("p1")).toEqual([]);
    expect(await feedback.list("p2")).toHaveLength(1);
  });

  it.each([
    ["no body", undefined, /must be object/],
    ["no id", { feedback: "POSITIVE" }, /memory_id is missing/],
    [
      "an id that is none",
      { memory_id: "m1", feedback: "POSITIVE" },
      /^\[mem0-kit\] Invalid memory_id$/,
    ],
    [
      "a word that is none",
      { memory_id, feedback: "GOOD" },
      /POSITIVE or NEGATIVE or VERY_NEGATIVE/,
    ],
    [
      "a reason that is a number",
      { memory_id, feedback_reason: 1 },
      /feedback_reason must be string/,
    ],
    [
      "a reason that is a book",
      { memory_id, feedback: "POSITIVE", feedback_reason: "x".repeat(longestReason + 1) },
      /longer than 10000/,
    ],
  ])("with %s is refused", async (_what, body, words) => {
    const failure = await feedback.give("p1", body).catch((error: unknown) => error);
    expect(MemoryError.isInstance(failure) && failure.code).toBe("INVALID_INPUT");
    expect((failure as Error).message).toMatch(words);
  });
});
