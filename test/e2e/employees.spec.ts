import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { connect, kill, nextFrom, saveProfile, startProgram, test, untilGone, type Running } from '../support/app';
import type { PracticePanel } from '../../src-main/practice/practice-panel';

const row = (page: Page, loginName: string) => page.locator(`[data-testid="employees.row"][data-login="${loginName}"]`);

async function openList(folder: string, panel: PracticePanel, language: 'ja' | 'en' = 'ja'): Promise<Running> {
  const running = await startProgram(folder, language);
  await connect(running.page, panel);
  await saveProfile(running.page);
  await running.page.getByTestId('home.employees').click();
  await row(running.page, 'aaa_suzuki').waitFor();
  return running;
}

async function choose(page: Page, loginName: string, action: string): Promise<void> {
  await row(page, loginName).getByTestId('employees.menu').click();
  await page.getByTestId(`employees.${action}`).click();
}

for (const language of ['ja', 'en'] as const) {
  test(`every page about the employees can be used by everybody (${language})`, async ({ folder, panel }) => {
    test.slow();
    const { app, page } = await openList(folder, panel, language);
    await expectAccessible(page);
    await row(page, 'aaa_suzuki').getByTestId('employees.menu').click();
    await page.getByTestId('employees.edit').waitFor();
    await expectAccessible(page, { part: '[role=menu]' });
    await page.keyboard.press('Escape');
    for (const action of ['resetPassword', 'suspend', 'delete']) {
      await choose(page, 'aaa_suzuki', action);
      await page.getByTestId('dialog.close').waitFor();
      await expectAccessible(page, { part: '[role=dialog]' });
      await page.getByTestId('dialog.close').click();
      await expect(page.getByTestId('dialog.close')).toHaveCount(0);
    }
    await choose(page, 'aaa_suzuki', 'edit');
    await page.getByTestId('employee.advanced').click();
    await expectAccessible(page);
    await page.getByTestId('employee.remarks').fill('x');
    await page.getByTestId('wizard.next').click();
    await page.getByTestId('edit.save').waitFor();
    await expectAccessible(page);
    await page.getByTestId('wizard.cancel').click();
    await page.getByTestId('confirm.yes').click();
    await page.getByTestId('employees.template').click();
    await page.getByTestId('employee.disk').waitFor();
    await expectAccessible(page);
    await page.getByTestId('template.back').click();
    await choose(page, 'aaa_suzuki', 'personal');
    await page.getByTestId('personal.password').waitFor();
    await expectAccessible(page);
    await app.close();
  });
}

test('people are found by name and address, in whatever width and kana', async ({ folder, panel }) => {
  const { app, page } = await openList(folder, panel);
  const rows = page.getByTestId('employees.row');
  const search = page.getByTestId('employees.search');
  await expect(rows).toHaveCount(13);
  await search.fill('ｻｸﾗ');
  await expect(rows).toHaveCount(1);
  await expect(row(page, 'aaa_ito')).toBeVisible();
  await search.fill('ＩＣＨＩＲＯ．suzuki');
  await expect(row(page, 'aaa_suzuki')).toBeVisible();
  await expect(page.getByTestId('employees.count')).toContainText('1');
  await search.fill('zzz');
  await expect(rows).toHaveCount(0);
  await expect(page.getByTestId('employees.nobody')).toContainText('zzz');
  await expectAccessible(page);
  await page.getByTestId('employees.showAll').press('Enter');
  await expect(rows).toHaveCount(13);
  await expect(search).toBeFocused();
  await expect(page.getByTestId('employees.nobody')).toBeEmpty();
  await page.getByTestId('employees.sort.suspended').click();
  await expect(rows.first()).toHaveAttribute('data-login', 'aaa_takahashi');
  await app.close();
});

test('a user is edited by what changed, and somebody else’s change is not overwritten', async ({ folder, panel }) => {
  const { app, page } = await openList(folder, panel);
  const stored = () => panel.state.directory.find('aaa_suzuki');
  await choose(page, 'aaa_suzuki', 'edit');
  await page.getByTestId('employee.disk').fill('2G');
  await page.getByTestId('employee.forwarding').click();
  await page.getByTestId('employee.forwardingAddresses').fill('suzuki@example.net');
  await page.getByTestId('wizard.next').click();
  await expect(page.getByTestId('edit.changed')).toHaveCount(2);
  await page.getByTestId('edit.save').click();
  await expect(page.getByTestId('employees.notice')).toBeVisible();
  expect(stored()).toMatchObject({ quota: 2000, fullName: '営業部 鈴木一郎', aliases: ['suzuki', 'ichiro.suzuki'] });

  await choose(page, 'aaa_suzuki', 'edit');
  await page.getByTestId('employee.disk').fill('3G');
  const user = stored();
  if (user) user.quota = 1200;
  await page.getByTestId('wizard.next').click();
  await page.getByTestId('edit.save').click();
  await expect(page.getByTestId('problem')).toHaveAttribute('data-code', 'employee-changed-meanwhile');
  expect(stored()?.quota).toBe(1200);
  await expect(page.locator('[data-testid="edit.changed"][data-field="disk"]')).toContainText('1.2');
  await expectAccessible(page);
  await page.getByTestId('edit.goOn').click();
  await expect(page.getByTestId('employee.disk')).toHaveValue('3G');
  await page.getByTestId('wizard.next').click();
  await page.getByTestId('edit.save').click();
  await expect(page.getByTestId('employees.notice')).toBeVisible();
  expect(stored()?.quota).toBe(3000);
  await app.close();
});

