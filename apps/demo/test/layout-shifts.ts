import type { Page } from "playwright-core";

/** Begins to watch, and gives what has moved since inside the part that a selector names. */
export async function watchShifts(page: Page, selector: string): Promise<() => Promise<string[]>> {
  await page.evaluate((within) => {
    const moved: string[] = [];
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[])
        for (const { node } of entry.sources)
          if (node instanceof Element && node.closest(within))
            moved.push(`${node.className} ${node.textContent?.slice(0, 60)}`);
    }).observe({ type: "layout-shift" });
  }, selector);
  return () => page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved);
}

/** Which TypeScript's DOM does not know yet. */
interface LayoutShift extends PerformanceEntry {
  readonly sources: readonly { readonly node: Node | null }[];
}
