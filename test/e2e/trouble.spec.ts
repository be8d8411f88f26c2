import { expect } from '@playwright/test';
import { connect, enterEmployee, kill, saveProfile, startProgram, test } from '../support/app';
import { posts } from '../support/panel-faults';

test('a connection cut after the panel did its work makes exactly one user', async ({ folder, panel }) => {
  const { app, page } = await startProgram(folder);
  await connect(page, panel);
  await saveProfile(page);
  await enterEmployee(page);
  panel.faults.add({ on: 'create', kind: 'reset-after' });
  await page.getByTestId('employee.create').click();
  await expect(page.getByTestId('result.loginName')).toHaveText('aaa_yamaguchi', { timeout: 60_000 });
  expect(posts(panel, '/user/userAdd')).toBe(1);
  await app.close();
});

test('a certificate that has changed stops everything before a request is made', async ({ folder, panel }) => {
  const { app, page } = await startProgram(folder);
  await connect(page, panel);
  await saveProfile(page);
  await panel.replaceCertificate();
  const before = panel.state.requests.length;
  await page.getByTestId('home.addEmployee').click();
  await expect(page.getByTestId('problem')).toHaveAttribute('data-code', 'panel-certificate-changed');
  expect(panel.state.requests).toHaveLength(before);
  await app.close();
});

test('a program killed while the panel works says so at the next start, and can undo it', async ({ folder, panel }) => {
  const first = await startProgram(folder);
  await connect(first.page, panel);
  await saveProfile(first.page);
  await enterEmployee(first.page);
  panel.faults.add({ on: 'create', kind: 'hang-after' });
  await first.page.getByTestId('employee.create').click();
  await expect.poll(() => panel.state.directory.find('aaa_yamaguchi') !== undefined).toBe(true);
  await kill(first);

  const { app, page } = await startProgram(folder);
  await expect(page.getByTestId('home.unfinished')).toContainText('aaa_yamaguchi');
  // Without a keychain the secret ended with the program, and is asked for again.
  await page.getByTestId('home.settings').click();
  await page.getByTestId('settings.profile.secret').click();
  await page.getByTestId('secret.password').fill(panel.administrator.password);
  await page.getByTestId('secret.save').click();
  await page.getByTestId('nav.home').click();
  await page.getByTestId('home.unfinished.lookUp').click();
  await expect(page.getByTestId('home.unfinished.found')).toBeVisible();
  await page.getByTestId('home.unfinished.delete').click();
  await page.getByTestId('confirm.yes').click();
  await expect(page.getByTestId('home.unfinished')).toHaveCount(0);
  expect(panel.state.directory.find('aaa_yamaguchi')).toBeUndefined();
  await app.close();
});
