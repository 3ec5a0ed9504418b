import { describe, expect, it } from "vitest";
import { extractFacts } from "../src/extraction/extract-facts.ts";

const facts = (text: string) => extractFacts({ role: "user", text }).map((fact) => fact.text);

describe("extractFacts", () => {
  it("keeps name, diet and allergy of an introduction", () => {
    expect(facts("Hi, I'm Alex. I'm a vegetarian and I'm allergic to nuts.")).toEqual([
      "I'm Alex",
      "I'm a vegetarian",
      "I'm allergic to nuts",
    ]);
  });

  it("finds nothing in what an assistant says", () => {
    expect(extractFacts({ role: "assistant", text: "You are a vegetarian." })).toEqual([]);
  });

  it.each([
    "What can I cook for dinner tonight?",
    "what should I wear to a wedding",
    "Is it true that I told you I'm vegan?",
    "Don't you think I'm too old to run?",
    "I wonder how planes fly.",
    "any ideas for a gift",
    "你能推荐一本书吗？",
  ])("drops the question %j", (text) => {
    expect(facts(text)).toEqual([]);
  });

  it.each([
    "Tell me about Rome.",
    "Please write a poem about the sea.",
    "I'd like to know more about Japan.",
    "I need help with my taxes.",
    "I want you to act as a pirate.",
    "let's plan a trip",
  ])("drops the request %j", (text) => {
    expect(facts(text)).toEqual([]);
  });

  it.each([
    "Hello!",
    "Good morning, everyone!",
    "Thanks so much for your help!",
    "ok, great, thanks",
    "That's a really good idea.",
    "I see.",
    "haha 😂😂",
    "...",
    "Bye, see you tomorrow!",
    "你好！谢谢！",
  ])("drops the courtesy %j", (text) => {
    expect(facts(text)).toEqual([]);
  });

  it.each([
    ["Hello there! My name is Priya.", ["My name is Priya"]],
    ["Thanks, I moved to Lisbon last month.", ["I moved to Lisbon last month"]],
    ["By the way, my wife and I are expecting.", ["My wife and I are expecting"]],
    [
      "Remember that my daughter's birthday is on May 3rd.",
      ["My daughter's birthday is on May 3rd"],
    ],
    ["Can you remember that I'm gluten-free?", ["I'm gluten-free"]],
    ["So, um, yeah, I work nights.", ["I work nights"]],
  ])("takes the opening off %j", (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  it.each([
    ["I'm training for a marathon, can you give me a plan?", ["I'm training for a marathon"]],
    ["Since I'm allergic to shellfish, what can I order?", ["I'm allergic to shellfish"]],
    ["I love pizza, right?", ["I love pizza"]],
  ])("keeps the statement of a sentence that also asks: %j", (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  it.each([
    [
      "My name is Priya, I live in Oslo, and I work as a nurse.",
      ["My name is Priya", "I live in Oslo", "I work as a nurse"],
    ],
    ["I don't like C++, but I love C#.", ["I don't like C++", "I love C#"]],
    ["Don't call me Bob; call me Robert.", ["Don't call me Bob", "Call me Robert"]],
  ])("splits %j into statements that stand alone", (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  it.each([
    "If I eat nuts I get hives and I need an ambulance",
    "I don't think I'm ready and I told my boss",
    'My mother always says "Never trust a cat. Ever." to me',
    "I never drink coffee after 3 p.m. because it keeps me awake",
    "Dr. Smith told me to avoid salt",
    "We have a dog named Rex and a cat named Tom",
  ])("keeps %j whole, since half of it would say something else", (text) => {
    expect(facts(`${text}.`)).toEqual([text]);
  });

  it("keeps negation and standing instructions as they were said", () => {
    expect(facts("I'm not a vegetarian anymore. Please always answer in French.")).toEqual([
      "I'm not a vegetarian anymore",
      "Please always answer in French",
    ]);
  });

  it("drops what is only supposed", () => {
    expect(facts("If I were rich, I'd move to Bali. Suppose I have two dogs.")).toEqual([]);
  });

  it("reads lists line by line, keeps what a picture shows, and passes over code", () => {
    const text = "- I play guitar\n* I collect stamps\n[image: my dog]\n```\nI = 1\n```\nI swim.";
    expect(facts(text)).toEqual(["I play guitar", "I collect stamps [image: my dog]", "I swim"]);
  });

  it("reads sentences of other scripts", () => {
    expect(facts("我叫小明。我喜欢喝茶。")).toEqual(["我叫小明", "我喜欢喝茶"]);
  });

  it("names a repeated statement once", () => {
    expect(facts("I like tea. I like tea!")).toEqual(["I like tea"]);
  });

  it("takes a question mark within an address for no question", () => {
    expect(facts("I work at https://example.com/team?id=7 as a designer.")).toHaveLength(1);
  });

  it.each([
    ["blanks", " \t".repeat(100_000)],
    ["open quotation", `"${"I see. ".repeat(50_000)}`],
    ["conjunctions", "I run and ".repeat(50_000)],
    ["addresses", "http://".repeat(50_000)],
    ["marks", `${"!?".repeat(100_000)}x`],
    ["thanks", `thanks${" for a".repeat(50_000)}`],
  ])("ends on a long text of %s", (_name, text) => {
    expect(facts(text)).toEqual(expect.any(Array));
  });
});
