import type { ModelSettings } from "../chat/turn.ts";

/** The model that answers, and how the page names it. */
export interface ChosenModel {
  readonly settings: ModelSettings;
  readonly label: string;
  /** Whether it is the offline responder, which only quotes. */
  readonly offline: boolean;
}

/**
 * The model that the environment names, or the offline responder of this very server: both are
 * reached by each framework's own provider, over HTTP.
 */
export function chooseModel(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): ChosenModel {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL, OPENAI_MODEL, PORT } = environment;
  if (!apiKey) {
    const baseURL = `http://127.0.0.1:${PORT || 3000}/v1`;
    // The providers want some key; the responder reads none.
    const settings = { id: "offline-responder", baseURL, apiKey: "none" };
    return { settings, label: "Offline responder", offline: true };
  }
  const id = OPENAI_MODEL || "gpt-5-mini";
  const baseURL = OPENAI_BASE_URL || "https://api.openai.com/v1";
  return { settings: { id, baseURL, apiKey }, label: id, offline: false };
}
