import { createRequire } from "node:module";
import type { AdapterKind, Sdk } from "./adapter.ts";
import { watchFetch } from "./backend.ts";
import { instantOpenAi } from "./instant-open-ai.ts";

const name = "@mem0/vercel-ai-provider";

interface Mem0Provider {
  readonly createMem0: (options: object) => {
    chat(modelId: string, settings: { readonly user_id: string }): unknown;
  };
}

interface OpenAiProvider {
  readonly createOpenAI: (options: object) => { chat(modelId: string): unknown };
}

/**
 * mem0's provider 3.0.2. It makes the models of its vendors itself, so the model without memory is the
 * same vendor's from the same package, over a `fetch` that answers at once.
 */
export const mem0Adapter: AdapterKind = {
  name: `${name} 3.0.2`,
  setting: "ai 6, http",
  timeoutMs: null,
  async open({ url }) {
    const settle = watchFetch();
    const require = createRequire(import.meta.url);
    const { createMem0 } = require(name) as Mem0Provider;
    const own = createRequire(require.resolve(name));
    const { createOpenAI } = own("@ai-sdk/openai") as OpenAiProvider;
    const { fetch, lastPrompt } = instantOpenAi();
    const vendor = { apiKey: "key", fetch };
    const mem0 = createMem0({
      provider: "openai",
      apiKey: "key",
      mem0ApiKey: "key",
      mem0Config: { host: url },
      config: vendor,
    });
    return {
      sdk: (await import("ai-6")) as unknown as Sdk,
      plain: createOpenAI(vendor).chat("gpt-5"),
      remembering: (userId) => mem0.chat("gpt-5", { user_id: userId }),
      lastPrompt,
      settle,
    };
  },
};
