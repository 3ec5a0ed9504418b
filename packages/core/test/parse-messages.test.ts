import { describe, expect, it } from "vitest";
import { limits } from "../src/limits.ts";
import { parseMessages } from "../src/parse-messages.ts";

const user = (content: unknown, more: object = {}) => ({ role: "user", content, ...more });

describe("parseMessages", () => {
  it("takes a string for one user message", () => {
    expect(parseMessages("I like tea")).toEqual([{ role: "user", text: "I like tea" }]);
  });

  it("takes one message or a list of them", () => {
    expect(parseMessages(user("a"))).toEqual([{ role: "user", text: "a" }]);
    expect(parseMessages([user("a"), { role: "assistant", content: "b" }])).toEqual([
      { role: "user", text: "a" },
      { role: "assistant", text: "b" },
    ]);
  });

  it("keeps id, name and date, the date as a copy", () => {
    const createdAt = new Date("2026-01-02T03:04:05Z");
    const [message] = parseMessages(user("a", { id: "m1", name: "Alex", createdAt }));
    expect(message).toEqual({ role: "user", text: "a", id: "m1", name: "Alex", createdAt });
    expect(message?.createdAt).not.toBe(createdAt);
  });

  it("keeps the text exactly, spaces and all", () => {
    expect(parseMessages("  a\n\tb  ")[0]?.text).toBe("  a\n\tb  ");
  });

  it.each([
    ["an empty string", ""],
    ["a blank string", " \n\t "],
    ["an empty list", []],
    ["a blank message", user("  ")],
    ["content null, as a tool call has it", { role: "assistant", content: null, tool_calls: [] }],
    ["no parts", user([])],
    ["blank parts", user([{ type: "text", text: " " }])],
    ["a nameless image alone", user([{ type: "image", url: "https://example.com/a.png" }])],
    ["a system message", { role: "system", content: "Be brief." }],
    ["a developer message", { role: "developer", content: "Be brief." }],
    ["a tool message, whatever it holds", { role: "tool", content: { result: 1 } }],
    ["a function message", { role: "function", content: "1" }],
  ])("passes over %s", (_, messages) => {
    expect(parseMessages(messages)).toEqual([]);
  });

  it("joins text parts by line breaks", () => {
    const parts = [
      { type: "text", text: "a" },
      { type: "text", text: "" },
      { type: "text", text: "b" },
    ];
    expect(parseMessages(user(parts))[0]?.text).toBe("a\nb");
  });

  it("puts a placeholder for an image or file, never its bytes or address", () => {
    const parts = [
      { type: "text", text: "look" },
      { type: "image", data: "aGVsbG8=", mediaType: "image/png", alt: "a cat\n on a mat" },
      { type: "file", data: new Uint8Array([1, 2]), filename: "plan.pdf" },
      { type: "image", url: "https://example.com/secret.png" },
    ];
    expect(parseMessages(user(parts))[0]?.text).toBe(
      "look\n[image: a cat on a mat]\n[file: plan.pdf]\n[image]",
    );
  });

  it("keeps a message of an image that has a name", () => {
    expect(parseMessages(user([{ type: "image", alt: "our dog" }]))).toEqual([
      { role: "user", text: "[image: our dog]" },
    ]);
  });

  it.each([
    ["a number", 42, "message"],
    ["null", null, "message"],
    ["a hole in the list", [user("a"), undefined], "messages[1]"],
    ["a text in the list", ["a"], "messages[0]"],
    ["no role", { content: "a" }, "message.role"],
    ["an unknown role", [user("a"), { role: "bot", content: "b" }], "messages[1].role"],
    ["no content", { role: "user" }, "message.content"],
    ["content of another type", user(42), "message.content"],
    ["an unknown part", [user([{ type: "image_url" }])], "messages[0].content[0].type"],
    ["a text part without text", user([{ type: "text" }]), "message.content[0].text"],
    ["a part that is no object", user(["a"]), "message.content[0]"],
    ["a blank id", user("a", { id: "" }), "message.id"],
    ["a number for an id", user("a", { id: 1 }), "message.id"],
    ["an id that is too long", user("a", { id: "x".repeat(257) }), "message.id"],
    ["a control character in a name", user("a", { name: "Al\u0007ex" }), "message.name"],
    ["an invalid date", user("a", { createdAt: new Date(Number.NaN) }), "message.createdAt"],
    ["a text for a date", user("a", { createdAt: "2026-01-01" }), "message.createdAt"],
    ["a lone surrogate", [user("a"), user("b \ud83d")], "messages[1].content"],
    ["a NUL", user("a\u0000b"), "message.content"],
  ])("refuses %s and says where", (_, messages, place) => {
    expect(() => parseMessages(messages)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message: expect.stringContaining(place) }),
    );
  });

  it("counts the limit of a text in UTF-8 bytes", () => {
    const fits = "é".repeat(limits.textBytes / 2);
    expect(parseMessages(fits)).toHaveLength(1);
    expect(() => parseMessages(`${fits}é`)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT" }),
    );
  });

  it("bounds the number of messages", () => {
    const messages = Array(limits.messages).fill(user("a"));
    expect(parseMessages(messages)).toHaveLength(limits.messages);
    expect(() => parseMessages([...messages, user("a")])).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT" }),
    );
  });

  it("never shows the text of a message in an error", () => {
    expect(() => parseMessages("my secret \ud83d")).toThrow(/^(?!.*secret)/);
  });

  describe("for a backend that reads images and files", () => {
    const media = (content: unknown) => parseMessages(user(content), { media: true });

    it("gives the parts in their order beside the text", () => {
      const url = new URL("https://example.com/a.png");
      expect(
        media([
          { type: "text", text: "look" },
          { type: "image", url, alt: "a cat" },
          { type: "file", data: new Uint8Array([104, 105]), mediaType: "text/plain" },
        ]),
      ).toEqual([
        {
          role: "user",
          text: "look\n[image: a cat]\n[file]",
          parts: [
            { type: "text", text: "look" },
            { type: "image", url: "https://example.com/a.png", alt: "a cat" },
            { type: "file", data: "aGk=", mediaType: "text/plain" },
          ],
        },
      ]);
    });

    it("keeps a nameless image alone, and passes over one without address and bytes", () => {
      expect(media([{ type: "image", data: "aGk=" }])).toMatchObject([{ text: "[image]" }]);
      expect(media([{ type: "image" }])).toEqual([]);
    });

    it("has no parts where there is only text", () => {
      expect(media([{ type: "text", text: "a" }])).toEqual([{ role: "user", text: "a" }]);
    });

    it.each([
      ["a local address", { type: "image", url: "file:///etc/passwd" }],
      ["bytes of another kind", { type: "file", data: [1, 2] }],
      ["more than the limit", { type: "file", data: new Uint8Array(limits.documentBytes + 1) }],
      ["a media type that is no text", { type: "image", data: "aGk=", mediaType: 7 }],
    ])("refuses %s", (_, part) => {
      expect(() => media([part])).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
    });
  });
});
