import { describe, expect, it } from 'vitest';
import type { Account } from '@shared/account/account';
import { fillAddForm, finalLoginName, readAddForm } from '@main/panels/blueonyx-web/add-form';
import { fieldsOf } from '@main/panels/blueonyx-web/forms';
import { problemFrom } from '@support/problem';
import { samplePage } from './sample-page';

const account: Account = {
  fullName: '総務部山口',
  userName: 'yamaguchi',
  password: 'Tsubame2719',
  diskMegabytes: 1500,
  aliases: ['yamaguchi', 'somu'],
  remarks: '一行目\n二行目',
  shell: 'none',
  siteAdministrator: false,
  dnsAdministrator: false,
  emailDisabled: false,
};

const shellSelect = `<select name="Shell_enabled"><option value="none">なし</option>
  <option value="jailed_sftp_scp_rsync">SFTP</option></select>`;
const noShell =
  '<input name="Shell_enabled_Dummy" value="なし" readonly><input type="hidden" name="Shell_enabled" value="none">';
const box = (name: string, more = '') =>
  `<input type="hidden" name="checkbox-${name}" value=""><input type="checkbox" name="${name}" ${more}>`;

interface Parts {
  title?: string;
  prefix?: string;
  bounds?: string;
  shell?: string;
  boxes?: string;
}

function page({
  title = 'example.com に新規ユーザを追加',
  prefix = '<input name="prefix" value="aaa" readonly>',
  bounds = '<span class="text-muted pl-10">(1MB - 10.5GB)</span>',
  shell = shellSelect,
  boxes = ['siteAdministrator', 'dnsAdministrator', 'emailDisabled'].map((name) => box(name)).join(''),
}: Parts = {}) {
  return samplePage(
    `<html><head><title>mx10.example.com</title></head><body><h3>${title}</h3>
    <form class="validate_form" method="post" enctype="multipart/form-data" action="/user/userAdd?group=site1">
    <input type="hidden" name="BlueOnyx_CSRF_token" value="t"><input type="hidden" name="SelectedTab" value="">
    <input type="hidden" name="group" value="site1">
    <div><label>氏名</label><input name="fullNameField" value=""></div>
    <div>${prefix}<input name="userName" value=""></div>
    <div><input type="password" name="passwordField"><input type="password" name="_passwordField_repeat"></div>
    <div class="form-group"><label>最大許容ディスク容量</label><div><input name="maxDiskSpaceField" value="20M" maxlength="9">${bounds}</div></div>
    ${shell}${boxes}<input type="hidden" name="other_module" value="kept">
    <input type="hidden" name="textarea-emailAliasesField" value=""><textarea name="emailAliasesField"></textarea>
    <textarea name="userDescField"></textarea><button type="submit" id="SaveButton">保存</button></form></body></html>`,
    '/user/userAdd?group=site1',
  );
}

describe('what the form tells of the site', () => {
  it('reads group, prefix, disk and shells', () => {
    expect(readAddForm(page())).toMatchObject({
      group: 'site1',
      prefix: 'aaa',
      fqdn: 'example.com',
      disk: { minimumMegabytes: 1, maximumMegabytes: 10_500, defaultMegabytes: 20 },
      shells: ['none', 'jailed_sftp_scp_rsync'],
      newUsers: { shell: 'none', emailDisabled: false },
    });
  });

  it.each([
    ['example.com に新規ユーザを追加', 'example.com'],
    ['mail.example.co.jp に新規ユーザを追加', 'mail.example.co.jp'],
    ['Add New User to example.com', 'example.com'],
    ['新規ユーザの追加', ''],
  ])('finds the site in the title %s', (title, fqdn) => {
    expect(readAddForm(page({ title })).fqdn).toBe(fqdn);
  });

  it.each([
    ['<span>(1MB - 500MB)</span>', 1, 500],
    ['<span>(1M - 10.5G)</span>', 1, 10_500],
    ['<span>（1MB - 2GB）</span>', 1, 2000],
  ])('reads the bounds %s', (bounds, minimumMegabytes, maximumMegabytes) => {
    expect(readAddForm(page({ bounds })).disk).toMatchObject({ minimumMegabytes, maximumMegabytes });
  });

  it('has no bounds where the panel prints none', () => {
    expect(readAddForm(page({ bounds: '' })).disk).toBeNull();
  });

  it.each([
    ['a select', shellSelect, ['none', 'jailed_sftp_scp_rsync']],
    ['a dead field', noShell, ['none']],
    ['a check box (2019)', box('Shell_enabled'), ['none', 'full_shell']],
    ['a disabled check box', box('Shell_enabled', 'disabled'), ['none']],
    ['nothing', '', ['none']],
  ])('knows the shells of %s', (_what, shell, shells) => {
    expect(readAddForm(page({ shell })).shells).toEqual(shells);
  });

  it('knows a site without prefix', () => {
    expect(readAddForm(page({ prefix: '' })).prefix).toBeNull();
  });

  it('refuses a page without the form, with what the panel says there', () => {
    const other = samplePage('<div class="alert alert-danger"><p>だめです</p></div>', '/user/userAdd?group=site1');
    expect(problemFrom(() => readAddForm(other))).toMatchObject({
      code: 'panel-page-unreadable',
      params: { messages: ['だめです'] },
    });
  });
});

