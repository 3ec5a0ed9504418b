import { createMemoryModels } from "@mem0-kit/ai-sdk";
import type { AdapterKind, Sdk } from "./adapter.ts";
import { instantModel } from "./instant-model.ts";
import { noOpMemory } from "./no-op-memory.ts";

const timeoutMs = 100;

/** Ours, on the version of the SDK that its middleware is handed to. */
export function ourAdapter(major: 6 | 7, way: "in-process" | "http"): AdapterKind {
  return {
    name: "@mem0-kit/ai-sdk",
    setting: `ai ${major}, ${way}`,
    timeoutMs,
    async open(backend) {
      const sdk = major === 7 ? await import("ai") : await import("ai-6");
      const memory = noOpMemory(backend, way);
      // As it is by default, but for the test of a search that hangs.
      const recall = backend.isHanging ? { timeoutMs } : {};
      const models = createMemoryModels({ memory, recall });
      const plain = instantModel(major === 7 ? "v4" : "v3");
      const wrap = sdk.wrapLanguageModel as (options: object) => unknown;
      return {
        sdk: sdk as unknown as Sdk,
        plain,
        lastPrompt: plain.lastPrompt,
        remembering: (userId) => wrap({ model: plain, middleware: models.middleware({ userId }) }),
        settle: () => models.flush(),
      };
    },
  };
}
