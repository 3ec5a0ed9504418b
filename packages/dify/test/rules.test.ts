import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { definitionFiles } from "../src/emit/definition-files.ts";
import { checkPlugin } from "../src/rules/check-plugin.ts";
import { pluginFiles } from "./support/plugin-files.ts";

type Path = readonly (string | number)[];
type Trap = readonly [name: string, at: Path, value: unknown];

const manifest = "manifest.yaml";
const provider = "provider/mem0.yaml";
const tool = "tools/retrieve_memory.yaml";
const text1024 = "x".repeat(1024);

const manifestTraps: readonly Trap[] = [
  ["a version of two numbers", ["version"], "1.0"],
  ["a version with a long ending", ["version"], `1.0.0-${"a".repeat(17)}`],
  ["a version that is a number", ["version"], 1],
  ["another type", ["type"], "bundle"],
  ["an author in upper case, which the SDK permits", ["author"], "Mem0"],
  ["an author of 65 characters", ["author"], "a".repeat(65)],
  ["an author that is a UUID", ["author"], "0b6f1a52-6c1e-4f0a-9d3b-0a4f6f9f1c01"],
  ["an author that claims to be Dify", ["author"], "langgenius-mem0"],
  ["a name with a dot", ["name"], "mem0.memory"],
  ["no English label", ["label"], { zh_Hans: "记忆" }],
  ["an empty English label", ["label", "en_US"], ""],
  ["a language that Dify loses", ["label", "ja_Jp"], "メモリ"],
  ["a description of 1024 characters", ["description", "pt_BR"], text1024],
  ["no icon", ["icon"], undefined],
  ["an icon that is not there", ["icon"], "missing.svg"],
  ["a dark icon that is not there", ["icon_dark"], "missing.svg"],
  ["no memory", ["resource", "memory"], 0],
  ["memory that is no whole number", ["resource", "memory"], 1.5],
  ["too little storage", ["resource", "permission", "storage"], { enabled: true, size: 1023 }],
  ["too much storage", ["resource", "permission", "storage"], { enabled: true, size: 2 ** 30 + 1 }],
  ["an unknown permission", ["resource", "permission", "disk"], { enabled: true }],
  ["no provider", ["plugins"], {}],
  ["two providers of a kind", ["plugins", "tools"], [provider, "provider/other.yaml"]],
  ["a path of 129 characters", ["plugins", "tools"], ["x".repeat(129)]],
  ["a model beside tools", ["plugins", "models"], ["provider/model.yaml"]],
  ["a trigger beside tools", ["plugins", "triggers"], ["provider/trigger.yaml"]],
  ["another machine", ["meta", "arch"], ["riscv64"]],
  ["another language than Python", ["meta", "runner", "language"], "nodejs"],
  ["no entry point", ["meta", "runner", "entrypoint"], ""],
  ["an entry point that is not there", ["meta", "runner", "entrypoint"], "start"],
  ["a version of the manifest that is none", ["meta", "version"], "one"],
  ["an unknown tag", ["tags"], ["memory"]],
  ["a time that is none", ["created_at"], "yesterday"],
  ["a repository that is no address", ["repo"], "mem0-kit"],
  ["a misspelt key", ["ressource"], {}],
];

const providerTraps: readonly Trap[] = [
  ["a name with a space", ["identity", "name"], "mem0 memory"],
  ["no description, which only the SDK wants", ["identity", "description"], undefined],
  ["the tag agent, which the SDK crashes over", ["identity", "tags"], ["agent"]],
  ["the tag trigger, which the SDK crashes over", ["identity", "tags"], ["trigger"]],
  ["an icon that is not there", ["identity", "icon"], "missing.svg"],
  ["null for no credentials, which the SDK crashes over", ["credentials_for_provider"], null],
  ["a list of credentials", ["credentials_for_provider"], []],
  ["a number as a credential", ["credentials_for_provider", "api_key", "type"], "number"],
  ["a credential without a label", ["credentials_for_provider", "api_key", "label"], undefined],
  ["a preset that is a list", ["credentials_for_provider", "namespace", "default"], ["a"]],
  ["a preset that is no choice", ["credentials_for_provider", "backend", "default"], "cloud"],
  [
    "a choice of 128 characters",
    ["credentials_for_provider", "backend", "options", 0, "value"],
    "x".repeat(128),
  ],
  [
    "a choice without a label",
    ["credentials_for_provider", "backend", "options", 0, "label"],
    undefined,
  ],
  ["no tools", ["tools"], []],
  ["a source that is not there", ["extra", "python", "source"], "provider/missing.py"],
  ["a source outside", ["extra", "python", "source"], "../mem0.py"],
];

