import { isIP } from "node:net";
import { createWebhookRequest, updateWebhookRequest } from "@mem0-kit/core/platform";
import * as z from "zod/mini";
import { isPublicAddress } from "../guarded-fetch/is-public-address.ts";
import { parseAllowed } from "../guarded-fetch/parse-allowed.ts";
import { hostOf, parseTarget } from "../guarded-fetch/parse-target.ts";
import { type FieldProblems, fieldError } from "./field-problems.ts";

const name = z.string().check(
  z.refine((value) => value.trim() !== "", "This field may not be blank."),
  z.maxLength(255, "Ensure this field has no more than 255 characters."),
  z.refine((value) => !/\p{Cc}/u.test(value) && value.isWellFormed(), "Enter a valid value."),
);

const url = z.string().check(
  z.refine((value) => value.trim() !== "", "This field may not be blank."),
  z.maxLength(2048, "Ensure this field has no more than 2048 characters."),
  z.refine((value) => value.trim() === "" || isTarget(value), "Enter a valid URL."),
);

/** Body of a request that makes a webhook. */
export const newWebhookBody = z.extend(createWebhookRequest, { name, url });
export type NewWebhookBody = z.infer<typeof newWebhookBody>;

/** Body of a request that changes one: what is not named is left as it is. */
export const webhookChangeBody = z.extend(updateWebhookRequest, {
  name: z.optional(name),
  url: z.optional(url),
  /** `true` brings back a webhook that was disabled; mem0's clients do not send it. */
  is_active: z.optional(z.boolean()),
});
export type WebhookChangeBody = z.infer<typeof webhookChangeBody>;

export interface ParseWebhookOptions {
  /** As in `guardedFetch`. */
  readonly allowPrivate: readonly string[];
}

/**
 * Checks a body and where it wants deliveries to go.
 *
 * @throws MemoryError `INVALID_INPUT`, of which `fieldProblemsOf` tells what is wrong by field.
 */
export function parseWebhook<T extends { readonly url?: string | undefined }>(
  schema: z.ZodMiniType<T>,
  body: unknown,
  { allowPrivate }: ParseWebhookOptions,
): T {
  const parsed = z.safeParse(schema, body);
  if (!parsed.success) throw fieldError(problemsOf(parsed.error.issues, body));
  const host = parsed.data.url === undefined ? null : hostOf(parseTarget(parsed.data.url));
  // Names are resolved, and checked, by each delivery: what they mean today is not what they mean then.
  if (host !== null && isClosed(host, parseAllowed(allowPrivate)))
    throw fieldError({ url: ["This address is not on the public internet."] });
  return parsed.data;
}

function isTarget(value: string): boolean {
  try {
    return parseTarget(value).href !== "";
  } catch {
    return false;
  }
}

function isClosed(host: string, isAllowed: (address: string) => boolean): boolean {
  if (/(^|\.)localhost\.?$/.test(host)) return !isAllowed("127.0.0.1") && !isAllowed("::1");
  return isIP(host) !== 0 && !isPublicAddress(host) && !isAllowed(host);
}

function problemsOf(issues: readonly z.core.$ZodIssue[], body: unknown): FieldProblems {
  const problems = new Map<string, ReadonlySet<string>>();
  for (const issue of issues) {
    const field = String(issue.path[0] ?? "non_field_errors");
    const words = wordsOf(issue, valueAt(body, issue.path));
    problems.set(field, new Set([...(problems.get(field) ?? []), words]));
  }
  return Object.fromEntries([...problems].map(([field, words]) => [field, [...words]]));
}

function wordsOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.path.length === 0)
    return `Invalid data. Expected a dictionary, but got ${typeName(value)}.`;
  if (value === undefined) return "This field is required.";
  if (value === null) return "This field may not be null.";
  if (issue.code === "invalid_value") return `"${shorten(value)}" is not a valid choice.`;
  if (issue.code === "too_small") return "This list may not be empty.";
  if (issue.code !== "invalid_type") return issue.message;
  if (issue.expected === "array")
    return `Expected a list of items but got type "${typeName(value)}".`;
  return issue.expected === "boolean" ? "Must be a valid boolean." : "Not a valid string.";
}

function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : value),
    body,
  );
}

/** As Python calls it, which is what mem0's users read elsewhere. */
function typeName(value: unknown): string {
  if (value === null || value === undefined) return "NoneType";
  if (Array.isArray(value)) return "list";
  const names: Record<string, string> = { string: "str", number: "int", boolean: "bool" };
  return names[typeof value] ?? "dict";
}

function shorten(value: unknown): string {
  return (typeof value === "string" ? value : JSON.stringify(value)).slice(0, 64);
}
