import { MemoryError, parseScopeId } from "@mem0-kit/core";
import { localMemory } from "@mem0-kit/local";
import fc from "fast-check";
import { expect, it, onTestFinished } from "vitest";
import { newOrganizationId, newProjectId } from "../../src/directory/directory-ids.ts";
import { isOrganizationId, isProjectId, namespaceOf } from "../../src/directory/index.ts";
import { temporaryPath } from "./document-stores.ts";

it("the default project is what the command line wrote", async () => {
  const path = await temporaryPath();
  const scope = { userId: "alex" };
  const memories = [
    localMemory({ path }),
    localMemory({ path, namespace: namespaceOf("proj_default") }),
  ];
  onTestFinished(async () => void (await Promise.all(memories.map((one) => one.close()))));
  await memories[0]?.add("Likes tea.", { scope, infer: false });
  const { results } = (await memories[1]?.getAll({ scope })) ?? {};
  expect(results?.map(({ memory }) => memory)).toEqual(["Likes tea."]);
});

it("every other project has a namespace of its own that memories take", () => {
  const ids = ["proj_default", ...Array.from({ length: 1000 }, newProjectId)];
  const namespaces = ids.map(namespaceOf);
  expect(new Set(namespaces).size).toBe(1001);
  expect(namespaces.map((one) => parseScopeId("namespace", one))).toEqual(namespaces);
  expect(namespaces.slice(1).every((one) => one.startsWith("mem0-kit-server/proj_"))).toBe(true);
});

it("what is no project's id has no namespace", () => {
  const strange = [
    "default",
    "",
    "*",
    "proj_",
    "proj_default ",
    "proj_default\n",
    "../x",
    "__proto__",
  ];
  for (const id of [...strange, newOrganizationId(), `${newProjectId()}/`])
    expect(() => namespaceOf(id), id).toThrow(MemoryError);
  fc.assert(fc.property(fc.string(), (id) => !isProjectId(id) && !isOrganizationId(id)));
});