const toolTraps: readonly Trap[] = [
  ["a name with a space", ["identity", "name"], "retrieve memory"],
  ["no author", ["identity", "author"], undefined],
  ["nothing for the model to read", ["description", "llm"], ""],
  ["nothing for people to read", ["description", "human"], undefined],
  ["a parameter without a description", ["parameters", 0, "human_description"], undefined],
  ["a parameter without a name", ["parameters", 0, "name"], ""],
  ["two parameters of one name", ["parameters", 1, "name"], "query"],
  ["a parameter of an unknown type", ["parameters", 0, "type"], "text"],
  ["a type that only new versions know", ["parameters", 0, "type"], "checkbox"],
  ["a form that is none", ["parameters", 0, "form"], "model"],
  ["several values of a text", ["parameters", 0, "multiple"], true],
  ["a list as the preset of one value", ["parameters", 0, "default"], ["a"]],
  ["a preset that is no choice", ["parameters", -1, "default"], "ignore"],
  ["a choice without options", ["parameters", -1, "options"], undefined],
  ["an unknown way to generate", ["parameters", 0, "auto_generate"], { type: "magic" }],
  ["an expiration under extra, as another plugin has it", ["parameters", 0, "extra"], {}],
  ["outputs that are a list", ["output_schema", "type"], "array"],
  ["a source that is not there", ["extra", "python", "source"], "tools/missing.py"],
];

describe.each([
  [manifest, manifestTraps],
  [provider, providerTraps],
  [tool, toolTraps],
])("%s is refused", (file, traps) => {
  test.each(traps)("with %s", (_, at, value) => {
    const problems = checkPlugin(pluginFiles({ [file]: changed(file, at, value) }));
    expect(problems.map((problem) => problem.file)).toContain(file);
  });
});

test("a tool that is not there is refused", () => {
  const files = pluginFiles({ [provider]: changed(provider, ["tools", 0], "tools/missing.yaml") });
  expect(checkPlugin(files)).toEqual([
    { file: "tools/missing.yaml", at: "", message: "is missing" },
  ]);
});

test("a problem names the file and the place in it", () => {
  const files = pluginFiles({ [tool]: changed(tool, ["parameters", 0, "form"], "model") });
  expect(checkPlugin(files)).toMatchObject([{ file: tool, at: "parameters.0.form" }]);
});

test("limits count characters: 1023 of them beyond U+FFFF pass", () => {
  const label = changed(manifest, ["label", "zh_Hans"], "𠀀".repeat(1023));
  expect(checkPlugin(pluginFiles({ [manifest]: label }))).toEqual([]);
});

test("tools and an endpoint may share a plugin", () => {
  const both = changed(manifest, ["plugins", "endpoints"], ["group/mem0.yaml"]);
  expect(checkPlugin(pluginFiles({ [manifest]: both }))).toEqual([]);
});

test.each([
  ["bare braces", 'description: {"k":"v"} and more\n'],
  ["a bare colon", "description: keep this: that\n"],
  ["a key that comes twice", "name: a\nname: b\n"],
])("YAML with %s is refused as no YAML", (_, text) => {
  const problems = checkPlugin(pluginFiles({ [manifest]: text }));
  expect(problems).toMatchObject([{ file: manifest, message: expect.stringContaining("no YAML") }]);
});

test("a time that is not quoted is a time all the same", () => {
  const text = (definitionFiles().get(manifest) ?? "").replace(
    /created_at: "(.*)"/,
    "created_at: $1",
  );
  expect(checkPlugin(pluginFiles({ [manifest]: text }))).toEqual([]);
});

describe("the marketplace refuses", () => {
  test.each([
    ["a README with Chinese in it", "README.md", "# Mem0 记忆\n"],
    ["a README with Japanese in it", "README.md", "# メモリ\n"],
    ["a README with full-width punctuation", "README.md", "# Mem0：memory\n"],
    ["an empty README", "README.md", " \n"],
    ["no README", "README.md", undefined],
    ["an empty page on privacy", "PRIVACY.md", "\n"],
    ["no page on privacy", "PRIVACY.md", undefined],
    [
      "the icon of the template",
      "_assets/icon.svg",
      "<svg>DIFY_MARKETPLACE_TEMPLATE_ICON_DO_NOT_USE</svg>",
    ],
    ["an old SDK", "requirements.txt", "dify_plugin>=0.4.1\n"],
    ["no SDK", "requirements.txt", "httpx>=0.28\n"],
    ["no requirements", "requirements.txt", undefined],
  ])("%s", (_, file, text) => {
    expect(checkPlugin(pluginFiles({ [file]: text }))).toMatchObject([{ file }]);
  });
});

test("a plugin without a manifest is refused", () => {
  expect(checkPlugin(pluginFiles({ [manifest]: undefined }))).toEqual([
    { file: manifest, at: "", message: "is missing" },
  ]);
});

/** A file of the definitions with one value changed; `undefined` leaves it out, -1 is the last of a list. */
function changed(file: string, at: Path, value: unknown): string {
  const root: unknown = parse(definitionFiles().get(file) ?? "");
  let node = root as Record<string | number, unknown>;
  const keyIn = (list: unknown, key: string | number) =>
    Array.isArray(list) && key === -1 ? list.length - 1 : key;
  for (const key of at.slice(0, -1)) node = node[keyIn(node, key)] as typeof node;
  const last = keyIn(node, at.at(-1) ?? "");
  if (value === undefined) delete node[last];
  else node[last] = value;
  return stringify(root);
}
