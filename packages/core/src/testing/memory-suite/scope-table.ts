import type { MemoryCapabilities } from "../../memory.ts";
import type { Scope } from "../../scope.ts";

interface ScopeRecord {
  readonly text: string;
  readonly scope: Scope;
}

/** A scope that is asked for, and the names of the records that it sees. */
export interface ScopeRow {
  readonly asked: Scope;
  readonly sees: readonly string[];
}

const alex = { userId: "alex" };
const billie = { userId: "billie" };
const cook = { agentId: "cook" };
const coach = { agentId: "coach" };
const web = { appId: "web" };
const phone = { appId: "phone" };
const monday = { runId: "monday" };

const records: Readonly<Record<string, Scope>> = {
  Alex: alex,
  AlexCook: { ...alex, ...cook },
  AlexCoach: { ...alex, ...coach },
  AlexWeb: { ...alex, ...web },
  AlexPhone: { ...alex, ...phone },
  AlexMonday: { ...alex, ...monday },
  AlexWebMonday: { ...alex, ...web, ...monday },
  Billie: billie,
  BillieCook: { ...billie, ...cook },
  BillieWeb: { ...billie, ...web },
  BillieMonday: { ...billie, ...monday },
  Cook: cook,
  CookWeb: { ...cook, ...web },
};

const rows: readonly ScopeRow[] = [
  {
    asked: alex,
    sees: ["Alex", "AlexCook", "AlexCoach", "AlexWeb", "AlexPhone", "AlexMonday", "AlexWebMonday"],
  },
  {
    asked: { ...alex, ...cook },
    sees: ["Alex", "AlexCook", "AlexWeb", "AlexPhone", "AlexMonday", "AlexWebMonday"],
  },
  { asked: { ...billie, ...coach }, sees: ["Billie", "BillieWeb", "BillieMonday"] },
  { asked: cook, sees: ["AlexCook", "BillieCook", "Cook", "CookWeb"] },
  { asked: { ...alex, ...web }, sees: ["AlexWeb", "AlexWebMonday"] },
  { asked: { ...alex, ...monday }, sees: ["AlexMonday", "AlexWebMonday"] },
  { asked: { ...alex, ...web, ...monday }, sees: ["AlexWebMonday"] },
  { asked: { ...alex, ...cook, ...web }, sees: ["AlexWeb", "AlexWebMonday"] },
  { asked: { ...cook, ...web }, sees: ["CookWeb"] },
  { asked: web, sees: ["AlexWeb", "AlexWebMonday", "BillieWeb", "CookWeb"] },
  { asked: monday, sees: ["AlexMonday", "AlexWebMonday", "BillieMonday"] },
  { asked: { userId: "nobody" }, sees: [] },
];

/** The records of the table that a backend can keep. */
export function scopeRecords(capabilities: MemoryCapabilities): ScopeRecord[] {
  return Object.entries(records)
    .filter(([, scope]) => canKeep(capabilities, scope))
    .map(([name, scope]) => ({ text: textOf(name), scope }));
}

/** The rows of the table that a backend can be asked. */
export function scopeRows(capabilities: MemoryCapabilities): ScopeRow[] {
  return rows.filter(({ asked }) => canKeep(capabilities, asked));
}

/** Those of `texts` that a row sees. */
export function expectedOf(row: ScopeRow, texts: readonly string[]): string[] {
  const seen = row.sees.map(textOf);
  return texts.filter((text) => seen.includes(text));
}

/** The text of a record, with words that all records share. */
export function textOf(name: string): string {
  return `${name} likes oolong tea`;
}

function canKeep(capabilities: MemoryCapabilities, scope: Scope): boolean {
  return Object.keys(scope).every((id) => (capabilities.scopeIds as string[]).includes(id));
}
