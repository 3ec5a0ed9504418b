import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { frameworks } from "../src/chat/frameworks.ts";
import { seriousViolations } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { type ChatPage, openChat } from "./chat-page.ts";
import { type DemoServer, startDemo } from "./demo-server.ts";
import { hasPython, pluginsOf } from "./dify-support.ts";
import { watchShifts } from "./layout-shifts.ts";
import { firstFillers, firstFoundPair, wordsOf } from "./profile-pairs.ts";

const alexSays = "Hi, I'm Alex. I'm a vegetarian and I'm allergic to nuts.";
const alexAsks = "What can I cook for dinner tonight?";

/** Who is asked what in the story that the page suggests, after LangChain was told. */
const askedToo = [
  { framework: "AI SDK", asks: alexAsks },
  { framework: "LlamaIndex", asks: "What should I avoid when I eat out?" },
  { framework: "Dify", asks: "What should a restaurant know about my diet?" },
].filter(({ framework }) => framework !== "Dify" || hasPython);

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
  async function visit(name: string, options: BrowserContextOptions = {}): Promise<ChatPage> {
    const context = await (browser as Browser).newContext({ locale: "en", ...options });
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
  });

  it("still uses what each of them said after the server was stopped and started", async () => {
    expect(await server.stop()).toBe(0);
    server = await startDemo(folder);
    for (const { name, asks, words } of stories) {
      const chat = await visit(name);
      expectWords((await chat.remembered()).join(" "), words);
      expectWords(await chat.say(asks), words);
      await chat.close();
    }
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

  it("knows in each framework what LangChain was told, and says why", async () => {
    const chat = await visit("Traveller");
    if (hasPython) await difyIsReady();
    const told = await chat.take("I'm a vegetarian");
    expect(told).toContain("vegetarian");
    const [first] = await chat.answers.all();
    expect(await first?.textContent()).toMatch(/^LangChain.*Remembered.*Kept at \d\d:\d\d:\d\d/s);
    for (const { framework, asks } of askedToo) {
      await chat.choose(framework);
      expectWords(await chat.take(asks), ["vegetarian", "nuts"]);
      const shown = (await chat.answers.last().textContent()) ?? "";
      expect(shown).toMatch(new RegExp(`^${framework}2 memories usedrecall took [\\w ]+ ms`));
      expectWords(await chat.usedMemories(), ["vegetarian", "nuts", "score 0."]);
    }
    await chat.close();
  });

  it("names what made a memory's score", async () => {
    const chat = await visit("Curious");
    await chat.say(alexSays);
    await chat.say(alexAsks);
    await chat.usedMemories();
    const parts = chat.answers.last().locator("dl > div");
    expect(await parts.count()).toBeGreaterThan(2);
    expect(await parts.first().textContent()).toMatch(/^[a-z ]+\d\.\d\d$/);
    await chat.close();
  });

  it("goes on while the memory is broken on purpose, and keeps nothing meanwhile", async () => {
    const chat = await visit("Unlucky");
    await chat.say(alexSays);
    const before = await chat.remembered();
    await chat.setOutage(true);
    for (const framework of ["AI SDK", "LangChain", "LlamaIndex", ...(hasPython ? ["Dify"] : [])]) {
      if (framework === "Dify") await difyIsReady();
      await chat.choose(framework);
      const answer = await chat.say("I play the cello. What can I cook?");
      expectNoWords(answer, ["vegetarian", "nuts"]);
      const alerts = await chat.answers.last().getByRole("alert").allTextContents();
      expect(alerts.join("\n")).toMatch(/could not be read.*\n.*could not be remembered/);
    }
    await chat.reload();
    expect(await chat.remembered()).toEqual(before);
    expectWords(await chat.say(alexAsks), ["vegetarian", "nuts"]);
    await chat.close();
  });

  it("keeps a conversation for each framework, and the words not sent yet", async () => {
    const chat = await visit("Undecided");
    const box = chat.page.getByRole("textbox", { name: "Message" });
    await chat.say("I play the cello.");
    await box.fill("Half a sentence");
    await chat.choose("LangChain");
    expect(await chat.answers.count()).toBe(0);
    expect(await box.inputValue()).toBe("Half a sentence");
    await chat.say("I collect stamps.");
    await chat.choose("AI SDK");
    const said = chat.page.getByRole("article", { name: "You" });
    expect(await said.allTextContents()).toEqual(["I play the cello."]);
    await chat.page.getByRole("button", { name: "New chat" }).click();
    expect(await said.count()).toBe(0);
    await chat.choose("LangChain");
    expect(await said.allTextContents()).toEqual(["I collect stamps."]);
    await chat.close();
  });

  it("shows in one tab what another was told, and answers both at once", async () => {
    const one = await visit("Two-handed");
    const two = await openChat(one.page.context(), server.url);
    await two.choose("LangChain");
    await one.say(alexSays);
    await two.page.evaluate(() => dispatchEvent(new Event("focus")));
    await expect.poll(async () => (await two.remembered()).join()).toContain("nuts");
    const answers = await Promise.all([one.say(alexAsks), two.say(alexAsks)]);
    for (const answer of answers) expectWords(answer, ["vegetarian", "nuts"]);
    await two.close();
  });

  it("shows the very file that runs for each framework", async () => {
    const chat = await visit("Reader");
    await chat.page.getByRole("button", { name: "Code" }).click();
    for (const { id, name } of frameworks) {
      await chat.choose(name);
      const file = `src/frameworks/${id}.ts`;
      const code = chat.page.getByRole("region", { name: "Code" });
      await code.getByText(`apps/demo/${file}`).waitFor();
      const text = await readFile(join(import.meta.dirname, "..", file), "utf8");
      expect(await code.locator("pre").textContent()).toBe(text.trimEnd());
    }
    expect((await fetch(`${server.url}/api/code?framework=../../package`)).status).toBe(400);
    await chat.say("I play the cello.");
    expect(await chat.page.getByRole("region", { name: "Code" }).count()).toBe(0);
    await chat.close();
  });

  it("keeps the chosen theme over a reload, and follows the system until one is chosen", async () => {
    const chat = await visit("Night owl", { colorScheme: "dark" });
    const isDark = () =>
      chat.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    expect(await isDark()).toBe("dark");
    await chat.page.getByRole("button", { name: "Theme" }).click();
    await chat.page.getByRole("menuitemradio", { name: "Light" }).click();
    await expect.poll(isDark).toBe("light");
    await chat.reload();
    expect(await isDark()).toBe("light");
    await chat.close();
  });

  it("moves nothing in the chat while an answer streams", async () => {
    const chat = await visit("Steady");
    await chat.say(alexSays);
    const shifts = await watchShifts(chat.page, ".chat");
    await chat.say(alexAsks);
    expect(await shifts()).toEqual([]);
    await chat.close();
  });

  it("can be used by keyboard alone", async () => {
    const chat = await visit("Typist");
    const { keyboard } = chat.page;
    await chat.page.getByRole("radio", { name: "AI SDK" }).focus();
    await keyboard.press("ArrowRight");
    const focused = chat.page.locator(":focus");
    await expect.poll(() => focused.textContent()).toContain("LangChain");
    await keyboard.press("Enter");
    await chat.page.getByPlaceholder(/^Tell LangChain/).waitFor();
    await keyboard.press("Tab");
    await keyboard.press("Space");
    await chat.page.getByRole("region", { name: "Code" }).waitFor();
    await chat.close();
  });

  it.each([
    { device: "a desk", width: 1440, height: 900 },
    { device: "a phone", width: 375, height: 720 },
  ])("fits the width of $device and has no serious flaw for axe", async ({ width, height }) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const chat = await visit("Somebody with a rather long name", {
        colorScheme,
        viewport: { width, height },
      });
      expect(await seriousViolations(chat.page), "empty").toEqual([]);
      await chat.say(alexSays);
      await chat.say(alexAsks);
      await chat.usedMemories();
      expect(await seriousViolations(chat.page), "answered").toEqual([]);
      await chat.setOutage(true);
      await chat.say(alexAsks);
      expect(await seriousViolations(chat.page), "broken").toEqual([]);
      await chat.page.getByRole("button", { name: "Code" }).click();
      await chat.page.locator(".code-text").waitFor();
      expect(await seriousViolations(chat.page), "code").toEqual([]);
      const wide = await chat.page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      for (const name of ["AI SDK", "LangChain", "LlamaIndex", "Dify"]) {
        const tab = chat.page.getByRole("radio", { name: new RegExp(`^${name}`) });
        const { x = 0, width: length = 0 } = (await tab.boundingBox()) ?? {};
        expect(x + length, name).toBeLessThanOrEqual(width);
      }
      if (width < 900) await chat.page.getByRole("radio", { name: /Remembered/ }).click();
      expect((await chat.remembered()).length).toBeGreaterThan(0);
      await chat.close();
    }
  });

  it("says what to install for Dify where there is no Python, and the others answer", async () => {
    const bare = await startDemo(join(folder, "bare"), 0, { MEM0_KIT_PYTHON: "/nonexistent" });
    const context = await (browser as Browser).newContext({ locale: "en" });
    const chat = await openChat(context, bare.url);
    await chat.choose("Dify");
    const alert = chat.page.getByRole("alert").filter({ hasText: "Dify cannot run here." });
    await alert.getByText(/Python 3\.12/).waitFor();
    await chat.page.getByRole("textbox", { name: "Message" }).fill(alexAsks);
    expect(await chat.page.getByRole("button", { name: "Send" }).isDisabled()).toBe(true);
    expect(await seriousViolations(chat.page)).toEqual([]);
    await chat.choose("LlamaIndex");
    expect(await chat.say(alexSays)).toContain("vegetarian");
    await chat.close();
    await bare.stop();
  });

  it.skipIf(!hasPython)(
    "says so when the plugin's process is killed under a message, and recovers",
    async () => {
      const chat = await visit("Persistent");
      await chat.choose("Dify");
      await difyIsReady();
      await chat.say(alexSays);
      const [plugin] = pluginsOf(server.pid);
      if (plugin === undefined) throw new Error("The server runs no plugin.");
      // Stopped, so that the message is under way when its process is killed.
      process.kill(plugin, "SIGSTOP");
      const answer = chat.say(alexAsks);
      await chat.page.getByText("Thinking…").waitFor();
      process.kill(plugin, "SIGKILL");
      expectNoWords(await answer, ["vegetarian", "nuts"]);
      const alert = chat.answers.last().getByRole("alert").first();
      expect(await alert.textContent()).toContain("Memory could not be read");
      await difyIsReady();
      expect(pluginsOf(server.pid)).not.toContain(plugin);
      expectWords(await chat.say(alexAsks), ["vegetarian", "nuts"]);
      await chat.close();
    },
  );

  /** The plugin's Python is made once for a checkout, which may take a minute or two. */
  async function difyIsReady(): Promise<void> {
    const statusOf = async () => {
      const response = await fetch(`${server.url}/api/frameworks`);
      const told = (await response.json()) as { frameworks: { id: string; status: string }[] };
      return told.frameworks.find(({ id }) => id === "dify")?.status;
    };
    await expect.poll(statusOf, { timeout: 170_000, interval: 300 }).toBe("ready");
  }

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
    await chat.page.getByText("Remembered", { exact: true }).first().waitFor();
    await chat.close();
  });
});

function expectNoWords(text: string, words: readonly string[]): void {
  for (const word of words) expect(text.toLowerCase()).not.toContain(word);
}

function expectWords(text: string, words: readonly string[]): void {
  for (const word of words) expect(text.toLowerCase()).toContain(word);
}
