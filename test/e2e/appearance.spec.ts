import { expect, type Page } from '@playwright/test';
import { violationsOn } from '../support/accessible';
import { startProgram, test, type Running } from '../support/app';
import { walkAdding, walkConnecting, walkGuide, walkSettings, type Stop } from '../support/main-road';

/** Colours and places are judged when nothing moves any more; what turns for ever does not count. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const ends = (animation: Animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime);
    await Promise.allSettled(
      document
        .getAnimations()
        .filter(ends)
        .map(({ finished }) => finished),
    );
  });

async function violations(page: Page): Promise<string[]> {
  await settled(page);
  return violationsOn(page);
}

/** What lies beyond the window's edges and cannot be scrolled to by a scroller of its own. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      !!element &&
      element.id !== 'content' &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const parts = document.querySelectorAll(
      'button, a, h1, h2, h3, p, li, dt, dd, label, legend, input, select, textarea',
    );
    return [...parts]
      .filter((part) => {
        const { left, right, width } = part.getBoundingClientRect();
        return width > 1 && (left < -1 || right > document.documentElement.clientWidth + 1) && !scrolls(part);
      })
      .map((part) => `${part.tagName}: ${part.textContent?.trim() ?? ''}`);
  });

/** Sizes of the web contents in CSS pixels at a zoom. */
const zoomTo = ({ app }: Running, zoom: number) =>
  app.evaluate(({ BrowserWindow }, factor) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(factor);
  }, zoom);

/**
 * The least that a page must be: for everybody, in light and dark, and at twice the size in a small window. Colours do not
 * depend on the language: each of the two is walked in the appearance that the other leaves out.
 */
const inspection = (running: Running, appearance: 'light' | 'dark'): Stop => {
  const { page } = running;
  return (name) =>
    test.step(name, async () => {
      expect.soft(await violations(page), `${name}, ${appearance}`).toEqual([]);
      await zoomTo(running, 2);
      await expect.poll(() => page.evaluate(() => innerWidth)).toBe(512);
      await settled(page);
      expect.soft(await cutOff(page), `${name}, zoomed`).toEqual([]);
      await zoomTo(running, 1);
      await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1024);
    });
};

for (const [language, appearance] of [
  ['ja', 'light'],
  ['en', 'dark'],
] as const) {
  test(`every page of the road is for everybody, at 200 % too (${language}, ${appearance})`, async ({
    folder,
    panel,
  }) => {
    test.setTimeout(420_000);
    const running = await startProgram(folder, language);
    const { app, page } = running;
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700));
    await page.emulateMedia({ colorScheme: appearance });
    await expect(page.locator('html')).toHaveClass(new RegExp(appearance));
    const stop = inspection(running, appearance);
    await walkConnecting(page, panel, stop);
    await walkAdding(page, panel, stop);
    await walkGuide(page, stop);
    await walkSettings(page, stop);
    await app.close();
  });
}
