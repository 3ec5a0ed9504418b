import { describe, expect, it } from "vitest";
import { topicProfile } from "../../src/topics/topic-profile.ts";

const standing = (text: string, role?: "user" | "assistant" | "system") =>
  topicProfile(text, role ? { role } : {}).standing;

describe("standing", () => {
  it.each([
    "I'm a vegetarian.",
    "I'm allergic to nuts.",
    "I have two daughters.",
    "I never drink coffee after noon.",
    "I prefer window seats.",
    "My wife is from Brazil.",
    "We live in a small village.",
    "I work as a nurse.",
    "My sister collects vintage teapots.",
    "I hate crowds.",
    "I've got asthma.",
    "I was born in Ghana.",
    "I can't eat shellfish.",
    "We don't own a car.",
    "I speak Portuguese and a little Dutch.",
    "I go running every morning.",
    "My husband is deaf.",
    "I'm training for a marathon.",
    "I got divorced two years ago.",
    "I was diagnosed with diabetes last year.",
    "My favourite colour is green.",
    "I always take the aisle.",
    "Please answer in French.",
    "Never use emojis.",
    "Call me Robin.",
    "My daughter plays the violin.",
    "Our dog is afraid of fireworks.",
    "I usually wake up at five.",
    "I stopped smoking years ago.",
    "Wool makes my skin itch.",
    "I'm saving for a house.",
    "I'm left-handed.",
    "They let me go, so I'm unemployed now.",
    "They took my licence away in May.",
    "My dad lost most of his hearing.",
    "I gave up sugar for Lent.",
    "I was the drummer in a punk band.",
    "My mother tongue is Tagalog, English came much later.",
    "My stepson is sixteen and has just got his licence.",
    "Our kitchen has no oven, just two burners.",
    "It's rockets at our place.",
    "Nana can't read any more.",
    "I deleted all my accounts.",
    "My psychiatrist put me on lithium.",
    "No car, no licence.",
  ])("is high for %j", (text) => {
    expect(standing(text)).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    "Hi there!",
    "Thanks a lot!",
    "Sounds good.",
    "Can you help me with this letter?",
    "What should I cook tonight?",
    "Please write a poem about the sea.",
    "Could you translate this for me?",
    "I went to the shop yesterday.",
    "I just finished the report.",
    "I'm heading out now.",
    "It rained all day.",
    "The meeting was boring.",
    "Haha, that's funny.",
    "Let's talk about something else.",
    "I might go for a walk later.",
    "Maybe we could leave earlier.",
    "The train was late.",
    "I ate a sandwich at noon.",
    "We saw a nice sunset.",
    "Someone left the door open.",
    "The new office is huge.",
    "My colleague lost his keys.",
    "I found a coin on the street.",
    "Is it going to rain?",
    "Ok, great!",
    "Explain how engines work.",
    "I'm looking at the second page.",
    "They cancelled the show.",
    "My niece's school play was on Thursday.",
    "I forgot to mute myself in the call.",
    "I tried making my own yoghurt.",
    "The museum's new dinosaur is smaller than I had expected.",
    "I gave up and went home.",
    "I turned the radio off.",
  ])("is low for %j", (text) => {
    expect(standing(text)).toBeLessThan(0.5);
  });

  it("is higher for what one cannot do than for what one happens to do", () => {
    expect(standing("I can't drive.")).toBeGreaterThan(standing("I drive."));
  });

  it("takes the most telling sentence of a text", () => {
    expect(standing("Hi! Can you help me? I'm a vegetarian.")).toBe(standing("I'm a vegetarian."));
  });

  it("is lower for what the assistant says", () => {
    expect(standing("I'm a vegetarian.", "assistant")).toBeLessThan(0.3);
  });

  it("is 0 for an empty text", () => {
    expect(standing("")).toBe(0);
    expect(standing("?!")).toBe(0);
  });
});
