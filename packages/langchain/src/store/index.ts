export { Mem0Store } from "./mem0-store.ts";
export type { Mem0StoreEvent, Mem0StoreOptions, ScopeOfNamespace } from "./options.ts";
