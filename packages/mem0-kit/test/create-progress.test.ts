import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { createProgress } from "../src/command-line/create-progress.ts";

test("draws a bar with its details on a terminal", () => {
  const { stream, text } = screen({ isTTY: true, columns: 80 });
  const progress = createProgress({ stream, total: 200, details: "{lines} lines" });
  progress.update(100, { lines: "7" });
  progress.stop();
  expect(text()).toMatch(/█+░+ 50 % 7 lines/);
});

test("draws nothing where there is no terminal, or where it is hidden", () => {
  for (const more of [{}, { isTTY: true, hidden: true, columns: 80 }]) {
    const { stream, text } = screen(more);
    const hidden = "hidden" in more;
    const progress = createProgress({ stream, total: 2, details: "{lines}", hidden });
    progress.update(1, { lines: "7" });
    progress.stop();
    expect(text()).toBe("");
  }
});

test("stops before anything has happened", () => {
  const { stream, text } = screen({ isTTY: true, columns: 80 });
  createProgress({ stream, total: 2, details: "" }).stop();
  expect(text()).not.toContain("█");
});

function screen(properties: object) {
  const chunks: unknown[] = [];
  const write = (chunk: unknown, _: string, done: () => void) => {
    chunks.push(chunk);
    done();
  };
  return {
    stream: Object.assign(new Writable({ write }), properties),
    text: () => chunks.join(""),
  };
}
