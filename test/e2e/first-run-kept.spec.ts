import type { Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { violationsOn } from '../support/accessible';
import { kill, launch, untilGone, type Running } from '../support/app';
import { expect, handoverFile, next, passphrase, password, seeStep, test } from '../support/first-run';
import { processTexts, secretsSeenIn, textsBelow } from '../support/texts-below';

/** A step of the first run: how it is reached from the one before, and by what it is known again after a new start. */
interface Step {
  name: string;
  reach(page: Page): Promise<void>;
  see(page: Page): Promise<void>;
}

const guideStep = (page: Page) => page.getByTestId('guide.step');

const steps: Step[] = [
  { name: 'welcome', reach: async () => undefined, see: (page) => seeStep(page, 'welcome') },
  {
    name: 'password, typed and not yet sent',
    async reach(page) {
      await next(page);
      await page.getByTestId('firstRun.passphrase').fill(passphrase);
    },
    see: (page) => page.getByTestId('firstRun.passphrase').waitFor(),
  },
  {
    name: 'client',
    async reach(page) {
      await page.getByTestId('firstRun.passphrase').fill(passphrase);
      await next(page);
      await page.getByTestId('firstRun.client.thunderbird').waitFor();
    },
    see: (page) => page.getByTestId('firstRun.client.thunderbird').waitFor(),
  },
  {
    name: 'what spares typing',
    async reach(page) {
      await page.getByTestId('firstRun.client.thunderbird').click();
      await page.getByTestId('firstRun.saveFile').waitFor();
    },
    see: (page) => page.getByTestId('firstRun.saveFile').waitFor(),
  },
  {
    name: 'guide, with the password shown and copied',
    async reach(page) {
      await next(page);
      await guideStep(page).waitFor();
      await page.getByTestId('firstRun.passphrase').fill(passphrase);
      await page.getByTestId('firstRun.passwordAgain.submit').click();
      await expect(page.getByTestId('firstRun.passwordAgain')).toHaveCount(0);
      await page.getByTestId('guide.otherValues').locator('summary').click();
      await page.getByTestId('value.password.reveal').first().click();
      await expect(page.getByTestId('value.password').first()).toHaveText(password);
      await page.getByTestId('value.password.copy').first().click();
      await expect(page.getByTestId('guide.copyStatus')).not.toBeEmpty();
    },
    see: (page) => guideStep(page).waitFor(),
  },
  {
    name: 'check',
    async reach(page) {
      const count = Number(await guideStep(page).getAttribute('data-count'));
      for (let position = 1; position <= count; position += 1) {
        await expect(guideStep(page)).toHaveAttribute('data-index', String(position));
        await page.getByTestId('guide.next').click();
      }
      await seeStep(page, 'check');
      await page.getByTestId('firstRun.passphrase').fill(passphrase);
      await next(page);
      await page.getByTestId('mailCheck.start').waitFor();
    },
    see: (page) => seeStep(page, 'check'),
  },
  {
    name: 'done',
    async reach(page) {
      await page.getByTestId('firstRun.check.skip').click();
      await seeStep(page, 'done');
    },
    see: (page) => page.getByTestId('firstRun.resume').waitFor(),
  },
];

/** What lies beyond the right edge, where nobody at twice the size would find it. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.getElementById('content') ?? document.documentElement;
    return scrollWidth - clientWidth;
  });

/** A small window at twice the size, in the dark. */
async function atTwiceTheSize({ app, page }: Running): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setContentSize(1024, 700);
    window?.webContents.setZoomFactor(2);
  });
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(512);
}

test('killed in each step it goes on there, and nothing of password or passphrase stays anywhere', async ({
  folder,
  pc,
  desk,
}) => {
  test.setTimeout(300_000);
  test.skip(process.platform !== 'linux', 'reads /proc');
  const file = path.join(desk, 'd.mailsetup');
  await handoverFile(folder, file, { client: 'thunderbird' });
  const temporary = path.join(folder, 'temporary');
  mkdirSync(temporary);
  const env = { TMPDIR: temporary };
  let running = await launch(pc, 'ja', { env, words: [file] });
  for (const { name, reach, see } of steps) {
    await test.step(name, async () => {
      await reach(running.page);
      await atTwiceTheSize(running);
      expect.soft(await violationsOn(running.page), name).toEqual([]);
      expect.soft(await cutOff(running.page), name).toBe(0);
      const processes = processTexts();
      expect(processes).toContain(`--user-data-dir=${pc}`);
      await kill(running);
      await untilGone(pc);
      // Its temporary files lie below the same folder.
      const left = textsBelow(folder);
      expect(left).toContain('aaa_yamaguchi');
      expect(secretsSeenIn(`${processes}\n${left}`, [password, passphrase]), name).toEqual([]);
      running = await launch(pc, 'ja', { env });
      await see(running.page);
    });
  }
  await running.app.close();
});
