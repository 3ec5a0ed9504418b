import type { z } from "zod";
import type { manifestRules } from "./manifest-rules.ts";
import type { Problem } from "./problem.ts";

type Files = ReadonlyMap<string, Uint8Array>;

/** Chinese, Japanese and Korean signs, with their punctuation. */
const eastAsian =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;

/** What the template's icon has in it. */
const templateIcon = "DIFY_MARKETPLACE_TEMPLATE_ICON_DO_NOT_USE";

/** What Dify's marketplace checks before people look at a plugin. */
export function checkMarketplace(files: Files, manifest: z.infer<typeof manifestRules>): Problem[] {
  const problem = (file: string, message: string): Problem => ({ file, at: "", message });
  const read = (file: string) => new TextDecoder().decode(files.get(file)).trim();
  const icons = [...files.keys()].filter((path) => path.startsWith("_assets/"));
  return [
    ...(/langgenius|dify/.test(manifest.author)
      ? [problem("manifest.yaml", "author must not contain langgenius or dify")]
      : []),
    ...(read("README.md") === "" ? [problem("README.md", "is missing or empty")] : []),
    ...(eastAsian.test(read("README.md"))
      ? [problem("README.md", "must be in English: translations belong into readme/")]
      : []),
    ...(read("PRIVACY.md") === "" ? [problem("PRIVACY.md", "is missing or empty")] : []),
    ...(sdkProblem(read("requirements.txt")) ?? []).map((text) =>
      problem("requirements.txt", text),
    ),
    ...icons
      .filter((path) => read(path).includes(templateIcon))
      .map((path) => problem(path, "is the icon of Dify's template")),
  ];
}

/** The marketplace wants dify_plugin 0.5.0 or newer. */
function sdkProblem(requirements: string): string[] | undefined {
  const pin = /^dify[_-]plugin\s*(?:>=|==|~=)\s*(\d+)\.(\d+)/m.exec(requirements);
  if (pin === null) return ["must ask for dify_plugin of 0.5.0 or newer"];
  const [, major, minor] = pin.map(Number);
  return major === 0 && (minor ?? 0) < 5
    ? ["must ask for dify_plugin of 0.5.0 or newer"]
    : undefined;
}
