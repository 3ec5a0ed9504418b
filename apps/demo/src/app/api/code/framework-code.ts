import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createHighlighterCore, type HighlighterCore } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";
import typescript from "shiki/langs/typescript.mjs";
import dark from "shiki/themes/github-dark-high-contrast.mjs";
import light from "shiki/themes/github-light-high-contrast.mjs";
import type { FrameworkId } from "../../../chat/frameworks.ts";
import { appFolder } from "../../../server/app-folder.ts";

/** A file of the repository, highlighted. */
export interface FrameworkCode {
  readonly file: string;
  readonly html: string;
}

/** Reads and highlights the file that a framework's answers come from. */
export async function frameworkCode(framework: FrameworkId): Promise<FrameworkCode> {
  const file = `src/frameworks/${framework}.ts`;
  const [text, { codeToHtml }] = await Promise.all([
    readFile(join(/* turbopackIgnore: true */ appFolder(), file), "utf8"),
    highlighter(),
  ]);
  const themes = { light: light.name ?? "light", dark: dark.name ?? "dark" };
  // The page's style picks one of both.
  const options = { lang: "typescript", themes, defaultColor: false } as const;
  return { file: `apps/demo/${file}`, html: codeToHtml(text.trimEnd(), options) };
}

let making: Promise<HighlighterCore> | undefined;

function highlighter(): Promise<HighlighterCore> {
  making ??= createHighlighterCore({
    themes: [light, dark],
    langs: [typescript],
    engine: createJavaScriptRegexEngine(),
  });
  return making;
}
