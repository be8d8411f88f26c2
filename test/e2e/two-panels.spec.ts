import { expect, type Page } from '@playwright/test';
import { connect, enterEmployee, nextFrom, saveProfile, startProgram, test } from '../support/app';
import { startPracticePanel, type PracticePanel } from '../../src-main/practice/practice-panel';

const loginName = 'aaa_yamaguchi';

/** Two companies whose people have the same login names; the second panel is in use. */
async function connectBoth(page: Page, panels: PracticePanel[]): Promise<void> {
  for (const panel of panels) {
    await connect(page, panel);
    await saveProfile(page);
  }
}

const use = (page: Page, number: number) => page.getByTestId('nav.switchPanel').selectOption({ index: number });
const inUse = (page: Page) =>
  page.getByTestId('nav.switchPanel').evaluate((list: HTMLSelectElement) => list.selectedIndex);

test('a password and a draft belong to the panel they were made for', async ({ folder, panel }) => {
  const other = await startPracticePanel();
  const { app, page } = await startProgram(folder);
  await connectBoth(page, [panel, other]);
  await enterEmployee(page);
  await page.getByTestId('employee.create').click();
  await expect(page.getByTestId('result.loginName')).toHaveText(loginName, { timeout: 30_000 });
  const made = other.state.directory.find(loginName);
  expect(made).toBeDefined();
  panel.state.directory.users.push(structuredClone(made!));

  await use(page, 0);
  await expect.poll(() => inUse(page)).toBe(0);
  await page.getByTestId('home.employees').click();
  await page.locator(`[data-login="${loginName}"]`).getByTestId('employees.menu').click();
  await page.getByTestId('employees.openGuide').click();
  await page.getByTestId('guide.client.outlook-2016').click();
  await page.getByTestId('guide.otherValues').locator('summary').click();
  await expect(page.getByTestId('value.password.reset').first()).toBeVisible();

  await page.getByTestId('nav.home').click();
  await page.getByTestId('home.addEmployee').click();
  await page.getByTestId('employee.fullName').fill('第一の会社の人');
  await use(page, 1);
  await expect.poll(() => inUse(page)).toBe(1);
  await page.getByTestId('home.addEmployee').click();
  await expect(page.getByTestId('employee.fullName')).toHaveValue('');
  await app.close();
  await other.stop();
});

test('what was cut off goes on at its own panel, whichever is in use', async ({ folder, panel }) => {
  const other = await startPracticePanel();
  const { app, page } = await startProgram(folder);
  await connectBoth(page, [panel, other]);
  await use(page, 0);
  await expect.poll(() => inUse(page)).toBe(0);
  await enterEmployee(page);
  panel.faults.add({ on: 'create', kind: 'hang-before' });
  await page.getByTestId('employee.create').click();
  await page.locator('[data-testid="progress.create"][data-state="running"]').waitFor();
  await expect.poll(() => panel.faults.pending.length).toBe(0);
  panel.faults.add({ on: 'any', kind: 'gateway-502-before', times: 1000 });
  await page.getByTestId('employee.cancel').click();
  await expect(page.getByTestId('problem')).toBeVisible();
  panel.faults.clear();
  await page.getByTestId('nav.home').click();
  await use(page, 1);
  await expect.poll(() => inUse(page)).toBe(1);
  await page.getByTestId('home.unfinished.lookUp').click();
  await page.getByTestId('home.unfinished.repeat').click();
  await expect(page.getByTestId('employee.fullName')).toHaveValue('総務部山口');
  expect(await inUse(page)).toBe(0);
  // With something typed on it, the page does not let the program end without a question.
  await page.getByTestId('nav.home').click();
  await app.close();
  await other.stop();
});

test('a panel that is connected anew keeps its name, its mark and its mail servers', async ({ folder, panel }) => {
  const { app, page } = await startProgram(folder);
  await connect(page, panel);
  await saveProfile(page);
  await page.getByTestId('home.settings').click();
  await page.getByTestId('settings.profile.edit').click();
  await page.getByTestId('profile.label').fill('大阪支社');
  await page.getByTestId('profile.letter').fill('阪');
  await page.getByTestId('profile.saveName').click();
  await expect(page.getByTestId('profile.nameSaved')).toBeVisible();
  await page.getByTestId('connect.incomingHost').fill('pop.example.com');
  await page.getByTestId('profile.saveMail').click();
  await expect(page.getByTestId('profile.mailSaved')).toBeVisible();
  await page.getByTestId('nav.home').click();
  await connect(page, panel);
  await nextFrom(page, 'found');
  await expect(page.getByTestId('connect.incomingHost')).toHaveValue('pop.example.com');
  await nextFrom(page, 'mail');
  await page.getByTestId('home.addEmployee').waitFor();
  await expect(page.getByTestId('nav.currentPanel')).toContainText('大阪支社');
  await expect(page.getByTestId('nav.currentPanel').getByTestId('profile.mark')).toHaveText('阪');
  await app.close();
});
