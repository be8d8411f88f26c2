import { app, type BrowserWindow } from 'electron/main';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { handsFor } from './hands';

const width = 1280;
/** Height of what is above the page and of the page itself, in CSS pixels. */
const wholeHeight = `(() => {
  const page = document.querySelector('[data-testid="gallery"]');
  return Math.ceil(page.getBoundingClientRect().top + document.getElementById('content').scrollTop + page.scrollHeight);
})()`;

/** A picture of every screen of every guide (or of those named in `of`), in both languages, below `folder`; then the end. */
export async function runGallery(window: BrowserWindow, folder: string, of: string): Promise<void> {
  const { webContents } = window;
  const hands = handsFor(window);
  const goTo = (place: string) => webContents.executeJavaScript(`location.hash = ${JSON.stringify(place)}; 0`);
  try {
    await hands.see('home.practice');
    await goTo(`gallery/0/${of}`);
    await hands.see('gallery', ['data-shown', '0']);
    const count = Number(await hands.attribute('gallery', 'data-count'));
    for (let number = 0; number < count; number++) {
      await goTo(`gallery/${number}/${of}`);
      await hands.see('gallery', ['data-shown', String(number)]);
      await hands.see('guide.picture');
      const file = path.join(folder, await hands.attribute('gallery', 'data-file'));
      await mkdir(path.dirname(file), { recursive: true });
      window.setContentSize(width, 760);
      window.setContentSize(width, await webContents.executeJavaScript(wholeHeight));
      await hands.picture(file);
      process.stdout.write(`${number + 1}/${count} ${path.relative(folder, file)}\n`);
    }
    app.exit(0);
  } catch (failure) {
    process.stderr.write(`the gallery failed: ${failure instanceof Error ? failure.message : String(failure)}\n`);
    app.exit(1);
  }
}
