import type { ParameterDefinition } from "../definitions/parameter.ts";
import { plugin } from "../definitions/plugin.ts";
import type { ToolDefinition } from "../definitions/tool.ts";
import { outputSchema } from "./output-schema.ts";
import { schemaType } from "./schema-type.ts";

/** A tool as Dify declares it. */
export function toolYaml(tool: ToolDefinition): object {
  return {
    identity: { name: tool.name, author: plugin.author, label: tool.label },
    description: { human: tool.description, llm: tool.llm },
    parameters: Object.entries(tool.parameters).map(([name, parameter]) =>
      parameterYaml(name, parameter),
    ),
    output_schema: outputSchema(tool.output),
    extra: { python: { source: `tools/${tool.name}.py` } },
  };
}

function parameterYaml(name: string, parameter: ParameterDefinition): object {
  const { choices, ...type } = schemaType(parameter.schema);
  return {
    name,
    ...type,
    form: parameter.form,
    label: parameter.label,
    human_description: parameter.help,
    llm_description: parameter.llm,
    ...(choices === undefined ? {} : { options: optionsOf(choices, parameter.options) }),
  };
}

/** Choices with their labels. @throws Error for a choice without one */
export function optionsOf(
  choices: readonly string[],
  labels: ParameterDefinition["options"] = {},
): object[] {
  return choices.map((value) => {
    const label = labels[value];
    if (label === undefined) throw new Error(`[mem0-kit] The choice ${value} has no label.`);
    return { value, label };
  });
}
