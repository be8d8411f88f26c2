import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readHandover } from '../../src-main/handover/document';
import { openSeal } from '../../src-main/handover/seal';
import type { PracticePanel } from '../../src-main/practice/practice-panel';
import { expectAccessible } from '../support/accessible';
import { connect, enterEmployee, saveProfile, startProgram, test } from '../support/app';
import { savesInto } from '../support/save-dialog';

interface Start {
  folder: string;
  panel: PracticePanel;
  language: 'ja' | 'en';
}

/** From a new panel over a new employee to the page on which the mailbox is handed over. */
async function openHandOver({ folder, panel, language }: Start) {
  const { app, page } = await startProgram(folder, language);
  await savesInto(app, folder);
  await connect(page, panel);
  await saveProfile(page);
  const password = await enterEmployee(page);
  await page.getByTestId('employee.create').click();
  await page.getByTestId('result.handOver').click();
  await expect(page.getByTestId('handOver.page')).toBeVisible();
  return { app, page, password };
}

const clipboard = (app: ElectronApplication): Promise<string> =>
  app.evaluate(({ clipboard: board }) => board.readText());

test.slow();

/** A scanner reads both codes from the picture of the window, in the dark too, and finds no password in them. */
async function expectCodesAreRead(page: Page, folder: string, password: string): Promise<void> {
  const file = path.join(folder, 'code.png');
  const read = async (): Promise<string> => {
    await page.getByTestId('handOver.qr.code').screenshot({ path: file });
    return execFileSync('zbarimg', ['--quiet', '--raw', file], { encoding: 'utf8', stdio: 'pipe' });
  };
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.getByTestId('handOver.qr.text').click();
    const text = await read();
    for (const value of ['総務部山口', 'yamaguchi@example.com', 'aaa_yamaguchi', 'mail.example.com', '587'])
      expect(text).toContain(value);
    await page.getByTestId('handOver.qr.thunderbird').click();
    await expect.poll(read).toMatch(/^\[1,\[1,1\],/);
    expect(text + (await read())).not.toContain(password);
  }
  await page.emulateMedia({ colorScheme: null });
}

