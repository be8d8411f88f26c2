import { expect } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expectAccessible } from '../support/accessible';
import { connect, nextFrom, saveProfile, startProgram, test } from '../support/app';
import { opens, savesAs } from '../support/save-dialog';
import { startPracticePanel } from '../../src-main/practice/practice-panel';

test('a code is asked for at the login and whenever the session ends, and the work goes on', async ({ folder }) => {
  const twoFactor = { secret: 'JBSWY3DPEHPK3PXP', backupCodes: ['reserve-0001', 'reserve-0002'] };
  const panel = await startPracticePanel({ administrator: { twoFactor } });
  const { app, page } = await startProgram(folder);
  await connect(page, panel);
  await page.getByTestId('connect.twoFactorCode').fill('000000');
  await page.getByTestId('secondFactor.send').click();
  await expect(page.getByTestId('problem')).toHaveAttribute('data-code', 'panel-two-factor-wrong');
  await page.getByTestId('connect.twoFactorCode').fill('ｒｅｓｅｒｖｅ-0001 ');
  await page.getByTestId('secondFactor.send').click();
  await saveProfile(page);
  await page.getByTestId('home.employees').click();
  await page.getByTestId('employees.row').first().waitFor();
  panel.expireSessions();
  await page.getByTestId('employees.reload').click();
  await page.getByTestId('connect.twoFactorCode').fill('reserve-0002');
  await page.getByTestId('secondFactor.send').click();
  await expect(page.getByTestId('connect.twoFactorCode')).toHaveCount(0);
  await expect(page.getByTestId('problem')).toHaveCount(0);
  await expect(page.getByTestId('employees.row').first()).toBeVisible();
  await app.close();
  await panel.stop();
});

