import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { credentials } from "../src/definitions/credentials.ts";
import type { LocalText } from "../src/definitions/local-text.ts";
import { plugin } from "../src/definitions/plugin.ts";
import { tools } from "../src/definitions/tools.ts";
import { definitionFiles } from "../src/emit/definition-files.ts";
import { checkPlugin } from "../src/rules/check-plugin.ts";
import { pluginFiles } from "./support/plugin-files.ts";

const languages = ["en_US", "ja_JP", "pt_BR", "zh_Hans"];
const python = new URL("../python/", import.meta.url);

test("the definitions break none of Dify's rules", () => {
  expect(checkPlugin(pluginFiles())).toEqual([]);
});

test("the files on disk, which the Python side runs with, are those of the definitions", () => {
  for (const [path, text] of definitionFiles())
    expect(
      readFileSync(new URL(path, python), "utf8"),
      `${path}: run \`mem0-dify definitions\``,
    ).toBe(text);
});

test("every tool and the provider have their Python file, and there is no other tool", () => {
  const names = tools.map(({ name }) => `${name}.py`);
  const found = readdirSync(new URL("tools/", python)).filter((name) =>
    /^[a-z]\w+\.py$/.test(name),
  );
  expect(found.sort()).toEqual(names.sort());
});

test("every text is there in four languages, and only names stay untranslated", () => {
  const kept = /^(Mem0|mem0|Namespace|Metadata|Rerank|Filters|Backend|m0-|http)/;
  const texts = [...localTexts([plugin, credentials, tools])];
  expect(texts.length).toBeGreaterThan(80);
  for (const text of texts) {
    expect(Object.keys(text).sort()).toEqual(languages);
    for (const [language, words] of Object.entries(text)) {
      expect(words.trim(), text.en_US).not.toBe("");
      if (language !== "en_US" && !kept.test(text.en_US)) expect(words).not.toBe(text.en_US);
    }
  }
});

test("Chinese says 记忆 for memory, never the word for RAM", () => {
  const words = [...localTexts([plugin, credentials, tools])].map(({ zh_Hans }) => zh_Hans).join();
  expect(words).toContain("记忆");
  expect(words).not.toContain("内存");
});

describe("parameters", () => {
  test("what authors bind to variables is an input, which older versions of Dify ask for", () => {
    const bound = /^(user|assistant|query|text|user_id|agent_id|app_id|run_id|memory_id|event_id)$/;
    for (const { parameters } of tools)
      for (const [name, { form }] of Object.entries(parameters))
        if (bound.test(name)) expect(form, name).toBe("llm");
  });

  test("no form and no model must fill in a user: a model would invent one", () => {
    for (const { name, parameters } of tools) {
      const user = parameters.user_id;
      expect(user?.schema.safeParse(undefined).success, name).toBe(true);
      expect(user?.llm, name).toContain("Never invent");
    }
  });

  test("the names of the original plugin's tools are there, so that workflows port by swapping nodes", () => {
    const named = (tool: string) =>
      Object.keys(tools.find(({ name }) => name === tool)?.parameters ?? {});
    expect(named("add_memory")).toEqual(expect.arrayContaining(["user", "assistant", "user_id"]));
    expect(named("retrieve_memory")).toEqual(expect.arrayContaining(["query", "user_id"]));
  });

  test("a model cannot confirm that everything is deleted", () => {
    const confirm = tools.find(({ name }) => name === "delete_all_memories")?.parameters.confirm;
    expect(confirm?.form).toBe("form");
    expect(confirm?.schema.parse(undefined)).toBe(false);
  });
});

describe("credentials", () => {
  test("their names are frozen: an installation with others answers with an internal error", () => {
    expect(Object.keys(credentials)).toEqual([
      "backend",
      "api_key",
      "base_url",
      "org_id",
      "project_id",
      "user_id_policy",
      "namespace",
    ]);
  });

  test("the key is a secret", () => {
    const provider = parse(definitionFiles().get("provider/mem0.yaml") ?? "");
    expect(provider.credentials_for_provider.api_key.type).toBe("secret-input");
  });
});

describe("what is emitted", () => {
  test("every text is quoted, so that a colon or a brace stays text", () => {
    const tool = definitionFiles().get("tools/retrieve_memory.yaml") ?? "";
    const bare = tool.split("\n").filter((line) => /^[^"']*: [^"'\d]*[{}:]/.test(line));
    expect(bare).toEqual([]);
    for (const version of ["1.1", "1.2"] as const)
      expect(parse(tool, { version }).parameters[5].llm_description).toContain('{"categories"');
  });

  test("an output has one plain type for each value, and no reference that Dify would not follow", () => {
    for (const [path, text] of definitionFiles())
      if (path.startsWith("tools/")) expect(text).not.toMatch(/anyOf|\$ref|\$defs|\$schema|"null"/);
  });

  test("a tool's declared variables are those of the contract with the Python side", () => {
    const contract = JSON.parse(definitionFiles().get("_contract.json") ?? "");
    for (const { name } of tools) {
      const { properties } = parse(definitionFiles().get(`tools/${name}.yaml`) ?? "").output_schema;
      expect(contract.tools[name].outputs, name).toEqual(Object.keys(properties));
    }
  });

  test("no variable is called text, files or json, which every tool node has anyway", () => {
    for (const { name, output } of tools)
      expect(
        Object.keys(output.shape).filter((key) => /^(text|files|json)$/.test(key)),
        name,
      ).toEqual([]);
  });
});

function* localTexts(value: unknown): Generator<LocalText> {
  if (typeof value !== "object" || value === null) return;
  if ("en_US" in value) return void (yield value as LocalText);
  for (const [key, part] of Object.entries(value))
    if (key !== "schema" && key !== "output") yield* localTexts(part);
}
