/**
 * What one call says about memory: under `providerOptions.memory`, or from `getRequest`. A type rather
 * than an interface, so that it counts as the JSON that provider options must be.
 */
export type MemoryRequest = {
  readonly userId?: string;
  readonly agentId?: string;
  readonly appId?: string;
  readonly runId?: string;
  /** `false`: nothing is recalled, such as for a title. @default true */
  readonly recall?: boolean;
  /** `false`: nothing is stored. @default true */
  readonly store?: boolean;
  /** Looked up instead of the user's words. */
  readonly query?: string;
  readonly topK?: number;
  /** 0..1 */
  readonly threshold?: number;
  /** Kept on what is stored, over that of the settings. */
  readonly metadata?: { readonly [name: string]: ProviderJson };
};

/** JSON as provider options take it in all versions of the SDK: its lists are not read-only. */
export type ProviderJson =
  | string
  | number
  | boolean
  | null
  | ProviderJson[]
  | { readonly [name: string]: ProviderJson };