for (const language of ['ja', 'en'] as const) {
  test(`a new mailbox is handed over on paper and as a file (${language})`, async ({ folder, panel }) => {
    const { app, page, password } = await openHandOver({ folder, panel, language });
    await expectAccessible(page);
    await page.getByTestId('handOver.sheet').click();
    await page.getByTestId('handOver.sheet.password').click();
    await expectAccessible(page);
    await page.getByTestId('handOver.sheet.save').click();
    await expect(page.getByTestId('handOver.sheet.saved')).toBeVisible({ timeout: 30_000 });
    const sheet = execFileSync('pdftotext', [path.join(folder, 'yamaguchi_example.com.pdf'), '-']).toString('utf8');
    for (const value of ['aaa_yamaguchi', 'mail.example.com', password]) expect(sheet).toContain(value);

    await page.getByTestId('handOver.file').click();
    await expectAccessible(page);
    const proposed = await page.getByTestId('handOver.file.proposal').textContent();
    await page.getByTestId('handOver.file.another').click();
    const passphrase = (await page.getByTestId('handOver.file.proposal').textContent()) ?? '';
    expect(passphrase).not.toBe(proposed);
    await page.getByTestId('handOver.file.expires').fill('2099-12-31');
    await page.getByTestId('handOver.file.save').click();
    await expect(page.getByTestId('handOver.file.savedPassphrase')).toHaveText(passphrase);
    await expectAccessible(page);
    await page.getByTestId('handOver.file.copyPassphrase').click();
    await expect(page.getByTestId('handOver.file.copyPassphrase.status')).not.toBeEmpty();
    expect(await clipboard(app)).toBe(passphrase);
    const { contents, seal } = readHandover(
      readFileSync(path.join(folder, 'yamaguchi_example.com.mailsetup')),
      new Date(),
    );
    expect(contents).toMatchObject({ language, account: { loginName: 'aaa_yamaguchi' }, client: null });
    expect(new Date(contents.expiresAt ?? '').getTime()).toBe(new Date(2100, 0, 1).getTime());
    if (!seal) throw new Error('The file holds no password.');
    expect(await openSeal(seal, passphrase, contents)).toBe(password);

    // Both ways are in the journal, and nothing secret of either.
    await page.getByTestId('home.settings').click();
    await page.getByTestId('settings.journal').click();
    await expect(page.locator('[data-testid="journal.entry"][data-action="handOver"]')).toHaveCount(2);
    const seen = await page.getByTestId('journal.entry').allInnerTexts();
    for (const secret of [password, passphrase]) expect(seen.join()).not.toContain(secret);
    await app.close();
  });

  test(`texts, codes and set-up files of a mailbox are at hand (${language})`, async ({ folder, panel }) => {
    const { app, page, password } = await openHandOver({ folder, panel, language });
    for (const way of ['message', 'qr', 'copy', 'files']) {
      await page.getByTestId(`handOver.${way}`).click();
      await expect(page.getByTestId(`handOver.${way}.way`).locator('*').first()).toBeVisible();
      await expectAccessible(page);
      if (way === 'qr') await expectCodesAreRead(page, folder, password);
    }
    await page.getByTestId('handOver.files.apple.save').click();
    await expect(page.getByTestId('handOver.files.apple.saved')).toBeVisible();

    await page.getByTestId('handOver.copy').click();
    await page.getByTestId('handOver.copy.copy').click();
    await expect(page.getByTestId('handOver.copy.copy.status')).not.toBeEmpty();
    expect(await clipboard(app)).toContain('aaa_yamaguchi');
    expect(await clipboard(app)).not.toContain(password);
    await page.getByTestId('handOver.copy.password').click();
    await page.getByTestId('handOver.copy.copy').click();
    await expect(page.getByTestId('handOver.copy.copy.status')).not.toBeEmpty();
    expect(await clipboard(app)).toContain(password);
    await app.close();
  });

  test(`the office says who it is, and hands that out (${language})`, async ({ folder, panel }) => {
    const { app, page } = await startProgram(folder, language);
    await connect(page, panel);
    await saveProfile(page);
    await page.getByTestId('home.settings').click();
    await page.getByTestId('settings.company').click();
    await expect(page.getByTestId('company.page')).toBeVisible();
    await expectAccessible(page);
    await page.getByTestId('company.name').fill('株式会社みほん');
    await page.getByTestId('company.help.email').fill('help');
    await page.getByTestId('company.save').click();
    await expect(page.getByTestId('field.help-email.error')).toBeVisible();
    await expectAccessible(page);
    await page.getByTestId('company.help.email').fill('help@example.com');
    await page.getByTestId('company.offered.thunderbird').click();
    await page.getByTestId('company.preferred').selectOption('iphone');
    const chat = page.getByTestId('company.template.chat');
    await chat.fill('{氏} {パスワード}');
    await expect(page.getByTestId('field.template-chat.error')).toContainText('{氏}');
    await chat.fill('{会社名} {パスワード}');
    await page.getByTestId('company.save').click();
    await expect(page.getByTestId('company.saved')).toBeVisible();

    await page.getByTestId('nav.home').click();
    const password = await enterEmployee(page);
    await page.getByTestId('employee.create').click();
    await page.getByTestId('result.handOver').click();
    await page.getByTestId('handOver.message').click();
    await page.getByTestId('handOver.message.chat').click();
    await expect(page.getByTestId('handOver.message.text')).toHaveText(`株式会社みほん ${password}`);
    await expect(page.getByTestId('handOver.message.warning')).toBeVisible();

    // Of somebody in the list no password is known: that is said, and is nothing for the company's settings.
    await page.getByTestId('nav.home').click();
    await page.getByTestId('home.employees').click();
    await page.locator('[data-login="aaa_ito"]').getByTestId('employees.menu').click();
    await page.getByTestId('employees.handOver').click();
    await page.getByTestId('handOver.message').click();
    await page.getByTestId('handOver.message.chat').click();
    await expect(page.getByTestId('handOver.message.noPassword')).toBeVisible();
    await expect(page.getByTestId('handOver.message.empty')).toHaveCount(0);
    await app.close();
  });
}
