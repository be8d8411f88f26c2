import { expect, type Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root, startProgram, test } from '../support/app';

const guideIds = readdirSync(path.join(root, 'src-shared/guides'))
  .filter((file) => file.endsWith('.ts') && !/^(?:advice|finder|guide|index)\.ts$/.test(file))
  .map((file) => file.slice(0, -'.ts'.length));

/** Texts of the pictures on the sheet that are cut, or that stand out of the window in which they are drawn. */
const notWhole = (page: Page) =>
  page.getByTestId('gallery.picture').evaluateAll((pictures) =>
    pictures.flatMap((picture) => {
      const file = picture.getAttribute('data-file') ?? '';
      const texts = document.createTreeWalker(picture.querySelector('.drawn')!, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        const frame = text.parentElement!.closest('.drawn-frame');
        const range = document.createRange();
        range.selectNodeContents(text);
        const { left, right, top, bottom, width } = range.getBoundingClientRect();
        const edge = frame?.getBoundingClientRect();
        if (!edge || width === 0) continue;
        const out = left < edge.left - 1 || right > edge.right + 1 || top < edge.top - 12 || bottom > edge.bottom + 12;
        const box = text.parentElement!;
        const cut = getComputedStyle(box).overflow !== 'visible' && box.scrollWidth > box.clientWidth;
        if (out || cut) found.push(`${file}: ${text.data.trim()}`);
      }
      return found;
    }),
  );

test('a long value is whole in every picture', async ({ folder }) => {
  const { app, page } = await startProgram(folder);
  for (const guideId of guideIds) {
    await page.evaluate((id) => void (location.hash = `gallery/sheet/${id}/ja/long-values`), guideId);
    await page.locator(`[data-testid="gallery.sheet"][data-ready="${guideId}"]`).waitFor();
    await expect(page.getByTestId('gallery.picture')).not.toHaveCount(0);
    expect(await notWhole(page), `${guideId}: cut, or out of its window`).toEqual([]);
  }
  await app.close();
});
