import { expect } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { policyFile, type Policy } from '../../src-main/company/policy';
import { root, type Running } from './app';

/**
 * The folder of a program that is this one, but for reading the policy, which only an administrator of the PC can write:
 * that one file is answered from here. Made below `folder`.
 */
export function programUnder(policy: Policy, folder: string): string {
  const place = JSON.stringify(policyFile(process.platform, process.env));
  const text = JSON.stringify(JSON.stringify({ version: 1, ...policy }));
  const program = path.join(folder, 'program');
  mkdirSync(program);
  writeFileSync(path.join(program, 'package.json'), '{"name":"program","version":"1.0.0","main":"main.mjs"}');
  writeFileSync(
    path.join(program, 'main.mjs'),
    `import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
const { readFile } = files;
files.readFile = (file, ...rest) => (file === ${place} ? Promise.resolve(${text}) : readFile(file, ...rest));
syncBuiltinESMExports();
await import('${pathToFileURL(path.join(root, 'out/main/index.js')).href}');
`,
  );
  return program;
}

/** What would lead to the pages of IT staff is not there, or ends on the start page: buttons, menu, keys, addresses. */
export async function expectOnlyEmployeesPages({ app, page }: Running): Promise<void> {
  for (const id of ['home.addEmployee', 'home.connectPanel', 'home.practice', 'home.settings', 'nav.currentPanel'])
    await expect(page.getByTestId(id)).toHaveCount(0);
  const keys = await app.evaluate(({ BrowserWindow, Menu }) => {
    const entries = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
    const { webContents } = BrowserWindow.getAllWindows()[0] ?? {};
    // As a menu of another program version would.
    for (const target of ['addEmployee', 'connectPanel', 'settings'])
      webContents?.send('assistant:event', 'menu.chosen', target);
    return entries.map(({ accelerator }) => accelerator);
  });
  expect(keys).not.toContain('CmdOrCtrl+N');
  expect(keys).not.toContain('CmdOrCtrl+,');
  for (const key of ['Control+N', 'Control+,']) await page.keyboard.press(key);
  await page.evaluate(() => {
    location.hash = 'gallery/0/';
  });
  await expect(page.getByTestId('gallery')).toHaveCount(0);
  await expect(page.getByTestId('wizard.step')).toHaveCount(0);
  await expect(page.getByTestId('firstRun.open')).toBeVisible();
}
