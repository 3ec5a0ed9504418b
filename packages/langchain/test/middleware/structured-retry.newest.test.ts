import { createAgent, toolStrategy } from "langchain";
import { expect, it } from "vitest";
import { z } from "zod";
import {
  alex,
  answering,
  calling,
  fact,
  promptsOf,
  question,
  setUp,
  told,
} from "./support/set-up.ts";

// langchain 1.2.26 loses the repeat under any middleware that wraps the model's call.
it("looks up once and saves once where an object is asked for again, though LangChain 1.5 ends the run twice", async () => {
  const { mem0, adds, searches, events, seed } = setUp();
  await seed(alex.context, fact);
  const [format] = toolStrategy(z.object({ dish: z.string() }));
  if (format === undefined) throw new Error("no format");
  const model = answering(calling(format.name, {}), calling(format.name, { dish: "tart" }));
  const agent = createAgent({ model, tools: [], middleware: [mem0], responseFormat: [format] });
  const { structuredResponse } = await agent.invoke({ messages: question }, alex);
  await mem0.flush();
  expect(structuredResponse).toEqual({ dish: "tart" });
  const prompts = promptsOf(model);
  expect(prompts[1]?.[0]).toBe(prompts[0]?.[0]);
  expect(searches).toHaveLength(1);
  expect(adds.map(({ lines }) => lines)).toEqual([[`user: ${question}`]]);
  expect(told(events).filter((line) => line !== "save skipped not-over")).toEqual([
    "recalled",
    "saved",
  ]);
});
