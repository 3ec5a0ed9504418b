import { describe, expect, it } from "vitest";
import { analysisFlags, analyze, analyzerVersion, decodeAnalysis } from "../../src/analysis.ts";
import { passages } from "../../src/text/passages.ts";
import { terms } from "../../src/text/terms.ts";
import { decodeTopicProfile } from "../../src/topics/topic-codec.ts";

const decoded = (input: Parameters<typeof analyze>[0]) => decodeAnalysis(analyze(input).analysis);

describe("analyze", () => {
  it("keeps passages with the name of the actor and the day in words", () => {
    const time = Date.UTC(2023, 4, 8, 13, 56);
    const {
      passages: lines,
      meta,
      actorKey,
      version,
    } = decoded({
      text: "I adopted a puppy.",
      actor: "Mary-Ann",
      eventTime: time,
    });
    expect(lines).toEqual(["adopt puppi"]);
    expect(actorKey).toBe("mari ann");
    expect(meta).toBe("mari ann 8 may 2023");
    expect(version).toBe(analyzerVersion);
  });

  it("notes questions, numbers, times, instructions and preferences", () => {
    const { flags } = decoded({ text: "Are 12 people coming next week?" });
    expect(flags & analysisFlags.asks).not.toBe(0);
    expect(flags & analysisFlags.number).not.toBe(0);
    expect(flags & analysisFlags.time).not.toBe(0);
    expect(decoded({ text: "Always answer briefly." }).flags).toBe(analysisFlags.directive);
    expect(decoded({ text: "I prefer trains." }).flags).toBe(analysisFlags.preference);
  });

  it("says what the text is about", () => {
    const text = "I'm a vegetarian and allergic to nuts.";
    const { profile } = decoded({ text, role: "user" });
    expect(decodeTopicProfile(profile).standing).toBeGreaterThan(0.5);
    expect(analyze({ text, role: "user" }).categories).toContain("food");
  });

  it("finds the same terms in a short plain text as passage by passage", () => {
    const texts = [
      "Rock'n'roll's best, o'clock's 3.5 kg. I'm Alex's aunt!",
      "The a of it",
      "x y z. ".repeat(20),
      `${"word ".repeat(61)}end`,
      "!!! ? .",
    ];
    for (const text of texts) {
      const lines = passages(text).map((passage) => terms(passage).join(" "));
      expect(decoded({ text }).passages).toEqual(lines);
    }
  });

  it("survives line breaks, blanks and a text without words", () => {
    expect(decoded({ text: "one\n\ntwo  three" }).passages).toEqual(["two three"]);
    expect(decoded({ text: "…" }).passages).toEqual([""]);
    expect(decoded({ text: "" }).passages).toEqual([]);
  });
});
