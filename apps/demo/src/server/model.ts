import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import type { LanguageModel } from "ai";

/** The model that answers, and how the page names it. */
export interface ChosenModel {
  readonly model: LanguageModel;
  readonly label: string;
  /** Whether it is the offline responder, which only quotes. */
  readonly offline: boolean;
}

/**
 * The model that the environment names, or the offline responder of this very server: both are
 * reached by the same provider, over HTTP.
 */
export function chooseModel(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): ChosenModel {
  const { OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL, PORT } = environment;
  if (!OPENAI_API_KEY) {
    const provider = createOpenAICompatible({
      name: "offline-responder",
      baseURL: `http://127.0.0.1:${PORT || 3000}/v1`,
      includeUsage: true,
    });
    return { model: provider("offline-responder"), label: "Offline responder", offline: true };
  }
  const id = OPENAI_MODEL || "gpt-5-mini";
  const provider = createOpenAICompatible({
    name: "openai",
    baseURL: OPENAI_BASE_URL || "https://api.openai.com/v1",
    apiKey: OPENAI_API_KEY,
    includeUsage: true,
  });
  return { model: provider(id), label: id, offline: false };
}
