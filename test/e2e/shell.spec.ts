import { expect } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { connect, kill, nextFrom, startProgram, test, untilGone } from '../support/app';
import { sampleRun } from '../support/sample-run';
import { startSecretService } from '../support/secret-service';

const inFolder = (folder: string, name: string, content: object | string): void =>
  writeFileSync(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

test('a keychain that does not answer is said, and does not keep the program from ending', async ({
  folder,
  panel,
}) => {
  const service = await startSecretService({ prompter: 'hangs' });
  try {
    await service.lock();
    const { app, page } = await startProgram(folder, 'ja', service.env);
    await connect(page, panel);
    await nextFrom(page, 'found');
    await nextFrom(page, 'mail');
    await service.prompted();
    await expect(page.getByTestId('keychain.waiting')).toBeVisible();
    // The question about unsaved input is answered: leave.
    await app.evaluate(({ dialog }) => {
      dialog.showMessageBoxSync = () => 1;
    });
    const ended = once(app.process(), 'exit');
    await app.evaluate(({ app: program }) => program.quit());
    await ended;
    await untilGone(folder);
  } finally {
    await service.stop();
  }
});

test('files that cannot be used are said at the start until they are put away', async ({ folder }) => {
  inFolder(folder, 'settings.json', '{"version":1,"lang');
  inFolder(folder, 'profiles.json', { version: 99, profiles: [] });
  const { app, page } = await startProgram(folder);
  const cards = page.getByTestId('problem');
  await expect(cards).toHaveCount(2);
  const codes = await cards.evaluateAll((all) => all.map((card) => card.getAttribute('data-code')));
  expect(codes).toEqual(['storage-damaged', 'storage-newer']);
  await expect(cards.first()).toContainText('settings.json');
  await page.getByTestId('problem.putAway').first().click();
  await expect(cards).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByTestId('home.settings').click();
  await page.getByTestId('nav.home').click();
  await expect(cards).toHaveCount(1);
  expect(readFileSync(path.join(folder, 'profiles.json'), 'utf8')).toContain('99');
  await app.close();
});

test('a run whose panel is not known any more can only be forgotten', async ({ folder }) => {
  inFolder(folder, 'unfinished-runs.json', { version: 1, runs: [sampleRun({ step: 'create', mayExist: true })] });
  const { app, page } = await startProgram(folder);
  await expect(page.getByTestId('home.unfinished')).toContainText('aaa_yamaguchi');
  await expect(page.getByTestId('home.unfinished.lookUp')).toHaveCount(0);
  await page.getByTestId('home.unfinished.forget').click();
  await expect(page.getByTestId('home.unfinished')).toHaveCount(0);
  await app.close();
});

test('the window keeps its size over a crash, and comes back from a monitor that is gone', async ({ folder }) => {
  inFolder(folder, 'settings.json', {
    version: 1,
    window: { x: 9000, y: 5000, width: 1010, height: 700, maximised: false },
  });
  const first = await startProgram(folder);
  const place = await first.app.evaluate(({ BrowserWindow, screen }) => {
    const [window] = BrowserWindow.getAllWindows();
    return { bounds: window?.getBounds(), least: window?.getMinimumSize(), area: screen.getPrimaryDisplay().workArea };
  });
  expect(place.least).toEqual([960, 640]);
  expect(place.bounds).toMatchObject({ width: 1010, height: 700 });
  expect(place.bounds?.x).toBeLessThan(place.area.width);
  expect(place.bounds?.y).toBeLessThan(place.area.height);

  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1000, 660));
  await expect.poll(() => readFileSync(path.join(folder, 'settings.json'), 'utf8')).toContain('"width": 1000');
  await kill(first);
  await untilGone(folder);
  const { app } = await startProgram(folder);
  const size = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getSize());
  expect(size).toEqual([1000, 660]);
  await app.close();
});

test('a second start ends and brings the window that is open to the front', async ({ folder }) => {
  const { app } = await startProgram(folder);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  const [, ...words] = app.process().spawnargs;
  const second = spawn(
    app.process().spawnfile,
    words.filter((word) => !word.startsWith('--inspect') && !word.startsWith('--remote-debugging')),
    { stdio: 'ignore' },
  );
  expect(await once(second, 'exit')).toEqual([0, null]);
  const shown = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.isVisible()));
  await expect.poll(shown).toEqual([true]);
  await app.close();
});

test('a window whose process has crashed is opened again', async ({ folder }) => {
  const { app } = await startProgram(folder);
  const log = () => readFileSync(path.join(folder, 'logs/main.log'), 'utf8');
  // The page reports each time that it can be used.
  const timesUsable = () => log().split('start-up marks').length - 1;
  await expect.poll(timesUsable).toBe(1);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  await expect.poll(timesUsable, { timeout: 30_000 }).toBe(2);
  expect(log()).toContain("the window's process has ended: crashed");
  await app.evaluate(({ app: program }) => program.quit());
  await untilGone(folder);
});

for (const [language, file, zoomIn] of [
  ['ja', 'ファイル(&F)', '拡大(&I)'],
  ['en', '&File', 'Zoom &In'],
] as const) {
  test(`the menu speaks ${language}, and its keys zoom`, async ({ folder }) => {
    const { app } = await startProgram(folder, language);
    const menu = await app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.items.map(({ label, submenu }) => ({
        label,
        items: submenu?.items.map((item) => [item.label, item.role ?? '', String(item.accelerator ?? '')]),
      })),
    );
    expect(menu?.[0]?.label).toBe(file);
    const entries = menu?.flatMap(({ items }) => items ?? []) ?? [];
    expect(entries.filter(([label]) => label === zoomIn).map(([, , keys]) => keys)).toContain('CmdOrCtrl+=');
    const roles = entries.map(([, role]) => role);
    expect(roles).toEqual(expect.arrayContaining(['quit', 'copy', 'paste', 'resetzoom', 'zoomin', 'zoomout']));
    await app.close();
  });
}
