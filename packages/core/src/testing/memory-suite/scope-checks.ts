import { expect } from "vitest";
import type { MemoryCapabilities } from "../../memory.ts";
import type { Scope } from "../../scope.ts";
import type { CheckDefinition } from "./check.ts";
import { expectError } from "./expect-error.ts";
import type { Kit } from "./kit.ts";
import { expectedOf, type ScopeRow, scopeRecords, scopeRows } from "./scope-table.ts";

/** The scope table, row by row and method by method. */
export function scopeChecks(capabilities: MemoryCapabilities): CheckDefinition[] {
  return scopeRows(capabilities).flatMap((row) => [
    ...readChecks(row, capabilities),
    ...writeChecks(row),
  ]);
}

function readChecks(row: ScopeRow, capabilities: MemoryCapabilities): CheckDefinition[] {
  const within = `within ${describe(row.asked)}`;
  return [
    {
      name: `search ${within} finds exactly what the scope sees`,
      run: async (kit) => {
        const records = await seed(kit);
        await kit.eventually(async () =>
          expect(await kit.found("oolong tea", row.asked)).toEqual(
            expectedOf(row, [...records.keys()]).sort(),
          ),
        );
      },
    },
    {
      name: `getAll ${within} lists exactly what the scope sees`,
      run: async (kit) => {
        const records = await seed(kit);
        const expected = expectedOf(row, [...records.keys()]);
        expect(await kit.texts(row.asked)).toEqual(expected);
        const { total } = await kit.memory.getAll({ scope: row.asked, pageSize: 1 });
        expect([expected.length, null]).toContain(total);
      },
    },
    {
      name: `get ${within} reads exactly what the scope sees`,
      run: (kit) =>
        eachRecord(kit, row, async (id, text, seen) => {
          const item = await kit.memory.get(id, { scope: row.asked });
          expect(item?.memory ?? null, text).toBe(seen ? text : null);
        }),
    },
    {
      name: `history ${within} tells exactly of what the scope sees`,
      when: () => capabilities.history,
      run: (kit) =>
        eachRecord(kit, row, async (id, text, seen) => {
          const entries = await kit.memory.history(id, { scope: row.asked });
          expect(
            entries.map(({ after }) => after),
            text,
          ).toEqual(seen ? [text] : []);
        }),
    },
  ];
}

function writeChecks(row: ScopeRow): CheckDefinition[] {
  const within = `within ${describe(row.asked)}`;
  const scope = row.asked;
  return [
    {
      name: `update ${within} changes exactly what the scope sees`,
      run: (kit) =>
        eachRecord(kit, row, async (id, text, seen) => {
          const changed = `${text} every day`;
          const update = () => kit.memory.update(id, { text: changed }, { scope });
          if (seen) expect((await update()).memory).toBe(changed);
          else await expectError(update, "NOT_FOUND", `update of "${text}"`);
          await kit.eventually(async () =>
            expect((await kit.memory.get(id))?.memory).toBe(seen ? changed : text),
          );
        }),
    },
    {
      name: `delete ${within} erases exactly what the scope sees`,
      run: (kit) =>
        eachRecord(kit, row, async (id, text, seen) => {
          expect(await kit.memory.delete(id, { scope }), text).toBe(seen);
          await kit.eventually(async () =>
            expect((await kit.memory.get(id))?.memory ?? null).toBe(seen ? null : text),
          );
        }),
    },
    {
      name: `deleteAll ${within} erases exactly what the scope sees`,
      run: async (kit) => {
        const records = await seed(kit);
        const expected = expectedOf(row, [...records.keys()]);
        await kit.memory.deleteAll({ scope });
        await kit.eventually(async () => {
          for (const [text, id] of records)
            expect((await kit.memory.get(id))?.memory ?? null, text).toBe(
              expected.includes(text) ? null : text,
            );
        });
      },
    },
  ];
}

/** Keeps every record of the table that the backend can keep; text to id, in the table's order. */
async function seed(kit: Kit): Promise<Map<string, string>> {
  const records = new Map<string, string>();
  for (const { text, scope } of scopeRecords(kit.memory.capabilities))
    records.set(text, await kit.keep(text, scope));
  return records;
}

async function eachRecord(
  kit: Kit,
  row: ScopeRow,
  work: (id: string, text: string, seen: boolean) => Promise<void>,
): Promise<void> {
  const records = await seed(kit);
  const expected = expectedOf(row, [...records.keys()]);
  for (const [text, id] of records) await work(id, text, expected.includes(text));
}

function describe(scope: Scope): string {
  return Object.entries(scope)
    .map(([key, id]) => `${key.slice(0, -2)} ${id}`)
    .join(" + ");
}
