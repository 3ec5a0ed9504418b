import { expect, it } from "vitest";
import { documentMark, isDocumentText, withoutDocumentTexts } from "../src/document-mark.ts";
import { fakeMemory } from "../src/fake/index.ts";

const scope = { userId: "alex" };

it("tells the text of a document by a key of its metadata alone", () => {
  expect(isDocumentText({ metadata: { [documentMark]: '["a","x"]' } })).toBe(true);
  expect(isDocumentText({ metadata: {} })).toBe(false);
  expect(isDocumentText({ metadata: Object.create({ [documentMark]: "inherited" }) })).toBe(false);
});

it.each([
  ["alone", undefined, ["memory", "other"]],
  ["with an empty filter", {}, ["memory", "other"]],
  ["with a filter of the caller's", { metadata: { kind: "other" } }, ["other"]],
  ["with one that has a NOT itself", { NOT: { metadata: { kind: "other" } } }, ["memory"]],
])("leaves them out of a list, %s", async (_, filters, wanted) => {
  const memory = fakeMemory();
  const add = (text: string, metadata: Record<string, string>) =>
    memory.add(text, { scope, infer: false, metadata });
  await add("memory", {});
  await add("other", { kind: "other" });
  await add("text", { kind: "other", [documentMark]: '["a","x"]' });
  const options = { scope, filters: withoutDocumentTexts(filters), order: "oldest" } as const;
  const { results } = await memory.getAll(options);
  expect(results.map((item) => item.memory)).toEqual(wanted);
});
