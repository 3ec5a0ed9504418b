import type { AddOptions } from "../../memory.ts";
import type { Scope } from "../../scope.ts";
import { type Kit, sleep } from "./kit.ts";
import { alex } from "./people.ts";

export type KettleName = "red" | "blue" | "green" | "plain";

/** What the filters of the table are made of. */
export interface FilterSeed {
  readonly ids: Readonly<Record<KettleName, string>>;
  /** An instant between the making of the red and of the blue kettle. */
  readonly start: Date;
  /** An instant between the making of the blue and of the green kettle. */
  readonly middle: Date;
  /** An instant after the making of all, and before the red one's update. */
  readonly end: Date;
}

const texts: Readonly<Record<KettleName, string>> = {
  red: "The red kettle makes strong tea",
  blue: "The blue kettle makes weak tea",
  green: "THE GREEN KETTLE MAKES COLD TEA",
  plain: "A plain kettle makes tea",
};

export function kettleText(name: string): string {
  return texts[name as KettleName];
}

/** Keeps four memories of one user that differ in everything that a filter can name. */
export async function seedKettles(kit: Kit): Promise<FilterSeed> {
  const { scopeIds, timestamp, expiration } = kit.memory.capabilities;
  const at = (day: string) => (timestamp ? { timestamp: new Date(`${day}T12:00:00Z`) } : {});
  const keep = async (name: KettleName, scope: Scope, options: Omit<AddOptions, "scope">) => {
    const id = await kit.keep(texts[name], scope, options);
    await sleep(2);
    return id;
  };
  const cook = scopeIds.includes("agentId") ? { ...alex, agentId: "cook" } : alex;
  const red = await keep("red", cook, {
    metadata: { color: "red", size: 1, tags: ["old", "iron"], new: false },
    ...at("2024-01-10"),
  });
  const start = new Date();
  await sleep(2);
  const blue = await keep("blue", alex, {
    metadata: { color: "blue", size: 2, new: true },
    ...at("2024-02-10"),
  });
  const middle = new Date();
  await sleep(2);
  const green = await keep("green", alex, {
    metadata: { color: "green", size: "2", new: null },
    ...at("2024-03-10"),
    ...(expiration ? { expirationDate: "2999-12-31" } : {}),
  });
  const plain = await keep("plain", alex, {});
  const end = new Date();
  await sleep(2);
  await kit.memory.update(red, {
    metadata: { color: "red", size: 1, tags: ["old", "iron"], new: false, touched: true },
  });
  return { ids: { red, blue, green, plain }, start, middle, end };
}
