import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../test/browser.ts";
import { startDemo } from "../test/demo-server.ts";

// Plays the story in the built demo and takes the pictures of the READMEs: node scripts/screenshots.ts

const images = join(import.meta.dirname, "../images");
const wide = { width: 1360, height: 860 };
const phone = { width: 375, height: 760 };

/** Said earlier, days ago, so that there is something to browse. */
const earlier: readonly (readonly [number, string, string])[] = [
  [12, "Works as a nurse at the city hospital", "professional_details"],
  [11, "Plays the cello in an amateur orchestra", "music"],
  [11, "Rehearses on Thursday evenings", "music"],
  [8, "Has a cat called Minka", "personal_details"],
  [6, "Is training for a half marathon in May", "sports"],
  [6, "Runs along the river before breakfast", "sports"],
  [6, "Is saving for a trip to Norway", "travel"],
  [3, "Prefers trains to planes", "travel"],
  [1, "Bought a cast-iron pan", "food"],
];

const browser = await launchBrowser();
if (!browser) throw new Error("[demo] No browser to take pictures with.");
const folder = await mkdtemp(join(tmpdir(), "mem0-demo-"));
// The page names the database by its path from here, which is then the usual one.
process.chdir(folder);
const server = await startDemo(join(folder, ".mem0"));
await mkdir(images, { recursive: true });

try {
  await takeAll(await openPage(browser));
} finally {
  await browser.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

async function takeAll(page: Page): Promise<void> {
  await playStory(page);
  await unfold(page);
  await take(page, "light");
  await chooseTheme(page, "Dark");
  await take(page, "dark");
  await page.getByRole("radio", { name: "LangChain" }).click();
  await page.getByRole("button", { name: "Code" }).click();
  await page.locator(".code-text").waitFor();
  await take(page, "code");
  await page.getByRole("button", { name: "Code" }).click();
  await page.setViewportSize(phone);
  await chooseTheme(page, "Light");
  await take(page, "phone");
}

async function openPage(chromium: Browser): Promise<Page> {
  const context = await chromium.newContext({
    locale: "en",
    viewport: wide,
    deviceScaleFactor: 1.25,
  });
  const opened = await context.newPage();
  // Begins as Alex, whom the page takes a first visitor for.
  await opened.goto(server.url);
  const lines = earlier.map(([daysAgo, memory, category], index) => {
    const createdAt = new Date(Date.now() - daysAgo * 86_400_000).toISOString();
    return JSON.stringify({ id: `earlier-${index}`, memory, categories: [category], createdAt });
  });
  await context.request.post(`${server.url}/api/memories/import`, {
    headers: { "content-type": "application/x-ndjson" },
    data: `${lines.join("\n")}\n`,
  });
  await opened.reload();
  return opened;
}

/** LangChain is told, the AI SDK is asked. */
async function playStory(shown: Page): Promise<void> {
  await shown.getByRole("button", { name: /vegetarian/ }).click();
  await shown.getByText(/^Kept at/).waitFor();
  await shown.getByRole("radio", { name: "AI SDK" }).click();
  await shown.getByRole("button", { name: /dinner/ }).click();
  await shown.getByText(/^Nothing new to keep/).waitFor();
  const remembered = shown.getByRole("region", { name: "What is remembered" });
  await remembered.getByRole("listitem").filter({ hasText: "nuts" }).waitFor();
}

async function unfold(shown: Page): Promise<void> {
  await shown.getByText("memories used").click();
  await shown.getByRole("log").evaluate((log) => log.scrollTo(0, 0));
}

async function chooseTheme(shown: Page, name: string): Promise<void> {
  await shown.getByRole("button", { name: "Theme" }).click();
  await shown.getByRole("menuitemradio", { name }).click();
}

/** After what moves has come to rest. */
async function take(shown: Page, name: string): Promise<void> {
  await shown.mouse.move(0, 0);
  await shown.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
  );
  await shown.screenshot({ path: join(images, `${name}.png`), animations: "disabled" });
}
