/**
 * One of mem0's own providers by its name, with mem0's own settings.
 *
 * @see https://docs.mem0.ai/open-source/node-quickstart
 */
export interface Mem0Provider {
  /** Such as `openai`, `ollama`, `qdrant`. */
  readonly provider: string;
  readonly config?: Readonly<Record<string, unknown>>;
}
