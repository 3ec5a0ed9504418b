import { z } from "zod";

/** The daemon counts characters, not UTF-16 code units. */
export function text(most: number) {
  return z
    .string()
    .min(1)
    .refine((value) => [...value].length <= most, {
      error: `must have at most ${most} characters`,
    });
}

const translation = z
  .string()
  .refine((value) => [...value].length < 1024, { error: "must have less than 1024 characters" });

/**
 * A text in Dify's languages. The daemon loses what it does not know without a word: official plugins'
 * `ja_Jp` is never shown.
 */
export const i18n = z.strictObject({
  en_US: translation.min(1),
  zh_Hans: translation.optional(),
  ja_JP: translation.optional(),
  pt_BR: translation.optional(),
});

export const version = z.string().regex(/^\d{1,4}(\.\d{1,4}){2}(-\w{1,16})?$/);

/** Names of providers and tools. */
export const identityName = z.string().regex(/^[a-zA-Z0-9_-]+$/);

/** Tags that the daemon and its SDK both know. */
export const commonTags = [
  "search",
  "image",
  "videos",
  "weather",
  "finance",
  "design",
  "travel",
  "social",
  "news",
  "medical",
  "productivity",
  "education",
  "business",
  "entertainment",
  "utilities",
  "rag",
  "other",
] as const;

/** What a form can begin with. */
export const basicValue = z.union([z.string(), z.number(), z.boolean()]);

/** A file of Python, from the root of the package. */
export const pythonSource = z.object({
  python: z.object({ source: z.string().regex(/^[\w-]+(\/[\w-]+)*\.py$/) }),
});