test('a new password is proved and leads into the guide', async ({ folder, panel }) => {
  const { app, page } = await openList(folder, panel);
  await choose(page, 'aaa_suzuki', 'openGuide');
  await page.getByTestId('guide.client.outlook-2016').click();
  await page.getByTestId('guide.otherValues').locator('summary').click();
  await expect(page.getByTestId('value.password.reset').first()).toBeVisible();
  await page.getByTestId('nav.home').click();
  await page.getByTestId('home.employees').click();
  await choose(page, 'aaa_suzuki', 'resetPassword');
  await page.getByTestId('password.set').click();
  await expect(page.getByTestId('field.password.error')).toBeVisible();
  await page.getByTestId('employee.generatePassword').click();
  const password = await page.getByTestId('employee.password').inputValue();
  await page.getByTestId('password.set').click();
  await expect(page.getByTestId('password.proved')).toBeVisible();
  await page.getByTestId('value.password.reveal').click();
  await expect(page.getByTestId('value.password')).toHaveText(password);
  expect(panel.state.directory.find('aaa_suzuki')?.password).toBe(password);
  await page.getByTestId('password.openGuide').click();
  await page.getByTestId('guide.client.outlook-2016').waitFor();
  await app.close();
});

test('a suspension gives back what the panel forgets, also when the program is killed meanwhile', async ({
  folder,
  panel,
}) => {
  test.slow();
  const first = await openList(folder, panel);
  const { page } = first;
  const stored = () => panel.state.directory.find('aaa_suzuki');
  const user = stored();
  if (user) Object.assign(user.forward, { on: true, addresses: ['suzuki@example.net'], keepCopy: true });
  await choose(page, 'aaa_suzuki', 'suspend');
  await page.getByTestId('suspend.act').click();
  await expect(page.getByTestId('suspend.done')).toBeVisible();
  await page.getByTestId('dialog.close').click();
  await expect(row(page, 'aaa_suzuki')).toHaveAttribute('data-suspended', 'true');
  expect(stored()).toMatchObject({ suspended: true });
  await choose(page, 'aaa_suzuki', 'resume');
  await page.getByTestId('resume.act').click();
  await expect(page.getByTestId('suspend.done')).toBeVisible();
  await page.getByTestId('dialog.close').click();
  await expect(row(page, 'aaa_suzuki')).toHaveAttribute('data-suspended', 'false');
  const asBefore = { suspended: false, emailDisabled: false, forward: { on: true, addresses: ['suzuki@example.net'] } };
  expect(stored()).toMatchObject(asBefore);

  panel.faults.add({ on: 'save', kind: 'hang-after' });
  await choose(page, 'aaa_suzuki', 'suspend');
  await page.getByTestId('suspend.act').click();
  await expect.poll(() => stored()?.suspended).toBe(true);
  await kill(first);
  await untilGone(folder);

  const { app, page: next } = await startProgram(folder);
  const card = next.getByTestId('home.unfinishedChange');
  await expect(card).toContainText('aaa_suzuki');
  await expectAccessible(next);
  // Without a keychain the secret ended with the program, and is asked for again. While the panel cannot prove it, it is not kept.
  await next.getByTestId('home.unfinishedChange.compare').click();
  await next.getByTestId('secret.password').fill(panel.administrator.password);
  panel.faults.add({ on: 'login', kind: 'gateway-502-before' });
  await next.getByTestId('secret.save').click();
  const dialog = next.getByRole('dialog');
  await expect(dialog.getByTestId('problem')).toHaveAttribute('data-code', 'panel-gateway-error');
  await expect(next.getByTestId('secret.notKept')).toBeVisible();
  await expectAccessible(next, { part: '[role=dialog]' });
  await next.getByTestId('secret.save').click();
  const standing = next.getByTestId('home.unfinishedChange.standing');
  await expect(standing).toHaveAttribute('data-verdict', 'taken');
  await expect(next.getByTestId('home.unfinishedChange.done')).toBeVisible();

  // The same had it not reached the panel: it is done now.
  Object.assign(stored() ?? {}, asBefore);
  await next.getByTestId('home.settings').click();
  await next.getByTestId('nav.home').click();
  await next.getByTestId('home.unfinishedChange.compare').click();
  await expect(standing).toHaveAttribute('data-verdict', 'notTaken');
  await expectAccessible(next);
  await next.getByTestId('home.unfinishedChange.repeat').click();
  await expect(next.getByTestId('home.unfinishedChange.repeated')).toContainText('aaa_suzuki');
  await expect(card).toHaveCount(0);
  expect(stored()?.suspended).toBe(true);
  await next.getByTestId('home.employees').click();
  await choose(next, 'aaa_suzuki', 'resume');
  await next.getByTestId('resume.act').click();
  await expect(next.getByTestId('suspend.done')).toBeVisible();
  expect(stored()).toMatchObject(asBefore);
  await app.close();
});

