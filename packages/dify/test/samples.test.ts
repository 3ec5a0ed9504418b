import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { plugin } from "../src/definitions/plugin.ts";
import { tools } from "../src/definitions/tools.ts";

interface Node {
  readonly id: string;
  readonly data: {
    readonly type: string;
    readonly provider_id?: string;
    readonly tool_name?: string;
    readonly tool_parameters?: Record<string, { readonly type: string; readonly value: string }>;
    readonly variables?: readonly { readonly variable: string }[];
    readonly outputs?: readonly { readonly value_selector: readonly string[] }[];
  };
}

const folder = new URL("../samples/", import.meta.url);
/** What Dify gives every app of a mode. */
const systemVariables: Record<string, readonly string[]> = {
  "advanced-chat": ["query", "user_id", "conversation_id"],
  workflow: ["user_id"],
};

describe.each(globSync("*.yml", { cwd: folder }))("%s", (file) => {
  const text = readFileSync(new URL(file, folder), "utf8");
  const { kind, app, workflow } = parse(text);
  const nodes: Node[] = workflow.graph.nodes;
  const edges: { source: string; target: string }[] = workflow.graph.edges;

  test("is one line of nodes from the start to the end", () => {
    expect(kind).toBe("app");
    expect(edges.map(({ source }) => source)).toEqual(nodes.slice(0, -1).map(({ id }) => id));
    expect(edges.map(({ target }) => target)).toEqual(nodes.slice(1).map(({ id }) => id));
  });

  test("uses tools of this plugin, with parameters that can be bound, for the user of the app", () => {
    const used = nodes.filter(({ data }) => data.type === "tool");
    expect(used.map(({ data }) => data.tool_name)).toEqual(["retrieve_memory", "add_memory"]);
    for (const { data } of used) {
      const tool = tools.find(({ name }) => name === data.tool_name);
      expect(data.provider_id).toBe(`${plugin.author}/${plugin.name}/mem0`);
      for (const name of Object.keys(data.tool_parameters ?? {}))
        expect(tool?.parameters[name]?.form, name).toBe("llm");
      expect(data.tool_parameters?.user_id?.value).toBe("{{#sys.user_id#}}");
    }
  });

  test("names only variables that are there by then", () => {
    const selectors = nodes.flatMap((node, index) =>
      selectorsOf(node).map((selector) => ({ selector, before: nodes.slice(0, index) })),
    );
    expect(selectors.length).toBeGreaterThan(6);
    for (const { selector, before } of selectors) {
      const [source = "", name = ""] = selector;
      const known =
        source === "sys"
          ? systemVariables[app.mode]
          : variablesOf(before.find(({ id }) => id === source));
      expect(known, selector.join(".")).toContain(name);
    }
  });
});

function selectorsOf(node: Node): (readonly string[])[] {
  const written = [...JSON.stringify(node.data).matchAll(/\{\{#([\w.]+)#\}\}/g)];
  return [
    ...written.map(([, path = ""]) => path.split(".")),
    ...(node.data.outputs ?? []).map(({ value_selector }) => value_selector),
  ];
}

function variablesOf(node: Node | undefined): readonly string[] {
  if (node?.data.type === "llm") return ["text"];
  if (node?.data.type === "start")
    return (node.data.variables ?? []).map(({ variable }) => variable);
  const tool = tools.find(({ name }) => name === node?.data.tool_name);
  return tool ? Object.keys(tool.output.shape) : [];
}
