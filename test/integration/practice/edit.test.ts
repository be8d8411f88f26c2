import { describe, expect, test } from 'vitest';
import type { PracticePanelOptions } from '@main/practice/practice-panel';
import { practicePanel } from '@support/practice';
import { browserOf, controlsOf, errorsOf, signedInBrowser } from './browser';

const editOf = (name: string) => `/user/userMod?group=site1&name=${name}`;
const list = '302 /user/userList?group=site1';

const start = async (options: PracticePanelOptions = {}) => {
  const panel = await practicePanel(options);
  const browser = await signedInBrowser(panel);
  const user = (name: string) => panel.state.directory.find(name)!;
  const edit = async (name: string, values: Record<string, string | null> = {}) =>
    browser.submit(await browser.open(editOf(name)), values);
  return { panel, browser, user, edit };
};

describe('the edit form', () => {
  test.each([
    'aaa_suzuki',
    'aaa_sato',
    'aaa_takahashi',
    'aaa_ito',
    'aaa_watanabe',
    'aaa_yamada',
    'aaa_webmaster',
    'aaa_fukugouki',
  ])('of %s posted as it was read changes nothing but the dates', async (name) => {
    const { user, edit } = await start({ shell: 3 });
    const before = structuredClone(user(name));
    expect((await edit(name)).redirects).toEqual([list]);
    const { start: from, stop: to } = user(name).vacation;
    const forced = name === 'aaa_webmaster' ? { sendAsOthers: true } : {};
    expect(user(name)).toEqual({ ...before, ...forced, vacation: { ...before.vacation, start: from, stop: to } });
  });

  test('shows the name readonly, the rights as they are and the dates always', async () => {
    const { browser } = await start();
    const { $ } = await browser.open(editOf('aaa_tanaka'));
    expect($('input[name=userName]').attr()).toMatchObject({ value: 'aaa_tanaka', readonly: '' });
    const controls = Object.fromEntries(controlsOf($));
    expect(controls).toMatchObject({
      maxDiskSpaceField: '1.5G',
      'checkbox-dnsAdministrator': '1',
      dnsAdministrator: 'on',
      'checkbox-suspendUser': '0',
      'textarea-emailAliasesField': '&tanaka&',
      emailAliasesField: 'tanaka',
      autoRespondStartDate: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
      prefUserAlias: 'aaa_tanaka',
      prefDomAlias: 'example.com',
      sourceProto: 'IMAP',
    });
    expect(controls).not.toHaveProperty('ImapSyncField');
    expect($('h1').text()).toBe('ユーザ設定の修正 - aaa_tanaka');
  });
});

describe('saving', () => {
  test('changes what was changed', async () => {
    const { user, edit } = await start();
    const seen = await edit('aaa_suzuki', {
      fullNameField: '営業部 鈴木二郎',
      passwordField: 'Tsubaki.Hana77',
      _passwordField_repeat: 'Tsubaki.Hana77',
      maxDiskSpaceField: '2G',
      emailAliasesField: 'jiro\r\nsuzuki',
      forwardEnable: 'on',
      forwardSaveField: 'on',
      forwardEmailField: 'jiro@example.org\r\naaa_sato',
      enableAutoResponderField: 'on',
      autoResponderMessageField: '休暇中です。',
      autoRespondStartDate: '2026-08-10T09:00',
      autoRespondStopDate: '2026-08-17T09:00',
    });
    expect([seen.redirects, errorsOf(seen)]).toEqual([[list], []]);
    expect(user('aaa_suzuki')).toMatchObject({
      fullName: '営業部 鈴木二郎',
      password: 'Tsubaki.Hana77',
      quota: 2000,
      aliases: ['jiro', 'suzuki'],
      forward: { on: true, keepCopy: true, addresses: ['jiro@example.org', 'aaa_sato'] },
      vacation: { on: true, message: '休暇中です。', start: '2026-08-10T09:00', stop: '2026-08-17T09:00' },
    });
    expect(seen.$('tr:contains("aaa_suzuki") .dt_4').text()).toContain('Vacation');
  });

  test('suspends: no sign-in, no e-mail, no forwarding; and back, but e-mail stays off', async () => {
    const { panel, user, edit } = await start();
    const { password } = user('aaa_suzuki');
    await edit('aaa_suzuki', { suspendUser: 'on', forwardEnable: 'on', forwardEmailField: 'x@example.org' });
    expect(user('aaa_suzuki')).toMatchObject({ suspended: true, emailDisabled: true, forward: { on: false } });
    const employee = browserOf(panel);
    expect((await employee.signIn('aaa_suzuki', password)).path).toBe('/login');
    await edit('aaa_suzuki', { suspendUser: null });
    expect(user('aaa_suzuki')).toMatchObject({ suspended: false, emailDisabled: true });
    expect((await employee.signIn('aaa_suzuki', password)).path).toBe('/user/personalAccount');
  });

  test('never demotes oneself, and loses rights whose boxes are left out', async () => {
    const { user, edit } = await start();
    await edit('aaa_mailadmin', { siteAdministrator: null });
    await edit('aaa_webmaster', { siteAdministrator: null, 'checkbox-dnsAdministrator': null, dnsAdministrator: null });
    expect(user('aaa_mailadmin').siteAdministrator).toBe(true);
    expect(user('aaa_webmaster')).toMatchObject({ siteAdministrator: false, dnsAdministrator: false });
  });

  test('starts a mailbox copy when its box is ticked', async () => {
    const { user, edit } = await start();
    await edit('aaa_suzuki', { ImapSyncField: 'on' });
    expect(user('aaa_suzuki').imapSyncStarts).toBe(1);
  });
});

