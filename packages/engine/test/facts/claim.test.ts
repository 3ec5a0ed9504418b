import { describe, expect, it } from "vitest";
import { claimOf } from "../../src/facts/claim.ts";
import { normalForm } from "../../src/facts/normal-form.ts";

/** Whether the second statement, said later, takes the place of the first. */
function corrects(older: string, newer: string): boolean {
  const { slot } = claimOf(older);
  const { contested, replaces } = claimOf(newer);
  return slot !== undefined && contested.includes(slot) && replaces(older);
}

describe("normalForm", () => {
  it.each([
    ["I'm vegetarian", "I am a vegetarian."],
    ["I'm vegetarian", "i’m a vegetarian!! 🥦"],
    ["I've got a dog named Rex", "I have a dog called Rex"],
    ["I don't eat meat", "I do not eat meat"],
    ["I have two kids", "I have 2 kids"],
    ["I really love jazz music", "I love jazz"],
  ])("is one for %j and %j", (left, right) => {
    expect(normalForm(left)).toBe(normalForm(right));
  });

  it.each([
    ["I eat meat", "I don't eat meat"],
    ["I work at IBM", "I worked at IBM"],
    ["I have two kids", "I have three kids"],
    ["I live in Rome", "My sister lives in Rome"],
    ["I like C++", "I like C"],
    ["Tom likes Ann", "Ann likes Tom"],
  ])("is another for %j and %j", (left, right) => {
    expect(normalForm(left)).not.toBe(normalForm(right));
  });
});

describe("claimOf", () => {
  it.each([
    ["I live in Berlin", "I moved to Hamburg"],
    ["I live in Paris with my wife", "We live in Lyon now"],
    ["I work at Siemens", "I work at Bosch now"],
    ["I'm unemployed", "I found a job at Bosch"],
    ["I'm a nurse", "I'm a florist now"],
    ["My phone number is 0171 555", "My new phone number is 0151 555"],
    ["My email is a@x.example", "I changed my email address to b@y.example"],
    ["My favourite colour is green", "My favourite color is blue"],
    ["My favourite food is pizza", "Sushi is my favourite food now"],
    ["I'm vegan", "I eat meat again"],
    ["I'm a vegetarian", "I'm not vegetarian anymore"],
    ["I'm single", "I'm engaged to Robin"],
    ["I'm 34 years old", "I'm 35"],
    ["My daughter is 3", "My daughter turned four"],
    ["My dentist appointment is on 20 March", "My dentist appointment was moved to 27 March"],
    ["My gym day is Tuesday", "My gym day is Thursday"],
    ["Call me Bob", "Please call me Robert from now on"],
    ["Always answer in French", "Answer in English from now on"],
    ["I eat fish twice a week", "I no longer eat fish"],
    ["I smoke ten cigarettes a day", "I stopped smoking two months ago"],
    ["We have a parrot called Coco", "We no longer have a parrot"],
    ["I don't eat fish", "I eat fish again"],
    ["I drink coffee every morning", "I quit coffee"],
    ["I have a motorbike", "I sold my motorbike"],
    ["I run 5 km every morning", "I run 10 km every morning"],
    ["My sister lives in Rome", "My sister moved to Milan"],
    ["I weigh 82 kg", "I weigh 78 kg"],
  ])("takes the place of %j: %j", (older, newer) => {
    expect(corrects(older, newer)).toBe(true);
  });

  it.each([
    ["I like tea", "I like coffee"],
    ["I have a dog", "I have a cat"],
    ["I speak French", "I speak Spanish"],
    ["I'm allergic to nuts", "I'm allergic to bees"],
    ["I went to Rome last week", "I went to Paris last week"],
    ["I'm from Spain", "I'm from Italy"],
    ["I work at SAP", "I worked at IBM for six years"],
    ["I live in Berlin", "I used to live in Rome"],
    ["I live in Berlin", "My sister lives in Oslo"],
    ["I live in Berlin", "I'd love to live in Rome"],
    ["I live in Berlin", "We're moving to Rome next year"],
    ["I live in Berlin", "I live in a small flat"],
    ["My brother Leo lives in Lima", "My brother Max lives in Quito"],
    ["My friend lives in Rome", "My friend lives in Oslo"],
    ["My son is called Paul", "My daughter is called Paula"],
    ["My name is Alexandra", "Call me Alex"],
    ["My car is a Golf", "My car is a mess"],
    ["I eat fish", "I don't eat meat"],
    ["I work at Google", "I no longer work at SAP"],
    ["I'm a nurse", "I'm a runner"],
    ["My favourite food is ramen", "My favourite film is Alien"],
  ])("leaves %j beside %j", (older, newer) => {
    expect(corrects(older, newer)).toBe(false);
  });

  it("keeps speakers apart", () => {
    const [ann, tom] = [claimOf("I live in Rome", "Ann"), claimOf("I live in Rome", "Tom")];
    expect(ann.hash).not.toBe(tom.hash);
    expect(ann.slot).not.toBe(tom.slot);
  });
});