test('a server’s owner connects by the API and by the web, chooses a site and works there', async ({ folder }) => {
  const panel = await startPracticePanel({ severalSites: true, serverAdministrator: {} });
  const { app, page } = await startProgram(folder);
  await page.getByTestId('home.connectPanel').click();
  await page.getByTestId('connect.kind.api').click();
  await page.getByTestId('connect.url').fill(panel.origin);
  await nextFrom(page, 'address');
  await page.getByTestId('connect.trust').click();
  await nextFrom(page, 'certificate');
  await page.getByTestId('connect.clientSecret').fill(panel.api.settings.clientSecret);
  await nextFrom(page, 'login');
  await expect(page.getByTestId('connect.siteChoice').locator('option')).toHaveCount(2);
  await expectAccessible(page);
  await saveProfile(page);
  await page.getByTestId('home.employees').click();
  await page.locator('[data-login="aaa_ito"]').getByTestId('employees.name').click();
  await page.getByTestId('employee.remarks').fill('3階');
  await page.getByTestId('wizard.next').click();
  await page.getByTestId('edit.save').click();
  await expect(page.getByTestId('employees.notice')).toBeVisible();
  expect(panel.state.directory.find('aaa_ito')?.remarks).toBe('3階');
  // What the API has no word for is not offered: a shell for new users, and a password to see one's language by.
  await page.getByTestId('employees.template').click();
  await expect(page.getByTestId('employee.disk')).toBeVisible();
  await expect(page.getByTestId('employee.shell')).toHaveCount(0);
  await page.getByTestId('template.back').click();
  await page.locator('[data-login="aaa_ito"]').getByTestId('employees.menu').click();
  await page.getByTestId('employees.personal').click();
  await expect(page.getByTestId('personal.language')).toBeVisible();
  await page.getByTestId('personal.useJapanese').press('Enter');
  await page.getByTestId('personal.save').press('Enter');
  await expect(page.getByTestId('personal.saved')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(panel.state.directory.find('aaa_ito')?.language).toBe('ja_JP');

  await page.getByTestId('nav.home').click();
  await connect(page, { ...panel, administrator: panel.state.settings.serverAdministrator! });
  await expect(page.getByTestId('connect.site')).toContainText('site1');
  await page.getByTestId('connect.siteChoice').selectOption('site2');
  await expect(page.getByTestId('connect.site')).toHaveCount(0);
  await expect(page.getByTestId('connect.domain')).toHaveValue('example.net');
  await expectAccessible(page);
  await saveProfile(page);
  await page.getByTestId('home.employees').click();
  await expect(page.locator('[data-login="tanaka"]')).toBeVisible();
  await expect(page.getByTestId('employees.row')).toHaveCount(2);
  await app.close();
  await panel.stop();
});

test('panels are named, marked, switched between, trusted anew and forgotten', async ({ folder, panel }) => {
  test.slow();
  const other = await startPracticePanel({ prefix: 'bbb' });
  const { app, page } = await startProgram(folder);
  await connect(page, panel);
  await saveProfile(page);
  await connect(page, other);
  await saveProfile(page);

  await page.getByTestId('home.settings').click();
  await page.getByTestId('settings.profile.edit').nth(1).click();
  await page.getByTestId('profile.label').fill('大阪支社');
  await page.getByTestId('profile.letter').fill('阪');
  await page.getByTestId('profile.color.purple').click();
  await page.getByTestId('profile.saveName').click();
  await expect(page.getByTestId('profile.nameSaved')).toBeVisible();
  await expect(page.getByTestId('nav.currentPanel').getByTestId('profile.mark')).toHaveText('阪');
  await expectAccessible(page);
  await page.getByTestId('connect.incomingHost').fill('pop.example.com');
  await page.getByTestId('profile.saveMail').click();
  await expect(page.getByTestId('profile.mailSaved')).toBeVisible();

  await page.getByTestId('nav.home').click();
  const switcher = page.getByTestId('nav.switchPanel');
  await expect(switcher.locator('option:checked')).toContainText('大阪支社');
  await switcher.selectOption({ label: 'example.com（aaa_mailadmin）' });
  await page.getByTestId('home.employees').click();
  await expect(page.locator('[data-login="aaa_ito"]')).toBeVisible();

  await panel.replaceCertificate();
  await page.getByTestId('employees.reload').click();
  await expect(page.getByTestId('problem')).toHaveAttribute('data-code', 'panel-certificate-changed');
  await page.getByTestId('problem.trust').click();
  await expect(page.getByTestId('trust.finding')).toHaveAttribute('data-finding', 'otherKey');
  await expectAccessible(page);
  await page.getByTestId('trust.accept').click();
  await expect(page.getByTestId('field.trust.error')).toBeVisible();
  await page.getByTestId('connect.trust').click();
  await page.getByTestId('trust.accept').click();
  await page.getByTestId('home.employees').click();
  await expect(page.getByTestId('problem')).toHaveCount(0);

  await panel.replaceCertificate('sameKey');
  await page.getByTestId('employees.reload').click();
  await page.getByTestId('problem.trust').click();
  await expect(page.getByTestId('trust.finding')).toHaveAttribute('data-finding', 'sameKey');
  await page.getByTestId('trust.accept').click();
  await page.getByTestId('home.employees').click();
  await expect(page.locator('[data-login="aaa_ito"]')).toBeVisible();
  await expect(page.getByTestId('problem')).toHaveCount(0);

  await page.getByTestId('home.settings').click();
  await page.getByTestId('settings.journal').click();
  await expect(page.locator('[data-testid="journal.entry"][data-action="addProfile"]')).toHaveCount(2);
  await expectAccessible(page);
  const table = path.join(folder, 'journal.csv');
  await savesAs(app, table);
  await page.getByTestId('journal.export').click();
  await expect(page.getByTestId('journal.saved')).toContainText(table);
  const [head, ...lines] = readFileSync(table, 'utf8').trimEnd().split('\r\n');
  expect(head).toMatch(/^\uFEFF"日時（UTC）","操作した人",/);
  expect(lines.filter((line) => line.includes('"パネルの登録"')).map((line) => line.includes('"完了"'))).toEqual([
    true,
    true,
  ]);
  await page.getByTestId('journal.search').fill('パネルの登録の削除');
  await expect(page.getByTestId('journal.entry')).toHaveCount(0);
  await page.getByTestId('journal.search').fill('ﾊﾟﾈﾙの登録　完了');
  await expect(page.locator('[data-testid="journal.entry"][data-action="addProfile"]')).toHaveCount(2);

  await page.getByTestId('home.settings').click();
  await page.getByTestId('settings.profile.edit').nth(1).click();
  const forColleague = path.join(folder, 'osaka.json');
  await savesAs(app, forColleague);
  await page.getByTestId('profile.export').click();
  await expect(page.getByTestId('profile.exported')).toBeVisible();
  expect(readFileSync(forColleague, 'utf8')).not.toContain(other.administrator.password);
  await page.getByTestId('home.settings').click();
  await page.getByTestId('settings.profile.remove').nth(1).click();
  await page.getByTestId('confirm.yes').click();
  await expect(page.getByTestId('settings.profile.edit')).toHaveCount(1);
  await app.close();

  const colleague = await startProgram(path.join(folder, 'colleague'));
  await opens(colleague.app, forColleague);
  await colleague.page.getByTestId('home.settings').click();
  await colleague.page.getByTestId('settings.import').click();
  await nextFrom(colleague.page, 'address');
  await colleague.page.getByTestId('connect.trust').click();
  await nextFrom(colleague.page, 'certificate');
  await expect(colleague.page.getByTestId('connect.loginName')).toHaveValue(other.administrator.loginName);
  await expect(colleague.page.getByTestId('connect.password')).toHaveValue('');
  await colleague.page.getByTestId('connect.password').fill(other.administrator.password);
  await nextFrom(colleague.page, 'login');
  await nextFrom(colleague.page, 'found');
  await expect(colleague.page.getByTestId('connect.incomingHost')).toHaveValue('pop.example.com');
  await nextFrom(colleague.page, 'mail');
  await expect(colleague.page.getByTestId('nav.currentPanel').getByTestId('profile.mark')).toHaveText('阪');
  await colleague.app.close();
  await other.stop();
});
