import { fakeMemory } from "@mem0-kit/core/fake";
import { expect, it } from "vitest";
import { unavailableMemory } from "../src/server/unavailable-memory.ts";

const scope = { userId: "alex" };
const broken = unavailableMemory("It is off.", fakeMemory());
const failure = { code: "UNAVAILABLE", message: "It is off.", status: 503 };

it("fails every call that a memory has", async () => {
  for (const call of [
    broken.add("I live in Berlin.", { scope }),
    broken.search("Where do I live?", { scope }),
    broken.get("an-id", { scope }),
    broken.getAll({ scope }),
    broken.update("an-id", { text: "I live in Rome." }, { scope }),
    broken.delete("an-id", { scope }),
    broken.deleteAll({ scope }),
    broken.history("an-id", { scope }),
    broken.waitFor("an-event", { scope }),
  ])
    await expect(call).rejects.toMatchObject(failure);
});

it("refuses a missing or malformed scope as every memory does, before it fails", async () => {
  await expect(broken.search("Where?", { scope: {} })).rejects.toMatchObject({
    code: "SCOPE_REQUIRED",
  });
  await expect(broken.add("Here.", { scope: { userId: " " } })).rejects.toMatchObject({
    code: "INVALID_INPUT",
  });
});

it("keeps the name and the abilities of the memory that it stands for", () => {
  const { name, capabilities } = fakeMemory();
  expect(broken).toMatchObject({ name, capabilities });
});
