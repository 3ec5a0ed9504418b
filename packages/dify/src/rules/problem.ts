import type { z } from "zod";

/** Something that Dify would refuse, lose or crash over. */
export interface Problem {
  /** Path in the package. */
  readonly file: string;
  /** Where in the file, such as `identity.name`; empty for the file as a whole. */
  readonly at: string;
  readonly message: string;
}

/** What a schema has against the content of a file. */
export function problemsOf(schema: z.ZodType, file: string, value: unknown): Problem[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) => ({ file, at: path.join("."), message }));
}

/** Problems as text, a line each. */
export function problemLines(problems: readonly Problem[]): string {
  return problems
    .map(({ file, at, message }) => `${file}${at === "" ? "" : ` ${at}`}: ${message}`)
    .join("\n");
}
