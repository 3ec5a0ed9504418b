import type { BrowserContext, Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** The demo's page as a user drives it. */
export interface ChatPage {
  signIn(name: string): Promise<void>;
  reload(): Promise<void>;
  /** Chooses who answers next. */
  choose(framework: string): Promise<void>;
  /** Sends a message and gives the whole answer, once it has ended. */
  say(text: string): Promise<string>;
  /** Takes what the page suggests, and gives the whole answer. */
  take(suggestion: string): Promise<string>;
  setRecall(on: boolean): Promise<void>;
  setOutage(on: boolean): Promise<void>;
  /** The memories used for the last answer, as shown when unfolded; none: an empty text. */
  usedMemories(): Promise<string>;
  /** The texts in the panel, newest first, once it has loaded. */
  remembered(): Promise<string[]>;
  forget(text: string): Promise<void>;
  /** Ends, unless the browser complained about something. */
  close(): Promise<void>;
  readonly answers: Locator;
  readonly page: Page;
}

/** Opens the page in a browser context, which carries the cookie. */
export async function openChat(context: BrowserContext, url: string): Promise<ChatPage> {
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(url);
  const answers = page.getByRole("article", { name: "Answer" });
  const panel = page.getByRole("region", { name: "What is remembered" });
  const rows = panel.getByRole("listitem");
  const box = page.getByRole("textbox", { name: "Message" });
  const panelLoaded = () =>
    rows.first().or(panel.getByText("Nothing yet")).waitFor({ state: "visible" });

  /** The panel is read again when the answer and what follows it have ended. */
  const listed = () =>
    page.waitForResponse(
      (response) =>
        new URL(response.url()).pathname === "/api/memories" &&
        response.request().method() === "GET",
    );

  async function lastAnswer(ended: Promise<unknown>): Promise<string> {
    await ended;
    await page.getByRole("button", { name: "Send" }).waitFor();
    return (await answers.last().locator(".answer").textContent()) ?? "";
  }

  return {
    page,
    answers,
    async close() {
      expect(complaints).toEqual([]);
      await context.close();
    },
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
    async choose(framework) {
      await page.getByRole("radio", { name: new RegExp(`^${framework}`) }).click();
    },
    async say(text) {
      const before = await answers.count();
      const ended = listed();
      await box.fill(text);
      // Not before its framework can answer.
      await page.getByRole("button", { name: "Send", disabled: false }).waitFor();
      await box.press("Enter");
      await answers.nth(before).waitFor();
      return lastAnswer(ended);
    },
    async take(suggestion) {
      const ended = listed();
      await page.getByRole("button", { name: suggestion }).click();
      return lastAnswer(ended);
    },
    async setRecall(on) {
      await page.getByRole("switch", { name: /Recall/ }).setChecked(on);
    },
    async setOutage(on) {
      await page.getByRole("switch", { name: /Break the memory/ }).setChecked(on);
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
      await page.getByRole("alertdialog").getByRole("button", { name: "Forget it" }).click();
      await expect.poll(() => rows.count()).toBe(count - 1);
    },
  };
}

/** What the browser complains about, but for a server that a test has stopped. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    const isStopped = /net::ERR_(CONNECTION|EMPTY_RESPONSE)/.test(message.text());
    if (message.type() === "error" && !isStopped) complaints.push(message.text());
  });
  return complaints;
}
