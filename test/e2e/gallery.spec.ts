import { expect, type Page } from '@playwright/test';
import type { ElectronApplication } from 'playwright-core';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expectAccessible } from '../support/accessible';
import { launch, test, type Running } from '../support/app';
import { distanceBetween, signatureOf, signatureSide, type PictureSignature } from '../support/picture-signature';

const root = path.resolve(import.meta.dirname, '../..');
const referenceFile = path.join(root, 'test/golden/gallery/signatures.json');
/** Beside the guides there are four modules that are none. */
const guideIds = readdirSync(path.join(root, 'src-shared/guides'))
  .filter((file) => file.endsWith('.ts') && !/^(?:advice|finder|guide|index)\.ts$/.test(file))
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();

/** Letters of another machine stay below these; a ring or a window that is missing does not. */
const tolerated = { form: 0.06, grey: 0.03, greyestField: 0.16, reddestField: 0.035 };

async function openGallery(folder: string): Promise<Running> {
  const running = await launch(folder, 'ja', { words: ['--force-device-scale-factor=1'] });
  await running.page.getByTestId('home.practice').waitFor();
  return running;
}

const goTo = (page: Page, place: string) => page.evaluate((hash) => void (location.hash = hash), place);

async function openSheet(page: Page, guideId: string): Promise<void> {
  await goTo(page, `gallery/sheet/${guideId}/ja`);
  await page.locator(`[data-testid="gallery.sheet"][data-ready="${guideId}"]`).waitFor();
}

/** The pictures on the sheet that is open, by the name of their file: one shot of the page, cut up. */
async function signaturesOf({ app, page }: Running): Promise<Record<string, PictureSignature>> {
  const height = await page.getByTestId('gallery.sheet').evaluate((sheet) => sheet.scrollHeight + 100);
  await resize(app, height);
  await page.waitForFunction((wanted) => innerHeight >= wanted, height);
  const places = await page.getByTestId('gallery.picture').evaluateAll((pictures) =>
    pictures.map((picture) => {
      const { x, y, width, height: tall } = picture.getBoundingClientRect();
      const whole = { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(tall) };
      return { file: picture.getAttribute('data-file') ?? '', form: tall / width, whole };
    }),
  );
  const shots = await app.evaluate(
    async ({ BrowserWindow }, { of, side }) => {
      const image = await BrowserWindow.getAllWindows()[0]!.webContents.capturePage();
      const size = { width: side, height: side, quality: 'best' } as const;
      return of.map((whole) => [...image.crop(whole).resize(size).toBitmap()]);
    },
    { of: places.map(({ whole }) => whole), side: signatureSide },
  );
  return Object.fromEntries(places.map(({ file, form }, index) => [file, signatureOf(shots[index] ?? [], form)]));
}

const resize = (app: ElectronApplication, height: number) =>
  app.evaluate(({ BrowserWindow }, tall) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, tall), height);

function beyondTolerance(seen: PictureSignature, reference: PictureSignature): string[] {
  const distance = distanceBetween(seen, reference);
  const measures = Object.keys(tolerated) as (keyof typeof tolerated)[];
  return measures
    .filter((measure) => distance[measure] > tolerated[measure])
    .map((measure) => `${measure} ${distance[measure].toFixed(3)}`);
}

const howToRenew = 'if this is meant: look the pictures over, then run this test once with RENEW_GALLERY=1';

const references = (): Record<string, PictureSignature> =>
  JSON.parse(readFileSync(referenceFile, 'utf8')) as Record<string, PictureSignature>;

/** What is within the tolerance of its reference keeps it. */
function renewed(seen: Record<string, PictureSignature>): Record<string, PictureSignature> {
  const kept = references();
  const asKept = (file: string, signature: PictureSignature): PictureSignature => {
    const reference = kept[file];
    return reference && beyondTolerance(signature, reference).length === 0 ? reference : signature;
  };
  return Object.fromEntries(Object.entries(seen).map(([file, signature]) => [file, asKept(file, signature)]));
}

