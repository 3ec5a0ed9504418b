import { generateWithMem0 } from "./language-model.ts";
import type { Mem0 } from "./mem0.ts";
import type { Mem0Inside } from "./mem0-inside.ts";
import { closeMem0, initialise, openMem0, useLlm } from "./open-mem0.ts";
import { type InProcessConfig, parseConfig } from "./parse-config.ts";
import { refuseUnsafeStore } from "./refuse-unsafe-store.ts";
import { secretsOf } from "./secrets-of.ts";
import type { Session } from "./session.ts";

/** Where a mem0 instance comes from. */
export interface Source {
  readonly provider: string;
  readonly hasLlm: boolean;
  readonly hasHistory: boolean;
  readonly secrets: readonly string[];
  open(): Promise<Pick<Session, "inside" | "generate">>;
  close(inside: Mem0Inside): Promise<void>;
  /** Puts things right after mem0's `reset`, which makes its models anew. */
  restore(inside: Mem0Inside): void;
}

/** The source of what the caller gave: a configuration, or an instance that stays the caller's. */
export function sourceOf(given: InProcessConfig | Mem0, path: string | undefined): Source {
  return isInstance(given) ? sourceOfInstance(given) : sourceOfConfig(given, path);
}

function isInstance(value: InProcessConfig | Mem0): value is Mem0 {
  return typeof value === "object" && value !== null && "add" in value && "search" in value;
}

function sourceOfInstance(instance: Mem0): Source {
  const { config } = instance as Mem0Inside;
  refuseUnsafeStore(config?.vectorStore?.provider ?? "");
  return {
    provider: config?.vectorStore?.provider ?? "",
    hasLlm: true,
    hasHistory: config?.disableHistory !== true,
    secrets: secretsOf(config),
    open: async () => {
      const inside = await initialise(instance);
      return { inside, generate: generateWithMem0(() => inside.llm) };
    },
    close: async () => {},
    restore: () => {},
  };
}

function sourceOfConfig(given: InProcessConfig, path: string | undefined): Source {
  const config = parseConfig(given, path);
  return {
    provider: config.mem0.vectorStore.provider,
    hasLlm: config.hasLlm,
    hasHistory: true,
    secrets: config.secrets,
    open: async () => {
      const inside = await openMem0(config);
      return { inside, generate: config.generate ?? generateWithMem0(() => inside.llm) };
    },
    close: closeMem0,
    restore: (inside) => useLlm(inside, config),
  };
}
