import type { BrowserContext, Locator, Page } from "playwright-core";

/** The memory browser of the page, as a user drives it. */
export interface MemoryPage {
  readonly page: Page;
  readonly panel: Locator;
  readonly rows: Locator;
  /** What the browser complained about since the page was opened. */
  readonly complaints: readonly string[];
  /** Chooses an item of the menu. */
  manage(item: string): Promise<void>;
  /** The texts, in their order. */
  texts(): Promise<string[]>;
  search(words: string): Promise<void>;
  /** Chooses an item of a filter. */
  choose(filter: string, item: string | RegExp): Promise<void>;
  rowOf(text: string): Locator;
}

/** Opens the page and, where it is narrow, the part of it that shows the memories. */
export async function openMemories(context: BrowserContext, url: string): Promise<MemoryPage> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(url);
  const panel = page.getByRole("region", { name: "What is remembered" });
  const rows = panel.getByRole("listitem");
  const narrow = page
    .getByRole("radio", { name: /Remembered|Memories/ })
    .or(page.getByRole("tab", { name: /Remembered|Memories/ }));
  await panel.or(narrow).first().waitFor();
  if (!(await panel.isVisible())) await narrow.click();
  await rows.first().or(panel.getByText("Nothing yet")).waitFor();

  return {
    page,
    panel,
    rows,
    complaints,
    rowOf: (text) => rows.filter({ hasText: text }).first(),
    async manage(item) {
      await panel.getByRole("button", { name: "Manage" }).click();
      await page.getByRole("menuitem", { name: item }).click();
    },
    async texts() {
      const texts = await rows.locator("p").allTextContents();
      return texts.map((text) => text.trim());
    },
    async search(words) {
      await panel.getByRole("searchbox", { name: "Search memories" }).fill(words);
      await panel.getByText("found, best first").waitFor();
    },
    async choose(filter, item) {
      await panel.getByRole("combobox", { name: filter }).click();
      await page.getByRole("option", { name: item }).click();
    },
  };
}