test('nobody is deleted by a slip, and oneself not at all', async ({ folder, panel }) => {
  const { app, page } = await openList(folder, panel);
  await row(page, 'aaa_mailadmin').getByTestId('employees.menu').click();
  await expect(page.getByTestId('employees.delete')).toBeDisabled();
  // One menu serves all rows: pressed elsewhere, it is there, and of that row.
  await row(page, 'aaa_yamada').getByTestId('employees.menu').click();
  await expect(page.getByRole('menu')).toContainText('山田 太郎');
  await page.getByTestId('employees.delete').click();
  await page.getByTestId('delete.typed').fill('aaa_yamad');
  await expect(page.getByTestId('delete.act')).toBeDisabled();
  await page.getByTestId('delete.typed').fill('aaa_yamada');
  await page.getByTestId('delete.act').click();
  await expect(page.getByTestId('employees.notice')).toBeVisible();
  await expect(row(page, 'aaa_yamada')).toHaveCount(0);
  expect(panel.state.directory.find('aaa_yamada')).toBeUndefined();
  await app.close();
});

test('the keyboard alone finds, edits and leaves a user', async ({ folder, panel }) => {
  const { app, page } = await openList(folder, panel);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focused = page.locator(':focus');
  await page.getByTestId('employees.search').focus();
  await page.keyboard.type('aaa_');
  // Past the heads of the five columns, into the first row.
  await press('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
  await expect(focused).toHaveAttribute('data-cell', 'name');
  await press('End', 'Home', 'ArrowDown');
  await expect(page.locator('[data-testid="employees.row"]:has(:focus)')).toHaveAttribute('data-login', 'aaa_dev');
  await press('Tab', 'Enter');
  await expect(page.getByTestId('employees.openGuide')).toBeFocused();
  await press('Escape');
  await expect(focused).toHaveAttribute('data-cell', 'menu');
  await press('ArrowUp', 'Shift+Tab', 'Enter');
  await expect(page.getByTestId('edit.loginName')).toHaveText('aaa_deploy');
  await expect(page.getByTestId('wizard.step')).toBeFocused();
  await page.getByTestId('employee.fullName').waitFor();
  await press('Tab');
  await expect(page.getByTestId('employee.fullName')).toBeFocused();
  await press('Control+a');
  await page.keyboard.type('配備係');
  await press('Enter');
  await expect(page.getByTestId('edit.save')).toBeVisible();
  await expect(page.getByTestId('wizard.step')).toBeFocused();
  await press('Tab', 'Tab', 'Tab', 'Tab');
  await expect(page.getByTestId('edit.save')).toBeFocused();
  await press('Enter');
  await expect(page.getByTestId('employees.notice')).toBeVisible();
  await expect(page.locator('[data-testid="employees.row"]:has(:focus)')).toHaveAttribute('data-login', 'aaa_deploy');
  await expect(focused).toHaveText('配備係');
  await app.close();
});

test('the template begins a new employee, whose own settings are then made', async ({ folder, panel }) => {
  test.slow();
  const { app, page } = await openList(folder, panel);
  await page.getByTestId('employees.template').click();
  await page.getByTestId('employee.disk').fill('1500M');
  await page.getByTestId('template.save').click();
  await expect(page.getByTestId('template.saved')).toBeVisible();
  await page.getByTestId('template.back').click();
  await page.getByTestId('employees.add').click();
  await page.getByTestId('employee.fullName').waitFor();
  await page.getByTestId('employee.fullName').fill('総務部山口');
  await page.getByTestId('employee.userName').fill('yamaguchi');
  await nextFrom(page, 'person');
  await page.getByTestId('employee.generatePassword').click();
  await nextFrom(page, 'password');
  await expect(page.getByTestId('employee.disk')).toHaveValue('1500M');
  await page.getByTestId('employee.aliases').fill('yamaguchi');
  await nextFrom(page, 'mailbox');
  await page.getByTestId('employee.create').click();
  await page.getByTestId('result.personal').click();
  await page.getByTestId('personal.useJapanese').click();
  await page.getByTestId('personal.useAdvice').click();
  await page.getByTestId('personal.extra.avspam_whitelist').fill('a@example.net\nb@example.net\n');
  await expectAccessible(page);
  await page.getByTestId('personal.save').click();
  await expect(page.getByTestId('personal.saved')).toBeVisible();
  expect(panel.state.directory.find('aaa_yamaguchi')).toMatchObject({ quota: 1500, language: 'ja_JP' });
  await expect(page.getByTestId('personal.extra.avspam_allow_asian')).toBeChecked();
  await expect(page.getByTestId('personal.extra.avspam_whitelist')).toHaveValue('a@example.net\nb@example.net');
  await app.close();
});
