import { tools } from "../definitions/tools.ts";
import { contract } from "./contract.ts";
import { manifestYaml } from "./manifest-yaml.ts";
import { providerYaml } from "./provider-yaml.ts";
import { toJson } from "./to-json.ts";
import { toYaml } from "./to-yaml.ts";
import { toolYaml } from "./tool-yaml.ts";

/** The files of the plugin that are made from the definitions, by path: their texts. */
export function definitionFiles(): ReadonlyMap<string, string> {
  return new Map([
    ["manifest.yaml", toYaml(manifestYaml())],
    ["provider/mem0.yaml", toYaml(providerYaml())],
    ...tools.map((tool) => [`tools/${tool.name}.yaml`, toYaml(toolYaml(tool))] as const),
    ["_contract.json", toJson(contract())],
  ]);
}
