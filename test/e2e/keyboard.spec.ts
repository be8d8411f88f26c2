import { expect, type Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeHandover } from '../../src-main/handover/document';
import { startProgram, test, type Running } from '../support/app';
import { passphrase, sealed, startAgain } from '../support/first-run';
import { sampleHandover } from '../support/sample-handover';

/** What has the focus, whether that can be seen, and whether something lies over it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement;
    if (!active || active === document.body) return { id: '', seen: false, coveredBy: '' };
    // A radio button may be drawn by its label alone.
    const drawn = [active, active.closest('label')].filter((part) => part !== null);
    const seen = drawn.some((part) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
    const { left, right, top, bottom } = (drawn.at(-1) ?? active).getBoundingClientRect();
    const middle = (from: number, to: number, end: number) => (Math.max(from, 0) + Math.min(to, end)) / 2;
    const hit = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight));
    const free = drawn.some((part) => part.contains(hit) || hit?.contains(part));
    const coveredBy = free ? '' : `${hit?.outerHTML.slice(0, 120)} at ${left}, ${top}, ${right}, ${bottom}`;
    return { id: active.closest('[data-testid]')?.getAttribute('data-testid') ?? active.tagName, seen, coveredBy };
  });

/** Press Tab until the part has the focus; whatever is passed must show that it is focused. */
async function tabTo(page: Page, id: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 60) {
    await page.keyboard.press(key);
    const now = await focused(page);
    passed.push(now.id);
    if (now.id && now.id !== 'wizard.step') {
      expect(now, `the focus on ${now.id} can be seen`).toMatchObject({ seen: true, coveredBy: '' });
    }
    if (now.id === id) return;
  }
  throw new Error(`${id} cannot be reached by ${key}: ${passed.join(', ')}`);
}

async function type(page: Page, id: string, text: string): Promise<void> {
  await tabTo(page, id);
  await page.keyboard.type(text);
}

async function press(page: Page, id: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, id);
  await page.keyboard.press(key);
}

/** A new page or step was opened: its heading is what is read next. */
async function expectHeading(page: Page, step?: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  if (step) await expect(heading).toHaveAttribute('data-step', step, { timeout: 30_000 });
  await expect(heading).toBeFocused();
}

/** Screen by screen through a guide, up to what follows it. */
async function walkGuide(page: Page, onScreen: (position: number) => Promise<void> = async () => {}): Promise<void> {
  const step = page.getByTestId('guide.step');
  const count = Number(await step.getAttribute('data-count'));
  for (let position = 1; position <= count; position += 1) {
    await expect(step).toHaveAttribute('data-index', String(position));
    await expectHeading(page);
    await onScreen(position);
    if (position < count - 1) await page.keyboard.press('ArrowRight');
    else await press(page, 'guide.next');
  }
}

/** An employee's way with a handover file, from the welcome to the end. */
async function walkFirstRun(running: Running, file: string): Promise<void> {
  const { page } = running;
  writeFileSync(file, await writeHandover(sampleHandover(), sealed));
  await startAgain(running, [file]);
  await expectHeading(page, 'welcome');
  await tabTo(page, 'firstRun.later');
  await press(page, 'wizard.next');
  await expectHeading(page, 'password');
  await type(page, 'firstRun.passphrase', 'いぬ');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('field.passphrase.error')).toBeVisible({ timeout: 40_000 });
  await expect(page.getByTestId('firstRun.passphrase')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await expectHeading(page, 'client');
  await page.getByTestId('firstRun.otherClients').waitFor();
  await press(page, 'firstRun.client.outlook-2016');
  await page.getByTestId('guide.step').waitFor();
  await walkGuide(page);
  await expectHeading(page, 'check');
  await press(page, 'mailCheck.start');
  // Nothing goes out in the clear before the question about the network is answered.
  await expect(page.getByTestId('field.consent.error')).toBeVisible();
  await expect(page.getByTestId('mailCheck.consent')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByTestId('mailCheck.consent')).toBeChecked();
  await expect(page.getByTestId('field.consent.error')).toHaveCount(0);
  await press(page, 'wizard.next');
  await expectHeading(page, 'done');
  await tabTo(page, 'firstRun.keepPassword');
  await press(page, 'firstRun.end');
  await expectHeading(page);
}

test('the whole road, and the employee’s after it, needs no mouse, and at 200 % the focus is always in sight', async ({
  folder,
  panel,
}) => {
  test.setTimeout(360_000);
  const running = await startProgram(folder);
  const { app, page } = running;
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setContentSize(1024, 700);
    window?.webContents.setZoomFactor(2);
  });
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(512);

  await expectHeading(page);
  await tabTo(page, 'language', 'Shift+Tab');
  await press(page, 'home.connectPanel');
  await expectHeading(page, 'address');
  await type(page, 'connect.url', `${panel.origin}/login`);
  await page.keyboard.press('Enter');
  await expectHeading(page, 'certificate');
  await press(page, 'connect.trust', 'Space');
  await press(page, 'wizard.next');
  await expectHeading(page, 'login');
  await type(page, 'connect.loginName', panel.administrator.loginName);
  await type(page, 'connect.password', panel.administrator.password);
  await tabTo(page, 'connect.password.reveal');
  await press(page, 'wizard.next', 'Space');
  await expectHeading(page, 'found');
  await press(page, 'wizard.next');
  await expectHeading(page, 'mail');
  await tabTo(page, 'connect.accountType.pop');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByTestId('connect.accountType.imap')).toBeChecked();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByTestId('connect.accountType.pop')).toBeChecked();
  await press(page, 'wizard.next');
  await expect(page.getByTestId('home.addEmployee')).toBeEnabled();
  await expectHeading(page);

  await press(page, 'home.addEmployee');
  await expectHeading(page, 'person');
  await page.getByTestId('employee.fullName').waitFor();
  await type(page, 'employee.fullName', '総務部山口');
  await page.keyboard.press('Enter');
  // What is missing has the focus at once.
  await expect(page.getByTestId('employee.userName')).toBeFocused();
  await page.keyboard.type('yamaguchi');
  await page.keyboard.press('Enter');
  await expectHeading(page, 'password');
  await press(page, 'employee.generatePassword', 'Space');
  await tabTo(page, 'wizard.back');
  await press(page, 'wizard.next');
  await expectHeading(page, 'mailbox');
  await type(page, 'employee.disk', '1G');
  await type(page, 'employee.aliases', 'yamaguchi');
  await page.keyboard.press('Enter');
  await page.keyboard.type('somu');
  await press(page, 'employee.advanced');
  await tabTo(page, 'employee.remarks');
  await press(page, 'wizard.next');
  await expectHeading(page, 'review');
  await press(page, 'employee.create');
  await expectHeading(page, 'result');
  expect(panel.state.directory.find('aaa_yamaguchi')).toMatchObject({ quota: 1000, aliases: ['yamaguchi', 'somu'] });

  await press(page, 'result.openGuide');
  await expectHeading(page);
  await press(page, 'guide.client.outlook-2016');
  await walkGuide(page, async (position) => {
    if (position === 4) await press(page, 'value.emailAddress.copy', 'Space');
  });
  await walkFirstRun(running, path.join(folder, 'yamaguchi.mailsetup'));
  await app.close();
});
