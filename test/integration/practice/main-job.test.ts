import { expect, test } from 'vitest';
import { practicePanel } from '@support/practice';
import { browserOf, errorsOf, signedInBrowser } from './browser';

test('sign in, read the list, add the employee of the manual, sign in as the employee, log out', async () => {
  const panel = await practicePanel();
  const browser = await signedInBrowser(panel);

  const list = await browser.open('/gui');
  expect(list.path).toBe('/user/userList?group=site1');
  expect(list.$('#userList_extraDataTables tbody tr')).toHaveLength(13);

  const form = await browser.open('/user/userAdd?group=site1');
  expect(form.$('input[name=prefix]').val()).toBe('aaa');
  const after = await browser.submit(form, {
    fullNameField: '総務部山口',
    userName: 'yamaguchi',
    passwordField: 'Keyaki.Michi24',
    _passwordField_repeat: 'Keyaki.Michi24',
    maxDiskSpaceField: '1G',
    emailAliasesField: 'yamaguchi\r\nsomu',
  });
  expect(after.redirects).toEqual(['302 /user/userList?group=site1']);
  expect(errorsOf(after)).toEqual([]);
  const row = after.$('tr').filter((_, tr) => after.$(tr).text().includes('aaa_yamaguchi'));
  expect(row.find('td.dt_0').text().trim()).toBe('総務部山口');
  expect(row.find('td.dt_2').text().trim()).toBe('yamaguchi, somu');
  expect(row.find('td.dt_3').text().trim()).toBe('しない');
  expect(row.find('td.dt_4').text().trim()).toBe('Email');

  const employee = browserOf(panel);
  const landed = await employee.signIn('aaa_yamaguchi', 'Keyaki.Michi24');
  expect(landed.path).toBe('/user/personalAccount');

  const out = await browser.open('/logout/true');
  expect(out.path).toBe('/login');
  expect((await browser.open('/user/userList?group=site1')).path).toMatch(/^\/expired\/true\/target\/user\/userList/);
});
