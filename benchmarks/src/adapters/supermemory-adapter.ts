import type { AdapterKind, Sdk } from "./adapter.ts";
import { watchFetch } from "./backend.ts";
import { instantModel } from "./instant-model.ts";

interface SupermemoryTools {
  readonly withSupermemory: (model: unknown, options: object) => unknown;
}

/** supermemory's wrapper 2.3.0, which looks up profile and memories and saves every answer. */
export const supermemoryAdapter: AdapterKind = {
  name: "@supermemory/tools 2.3.0",
  setting: "ai 6, http",
  timeoutMs: null,
  async open({ url }) {
    const settle = watchFetch();
    const { withSupermemory } = (await import("@supermemory/tools/ai-sdk")) as SupermemoryTools;
    const plain = instantModel("v3");
    return {
      sdk: (await import("ai-6")) as unknown as Sdk,
      plain,
      lastPrompt: plain.lastPrompt,
      remembering: (userId) =>
        withSupermemory(plain, {
          containerTag: userId,
          customId: "chat",
          apiKey: "key",
          baseUrl: url,
          mode: "full",
        }),
      settle,
    };
  },
};
