import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { type DemoServer, startDemo } from "./demo-server.ts";
import { type MemoryPage, openMemories } from "./memory-page.ts";

const browser: Browser | undefined = await launchBrowser();

const days = (back: number) => new Date(Date.now() - back * 86_400_000).toISOString();

/** A few memories, the newest last. */
const few = [
  {
    id: "old-1",
    memory: "Plays the cello in an orchestra",
    categories: ["music"],
    createdAt: days(400),
  },
  { id: "old-2", memory: "Is a vegetarian", categories: ["food"], createdAt: days(20) },
  { id: "old-3", memory: "Has a cat called Minka", categories: ["pets"], createdAt: days(0) },
];

describe.skipIf(!browser).each([
  { device: "a desk", width: 1280, colorScheme: "light" },
  { device: "a phone", width: 375, colorScheme: "dark" },
] as const)("the memory browser on $device", ({ width, colorScheme }) => {
  /** For what no width changes. */
  const itOnDesk = width > 1000 ? it : () => {};
  let folder: string;
  let server: DemoServer;
  let context: BrowserContext;
  let memories: MemoryPage;
  let users = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "mem0-demo-"));
    server = await startDemo(folder);
  });
  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    context = await (browser as Browser).newContext({
      locale: "en",
      colorScheme,
      viewport: { width, height: 860 },
    });
    users += 1;
    await context.request.post(`${server.url}/api/session`, { data: { name: `User ${users}` } });
    await remember(few);
    memories = await openMemories(context, server.url);
  });
  afterEach(async () => {
    expect(memories.complaints).toEqual([]);
    await context.close();
  });

  async function remember(records: readonly object[]): Promise<void> {
    const own = records.map((record) => ({ ...record, id: crypto.randomUUID() }));
    const response = await context.request.post(`${server.url}/api/memories/import`, {
      headers: { "content-type": "application/x-ndjson" },
      data: Buffer.from(linesOf(own)),
    });
    expect(await response.text()).toContain(`"imported":${records.length}`);
  }

  const newestFirst = few.map(({ memory }) => memory).toReversed();

  it("finds by meaning and says why", async () => {
    await memories.search("What can I cook for dinner?");
    const [best] = await memories.texts();
    expect(best).toBe("Is a vegetarian");
    const row = memories.rowOf("Is a vegetarian");
    await row.getByText("Why it was found").click();
    await row.getByText("It shares no word with the search; its topic brought it here.").waitFor();
    expect(await row.getByRole("term").allTextContents()).toContain("topic");
    await expectAccessible(memories);
    await memories.panel.getByRole("searchbox").fill("");
    await eventually(() => memories.texts()).toEqual(newestFirst);
  });

  itOnDesk("narrows by category and by time, with counts, and turns the order round", async () => {
    await memories.choose("Category", "music (1)");
    await eventually(() => memories.texts()).toEqual(["Plays the cello in an orchestra"]);
    await memories.choose("Time span", "Last 30 days");
    await memories.panel.getByText("Nothing like this").waitFor();
    await memories.choose("Category", "All categories");
    await eventually(() => memories.texts()).toEqual(newestFirst.slice(0, 2));
    await memories.choose("Time span", "From … to …");
    await memories.panel.getByLabel("From", { exact: true }).fill(days(500).slice(0, 10));
    await memories.panel.getByLabel("To", { exact: true }).fill(days(300).slice(0, 10));
    await eventually(() => memories.texts()).toEqual(newestFirst.slice(2));
    await memories.choose("Time span", "Any time");
    await memories.panel.getByRole("button", { name: "Newest first" }).click();
    await eventually(() => memories.texts()).toEqual(few.map(({ memory }) => memory));
  });

  it("draws a timeline, which is a table for those who do not see it", async () => {
    const timeline = memories.panel.getByRole("figure", { name: "Timeline" });
    const counts = await timeline.getByRole("cell").allTextContents();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(few.length);
    const bar = timeline.locator(".recharts-bar-rectangle path").first();
    await bar.click();
    await eventually(() => memories.texts()).toEqual(["Plays the cello in an orchestra"]);
    await bar.click();
    await eventually(() => memories.texts()).toEqual(newestFirst);
  });

  it("changes a memory by keys alone, and tells its history", async () => {
    await memories.panel.getByRole("button", { name: "Edit: Is a vegetarian" }).press("Enter");
    await memories.page.keyboard.press("ControlOrMeta+a");
    await memories.page.keyboard.type("Is a vegan");
    await memories.page.keyboard.press("Enter");
    const edited = memories.panel.getByRole("button", { name: "Edit: Is a vegan" });
    await edited.waitFor();
    await eventually(() => edited.evaluate((button) => button === document.activeElement)).toBe(
      true,
    );
    await memories.page.keyboard.press("Enter");
    await memories.page.keyboard.type("something else");
    await memories.page.keyboard.press("Escape");
    await memories.panel.getByRole("button", { name: "History: Is a vegan" }).click();
    const dialog = memories.page.getByRole("dialog", { name: "History of a memory" });
    await dialog.getByRole("listitem").first().waitFor();
    const [latest = "", first = "", ...others] = await dialog
      .getByRole("listitem")
      .allTextContents();
    expect(latest).toMatch(/Changed.*Is a vegetarian.*Is a vegan/);
    expect(first).toMatch(/Remembered.*Is a vegetarian/);
    expect(others).toEqual([]);
    await expectAccessible(memories);
    await memories.page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
  });

  itOnDesk("asks once before it forgets one memory, or all", async () => {
    const ask = memories.page.getByRole("alertdialog");
    await memories.panel.getByRole("button", { name: "Forget: Is a vegetarian" }).click();
    await expectAccessible(memories);
    await ask.getByRole("button", { name: "Keep" }).click();
    await ask.waitFor({ state: "hidden" });
    expect(await memories.texts()).toEqual(newestFirst);
    await memories.panel.getByRole("button", { name: "Forget: Is a vegetarian" }).click();
    await ask.getByRole("button", { name: "Forget it" }).click();
    await eventually(() => memories.texts()).toEqual([newestFirst[0], newestFirst[2]]);
    await memories.manage("Forget everything…");
    await ask.getByRole("button", { name: "Forget everything" }).click();
    await memories.panel.getByText("Nothing yet").waitFor();
  });

  itOnDesk("exports a file that brings the memories back", async () => {
    const downloading = memories.page.waitForEvent("download");
    await memories.manage("Export");
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^memories-\d{4}-\d\d-\d\d\.jsonl$/);
    const file = join(folder, download.suggestedFilename());
    await download.saveAs(file);
    const lines = (await readFile(file, "utf8")).trim().split("\n");
    expect(lines.map((line) => JSON.parse(line).memory)).toEqual(few.map(({ memory }) => memory));
    await memories.panel.getByRole("button", { name: "Forget: Is a vegetarian" }).click();
    await memories.page.getByRole("button", { name: "Forget it" }).click();
    await eventually(() => memories.rows.count()).toBe(2);
    const packed = `${file}.gz`;
    await writeFile(packed, gzipSync(await readFile(file)));
    const dialog = await importFile(packed);
    await dialog.getByText("is done").waitFor();
    expect(await endOf(dialog)).toEqual({ Imported: "1", "There already": "2", Refused: "0" });
    await dialog.getByRole("button", { name: "Close" }).click();
    await eventually(async () => (await memories.texts()).toSorted()).toEqual(
      newestFirst.toSorted(),
    );
  });

  it("imports 10,000 memories with progress, names refused lines and lists page by page", async () => {
    const records = Array.from({ length: 9_998 }, (_, index) => ({
      id: crypto.randomUUID(),
      memory: `Note number ${index} about the garden`,
      createdAt: new Date(Date.UTC(2025, 0, 1) + index * 3_600_000).toISOString(),
    }));
    const file = join(folder, "ten-thousand.jsonl");
    await writeFile(file, `${linesOf(records)}broken\n{"memory":"Stolen","userId":"sam"}\n`);
    const dialog = await importFile(file);
    await dialog.getByText(/^[1-9][\d,]* of 10,000$/).waitFor();
    expect(
      Number(await dialog.getByRole("progressbar").getAttribute("aria-valuenow")),
    ).toBeGreaterThan(0);
    await dialog.getByText("is done").waitFor();
    expect(await endOf(dialog)).toEqual({ Imported: "9,998", "There already": "0", Refused: "2" });
    const refused = await dialog.getByRole("row").allTextContents();
    expect(refused.slice(1)).toEqual([
      expect.stringMatching(/^9999The line is not JSON/),
      "10000The line is of another user.",
    ]);
    await expectAccessible(memories);
    await dialog.getByRole("button", { name: "Close" }).click();
    await memories.panel.getByText("50 of 10,001").waitFor();
    expect(await memories.rows.count()).toBe(50);
    await memories.panel.getByRole("button", { name: "Show older" }).click();
    await memories.panel.getByText("100 of 10,001").waitFor();
    await memories.search("cello");
    expect((await memories.texts())[0]).toBe("Plays the cello in an orchestra");
    await expectAccessible(memories);
  });

  itOnDesk("takes a file that is dropped, and says what is wrong with it", async () => {
    await memories.manage("Import…");
    const drop = async (name: string, content: string) => {
      const dataTransfer = await memories.page.evaluateHandle(
        (file) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([file.content], file.name));
          return transfer;
        },
        { name, content },
      );
      await memories.page.locator(".file-drop").dispatchEvent("drop", { dataTransfer });
    };
    const dialog = memories.page.getByRole("dialog", { name: "Import memories" });
    await drop("dropped.jsonl", '{"memory":"Likes tea"}\n"Likes coffee"');
    await dialog.getByText("dropped.jsonl is done").waitFor();
    expect(await endOf(dialog)).toEqual({ Imported: "1", "There already": "0", Refused: "1" });
    await dialog.getByText("The line is not a JSON object.").waitFor();
  });

  itOnDesk("stops an import when its dialog is closed", async () => {
    const records = Array.from({ length: 20_000 }, (_, index) => ({ memory: `Note ${index}` }));
    const file = join(folder, "twenty-thousand.jsonl");
    await writeFile(file, linesOf(records));
    const dialog = await importFile(file);
    await dialog.getByText(/^[1-9][\d,]* of 20,000$/).waitFor();
    await memories.page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await eventually(importRests).toBe(true);
    const kept = await countMemories();
    expect(kept).toBeGreaterThan(few.length);
    expect(kept).toBeLessThan(20_000);
  });

  async function countMemories(): Promise<number> {
    const response = await context.request.get(`${server.url}/api/memories`);
    return ((await response.json()) as { total: number }).total;
  }

  async function importRests(): Promise<boolean> {
    const before = await countMemories();
    await sleep(500);
    return before === (await countMemories());
  }

  itOnDesk("shows what another tab has changed when it is come back to", async () => {
    const other = await openMemories(context, server.url);
    await other.panel.getByRole("button", { name: "Forget: Is a vegetarian" }).click();
    await other.page.getByRole("button", { name: "Forget it" }).click();
    await eventually(() => other.rows.count()).toBe(2);
    expect(await memories.rows.count()).toBe(3);
    // A browser without windows gives every tab the focus at once and tells of no change.
    await memories.page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await eventually(() => memories.rows.count()).toBe(2);
    expect(other.complaints).toEqual([]);
  });

  it("fits its width and has no serious fault of accessibility", async () => {
    await memories.panel.locator(".recharts-bar-rectangle").first().waitFor();
    await expectAccessible(memories);
    const overflow = await memories.page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    const box = await memories.panel.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  });

  async function importFile(file: string) {
    await memories.manage("Import…");
    const dialog = memories.page.getByRole("dialog", { name: "Import memories" });
    await dialog.getByLabel("File of memories").setInputFiles(file);
    return dialog;
  }
});

afterAll(() => browser?.close());

/** Waits longer than a second: a built server on a busy machine may need that. */
function eventually<T>(read: () => Promise<T>) {
  return expect.poll(read, { timeout: 20_000 });
}

/** The counts at the end of an import, by their names. */
async function endOf(dialog: ReturnType<MemoryPage["rowOf"]>): Promise<Record<string, string>> {
  const names = await dialog.getByRole("term").allTextContents();
  const counts = await dialog.getByRole("definition").allTextContents();
  return Object.fromEntries(names.map((name, index) => [name, counts[index] ?? ""]));
}

async function expectAccessible({ page }: MemoryPage): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(
    serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
  ).toEqual([]);
}

function linesOf(records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join("");
}
