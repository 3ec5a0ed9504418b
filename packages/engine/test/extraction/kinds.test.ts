import { describe, expect, it } from "vitest";
import { extractFacts } from "../../src/extraction/extract-facts.ts";

const facts = (text: string) => extractFacts({ role: "user", text }).map((fact) => fact.text);

describe("what a question or request tells of the user", () => {
  it.each([
    ["As a vegan, what can I eat?", ["I'm a vegan"]],
    ["Given that I work from home, which chair should I buy?", ["I work from home"]],
    ["Can you suggest a cake, because my son is allergic to eggs?", ["My son is allergic to eggs"]],
    ["Recommend a phone, I mostly take photos.", ["I mostly take photos"]],
    ["What can I buy for my wife, who loves gardening?", ["My wife loves gardening"]],
    ["Which bike fits my 5-year-old son?", ["My son is 5 years old"]],
    ["Can you find a hotel for me and my two kids?", ["I have two kids"]],
    ["Which of these dishes can I cook, given I'm a vegetarian?", ["I'm a vegetarian"]],
    ["Which snacks can I eat on the train?", []],
    ["Can you find a hotel in Rome for Friday?", []],
    ["As a rule, how long does rice keep?", []],
  ])("of %j", (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe("clauses", () => {
  it.each([
    ["I live in Berlin and work at SAP.", ["I live in Berlin", "I work at SAP"]],
    ["I'm a nurse and have two kids.", ["I'm a nurse", "I have two kids"]],
    [
      "My sister Jane has two kids and she lives in Oslo.",
      ["My sister Jane has two kids", "She lives in Oslo"],
    ],
    [
      "i live in leeds i work at a bakery and i have two cats",
      ["I live in leeds", "I work at a bakery", "I have two cats"],
    ],
    ["I have a cat 🐱 shes called Mia", ["I have a cat", "Shes called Mia"]],
    [
      "My aunt is a pilot and her son flies gliders.",
      ["My aunt is a pilot", "Her son flies gliders"],
    ],
  ])("of %j stand alone", (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  it.each([
    "I want to go home and eat a cake",
    "I like to read and play chess",
    "I don't think I'm ready and I need a rest",
    "My uncle said I'm lazy and I drink too much",
    "That restaurant where my wife and I met is closed",
  ])("of %j stay together", (text) => {
    expect(facts(text)).toHaveLength(1);
  });
});

describe("what is nobody's fact", () => {
  it.each([
    ["a joke", "A man walks into a bar. He orders a beer."],
    ["a joke taken back", "I won the lottery! Just kidding."],
    ["an exaggeration", "I'm so hungry I could eat a horse"],
    ["sarcasm", "Oh great, because I love waiting in line 🙄"],
    ["role play", "Pretend to be a doctor. I have a sore throat."],
    ["a condition", "If I had a garden, I would grow roses. They would be red."],
    ["a scenario", "Let's say I have 5,000 euros and two kids."],
    ["general knowledge", "Water boils at 100 degrees."],
    ["biography", "Napoleon was born in Corsica in 1769."],
    ["a state", "I'm so tired today."],
    ["a promise", "Perfect, I'll use the second one."],
    ["praise", "You're the best! Great job."],
    ["wisdom", "Learning from mistakes is key."],
    ["a letter", "Dear Ms Lopez,\nI am writing to apply. I have ten years of experience."],
    ["a forwarded mail", "From: Ann <a@x.example>\nSubject: Hi\n\nI moved to Rome."],
    ["a reply", "> I moved to Rome.\n> I like it."],
    ["a text to translate", "Translate into Spanish: My brother is a doctor. He lives in Madrid."],
    ["a text to work on", "Can you shorten this?\nI have lived in Rome for ten years."],
    [
      "code without a fence",
      "const user = 'I am a doctor';\nTypeError: x is undefined\nnpm ERR! code 1",
    ],
    ["a shopping list", "Shopping list:\n- milk\n- eggs"],
    ["options", "Which is best?\n- Rome\n- Oslo"],
    ["a fragment", "The second option, please."],
  ])("is %s", (_kind, text) => {
    expect(facts(text)).toEqual([]);
  });
});

describe("lists", () => {
  it("about the writer keep their items as they are", () => {
    expect(facts("About me:\n- 42 years old\n- live in Utrecht")).toEqual([
      "42 years old",
      "Live in Utrecht",
    ]);
  });

  it("with a heading say it with every item", () => {
    expect(facts("My hobbies:\n* climbing\n* chess")).toEqual([
      "My hobbies: climbing",
      "My hobbies: chess",
    ]);
  });
});

describe("standing instructions", () => {
  it.each([
    "Always answer in French",
    "You can call me Al",
    "Keep your answers short from now on",
    "Don't use emojis",
    "When you write code for me, use tabs",
    "Only suggest vegan recipes to me",
    "Use metric units",
  ])("such as %j are kept", (text) => {
    expect(facts(`${text}.`)).toEqual([text]);
  });
});
