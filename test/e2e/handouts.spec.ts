import { expect, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PrintedDocument } from '../../src-shared/contract/calls/handouts';
import { startProgram, test } from '../support/app';
import { savesAs, savesInto } from '../support/save-dialog';

const printed = (change: Partial<PrintedDocument> = {}): PrintedDocument => ({
  language: 'ja',
  mailbox: {
    displayName: '総務部山口',
    emailAddress: 'yamaguchi@example.com',
    addresses: ['yamaguchi@example.com', 'somu@example.com'],
    loginName: 'aaa_yamaguchi',
    password: null,
    service: {
      accountType: 'pop',
      incoming: { host: 'mail.example.com', port: 110, security: 'none' },
      outgoing: { host: 'mail.example.com', port: 587, security: 'none' },
    },
  },
  company: {
    name: '株式会社みほん',
    help: { name: '情報システム係', phone: '03-0000-0000', email: 'help@example.com', hours: '平日 9:00–17:00' },
    logo: null,
  },
  guide: null,
  provedAt: null,
  ...change,
});

const save = async (page: Page, document: PrintedDocument): Promise<unknown> =>
  JSON.parse(
    await page.evaluate((wanted) => window.assistant.call('handouts.savePdf', wanted), {
      ...document,
      profileId: null,
    }),
  );

const textOf = (pdf: string): string => execFileSync('pdftotext', ['-layout', pdf, '-']).toString('utf8');
const factsOf = (pdf: string): string => execFileSync('pdfinfo', [pdf]).toString('utf8');
const fontsOf = (pdf: string): string[] => execFileSync('pdffonts', [pdf]).toString('utf8').trim().split('\n').slice(2);

for (const language of ['ja', 'en'] as const) {
  test(`the printed sheet is one A4 page with the values (${language})`, async ({ folder }) => {
    const { app, page } = await startProgram(folder, language);
    const pdf = path.join(folder, 'sheet.pdf');
    await savesAs(app, pdf);
    const provedAt = new Date(2026, 10, 24, 10, 15).toISOString();
    expect(await save(page, printed({ language, provedAt }))).toEqual({ ok: true, value: { path: pdf } });
    const text = textOf(pdf);
    expect(text).toMatch(language === 'ja' ? /10:15 送受信確認済み/ : /Sending and receiving checked .*10:15/);
    for (const value of [
      '総務部山口',
      'aaa_yamaguchi',
      'yamaguchi@example.com',
      'somu@example.com',
      'mail.example.com',
    ]) {
      expect(text).toContain(value);
    }
    for (const value of ['110', '587', '株式会社みほん', '03-0000-0000']) expect(text).toContain(value);
    expect(text).toContain(language === 'ja' ? 'ご利用のご案内' : 'Your mailbox');
    expect(text).toMatch(/1 ?\/ ?1/);
    expect(factsOf(pdf)).toMatch(/Pages:\s+1\n/);
    expect(factsOf(pdf)).toMatch(/Page size:\s+59[45]\.\d+ x 84[12]\.\d+ pts \(A4\)/);
    expect(factsOf(pdf)).toMatch(/Tagged:\s+yes/);
    // The columns emb, sub and uni: every font is in the file, and its text can be read.
    for (const font of fontsOf(pdf)) expect(font).toMatch(/ yes (?:yes|no) +yes +\d+ +\d+$/);
    await app.close();
  });
}

test('one program prints and saves whatever it is asked for', async ({ folder }) => {
  const { app, page } = await startProgram(folder);
  const { mailbox } = printed();

  await test.step('the password is printed only when it was asked for, and nowhere else', async () => {
    const pdf = path.join(folder, 'sheet.pdf');
    await savesAs(app, pdf);
    await save(page, printed({ mailbox: { ...mailbox, password: 'Sakura#2026!pw' } }));
    expect(textOf(pdf)).toContain('Sakura#2026!pw');
    await save(page, printed());
    expect(textOf(pdf)).not.toContain('Sakura');
  });

  await test.step('a guide follows with its pictures, the values in them, and page numbers', async () => {
    const pdf = path.join(folder, 'guide.pdf');
    await savesAs(app, pdf);
    const document = printed({
      guide: { id: 'outlook-2016', answers: {} },
      mailbox: { ...mailbox, password: 'Sakura#2026!pw' },
    });
    expect(await save(page, document)).toMatchObject({ ok: true });
    const pages = Number(/Pages:\s+(\d+)/.exec(factsOf(pdf))?.[1]);
    expect(pages).toBeGreaterThan(3);
    const text = textOf(pdf);
    for (let number = 1; number <= pages; number += 1) expect(text).toMatch(new RegExp(`${number} ?/ ?${pages}`));
    expect(text).toContain('画面 9 / 9');
    expect(text.split('aaa_yamaguchi').length).toBeGreaterThan(3);
    // On the sheet once, in no picture.
    expect(text.split('Sakura#2026!pw')).toHaveLength(2);
  });

  await test.step('paper says what the window says: the end of support, why, and the traps', async () => {
    const pdf = path.join(folder, 'warned.pdf');
    await savesAs(app, pdf);
    expect(await save(page, printed({ guide: { id: 'outlook-express', answers: {} } }))).toMatchObject({ ok: true });
    const text = textOf(pdf).replace(/\s/g, '');
    expect(text).toContain('WindowsXPと一緒に2014年4月9日');
    expect(text).toContain('これを忘れると、受信はできても');
    expect(text).toContain('より前の部分を先に入れていることがあります');
  });

  await test.step('two pages printed at once do not mix', async () => {
    await savesInto(app, folder);
    const other = {
      ...mailbox,
      emailAddress: 'suzuki@example.com',
      displayName: '鈴木',
      addresses: ['suzuki@example.com'],
    };
    await Promise.all([save(page, printed()), save(page, printed({ mailbox: other }))]);
    expect(textOf(path.join(folder, 'yamaguchi_example.com.pdf'))).not.toContain('鈴木');
    expect(textOf(path.join(folder, 'suzuki_example.com.pdf'))).toContain('鈴木');
  });

  await test.step('what cannot be saved is told, and nobody else reads what is printed', async () => {
    const pdf = path.join(folder, 'missing', 'sheet.pdf');
    await savesAs(app, pdf);
    expect(await save(page, printed())).toMatchObject({
      ok: false,
      error: { code: 'file-not-saved', params: { path: pdf } },
    });
    const foreign = await page.evaluate(() =>
      window.assistant.call('print.read', { jobId: '00000000-0000-4000-8000-000000000000' }),
    );
    expect(JSON.parse(foreign)).toMatchObject({ ok: false, error: { code: 'call-refused' } });
  });

  await test.step('a set-up file is saved as it was made', async () => {
    const file = path.join(folder, 'account.prf');
    await savesAs(app, file);
    const { password: _, ...wanted } = mailbox;
    const answer = await page.evaluate(
      (given) => window.assistant.call('handouts.saveFile', { kind: 'prf', mailbox: given, companyName: '' }),
      wanted,
    );
    expect(JSON.parse(answer)).toEqual({ ok: true, value: { path: file } });
    expect(new TextDecoder('shift_jis').decode(readFileSync(file))).toContain('DisplayName=総務部山口\r\n');
  });
  await app.close();
});
