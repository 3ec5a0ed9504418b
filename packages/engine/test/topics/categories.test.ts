import { describe, expect, it } from "vitest";
import { categoriesOf } from "../../src/topics/categories-of.ts";
import { topicProfile } from "../../src/topics/topic-profile.ts";

const categories = (text: string) => categoriesOf(topicProfile(text));

describe("categories", () => {
  it.each([
    ["personal_details", "My name is Robin and I was born in 1990."],
    ["personal_details", "I'm fluent in Portuguese."],
    ["personal_details", "I'm an introvert."],
    ["family", "My brother and my parents are coming."],
    ["family", "We have three children."],
    ["family", "My grandmother turned ninety."],
    ["professional_details", "I work as an accountant for a bank."],
    ["professional_details", "My boss and my colleagues."],
    ["professional_details", "I'm studying at university for my degree."],
    ["sports", "I play tennis and badminton."],
    ["sports", "I'm a marathon runner."],
    ["sports", "We go skiing and snowboarding."],
    ["travel", "My flight has a layover at the airport."],
    ["travel", "We booked a hostel near the train station."],
    ["travel", "My visa and passport are ready."],
    ["food", "I'm vegan and cook lentils."],
    ["food", "I bake sourdough bread."],
    ["food", "We love ramen and sushi."],
    ["music", "I play the cello in an orchestra."],
    ["music", "My playlist is all jazz and blues songs."],
    ["health", "I have asthma and use an inhaler."],
    ["health", "My doctor prescribed antibiotics."],
    ["health", "I suffer from insomnia."],
    ["technology", "I run Linux on my laptop."],
    ["technology", "I write Python and Rust."],
    ["technology", "My router and my wifi are slow."],
    ["hobbies", "I knit and do pottery."],
    ["hobbies", "I paint watercolours."],
    ["hobbies", "We go birdwatching."],
    ["fashion", "I wear jeans and a hoodie."],
    ["fashion", "My shoe size is unusual, so are my boots."],
    ["fashion", "I love earrings and bracelets."],
    ["entertainment", "I binge every Netflix series."],
    ["entertainment", "We saw a movie at the cinema."],
    ["entertainment", "I own a PlayStation for gaming."],
    ["milestones", "Our wedding anniversary is in June."],
    ["milestones", "She won an award at her graduation."],
    ["user_preferences", "Use bullet points and no emojis."],
    ["user_preferences", "Use metric units, please."],
    ["misc", "I have a dog and two cats."],
    ["misc", "My mortgage and my savings."],
    ["misc", "We rent a flat with a balcony."],
  ])("has %s for %j", (category, text) => {
    expect(categories(text)).toContain(category);
  });

  it("has none for a text without a clear topic", () => {
    expect(categories("Ok, thanks!")).toEqual([]);
    expect(categories("")).toEqual([]);
  });

  it("names at most three, best first", () => {
    const text = "I'm a vegan nurse with asthma, two dogs, a cello, a laptop and a tennis racket.";
    expect(categories(text).length).toBeLessThanOrEqual(3);
    expect(categories("I bake sourdough bread, cakes and pastries at the office.")[0]).toBe("food");
  });
});
