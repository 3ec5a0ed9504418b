import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MemoryError } from "@mem0-kit/core";
import { type LocalMemory, localMemory } from "@mem0-kit/local";
import { createRandom } from "../../random.ts";
import type { FaultResult } from "./fault.ts";

const pageBytes = 4096;
const memories = 400;
const scope = { userId: "alex" };

/** Damages the main file of a closed memory and uses it in every way. */
export async function damagedFile(seed: number, cases: number): Promise<FaultResult[]> {
  const folder = mkdtempSync(join(tmpdir(), "mem0-kit-damaged-"));
  try {
    const path = join(folder, "memory.db");
    const expected = await makeFile(path);
    const sound = readFileSync(path);
    const random = createRandom(seed);
    const cut = () => sound.subarray(0, 1 + Math.floor(random() * (sound.length - 1)));
    const overwritten = (filling: () => number) => () => {
      const damaged = Buffer.from(sound);
      const pages = Math.floor(sound.length / pageBytes);
      const first = Math.floor(random() * pages) * pageBytes;
      const last = first + (1 + Math.floor(random() * 8)) * pageBytes;
      for (let at = first; at < Math.min(last, damaged.length); at++) damaged[at] = filling();
      return damaged;
    };
    const kinds = [
      ["main file cut off at a random place", cut],
      ["pages of the main file overwritten with noise", overwritten(() => random() * 256)],
      ["pages of the main file overwritten with zeros", overwritten(() => 0)],
    ] as const;
    const results: FaultResult[] = [];
    for (const [fault, damage] of kinds) {
      const found = { refused: 0, named: 0, sound: 0 };
      const problems: string[] = [];
      for (let number = 0; number < cases; number++) {
        writeFileSync(path, damage());
        for (const side of ["-wal", "-shm"]) rmSync(`${path}${side}`, { force: true });
        const use = await useFile(path, expected);
        found[use.outcome] += 1;
        problems.push(...use.problems);
      }
      results.push({
        fault,
        cases,
        outcome: `${found.refused} refused at once with STORAGE, ${found.named} named by verify, ${found.sound} without loss`,
        problems,
      });
    }
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function makeFile(path: string): Promise<ReadonlySet<string>> {
  const memory = localMemory({ path, durability: "normal" });
  const texts = Array.from(
    { length: memories },
    (_, at) => `Number ${at} of what was said about zq${at} ${"and of much else ".repeat(20)}`,
  );
  const messages = texts.map((content) => ({ role: "user" as const, content }));
  await memory.add(messages, { scope, infer: false });
  await memory.close();
  return new Set(texts);
}

/** Every call must give what is right or STORAGE; where verify finds nothing, nothing may be missing. */
async function useFile(path: string, expected: ReadonlySet<string>) {
  const memory = localMemory({ path });
  const problems: string[] = [];
  const attempt = async <T>(name: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch (error) {
      const code = MemoryError.isInstance(error) ? error.code : String(error);
      if (code !== "STORAGE") problems.push(`${name} fails with ${code}`);
      return undefined;
    }
  };
  try {
    const listed = await attempt("getAll", () => readAll(memory));
    const found = await attempt("search", () => memory.search("zq7 zq300", { scope }));
    const stats = await attempt("stats", () => memory.admin.stats());
    const report = await attempt("verify", () => memory.admin.verify());
    const isWhole = listed?.length === expected.size && listed.every((text) => expected.has(text));
    if (report?.ok && !isWhole) problems.push("a loss that verify does not find");
    if (listed?.some((text) => !expected.has(text))) problems.push("a text that nobody added");
    if (found?.results.some((item) => !expected.has(item.memory)))
      problems.push("a search finds a text that nobody added");
    if (report?.ok) {
      const added = await memory.add("One more", { scope, infer: false });
      if (added.results.length !== 1) problems.push("nothing can be added any more");
    } else await attempt("add", () => memory.add("One more", { scope, infer: false }));
    const refused = stats === undefined && report === undefined;
    return { outcome: refused ? "refused" : report?.ok ? "sound" : "named", problems } as const;
  } finally {
    await attempt("close", () => memory.close());
  }
}

async function readAll(memory: LocalMemory): Promise<string[]> {
  const texts: string[] = [];
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const place = cursor === undefined ? {} : { cursor };
    const page = await memory.getAll({ scope, pageSize: 200, ...place });
    texts.push(...page.results.map((item) => item.memory));
    cursor = page.nextCursor;
  }
  return texts;
}
