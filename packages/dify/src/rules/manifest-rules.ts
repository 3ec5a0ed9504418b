import { z } from "zod";
import { commonTags, i18n, text, version } from "./common-rules.ts";

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

const switchable = z.object({ enabled: z.boolean() });
const files = z.array(text(128)).max(1, {
  error: "of several providers of a kind the daemon takes the last one only",
});

const permission = z.strictObject({
  tool: switchable.optional(),
  model: switchable
    .extend({
      llm: z.boolean().optional(),
      text_embedding: z.boolean().optional(),
      rerank: z.boolean().optional(),
      tts: z.boolean().optional(),
      speech2text: z.boolean().optional(),
      moderation: z.boolean().optional(),
    })
    .optional(),
  node: switchable.optional(),
  endpoint: switchable.optional(),
  app: switchable.optional(),
  storage: switchable.extend({ size: z.int().min(1024).max(1_073_741_824) }).optional(),
});

const plugins = z
  .strictObject({
    tools: files.optional(),
    models: files.optional(),
    endpoints: files.optional(),
    agent_strategies: files.optional(),
    datasources: files.optional(),
    triggers: files.optional(),
  })
  .superRefine((value, context) => {
    const kinds = Object.entries(value).flatMap(([kind, list]) => (list?.length ? [kind] : []));
    const refuse = (message: string) => context.addIssue({ code: "custom", message });
    if (kinds.length === 0) refuse("has no provider");
    const lonely = kinds.find((kind) => kind !== "tools" && kind !== "endpoints");
    if (lonely !== undefined && kinds.length > 1) refuse(`${lonely} must be the only kind`);
  });

/**
 * `manifest.yaml` by the daemon's rules. Strict, though the daemon ignores what it does not know: a
 * misspelt key would be lost without a word.
 */
export const manifestRules = z.strictObject({
  version,
  type: z.literal("plugin"),
  author: z
    .string()
    .regex(/^[a-z0-9_-]{1,64}$/)
    .refine((author) => !uuid.test(author), { error: "must not be a UUID" }),
  name: z.string().regex(/^[a-z0-9_-]{1,128}$/),
  label: i18n,
  description: i18n,
  icon: text(128),
  icon_dark: text(128).optional(),
  resource: z.strictObject({
    memory: z.int().refine((bytes) => bytes !== 0, { error: "must not be 0" }),
    permission: permission.optional(),
  }),
  plugins,
  meta: z.strictObject({
    version,
    arch: z.array(z.enum(["amd64", "arm64"])),
    runner: z.strictObject({
      language: z.literal("python"),
      version: text(128),
      entrypoint: text(256),
    }),
    minimum_dify_version: z.string().nullable().optional(),
  }),
  tags: z.array(z.enum([...commonTags, "agent", "trigger"])).optional(),
  created_at: z.iso.datetime({ offset: true }),
  privacy: z.string().optional(),
  repo: z.url().optional(),
  verified: z.boolean().optional(),
});