describe('the final login name', () => {
  const form = readAddForm(page());
  const bare = readAddForm(page({ prefix: '' }));
  it('is prefix, underscore, name', () => {
    expect(finalLoginName(form, account)).toBe('aaa_yamaguchi');
    expect(finalLoginName(bare, account)).toBe('yamaguchi');
  });

  it.each([
    [form, 'x'.repeat(27), true],
    [form, 'x'.repeat(28), false],
    [bare, 'x'.repeat(31), true],
    [bare, 'x'.repeat(32), false],
  ])('may have 31 characters and no more', (add, userName, fits) => {
    const name = () => finalLoginName(add, { ...account, userName });
    if (fits) expect(name()).toHaveLength(31);
    else expect(problemFrom(name)).toMatchObject({ code: 'employee-data-invalid', params: { reason: 'tooLong' } });
  });
});

describe('the filled form', () => {
  const filled = (parts: Parts = {}, changes: Partial<Account> = {}) =>
    fieldsOf(fillAddForm(readAddForm(page(parts)), { ...account, ...changes }));

  it('sends every control in the order of the page', () => {
    expect(filled()).toEqual([
      ['BlueOnyx_CSRF_token', 't'],
      ['SelectedTab', ''],
      ['group', 'site1'],
      ['fullNameField', '総務部山口'],
      ['prefix', 'aaa'],
      ['userName', 'yamaguchi'],
      ['passwordField', 'Tsubame2719'],
      ['_passwordField_repeat', 'Tsubame2719'],
      ['maxDiskSpaceField', '1500M'],
      ['Shell_enabled', 'none'],
      ['checkbox-siteAdministrator', ''],
      ['checkbox-dnsAdministrator', ''],
      ['checkbox-emailDisabled', ''],
      ['other_module', 'kept'],
      ['textarea-emailAliasesField', ''],
      ['emailAliasesField', 'yamaguchi\r\nsomu'],
      ['userDescField', '一行目\r\n二行目'],
    ]);
  });

  it.each([
    [100, '100M'],
    [1000, '1G'],
    [1500, '1500M'],
    [2000, '2G'],
    [1, '1M'],
  ])('asks for %i megabytes as %s', (diskMegabytes, text) => {
    expect(filled({}, { diskMegabytes })).toContainEqual(['maxDiskSpaceField', text]);
  });

  it('ticks what is asked for', () => {
    const fields = filled({}, { siteAdministrator: true, emailDisabled: true });
    expect(fields.map(([name]) => name).filter((name) => /Administrator|emailDisabled/.test(name))).toEqual([
      'checkbox-siteAdministrator',
      'siteAdministrator',
      'checkbox-dnsAdministrator',
      'checkbox-emailDisabled',
      'emailDisabled',
    ]);
  });

  it('unticks a default that is not asked for', () => {
    const boxes =
      ['siteAdministrator', 'dnsAdministrator'].map((name) => box(name)).join('') + box('emailDisabled', 'checked');
    expect(filled({ boxes })).not.toContainEqual(['emailDisabled', 'on']);
  });

  it('chooses the shell in a select and in a check box', () => {
    expect(filled({}, { shell: 'jailed_sftp_scp_rsync' })).toContainEqual(['Shell_enabled', 'jailed_sftp_scp_rsync']);
    expect(filled({ shell: box('Shell_enabled') }, { shell: 'full_shell' })).toContainEqual(['Shell_enabled', 'on']);
    expect(filled({ shell: box('Shell_enabled') })).not.toContainEqual(['Shell_enabled', 'on']);
    expect(filled({ shell: noShell })).toContainEqual(['Shell_enabled', 'none']);
  });

  it.each<[string, Parts, Partial<Account>, string]>([
    ['a shell that the site does not allow', {}, { shell: 'full_shell' }, 'shell'],
    ['any shell where there is none', { shell: noShell }, { shell: 'jailed_shell' }, 'shell'],
    ['a right without its box', { boxes: '' }, { siteAdministrator: true }, 'siteAdministrator'],
    [
      'a right behind a disabled box',
      { boxes: box('dnsAdministrator', 'disabled') },
      { dnsAdministrator: true },
      'dnsAdministrator',
    ],
  ])('refuses %s', (_what, parts, changes, field) => {
    expect(problemFrom(() => filled(parts, changes))).toMatchObject({
      code: 'employee-data-invalid',
      params: { field, reason: 'notOffered' },
    });
  });
});
