import { fakeMemory } from "@mem0-kit/core/fake";
import { generateText, type ModelMessage, stepCountIs } from "ai";
import { describe, expect, it } from "vitest";
import { createMemoryTools } from "../../src/tools/index.ts";
import { majorOf } from "../support/major-of.ts";
import { mockModel } from "../support/mock-model.ts";
import { runTools } from "./support/run-tools.ts";
import { watchedMemory } from "./support/watched-memory.ts";

const settings = {
  scope: { userId: "alex" },
  include: ["search", "delete"],
  needsApproval: { delete: true },
} as const;

if (majorOf() > 5)
  describe("a tool that a person must approve", () => {
    it.each([true, false])("runs in the next request, if it was approved: %s", async (approved) => {
      const { memory, calls, seed, kept } = watchedMemory();
      const id = await seed("alex", "Alex likes tea");
      const tools = createMemoryTools(memory, settings);
      const model = mockModel({
        steps: [{ tools: [{ name: "delete_memory", input: { id } }] }, { text: "As you wish." }],
      });
      const messages: ModelMessage[] = [{ role: "user", content: "Forget the tea" }];
      const stopWhen = stepCountIs(3);

      const first = await generateText({ model, tools, messages, stopWhen });
      expect(calls).not.toContain("delete");
      const request = first.content.find(({ type }) => type === "tool-approval-request");
      const { approvalId } = request as { readonly approvalId: string };
      const response = { type: "tool-approval-response", approvalId, approved } as const;
      const next = [...messages, ...first.response.messages] as ModelMessage[];
      next.push({ role: "tool", content: [response] });

      const second = await generateText({ model, tools, messages: next, stopWhen });
      expect(second.text).toBe("As you wish.");
      expect(await kept("alex")).toEqual(approved ? [] : ["Alex likes tea"]);
    });

    it("leaves the others unasked", async () => {
      const { memory, seed } = watchedMemory();
      await seed("alex", "Alex likes tea");
      const { read } = await runTools(createMemoryTools(memory, settings), [
        { name: "search_memories", input: { query: "tea" } },
      ]);
      expect(read[0]?.value).toContain("Alex likes tea");
    });
  });

if (majorOf() === 5)
  describe("a tool that a person must approve, on ai 5", () => {
    it("is not made at all, since ai 5 would run it unasked", () => {
      expect(() => createMemoryTools(fakeMemory(), settings)).toThrow(
        expect.objectContaining({ code: "UNSUPPORTED" }),
      );
    });

    it("is made where no tool of the set needs approval", () => {
      const tools = createMemoryTools(fakeMemory(), { ...settings, include: ["search"] });
      expect(Object.keys(tools)).toEqual(["search_memories"]);
    });
  });
