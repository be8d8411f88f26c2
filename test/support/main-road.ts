import { expect, type Page } from '@playwright/test';
import type { PracticePanel } from '../../src-main/practice/practice-panel';
import { nextFrom, wizardStep } from './app';

/** Told at every page of the road, when that page can be used. */
export type Stop = (name: string) => Promise<void>;

/** From the start page to the saved panel. Ends on the start page. */
export async function walkConnecting(page: Page, panel: PracticePanel, stop: Stop): Promise<void> {
  await page.getByTestId('home.practice').waitFor();
  await stop('home-first');
  await page.getByTestId('home.connectPanel').click();
  await page.getByTestId('connect.url').waitFor();
  await page.getByTestId('wizard.next').click();
  await stop('connect-address-empty');
  await page.getByTestId('connect.url').fill(`${panel.origin}/login`);
  await stop('connect-address');
  await nextFrom(page, 'address');
  await wizardStep(page, 'certificate').waitFor();
  await stop('connect-certificate');
  await page.getByTestId('connect.trust').click();
  await nextFrom(page, 'certificate');
  await page.getByTestId('connect.loginName').fill(panel.administrator.loginName);
  await page.getByTestId('connect.password').fill('wrong-password-1');
  await nextFrom(page, 'login');
  await page.getByTestId('problem').waitFor();
  await stop('connect-login-refused');
  await page.getByTestId('connect.password').fill(panel.administrator.password);
  await nextFrom(page, 'login');
  await wizardStep(page, 'found').waitFor();
  await stop('connect-found');
  await nextFrom(page, 'found');
  await wizardStep(page, 'mail').waitFor();
  await stop('connect-mail');
  await nextFrom(page, 'mail');
  await page.getByTestId('home.practice').waitFor();
  await stop('home-connected');
}

/** From the start page to the manual's employee, made and proved. Ends on the page of the result. */
export async function walkAdding(page: Page, panel: PracticePanel, stop: Stop): Promise<void> {
  await page.getByTestId('home.addEmployee').click();
  await page.getByTestId('employee.fullName').fill('総務部山口');
  await page.getByTestId('employee.userName').fill('yamaguchi');
  await stop('add-person');
  await nextFrom(page, 'person');
  await page.getByTestId('employee.password').fill('abc');
  await page.getByTestId('wizard.next').click();
  await page.getByTestId('field.password.error').waitFor();
  await stop('add-password-refused');
  await page.getByTestId('employee.generatePassword').click();
  await stop('add-password');
  await nextFrom(page, 'password');
  await page.getByTestId('employee.disk').fill('1G');
  await page.getByTestId('employee.aliases').fill('yamaguchi\nsomu');
  await page.getByTestId('employee.advanced').click();
  await stop('add-mailbox');
  await nextFrom(page, 'mailbox');
  await page.getByTestId('employee.create').waitFor();
  await stop('add-review');
  panel.faults.add({ on: 'create', kind: 'hang-after' });
  await page.getByTestId('employee.create').click();
  await page.locator('[data-testid="progress.create"][data-state="running"]').waitFor();
  await stop('add-progress');
  await page.getByTestId('employee.cancel').click();
  await page.getByTestId('problem.undo').waitFor();
  await stop('add-stopped');
  await page.getByTestId('problem.retry').click();
  await page.getByTestId('result.loginName').waitFor();
  await stop('add-result');
}

/** From the page of the result through all screens of Outlook 2016 and what follows them. */
export async function walkGuide(page: Page, stop: Stop): Promise<void> {
  await page.getByTestId('result.openGuide').click();
  await page.getByTestId('guide.client.outlook-2016').waitFor();
  await stop('guide-clients');
  await page.getByTestId('guide.client.outlook-2016').click();
  for (let position = 1; position <= 9; position += 1) {
    await page.locator(`[data-testid="guide.step"][data-index="${position}"]`).waitFor();
    await stop(`guide-${position}`);
    if (position < 9) await page.getByTestId('guide.next').click();
  }
}

/** The pages beside the road: from anywhere to the settings and all that they open, and the employees. */
export async function walkSettings(page: Page, stop: Stop): Promise<void> {
  await page.getByTestId('home.settings').click();
  await page.getByTestId('settings.journal').waitFor();
  await stop('settings');
  await page.getByTestId('settings.profile.edit').first().click();
  await page.getByTestId('profile.saveMail').waitFor();
  await stop('settings-panel');
  await page.getByTestId('home.settings').click();
  await page.getByTestId('settings.company').click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await stop('settings-company');
  await page.getByTestId('home.settings').click();
  await page.getByTestId('settings.journal').click();
  await page.getByTestId('journal.entry').first().waitFor();
  await stop('journal');
  await page.getByTestId('nav.home').click();
  await page.getByTestId('home.employees').click();
  await page.getByTestId('employees.row').first().waitFor();
  await stop('employees');
}

/** The program believes a list that it read within five seconds; a person takes longer than that to press the last button. */
export async function untilListIsOld({ state }: PracticePanel): Promise<void> {
  const lastRead = () => state.requests.findLast(({ path }) => path.startsWith('/user/userList'))?.at ?? 0;
  await expect.poll(() => Date.now() - lastRead(), { timeout: 15_000 }).toBeGreaterThan(5500);
}
