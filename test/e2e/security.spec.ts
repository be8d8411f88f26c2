import { expect } from '@playwright/test';
import type { Result } from '@shared/contract/problem';
import { startProgram, test } from '../support/app';

type Loose = { call(name: string, input?: unknown): Promise<string> };

test('the window has no Node, no network, no inline script and nowhere to go', async ({ folder }) => {
  const { app, page } = await startProgram(folder);
  expect(
    await page.evaluate(() => [typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process')]),
  ).toEqual(['undefined', 'undefined']);
  const tried = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.head.append(script);
    const fetched = await fetch('https://example.com/').then(
      () => true,
      () => false,
    );
    const opened = window.open('https://example.com/');
    return { inline: Reflect.get(window, 'inlineRan') === true, fetched, opened: opened !== null };
  });
  expect(tried).toEqual({ inline: false, fetched: false, opened: false });
  await page.evaluate(() => location.assign('https://example.com/'));
  expect(page.url()).toBe('app://window/index.html');
  await app.close();
});

test('calls of an unknown name, a wrong type or too much are refused, and the program lives', async ({ folder }) => {
  const { app, page } = await startProgram(folder);
  const answers = await page.evaluate(async () => {
    const { call } = window.assistant as unknown as Loose;
    return Promise.all([
      call('app.quitNow'),
      call('__proto__'),
      call('clipboard.copy', { text: 5, secret: 'no' }),
      call('clipboard.copy', { text: 'x'.repeat(2_000_000), secret: false }),
      call('app.start'),
    ]);
  });
  const codes = answers.map((answer) => {
    const result = JSON.parse(answer) as Result<unknown>;
    return result.ok ? 'ok' : result.error.code;
  });
  expect(codes).toEqual(['call-refused', 'call-refused', 'input-invalid', 'input-invalid', 'ok']);
  await app.close();
});

test('a foreign page in the window is not answered', async ({ folder }) => {
  const { app, page } = await startProgram(folder);
  const foreign = await app.evaluate(async ({ BrowserWindow }, preload) => {
    const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await window.loadURL('data:text/html,<p>foreign</p>');
    return window.webContents.executeJavaScript(
      `window.assistant.call('app.start').then(JSON.parse)`,
    ) as Promise<unknown>;
  }, `${process.cwd()}/out/preload/index.cjs`);
  expect(foreign).toMatchObject({ ok: false, error: { code: 'call-refused' } });
  await page.close();
  await app.close();
});
