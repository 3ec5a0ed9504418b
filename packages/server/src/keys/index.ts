export { type CreatedKey, createKeys, type Keys, type NewKey } from "./create-keys.ts";
export type { KeyRecord } from "./key-record.ts";
export type { KeyHeaders } from "./parse-key.ts";
