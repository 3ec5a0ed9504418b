import { expect } from "vitest";
import type { CheckDefinition } from "./check.ts";
import type { Kit } from "./kit.ts";
import { alex } from "./people.ts";

const past = "2020-01-01";
const future = "2999-12-31";

/** What is no longer recalled. */
export const expirationChecks: readonly CheckDefinition[] = (
  [
    {
      name: "what has expired is neither listed nor found",
      run: async (kit) => {
        await kit.keep("Old coffee", alex, { expirationDate: past });
        await kit.keep("Fresh coffee", alex, { expirationDate: future });
        await kit.eventually(async () =>
          expect(await kit.found("coffee", alex)).toEqual(["Fresh coffee"]),
        );
        expect(await kit.texts(alex)).toEqual(["Fresh coffee"]);
        const { total } = await kit.memory.getAll({ scope: alex });
        expect([1, null]).toContain(total);
      },
    },
    {
      name: "includeExpired lists and finds it",
      run: async (kit) => {
        await kit.keep("Old coffee", alex, { expirationDate: past });
        expect(await kit.texts(alex, { includeExpired: true })).toEqual(["Old coffee"]);
        await kit.eventually(async () =>
          expect(await search(kit, { includeExpired: true })).toEqual(["Old coffee"]),
        );
      },
    },
    {
      name: "get reads what has expired, with its date",
      run: async (kit) => {
        const id = await kit.keep("Old coffee", alex, { expirationDate: past });
        expect(await kit.memory.get(id)).toMatchObject({ expirationDate: past });
      },
    },
    {
      name: "a record is recalled on its last day, in UTC",
      run: async (kit) => {
        const today = new Date().toISOString().slice(0, 10);
        const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
        const expirationDate = new Date().getUTCHours() < 23 ? today : tomorrow;
        await kit.keep("Fresh coffee", alex, { expirationDate });
        expect(await kit.texts(alex)).toEqual(["Fresh coffee"]);
      },
    },
    {
      name: "an update makes a record expire",
      run: async (kit) => {
        const id = await kit.keep("Fresh coffee", alex);
        await kit.memory.update(id, { expirationDate: past });
        await kit.eventually(async () => expect(await kit.texts(alex)).toEqual([]));
        await kit.eventually(async () => expect(await kit.found("coffee", alex)).toEqual([]));
      },
    },
    {
      name: "an update to null takes the date away",
      run: async (kit) => {
        const id = await kit.keep("Old coffee", alex, { expirationDate: past });
        const updated = await kit.memory.update(id, { expirationDate: null });
        expect(updated.expirationDate).toBeUndefined();
        await kit.eventually(async () => expect(await kit.texts(alex)).toEqual(["Old coffee"]));
      },
    },
    {
      name: "an update of something else keeps the date",
      run: async (kit) => {
        const id = await kit.keep("Fresh coffee", alex, { expirationDate: future });
        const updated = await kit.memory.update(id, { text: "Fresh tea" });
        expect(updated.expirationDate).toBe(future);
      },
    },
    {
      name: "referenceDate is the now of expiry in a search",
      when: ({ referenceDate }) => referenceDate,
      run: async (kit) => {
        await kit.keep("Old coffee", alex, { expirationDate: past });
        const at = (day: string) => search(kit, { referenceDate: new Date(`${day}T12:00:00Z`) });
        await kit.eventually(async () => expect(await at("2020-01-01")).toEqual(["Old coffee"]));
        expect(await at("2020-01-02")).toEqual([]);
      },
    },
  ] satisfies CheckDefinition[]
).map((check: CheckDefinition) => ({
  ...check,
  when: (capabilities) => capabilities.expiration && (check.when?.(capabilities) ?? true),
}));

async function search(
  kit: Kit,
  options: { readonly includeExpired?: boolean; readonly referenceDate?: Date },
): Promise<string[]> {
  const { results } = await kit.memory.search("coffee", { scope: alex, ...options });
  return results.map((item) => item.memory);
}
