import { StoreBackend } from "deepagents";
import { describe, expect, it } from "vitest";
import { setUp } from "./support/set-up.ts";

describe("deepagents' StoreBackend", () => {
  const open = () => {
    const made = setUp();
    return { ...made, files: new StoreBackend({ store: made.store, namespace: ["filesystem"] }) };
  };

  it("writes, reads, edits, lists and finds files", async () => {
    const { files } = open();
    expect(await files.write("/memories/food.md", "I love tea.\nNo nuts.")).not.toHaveProperty(
      "error",
    );
    await files.write("/memories/deep/dogs.md", "Rex is a collie.");
    expect(await files.read("/memories/food.md")).toMatchObject({
      content: expect.stringContaining("No nuts."),
    });
    expect(await files.edit("/memories/food.md", "tea", "milk")).toMatchObject({ occurrences: 1 });
    expect(await files.readRaw("/memories/food.md")).toMatchObject({
      data: { content: "I love milk.\nNo nuts." },
    });
    const listed = await files.ls("/memories/");
    expect(listed.files?.map(({ path }) => path).toSorted()).toEqual([
      "/memories/deep/",
      "/memories/food.md",
    ]);
    const found = await files.glob("**/*.md", "/");
    expect(found.files?.map(({ path }) => path).toSorted()).toEqual([
      "/memories/deep/dogs.md",
      "/memories/food.md",
    ]);
    expect(await files.grep("collie", "/")).toMatchObject({
      matches: [{ path: "/memories/deep/dogs.md", line: 1 }],
    });
  });

  it("lists more files than one page, each once", async () => {
    const { files } = open();
    const names = Array.from({ length: 230 }, (_, n) => `/f${n}.md`);
    for (const name of names) await files.write(name, name);
    const listed = await files.ls("/");
    expect(listed.files?.map(({ path }) => path).toSorted()).toEqual(names.toSorted());
  });

  it("has its files searched by meaning", async () => {
    const { files, store } = open();
    await files.write("/food.md", "I am allergic to peanuts.");
    await files.write("/dogs.md", "Rex is a border collie.");
    const [first] = await store.search(["filesystem"], { query: "allergic to peanuts", limit: 1 });
    expect(first?.key).toBe("/food.md");
  });
});