describe('a save that fails', () => {
  test('before the database is asked shows the form with the stored values', async () => {
    const { user, edit } = await start();
    const seen = await edit('aaa_suzuki', { fullNameField: 'x', passwordField: 'Ke4', _passwordField_repeat: 'Ke4' });
    expect([seen.status, seen.redirects]).toEqual([200, []]);
    expect(errorsOf(seen)[0]).toContain('あまりにも短すぎる');
    expect(seen.$('[name=fullNameField]').val()).toBe('営業部 鈴木一郎');
    expect(user('aaa_suzuki').fullName).toBe('営業部 鈴木一郎');
    expect(errorsOf(await edit('aaa_suzuki', { autoRespondStopDate: null }))).toEqual(['このフィールドは必須です。']);
  });

  test('later keeps what was saved before it, in the database’s own words', async () => {
    const { panel, user, edit } = await start();
    const seen = await edit('aaa_suzuki', {
      fullNameField: '鈴木',
      emailAliasesField: 'suzuki\r\nsato',
      maxDiskSpaceField: '99G',
    });
    expect(seen.redirects).toEqual([`302 ${panel.origin}${editOf('aaa_suzuki')}`]);
    expect(errorsOf(seen)).toEqual([
      '最大許容ディスク容量',
      'エイリアス sato は、このシステム上ですでに使用されています。',
    ]);
    expect(user('aaa_suzuki')).toMatchObject({ fullName: '鈴木', quota: 1000, aliases: ['suzuki', 'ichiro.suzuki'] });
    const untranslated = await edit('aaa_suzuki', { fullNameField: 'a:b' });
    expect(errorsOf(untranslated)).toEqual([`CCE Error: 3 - OID: ${user('aaa_suzuki').oid}`]);
  });

  test.each([
    [{ autoRespondStartDate: '2026-08-17T09:00', autoRespondStopDate: '2026-08-10T09:00' }, '無効な休暇の日付です。'],
    [{ forwardEmailField: 'not an address' }, 'CCE Error'],
  ])('%o', async (values, box) => {
    const { edit } = await start();
    expect(errorsOf(await edit('aaa_suzuki', values))).toEqual([expect.stringContaining(box)]);
  });
});

describe('the template', () => {
  test('gives the add form its first values', async () => {
    const { browser } = await start();
    const page = await browser.open('/user/userDefaults?group=site1');
    await browser.submit(page, {
      maxDiskSpaceField: '2G',
      emailDisabled: 'on',
      Shell_enabled: 'jailed_sftp_scp_rsync',
    });
    const form = Object.fromEntries(controlsOf((await browser.open('/user/userAdd?group=site1')).$));
    expect(form).toMatchObject({
      maxDiskSpaceField: '2G',
      emailDisabled: 'on',
      Shell_enabled: 'jailed_sftp_scp_rsync',
    });
  });

  test.each([
    ['11G', '最大許容ディスク容量'],
    ['much', 'quota に入力されたデータは無効です。'],
  ])('with a disk of %s says %s and stays as it was', async (size, box) => {
    const { panel, browser } = await start();
    const seen = await browser.submit(await browser.open('/user/userDefaults?group=site1'), {
      maxDiskSpaceField: size,
    });
    expect(errorsOf(seen)).toEqual([box]);
    expect(panel.state.site.defaults.quota).toBe(20);
  });

  test('without a limit shows 20M', async () => {
    const { panel, browser } = await start();
    await browser.submit(await browser.open('/user/userDefaults?group=site1'), { maxDiskSpaceField: '' });
    expect(panel.state.site.defaults.quota).toBe(-1);
    expect((await browser.open('/user/userDefaults?group=site1')).$('[name=maxDiskSpaceField]').val()).toBe('20M');
  });
});
