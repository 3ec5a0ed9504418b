import { describe, expect, it, vi } from "vitest";
import { createTurnBook } from "../src/turn-book.ts";

describe("the book of turns", () => {
  it("has one entry for all steps of a turn, and another for the same words after its end", () => {
    const book = createTurnBook();
    const entry = book.open("a", false);
    expect(book.open("a", true)).toBe(entry);
    expect(book.open("b", false)).not.toBe(entry);
    entry.isOver = true;
    expect(book.open("a", true)).toBe(entry);
    const next = book.open("a", false);
    expect(next).not.toBe(entry);
    expect(book.open("a", true)).toBe(next);
  });

  it("takes the same words for a repeat for half a minute, and goes on with a loop for ten", () => {
    vi.useFakeTimers();
    try {
      const book = createTurnBook();
      const entry = book.open("a", false);
      vi.advanceTimersByTime(29_000);
      expect(book.open("a", false)).toBe(entry);
      vi.advanceTimersByTime(2_000);
      expect(book.open("a", true)).toBe(entry);
      expect(book.open("a", false)).not.toBe(entry);
      vi.advanceTimersByTime(11 * 60_000);
      expect(book.open("a", true)).not.toBe(entry);
    } finally {
      vi.useRealTimers();
    }
  });

  it("forgets the oldest beyond a thousand turns, and beyond what their words may take", () => {
    const many = createTurnBook();
    const entries = Array.from({ length: 1001 }, (_, index) => many.open(String(index), false));
    expect(many.open("1", true)).toBe(entries[1]);
    expect(many.open("0", true)).not.toBe(entries[0]);

    const long = createTurnBook();
    const [first, second, third] = ["a", "b", "c"].map((letter) => letter.repeat(1_900_000));
    const opened = [first, second, third].map((key = "") => long.open(key, false));
    expect(long.open(third ?? "", true)).toBe(opened[2]);
    expect(long.open(second ?? "", true)).toBe(opened[1]);
    expect(long.open(first ?? "", true)).not.toBe(opened[0]);
    const huge = "x".repeat(5_000_000);
    expect(long.open(huge, false)).toBe(long.open(huge, true));
  });
});
