import { engineMemory } from "@mem0-kit/engine";
import { describe, expect, it } from "vitest";
import { contentOf } from "./describe-tables.ts";
import { makeOutdated } from "./make-outdated.ts";
import { openStore } from "./open-store.ts";
import { startScript } from "./run-script.ts";

const alex = { userId: "alex" };

describe("reindex of a file", () => {
  it("that is killed in the middle is gone on with by the next one", {
    timeout: 60_000,
  }, async () => {
    const { store, path } = openStore();
    const messages = Array.from({ length: 1000 }, (_, at) => `The number of flat ${at} is ${at}`);
    for (let part = 0; part < 3; part++)
      await engineMemory({ store }).add(
        messages.map((content) => ({ role: "user" as const, content: `${content}, part ${part}` })),
        { scope: alex, infer: false },
      );
    await store.close();
    makeOutdated(path);
    const before = textsOf(path);
    const script = startScript("reindex.ts", path);
    await script.printed(1);
    await script.kill();
    const left = outdatedIn(path);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(3000);
    const reopened = openStore(path).store;
    const memory = engineMemory({ store: reopened });
    const { results } = await memory.search("flat 777 part 2", { scope: alex });
    expect(results[0]?.memory).toBe("The number of flat 777 is 777, part 2");
    expect(await memory.admin.reindex?.()).toEqual({ reindexed: left });
    expect(outdatedIn(path)).toBe(0);
    expect(textsOf(path)).toEqual(before);
    expect((await reopened.verify()).problems).toEqual([]);
  });
});

interface Row {
  readonly analysis: string;
  readonly text: string;
  readonly updated_at: number;
}

function rowsOf(path: string): readonly Row[] {
  return (contentOf(path).memories ?? []) as Row[];
}

function outdatedIn(path: string): number {
  return rowsOf(path).filter(({ analysis }) => analysis.startsWith("0\n")).length;
}

function textsOf(path: string): unknown {
  return rowsOf(path).map(({ text, updated_at }) => [text, updated_at]);
}