test('every picture of the usual way through every guide looks as it was looked over', async ({ folder }) => {
  test.slow(); // a quarter of it on a machine that does nothing else
  const running = await openGallery(folder);
  const seen: Record<string, PictureSignature> = {};
  for (const guideId of guideIds) {
    await openSheet(running.page, guideId);
    Object.assign(seen, await signaturesOf(running));
  }
  await running.app.close();
  if (process.env.RENEW_GALLERY) writeFileSync(referenceFile, `${JSON.stringify(renewed(seen), null, 2)}\n`);
  const kept = references();
  expect(Object.keys(seen).sort(), howToRenew).toEqual(Object.keys(kept).sort());
  const changed = Object.entries(seen).flatMap(([file, signature]) => {
    const measures = beyondTolerance(signature, kept[file]!);
    return measures.length > 0 ? [`${file}: ${measures.join(', ')}`] : [];
  });
  expect(changed, howToRenew).toEqual([]);
});

/** Takes something out of every picture on the sheet; answers with the pictures that had it. */
const losing = {
  ring: (page: Page) =>
    page.getByTestId('gallery.picture').evaluateAll((pictures) =>
      pictures.flatMap((picture) => {
        const ring = picture.querySelector('.ringed');
        ring?.querySelector('.ring-number')?.remove();
        ring?.classList.remove('ringed');
        return ring ? (picture.getAttribute('data-file') ?? '') : [];
      }),
    ),
  window: (page: Page) =>
    page.getByTestId('gallery.picture').evaluateAll((pictures) =>
      pictures.flatMap((picture) => {
        const frame = picture.querySelector<HTMLElement>('.drawn-frame');
        frame?.style.setProperty('visibility', 'hidden');
        return frame ? (picture.getAttribute('data-file') ?? '') : [];
      }),
    ),
};

for (const what of ['ring', 'window'] as const) {
  test(`a picture that has lost a ${what} is told from its reference`, async ({ folder }) => {
    const running = await openGallery(folder);
    const kept = references();
    for (const guideId of ['outlook-2016', 'outlook-express', 'iphone']) {
      await openSheet(running.page, guideId);
      const without = await losing[what](running.page);
      expect(without.length).toBeGreaterThan(4);
      const seen = await signaturesOf(running);
      const unnoticed = without.filter((file) => beyondTolerance(seen[file]!, kept[file]!).length === 0);
      expect(unnoticed).toEqual([]);
    }
    await running.app.close();
  });
}

for (const language of ['ja', 'en']) {
  test(`the first screen of every guide, and one with values to copy, can be used by everybody (${language})`, async ({
    folder,
  }) => {
    test.setTimeout(300_000);
    const { app, page } = await openGallery(folder);
    const gallery = page.getByTestId('gallery');
    for (const guideId of guideIds) {
      await goTo(page, `gallery/0/${guideId}`);
      await page.locator(`[data-testid="gallery"][data-file^="${guideId}/"]`).waitFor();
      const files = ((await gallery.getAttribute('data-files')) ?? '').split(' ');
      const first = files.findIndex((file) => file.startsWith(`${guideId}/${language}/`));
      for (let number = first; number < files.length; number++) {
        await goTo(page, `gallery/${number}/${guideId}`);
        await page.locator(`[data-testid="gallery"][data-shown="${number}"]`).waitFor();
        await page.locator('details.about, details.cures, [data-testid="guide.otherValues"]').first().waitFor();
        const enters = (await page.locator('ol [data-testid="value.loginName"]').count()) > 0;
        const name = files[number];
        if (number === first || enters) await expectAccessible(page, { name, hasKnownColours: language === 'en' });
        if (enters) break;
        expect(number, `${guideId} shows the login name`).toBeLessThan(files.length - 1);
      }
    }
    await app.close();
  });
}
