import type { FilterInput } from "../../filter/filter.ts";
import type { MemoryCapabilities } from "../../memory.ts";
import type { FilterSeed, KettleName } from "./filter-seed.ts";

export interface FilterRow {
  readonly name: string;
  readonly filters: FilterInput | ((seed: FilterSeed) => FilterInput);
  /** Which kettles pass, oldest first. */
  readonly passes: readonly KettleName[];
  readonly needs?: (capabilities: MemoryCapabilities) => boolean;
}

const agents = ({ scopeIds }: MemoryCapabilities) => scopeIds.includes("agentId");
const times = ({ timestamp }: MemoryCapabilities) => timestamp;
const expiry = ({ expiration }: MemoryCapabilities) => expiration;
const red = { metadata: { color: "red" } };
const blue = { metadata: { color: "blue" } };
const all = ["red", "blue", "green", "plain"] as const;

/** Every field with every operator that it has, then every logical form. */
export const filterTable: readonly FilterRow[] = [
  { name: "nothing", filters: {}, passes: all },
  { name: "userId", filters: { userId: "alex" }, passes: all },
  { name: "user_id", filters: { user_id: "alex" }, passes: all },
  { name: "agentId", filters: { agentId: "cook" }, passes: ["red"], needs: agents },
  { name: "agentId eq", filters: { agentId: { eq: "cook" } }, passes: ["red"], needs: agents },
  {
    name: "agentId ne, which passes those without one",
    filters: { agentId: { ne: "cook" } },
    passes: ["blue", "green", "plain"],
    needs: agents,
  },
  {
    name: "agentId in",
    filters: { agentId: { in: ["coach", "cook"] } },
    passes: ["red"],
    needs: agents,
  },
  { name: "agentId *", filters: { agentId: "*" }, passes: ["red"], needs: agents },
  {
    name: "no agentId *",
    filters: { NOT: { agentId: "*" } },
    passes: ["blue", "green", "plain"],
    needs: agents,
  },
  {
    name: "createdAt gt",
    filters: ({ middle }) => ({ createdAt: { gt: middle } }),
    passes: ["green", "plain"],
  },
  {
    name: "created_at gte",
    filters: ({ middle }) => ({ created_at: { gte: middle.toISOString() } }),
    passes: ["green", "plain"],
  },
  {
    name: "createdAt lt",
    filters: ({ middle }) => ({ createdAt: { lt: middle } }),
    passes: ["red", "blue"],
  },
  {
    name: "createdAt lte",
    filters: ({ middle }) => ({ createdAt: { lte: middle } }),
    passes: ["red", "blue"],
  },
  {
    name: "createdAt gte with a day",
    filters: { createdAt: { gte: "2001-01-01" } },
    passes: all,
  },
  {
    name: "createdAt between two instants",
    filters: ({ start, middle }) => ({ createdAt: { gt: start, lt: middle } }),
    passes: ["blue"],
  },
  {
    name: "createdAt between two instants, the later one first",
    filters: ({ start, middle }) => ({ createdAt: { lt: middle, gt: start } }),
    passes: ["blue"],
  },
  {
    name: "updatedAt gt",
    filters: ({ end }) => ({ updatedAt: { gt: end } }),
    passes: ["red"],
  },
  {
    name: "timestamp of a day",
    filters: { timestamp: "2024-02-10" },
    passes: ["blue"],
    needs: times,
  },
  {
    name: "timestamp of an instant",
    filters: { timestamp: "2024-02-10T12:00:00Z" },
    passes: ["blue"],
    needs: times,
  },
  {
    name: "timestamp ne",
    filters: { timestamp: { ne: "2024-02-10" } },
    passes: ["red", "green", "plain"],
    needs: times,
  },
  {
    name: "timestamp in",
    filters: { timestamp: { in: ["2024-01-10", "2024-03-10", "2024-03-11"] } },
    passes: ["red", "green"],
    needs: times,
  },
  {
    name: "timestamp gt a day, which begins with the next",
    filters: { timestamp: { gt: "2024-02-10" } },
    passes: ["green", "plain"],
    needs: times,
  },
  {
    name: "timestamp lte a day, which includes it",
    filters: { timestamp: { lte: "2024-02-10" } },
    passes: ["red", "blue"],
    needs: times,
  },
  {
    name: "expirationDate *",
    filters: { expirationDate: "*" },
    passes: ["green"],
    needs: expiry,
  },
  {
    name: "expiration_date lte",
    filters: { expiration_date: { lte: "2999-12-31" } },
    passes: ["green"],
    needs: expiry,
  },
  {
    name: "expirationDate ne, which passes those without one",
    filters: { expirationDate: { ne: "2999-12-31" } },
    passes: ["red", "blue", "plain"],
    needs: expiry,
  },
  { name: "text contains", filters: { text: { contains: "blue kettle" } }, passes: ["blue"] },
  {
    name: "keywords contains, which minds case",
    filters: { keywords: { contains: "kettle" } },
    passes: ["red", "blue", "plain"],
  },
  {
    name: "keywords icontains, which does not",
    filters: { keywords: { icontains: "the green kettle" } },
    passes: ["green"],
  },
  {
    name: "keywords with the wild cards of a database",
    filters: { keywords: { contains: "%tea" } },
    passes: [],
  },
  {
    name: "memoryIds",
    filters: ({ ids }) => ({ memoryIds: [ids.plain, ids.red] }),
    passes: ["red", "plain"],
  },
  {
    name: "memory_ids in",
    filters: ({ ids }) => ({ memory_ids: { in: [ids.blue, "unknown"] } }),
    passes: ["blue"],
  },
  { name: "metadata", filters: red, passes: ["red"] },
  { name: "metadata eq", filters: { metadata: { color: { eq: "blue" } } }, passes: ["blue"] },
  {
    name: "metadata ne, which passes those without the key",
    filters: { metadata: { color: { ne: "red" } } },
    passes: ["blue", "green", "plain"],
  },
  { name: "a number, which is not its text", filters: { metadata: { size: 2 } }, passes: ["blue"] },
  {
    name: "a text, which is not its number",
    filters: { metadata: { size: "2" } },
    passes: ["green"],
  },
  { name: "metadata false", filters: { metadata: { new: false } }, passes: ["red"] },
  {
    name: "metadata contains, of a text",
    filters: { metadata: { color: { contains: "re" } } },
    passes: ["red", "green"],
  },
  {
    name: "metadata contains, of a list",
    filters: { metadata: { tags: { contains: "iron" } } },
    passes: ["red"],
  },
  { name: "metadata *", filters: { metadata: { color: "*" } }, passes: ["red", "blue", "green"] },
  { name: "two metadata keys", filters: { metadata: { color: "red", size: 2 } }, passes: [] },
  { name: "metadata that was replaced", filters: { metadata: { touched: true } }, passes: ["red"] },
  {
    name: "siblings, which all must hold",
    filters: { ...blue, keywords: { contains: "weak" } },
    passes: ["blue"],
  },
  { name: "AND", filters: { AND: [red, { metadata: { size: 2 } }] }, passes: [] },
  { name: "OR", filters: { OR: [red, blue] }, passes: ["red", "blue"] },
  { name: "NOT", filters: { NOT: red }, passes: ["blue", "green", "plain"] },
  {
    name: "NOT of a list, of which none must hold",
    filters: { NOT: [red, blue] },
    passes: ["green", "plain"],
  },
  { name: "NOT of NOT", filters: { NOT: { NOT: red } }, passes: ["red"] },
  {
    name: "NOT of AND",
    filters: { NOT: { AND: [red, { metadata: { size: 1 } }] } },
    passes: ["blue", "green", "plain"],
  },
  {
    name: "OR within AND",
    filters: { AND: [{ OR: [red, blue] }, { NOT: { metadata: { size: 1 } } }] },
    passes: ["blue"],
  },
  {
    name: "AND within OR",
    filters: { OR: [{ AND: [red, { metadata: { size: 1 } }] }, blue] },
    passes: ["red", "blue"],
  },
  {
    name: "OR beside a condition, which both must hold",
    filters: { keywords: { contains: "strong" }, OR: [red, blue] },
    passes: ["red"],
  },
];
