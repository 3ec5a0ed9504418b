import { consumeStream, generateText, streamText } from "ai";
import { describe, expect, it, vi } from "vitest";
import { majorOf } from "./support/major-of.ts";
import { mockModel } from "./support/mock-model.ts";
import { setUpModels } from "./support/set-up-models.ts";

const scope = { userId: "alex" };
const prompt = "Which soup can I cook?";

describe("a stream whose reader is gone", () => {
  /** More than the SDK's own buffers take. */
  const words = Array.from({ length: 60 }, (_, index) => `${index} `);
  const whole = [[`user: ${prompt}`, `assistant: ${words.join("")}`]];

  /** A web response whose body is cancelled after its first bytes. */
  async function leave(options: { consume: boolean }) {
    const context = setUpModels();
    const cancelled = vi.fn();
    const mock = mockModel({ steps: [{ text: words }], delayMs: 1, onCancel: cancelled });
    const onFinish = vi.fn();
    const result = streamText({ model: context.models.model(mock, scope), prompt, onFinish });
    const response = result.toTextStreamResponse();
    const drained = options.consume ? result.consumeStream() : Promise.resolve();
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await drained;
    return { ...context, onFinish, cancelled };
  }

  it("stores the whole turn where the response is consumed on the server all the same", async () => {
    const { stored, models, onFinish } = await leave({ consume: true });
    await vi.waitFor(() => expect(stored()).toEqual(whole));
    await models.flush();
    expect(onFinish).toHaveBeenCalledTimes(1);
  });

  it("stores the whole turn where a response for a page has `consumeSseStream`", async () => {
    const { models, stored } = setUpModels();
    const mock = mockModel({ steps: [{ text: words }], delayMs: 1 });
    const result = streamText({ model: models.model(mock, scope), prompt });
    const response = result.toUIMessageStreamResponse({ consumeSseStream: consumeStream });
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await vi.waitFor(() => expect(stored()).toEqual(whole));
    await models.flush();
  });

  if (majorOf() < 7)
    it("stores the whole turn, since ai 5 and 6 read on by themselves", async () => {
      const { stored, models, onFinish } = await leave({ consume: false });
      await vi.waitFor(() => expect(stored()).toEqual(whole));
      await models.flush();
      expect(onFinish).not.toHaveBeenCalled();
    });
  else
    it("hears nothing of it on ai 7, which stops reading: the same words again are one turn", async () => {
      const { stored, models, events, onFinish, searches, cancelled } = await leave({
        consume: false,
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(events.map(({ type }) => type)).toEqual(["recalled"]);
      expect(onFinish).not.toHaveBeenCalled();
      expect(cancelled).not.toHaveBeenCalled();
      const mock = mockModel({ steps: [{ text: "Leek soup." }] });
      await generateText({ model: models.model(mock, scope), prompt });
      await models.flush();
      expect(stored()).toEqual([[`user: ${prompt}`, "assistant: Leek soup."]]);
      expect(searches).toHaveLength(1);
    });
});
