import {
  AIMessage,
  AIMessageChunk,
  type BaseMessage,
  HumanMessage,
  SystemMessage,
  ToolMessage,
} from "@langchain/core/messages";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { turnOf } from "../../src/middleware/turn-of.ts";

const human = (text: string) => new HumanMessage(text);
const answer = (text: string) => new AIMessage(text);
const call = (name = "look") =>
  new AIMessage({ content: "hm", tool_calls: [{ id: "1", name, args: {} }] });
const result = (name = "look", status: "success" | "error" = "success") =>
  new ToolMessage({ tool_call_id: "1", name, status, content: "leeks" });
const summary = () =>
  new HumanMessage({ content: "SUMMARY", additional_kwargs: { lc_source: "summarization" } });
const direct = new Set(["show"]);

/** A turn as texts. */
function textsOf(messages: readonly BaseMessage[]) {
  const { said, answer: last, isOver } = turnOf(messages, direct);
  return { said: said.map(({ text }) => text), answer: last?.text, isOver };
}

describe("turnOf", () => {
  const cases: [string, BaseMessage[], ReturnType<typeof textsOf>][] = [
    ["nothing", [], { said: [], answer: undefined, isOver: false }],
    ["a question", [human("a")], { said: ["a"], answer: undefined, isOver: false }],
    ["an exchange", [human("a"), answer("b")], { said: ["a"], answer: "b", isOver: true }],
    [
      "the last of two",
      [human("a"), answer("b"), human("c"), answer("d")],
      { said: ["c"], answer: "d", isOver: true },
    ],
    [
      "all that was said since the answer before",
      [answer("hi"), human("a"), new SystemMessage("x"), human("b"), answer("c")],
      { said: ["a", "b"], answer: "c", isOver: true },
    ],
    [
      "a loop",
      [human("a"), call(), result(), call(), result(), answer("b")],
      { said: ["a"], answer: "b", isOver: true },
    ],
    [
      "a loop that goes on",
      [human("a"), call(), result()],
      { said: ["a"], answer: undefined, isOver: false },
    ],
    [
      "words within a loop",
      [human("a"), call(), result(), human("b"), answer("c")],
      { said: ["a", "b"], answer: "c", isOver: true },
    ],
    [
      "a result that ends the run",
      [human("a"), call("show"), result("show")],
      { said: ["a"], answer: undefined, isOver: true },
    ],
    [
      "what comes behind such a result",
      [human("a"), call("show"), result("show"), human("b"), answer("c")],
      { said: ["b"], answer: "c", isOver: true },
    ],
    [
      "such a result that failed",
      [human("a"), call("show"), result("show", "error"), answer("b")],
      { said: ["a"], answer: "b", isOver: true },
    ],
    [
      "such a result beside another",
      [human("a"), call("show"), result("show"), result(), human("b"), answer("c")],
      { said: ["a", "b"], answer: "c", isOver: true },
    ],
    ["a summary", [summary(), answer("b")], { said: [], answer: "b", isOver: true }],
    [
      "words behind a summary",
      [summary(), human("a"), answer("b")],
      { said: ["a"], answer: "b", isOver: true },
    ],
    [
      "two agents that speak",
      [human("a"), answer("b"), answer("c")],
      { said: ["a"], answer: "c", isOver: true },
    ],
    ["a chunk", [human("a"), new AIMessageChunk("b")], { said: ["a"], answer: "b", isOver: true }],
  ];
  it.each(cases)("finds %s", (_, messages, turn) => {
    expect(textsOf(messages)).toEqual(turn);
  });

  it("over any series of runs loses no word, and gives none twice", () => {
    const step = fc.constantFrom("call", "result", "system", "say", "summary");
    const end = fc.constantFrom("answer", "direct", "fail");
    const run = fc.record({
      said: fc.integer({ min: 1, max: 3 }),
      steps: fc.array(step, { maxLength: 6 }),
      end,
    });
    fc.assert(
      fc.property(fc.array(run, { maxLength: 8 }), (runs) => {
        const messages: BaseMessage[] = [];
        const spoken: string[] = [];
        const saved: string[] = [];
        const say = () => {
          spoken.push(`word ${spoken.length}`);
          messages.push(human(spoken.at(-1) ?? ""));
        };
        for (const { said, steps, end: ended } of [
          ...runs,
          { said: 1, steps: [], end: "answer" },
        ]) {
          for (let count = 0; count < said; count += 1) say();
          for (const what of steps) {
            if (what === "say") say();
            if (what === "call") messages.push(call());
            if (what === "result") messages.push(result());
            if (what === "system") messages.push(new SystemMessage("x"));
            if (what === "summary") messages.push(summary());
          }
          if (ended === "answer") messages.push(answer("ok"));
          if (ended === "direct") messages.push(call("show"), result("show"));
          const turn = turnOf(messages, direct);
          expect(turn.isOver).toBe(ended !== "fail");
          if (turn.isOver) saved.push(...turn.said.map(({ text }) => text));
        }
        expect(saved).toEqual(spoken);
      }),
      { numRuns: 500 },
    );
  });

  it("of any messages at all gives words of people only, each at most once, and an answer that is the last", () => {
    const make = {
      human: () => human("a"),
      answer: () => answer("b"),
      call,
      result,
      show: () => result("show"),
      summary,
      system: () => new SystemMessage("x"),
    };
    const kinds = fc.array(
      fc.constantFrom(...Object.keys(make)) as fc.Arbitrary<keyof typeof make>,
    );
    fc.assert(
      fc.property(kinds, (names) => {
        const messages = names.map((name) => make[name]());
        const { said, answer: last } = turnOf(messages, direct);
        expect(new Set(said).size).toBe(said.length);
        for (const message of said) expect(message.text).toBe("a");
        expect(said.at(-1)).toBe(
          messages.findLast(({ text, type }) => type === "human" && text === "a"),
        );
        if (last !== undefined) expect(messages.at(-1)).toBe(last);
      }),
    );
  });
});
