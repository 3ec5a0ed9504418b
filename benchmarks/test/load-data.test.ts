import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { loadFlattened } from "../src/data/load-flattened.ts";
import { loadLocomo } from "../src/data/load-locomo.ts";

const folder = mkdtempSync(join(tmpdir(), "mem0-kit-load-data-"));
afterAll(() => rmSync(folder, { recursive: true }));

const line = JSON.stringify({
  chat: "one",
  msgs: [
    { id: 0, role: "user", text: "Hi", time: "March-15-2024", actor: "Robin", run: 2 },
    { id: 1, role: "assistant", text: "Hello", caption: "a red barn" },
  ],
  questions: [
    { q: "Who?", cat: "people", gold: [0, 99] },
    { q: "Nothing?", cat: "abstention", gold: [] },
  ],
});

describe("loadFlattened", () => {
  it("reads messages with all that they may carry", () => {
    const { name, conversations } = loadFlattened(written("set.jsonl", `${line}\n`));
    expect(name).toBe("set");
    expect(conversations[0]?.messages).toEqual([
      {
        id: "0",
        role: "user",
        text: "Hi",
        time: new Date("2024-03-15T00:00:00Z"),
        actor: "Robin",
        run: "2",
      },
      { id: "1", role: "assistant", text: "Hello", caption: "a red barn" },
    ]);
  });

  it("keeps the questions with evidence among the messages, and that evidence only", () => {
    const { conversations } = loadFlattened(written("gold.jsonl", line));
    expect(conversations[0]?.questions).toEqual([
      { text: "Who?", category: "people", gold: ["0"] },
    ]);
  });

  it("reads gzip whatever the file is called", () => {
    const file = join(folder, "zipped.jsonl");
    writeFileSync(file, gzipSync(`${line}\n${line}\n`));
    const { conversations } = loadFlattened(file);
    expect(conversations).toHaveLength(2);
    expect(conversations[0]?.id).not.toBe(conversations[1]?.id);
  });

  it("says which line is wrong", () => {
    expect(() => loadFlattened(written("bad.jsonl", `${line}\nnot json`))).toThrow(/line 2 of/);
    expect(() => loadFlattened(written("odd.jsonl", `{"a":1}`))).toThrow(/no "msgs"/);
  });

  it.each([
    ["2023-05-08", "2023-05-08T00:00:00.000Z"],
    ["2023-05-08T13:56:00Z", "2023-05-08T13:56:00.000Z"],
    ["8 May 2023", "2023-05-08T00:00:00.000Z"],
    ["May-08-2023", "2023-05-08T00:00:00.000Z"],
  ])("reads the time %s as UTC", (time, expected) => {
    const text = JSON.stringify({ msgs: [{ id: 1, text: "x", time }], questions: [] });
    const { conversations } = loadFlattened(written("time.jsonl", text));
    expect(conversations[0]?.messages[0]?.time?.toISOString()).toBe(expected);
  });
});

describe("loadLocomo", () => {
  const sample = {
    sample_id: "s1",
    conversation: {
      speaker_a: "Robin",
      speaker_b: "Kim",
      session_2_date_time: "9:05 am on 1 June, 2023",
      session_2: [{ speaker: "Kim", dia_id: "D2:1", text: "Late", blip_caption: "a boat" }],
      session_1_date_time: "1:56 pm on 8 May, 2023",
      session_1: [{ speaker: "Robin", dia_id: "D1:1", text: "Early" }],
    },
    qa: [
      { question: "Both?", category: 1, evidence: ["D1:01; D2:1"] },
      { question: "Gone?", category: 4, evidence: ["D9:9", "D"] },
      { question: "Trap?", category: 5, evidence: ["D:2:1"] },
    ],
  };
  const { main, adversarial } = loadLocomo(written("locomo.json", JSON.stringify([sample])));

  it("reads the turns of the sessions in their order", () => {
    expect(main.conversations[0]?.messages).toEqual([
      {
        id: "D1:1",
        role: "user",
        actor: "Robin",
        run: "session_1",
        text: "Early",
        time: new Date("2023-05-08T13:56:00Z"),
      },
      {
        id: "D2:1",
        role: "assistant",
        actor: "Kim",
        run: "session_2",
        text: "Late",
        time: new Date("2023-06-01T09:05:00Z"),
        caption: "a boat",
      },
    ]);
  });

  it("normalises evidence, drops questions without any and keeps the adversarial ones apart", () => {
    expect(main.conversations[0]?.questions).toEqual([
      { text: "Both?", category: "multi-hop", gold: ["D1:1", "D2:1"] },
    ]);
    expect(adversarial.conversations[0]?.questions).toEqual([
      { text: "Trap?", category: "adversarial", gold: ["D2:1"] },
    ]);
  });
});

function written(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}
