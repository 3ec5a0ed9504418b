import { z } from "zod";
import { basicValue, commonTags, i18n, identityName, pythonSource, text } from "./common-rules.ts";

const option = z.strictObject({
  value: z
    .string()
    .min(1)
    .refine((value) => [...value].length < 128, { error: "must have less than 128 characters" }),
  label: i18n,
});

const credential = z
  .strictObject({
    // No number: the daemon knows none here.
    type: z.enum([
      "secret-input",
      "text-input",
      "select",
      "boolean",
      "model-selector",
      "app-selector",
      "array[tools]",
    ]),
    required: z.boolean().optional(),
    default: basicValue.optional(),
    scope: z.string().optional(),
    options: z.array(option).optional(),
    multiple: z.boolean().optional(),
    label: i18n,
    help: i18n.optional(),
    placeholder: i18n.optional(),
    url: z.url().optional(),
  })
  .superRefine(({ type, options, default: preset }, context) => {
    const refuse = (message: string) => context.addIssue({ code: "custom", message });
    if ((type === "select") !== (options !== undefined)) refuse("options belong to a select only");
    if (options && preset !== undefined && !options.some(({ value }) => value === preset))
      refuse("default is none of the options");
  });

const credentials = z.record(z.string().regex(/^\w+$/), credential);

/** A provider by the daemon's rules and those of its SDK, which stops the plugin at its start. */
export const providerRules = z.strictObject({
  identity: z.strictObject({
    author: text(64),
    name: identityName,
    label: i18n,
    // The daemon can do without it, the SDK cannot.
    description: i18n,
    icon: text(128),
    icon_dark: text(128).optional(),
    // `agent` and `trigger` pass the daemon, and the SDK crashes over them.
    tags: z.array(z.enum(commonTags)).optional(),
  }),
  // Left out, never null: the SDK crashes over it.
  credentials_for_provider: credentials.optional(),
  tools: z.array(text(1024)).min(1),
  oauth_schema: z
    .object({ client_schema: z.array(z.unknown()), credentials_schema: z.array(z.unknown()) })
    .optional(),
  extra: pythonSource,
});
