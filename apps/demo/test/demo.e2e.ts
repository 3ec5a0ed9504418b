import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { type ChatPage, openChat } from "./chat-page.ts";
import { type DemoServer, startDemo } from "./demo-server.ts";
import { firstFillers, firstFoundPair, wordsOf } from "./profile-pairs.ts";

const alexSays = "Hi, I'm Alex. I'm a vegetarian and I'm allergic to nuts.";
const alexAsks = "What can I cook for dinner tonight?";

/** What everybody also says, so that an answer has to choose. */
const smallTalk = firstFillers(8).join(" ");

/** The story of the issue, and the same with facts that the engine was never tuned on. */
const stories = [
  { name: "Alex", says: alexSays, asks: alexAsks, words: ["vegetarian", "nuts"] },
  ...(await Promise.all(["food", "travel", "family"].map(storyOf))),
];

async function storyOf(category: string) {
  const { id, fact, question } = await firstFoundPair(category, smallTalk);
  return { name: id, says: fact, asks: question, words: wordsOf(fact) };
}

const browser: Browser | undefined = await launchBrowser();

describe.skipIf(!browser)("the demo in a browser", () => {
  let folder: string;
  let server: DemoServer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "mem0-demo-"));
    server = await startDemo(folder);
  });
  afterAll(async () => {
    await server?.stop();
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** A browser of its own for one user. */
  async function visit(name: string): Promise<ChatPage> {
    const context = await (browser as Browser).newContext({ locale: "en" });
    const chat = await openChat(context, server.url);
    await chat.signIn(name);
    return chat;
  }

  describe.each(stories)("what $name said", ({ name, says, asks, words }) => {
    let chat: ChatPage;
    beforeAll(async () => {
      chat = await visit(name);
    });
    afterAll(() => chat?.close());

    it("is used after a reload, and the page shows which memories were", async () => {
      expect(await chat.remembered()).toEqual([]);
      await chat.say(says);
      // Said later, so that the newest memories are not the ones that answer.
      await chat.say(smallTalk);
      expectWords((await chat.remembered()).join(" "), words);
      await chat.reload();
      expectWords(await chat.say(asks), words);
      expectWords(await chat.usedMemories(), words);
    });

    it("is not used with recall switched off", async () => {
      await chat.reload();
      await chat.setRecall(false);
      const answer = await chat.say(asks);
      expect(answer).toContain("nothing to go by");
      expectNoWords(answer, words);
      expect(await chat.usedMemories()).toBe("");
    });

    it("is not known to a second user", async () => {
      const second = await visit(`Not ${name}`);
      expect(await second.remembered()).toEqual([]);
      const answer = await second.say(asks);
      expect(answer).toContain("nothing to go by");
      expectNoWords(answer, words);
      await second.close();
    });

    it("is still used after the server was stopped and started", async () => {
      expect(await server.stop()).toBe(0);
      server = await startDemo(folder);
      await chat.page.goto(server.url);
      expectWords((await chat.remembered()).join(" "), words);
      expectWords(await chat.say(asks), words);
    });
  });

  it("no longer uses a memory that was deleted in the panel", async () => {
    const chat = await visit("Forgetful");
    await chat.say(alexSays);
    expectWords(await chat.say(alexAsks), ["vegetarian", "nuts"]);
    for (const text of await chat.remembered()) if (text.includes("nuts")) await chat.forget(text);
    const answer = await chat.say(alexAsks);
    expect(answer).not.toContain("nuts");
    await chat.close();
  });

  it("takes a first visitor for Alex until they sign out", async () => {
    const context = await (browser as Browser).newContext({ locale: "en" });
    const { page, close } = await openChat(context, server.url);
    await page.getByRole("textbox", { name: "Message" }).waitFor();
    const [cookie] = await context.cookies();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax" });
    await page.getByRole("button", { name: "Switch user, signed in as Alex" }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await page.getByRole("button", { name: "Continue as Sam" }).waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Continue as Sam" }).click();
    await page.getByRole("heading", { name: /Hi Sam/ }).waitFor();
    await close();
  });

  it("switches the user at once, with an empty conversation", async () => {
    const chat = await visit("Switcher");
    await chat.say(alexSays);
    await chat.page.getByRole("button", { name: /Switch user/ }).click();
    await chat.page.getByRole("menuitem", { name: "Continue as Sam" }).click();
    await chat.page.getByRole("heading", { name: /Hi Sam/ }).waitFor();
    expect(await chat.remembered()).toEqual([]);
    await chat.close();
  });

  it("fits the width of a phone", async () => {
    const chat = await visit("Somebody with a rather long name");
    await chat.page.setViewportSize({ width: 390, height: 844 });
    await chat.say(alexSays);
    const overflow = await chat.page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await chat.page.getByRole("radio", { name: /Remembered/ }).click();
    expect((await chat.remembered()).length).toBeGreaterThan(0);
    await chat.close();
  });

  it("shows an error with a retry when the server is gone, and goes on when it is back", async () => {
    const chat = await visit("Patient");
    const port = Number(new URL(server.url).port);
    await server.stop();
    await chat.page.getByRole("textbox", { name: "Message" }).fill(alexSays);
    await chat.page.keyboard.press("Enter");
    const alert = chat.page.getByRole("region", { name: "Chat" }).getByRole("alert");
    await alert.getByText("No answer").waitFor();
    server = await startDemo(folder, port);
    expect(new URL(server.url).port).toBe(String(port));
    await alert.getByRole("button", { name: "Retry" }).click();
    await chat.page.getByText("Noted:").waitFor();
    await chat.close();
  });
});

function expectNoWords(text: string, words: readonly string[]): void {
  for (const word of words) expect(text.toLowerCase()).not.toContain(word);
}

function expectWords(text: string, words: readonly string[]): void {
  for (const word of words) expect(text.toLowerCase()).toContain(word);
}
