import type { BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";

/** The demo's page as a user drives it. */
export interface ChatPage {
  signIn(name: string): Promise<void>;
  reload(): Promise<void>;
  /** Sends a message and gives the whole answer, once it has ended. */
  say(text: string): Promise<string>;
  setRecall(on: boolean): Promise<void>;
  /** The memories used for the last answer, as shown when unfolded; none: an empty text. */
  usedMemories(): Promise<string>;
  /** The texts in the panel, newest first, once it has loaded. */
  remembered(): Promise<string[]>;
  forget(text: string): Promise<void>;
  close(): Promise<void>;
  readonly page: Page;
}

/** Opens the page in a browser context, which carries the cookie. */
export async function openChat(context: BrowserContext, url: string): Promise<ChatPage> {
  const page = await context.newPage();
  await page.goto(url);
  const answers = page.getByRole("article", { name: "Answer" });
  const panel = page.getByRole("region", { name: "What is remembered" });
  const rows = panel.getByRole("listitem");
  const box = page.getByRole("textbox", { name: "Message" });
  const panelLoaded = () =>
    rows.first().or(panel.getByText("Nothing yet")).waitFor({ state: "visible" });

  return {
    page,
    close: () => context.close(),
    async signIn(name) {
      await page.getByRole("button", { name: /^Switch user/ }).click();
      await page.getByRole("menuitem", { name: "Another name…" }).click();
      await page.getByLabel("Another name").fill(name);
      await page.getByRole("button", { name: "Continue", exact: true }).click();
      await page.getByRole("button", { name: `Switch user, signed in as ${name}` }).waitFor();
    },
    async reload() {
      await page.reload();
      await box.waitFor();
      expect(await answers.count()).toBe(0);
    },
    async say(text) {
      const before = await answers.count();
      const listed = page.waitForResponse(
        (response) =>
          response.url().endsWith("/api/memories") && response.request().method() === "GET",
      );
      await box.fill(text);
      await box.press("Enter");
      await answers.nth(before).waitFor();
      // The panel is read again when the answer and what follows it have ended.
      await listed;
      await page.getByRole("button", { name: "Send" }).waitFor();
      return (await answers.nth(before).locator(".answer").textContent()) ?? "";
    },
    async setRecall(on) {
      const toggle = page.getByRole("switch", { name: /Recall/ });
      await toggle.setChecked(on);
    },
    async usedMemories() {
      const used = answers.last().locator("details");
      if ((await used.count()) === 0) return "";
      await used.locator("summary").click();
      return (await used.getByRole("list").textContent()) ?? "";
    },
    async remembered() {
      await panelLoaded();
      const texts = await rows.locator("p").allTextContents();
      return texts.map((text) => text.trim());
    },
    async forget(text) {
      const row = rows.filter({ hasText: text }).first();
      const count = await rows.count();
      await row.getByRole("button", { name: /^Forget/ }).click();
      await expect.poll(() => rows.count()).toBe(count - 1);
    },
  };
}
