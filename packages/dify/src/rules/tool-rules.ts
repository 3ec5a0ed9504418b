import { z } from "zod";
import { basicValue, i18n, identityName, pythonSource, text } from "./common-rules.ts";

/** Types that every Dify since 1.0 knows: `checkbox`, `date`, `date-range` need a new one at both ends. */
const parameterTypes = [
  "string",
  "number",
  "boolean",
  "select",
  "secret-input",
  "file",
  "files",
  "app-selector",
  "model-selector",
  "any",
  "dynamic-select",
  "array",
  "object",
] as const;

const parameter = z
  .strictObject({
    name: text(1023),
    label: i18n,
    human_description: i18n,
    type: z.enum(parameterTypes),
    scope: text(1024).optional(),
    form: z.enum(["schema", "form", "llm"]),
    llm_description: z.string().optional(),
    required: z.boolean().optional(),
    auto_generate: z.strictObject({ type: z.literal("prompt_instruction") }).optional(),
    template: z.strictObject({ enabled: z.boolean() }).optional(),
    default: z.union([basicValue, z.array(basicValue)]).optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    precision: z.int().optional(),
    multiple: z.boolean().optional(),
    options: z
      .array(z.strictObject({ value: z.string().min(1), label: i18n, icon: z.string().optional() }))
      .optional(),
  })
  .superRefine((value, context) => {
    for (const message of parameterFaults(value)) context.addIssue({ code: "custom", message });
  });

function parameterFaults(value: {
  readonly type: string;
  readonly multiple?: boolean | undefined;
  readonly default?: unknown;
  readonly options?: readonly { readonly value: string }[] | undefined;
}): string[] {
  const { type, multiple = false, default: preset, options } = value;
  const faults: string[] = [];
  if (multiple && !["select", "dynamic-select"].includes(type))
    faults.push("multiple is for select and dynamic-select only");
  if (preset !== undefined && Array.isArray(preset) !== multiple)
    faults.push("default must be a list exactly when multiple is true");
  if (type === "select" && !options?.length) faults.push("a select needs options");
  if (typeof preset === "string" && options && !options.some((option) => option.value === preset))
    faults.push("default is none of the options");
  return faults;
}

/** A tool by the daemon's rules and those of its SDK and of Dify's API. */
export const toolRules = z.strictObject({
  identity: z.strictObject({ name: identityName, author: z.string().min(1), label: i18n }),
  description: z.strictObject({ human: i18n, llm: z.string().min(1) }),
  parameters: z
    .array(parameter)
    .refine((list) => new Set(list.map(({ name }) => name)).size === list.length, {
      error: "two parameters have one name",
    })
    .optional(),
  output_schema: z
    .object({ type: z.literal("object"), properties: z.record(z.string(), z.unknown()) })
    .optional(),
  has_runtime_parameters: z.boolean().optional(),
  extra: pythonSource,
});
