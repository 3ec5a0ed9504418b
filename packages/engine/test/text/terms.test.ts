import { describe, expect, it } from "vitest";
import { terms } from "../../src/text/terms.ts";

describe("terms", () => {
  it("brings inflections of a word together", () => {
    expect(terms("adopted adopting adoption")).toEqual(["adopt", "adopt", "adopt"]);
    expect(terms("painting paintings painted")).toEqual(["paint", "paint", "paint"]);
  });

  it("brings irregular forms to their base", () => {
    expect(terms("went children bought mice")).toEqual(terms("go child buy mouse"));
  });

  it("leaves out stop words and the possessive", () => {
    expect(terms("What did she do with Anna's guitar?")).toEqual(["anna", "guitar"]);
  });

  it("keeps stop words where there is nothing else", () => {
    expect(terms("Who am I?")).toEqual(["who", "am", "i"]);
  });

  it("keeps the month of May, which is also an auxiliary", () => {
    expect(terms("8 May 2023")).toEqual(["8", "may", "2023"]);
  });

  it("ignores case, accents, ligatures and width", () => {
    expect(terms("Café NAÏVE ﬁnally ｆｕｌｌ")).toEqual(terms("cafe naive finally full"));
    expect(terms("Straße Łódź smørrebrød")).toEqual(terms("strasse lodz smorrebrod"));
  });

  it("reads typographic apostrophes as plain ones", () => {
    expect(terms("I don’t like Tom’s kayak")).toEqual(terms("I don't like Tom's kayak"));
  });

  it("splits Chinese and Japanese into characters and pairs", () => {
    expect(terms("我喜欢")).toEqual(["我", "我喜", "喜", "喜欢", "欢"]);
    expect(terms("東京タワー")).toContain("東京");
  });

  it("finds a Korean word inside a longer one", () => {
    expect(terms("학교에서")).toEqual(expect.arrayContaining(["학교"]));
  });

  it("keeps words of other alphabets whole", () => {
    expect(terms("Я живу в Москве")).toEqual(["я", "живу", "в", "москве"]);
    expect(terms("مرحبا بالعالم")).toHaveLength(2);
    expect(terms("नमस्ते दुनिया")).toHaveLength(2);
  });

  it("finds the words of a language that writes no spaces", () => {
    expect(terms("ฉันชอบแมว")).toContain("แมว");
  });

  it("keeps emoji as words and nothing of a text without words", () => {
    expect(terms("🎂🎸")).toEqual(["🎂", "🎸"]);
    expect(terms(" …!? \n")).toEqual([]);
  });

  it("splits a word from the emoji or the ideograph that touches it", () => {
    expect(terms("guitar🎸")).toEqual(["guitar", "🎸"]);
    expect(terms("guitar很好")).toContain("guitar");
  });
});
