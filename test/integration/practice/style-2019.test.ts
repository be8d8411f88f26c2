import { describe, expect, test } from 'vitest';
import type { PracticePanelOptions } from '@main/practice/practice-panel';
import { practicePanel } from '@support/practice';
import { browserOf, controlsOf, errorsOf, signedInBrowser, type Browser } from './browser';

const address = '/user/userAdd?group=site1';
const good = {
  fullNameField: '総務部山口',
  userName: 'yamaguchi',
  passwordField: 'Keyaki.24',
  _passwordField_repeat: 'Keyaki.24',
  maxDiskSpaceField: '1G',
};

const start = async (options: PracticePanelOptions = {}) => {
  const panel = await practicePanel({ style: '2019', ...options });
  return { panel, browser: await signedInBrowser(panel) };
};
const create = async (browser: Browser, values: Record<string, string> = {}) =>
  browser.submit(await browser.open(address), { ...good, ...values });

describe('signing in', () => {
  test('asks for a secure connection and gives the cookies of its time', async () => {
    const panel = await practicePanel({ style: '2019' });
    const browser = browserOf(panel);
    const page = await browser.open('/login');
    expect(page.$('#login_form').attr('action')).toBe('/login');
    expect(Object.fromEntries(controlsOf(page.$))).toMatchObject({ secureConnect: '1', redirect_target: '/gui' });
    const { loginName, password } = panel.administrator;
    const landed = await browser.submit(page, { username_field: loginName, password_field: password });
    expect(landed.redirects).toEqual(['302 /gui', '302 /user/userList?group=site1']);
    for (const name of ['XSSkey', 'loginName', 'sessionId', 'userip', 'locale'])
      expect(await browser.cookie(name)).toBeTruthy();
    expect(await browser.cookie('BlueOnyx_CSRF_cookie')).toBeUndefined();
  });

  test('without the secure connection leaves for port 444 in the clear', async () => {
    const panel = await practicePanel({ style: '2019' });
    const { loginName, password } = panel.administrator;
    const typed = { username_field: loginName, password_field: password, secureConnect: '0' };
    const browser = browserOf(panel);
    const seen = await browser.submit(await browser.open('/login'), typed, { follow: false });
    expect(seen.headers['location']).toBe('http://127.0.0.1:444/gui');
  });

  test('with a wrong password shows the page again with a red box, and never locks', async () => {
    const panel = await practicePanel({ style: '2019' });
    const browser = browserOf(panel);
    for (let attempt = 0; attempt < 31; attempt += 1) {
      const seen = await browser.signIn('aaa_mailadmin', 'Wrong-1');
      expect([seen.status, seen.redirects]).toEqual([200, []]);
      expect(errorsOf(seen)).toEqual([expect.stringContaining('ユーザ名またはパスワードが間違って')]);
    }
    expect((await browser.open('/login')).$('.alert_red')).toHaveLength(0);
  });
});

test('an expired session answers 200 with a script that jumps to the sign-in', async () => {
  const { panel, browser } = await start();
  panel.expireSessions();
  const seen = await browser.open('/user/userList?group=site1');
  expect([seen.status, seen.redirects]).toEqual([200, []]);
  const target = /location\.replace\("([^"]+)"\)/.exec(seen.$('script').text())?.[1] ?? '';
  expect(target).toBe('/expired/true/target/user/userList?group=site1');
  const expired = await browser.open(target);
  expect(expired.html).toContain('セッションがタイムアウト');
  expect(expired.$('[name=secureConnect]')).toHaveLength(2);
});

test('another browser with the same cookies is not signed in', async () => {
  const { browser } = await start();
  browser.userAgent = 'another';
  expect((await browser.open('/user/userList?group=site1')).html).toContain('/expired/true/target');
});

test('the list has plain rights, data-link and anchor buttons', async () => {
  const { browser } = await start();
  const { $, html } = await browser.open('/user/userList?group=site1');
  const rights = (name: string) =>
    $(`tr:contains("${name}") .dt_4 button`)
      .map((_, badge) => $(badge).text().trim())
      .get()
      .join(' ');
  expect(rights('aaa_webmaster')).toBe('siteAdmin siteDNS FTP Email');
  expect(rights('aaa_dev')).toBe('siteShell FTP Email');
  expect(html).toContain('data-link="/user/userAdd?group=site1"');
  expect(html).toContain('data-link="/user/userMod?group=site1&name=aaa_sato"');
  expect(html).toMatch(/<a class="lb" href="\/user\/userDel\?group=site1&name=aaa_sato"/);
  expect($('.dt_3 .red')).toHaveLength(1);
  expect($('.dt_3 .light')).toHaveLength(12);
});

describe('adding a user', () => {
  test('has a check box for the shell, no sender box, and bounds without B', async () => {
    const { browser } = await start();
    const { $ } = await browser.open(address);
    const names = controlsOf($).map(([name]) => name);
    expect(names).toContain('checkbox-Shell_enabled');
    expect(names).not.toContain('checkbox-allow_sender_spoof');
    expect($('.text-muted').text()).toBe('(1M - 10.5G)');
  });

  test('stores the user, the shell and a password of the small set', async () => {
    const { panel, browser } = await start();
    const seen = await create(browser, { Shell_enabled: 'on', emailAliasesField: 'somu' });
    expect(seen.redirects).toEqual(['302 /user/userList?group=site1']);
    expect(panel.state.directory.find('aaa_yamaguchi')).toMatchObject({
      shell: 1,
      aliases: ['somu'],
      password: 'Keyaki.24',
    });
  });

  test('loses an ampersand of the password', async () => {
    const { panel, browser } = await start();
    await create(browser, { passwordField: 'Keyaki&24', _passwordField_repeat: 'Keyaki&24' });
    expect(panel.state.directory.find('aaa_yamaguchi')?.password).toBe('Keyaki24');
  });

  test.each([
    [{ userName: 'suzuki' }, '別のユーザが既に使用'],
    [{ passwordField: 'Keyaki_24', _passwordField_repeat: 'Keyaki_24' }, 'password に入力されたデータは無効'],
    [{ emailAliasesField: 'sato' }, 'すでに使用されています'],
  ])('%o shows the page again, status 200, and the user is gone', async (values, box) => {
    const { panel, browser } = await start();
    const seen = await create(browser, values);
    expect([seen.status, seen.redirects]).toEqual([200, []]);
    expect(errorsOf(seen)).toEqual([expect.stringContaining(box), expect.stringContaining('作成できませんでした')]);
    expect(seen.$('.alert_red img')).toHaveLength(2);
    expect(panel.state.directory.users).toHaveLength(13);
  });

  test('offers free names on an English server', async () => {
    const { browser } = await start({ serverLocale: 'en_US' });
    browser.language = 'en';
    await browser.jar.setCookie('locale=en_US', browser.origin);
    expect(errorsOf(await create(browser, { userName: 'suzuki' }))[0]).toMatch(
      /not available .* aaa_suzuki1, aaa_suzuki2, aaa_suzuki3$/,
    );
  });
});

describe('editing', () => {
  const edit = '/user/userMod?group=site1&name=aaa_suzuki';

  test('has dates in four parts and the message under its old name', async () => {
    const { panel, browser } = await start({ now: () => Date.parse('2026-08-10T14:20:00Z') });
    const page = await browser.open(edit);
    expect(Object.fromEntries(controlsOf(page.$))).toMatchObject({
      autoRespondStartDate: '2026-08-10',
      hour_start: '02',
      minute_start: '15',
      ampm_start: 'pm',
      'checkbox-forwardEnable': '',
      'textarea-forwardEmailField': '',
      'textarea-vacationMsg': '',
    });
    await browser.submit(page, {
      enableAutoResponderField: 'on',
      'textarea-vacationMsg': '休暇中です。',
      ampm_stop: 'pm',
      hour_stop: '11',
    });
    expect(panel.state.directory.find('aaa_suzuki')?.vacation).toMatchObject({
      on: true,
      message: '休暇中です。',
      start: '2026-08-10T14:15',
      stop: '2026-08-10T23:15',
    });
  });

  test('refuses an empty vacation message on the same page and keeps the rest', async () => {
    const { panel, browser } = await start();
    const seen = await browser.submit(await browser.open(edit), {
      enableAutoResponderField: 'on',
      fullNameField: '鈴木',
    });
    expect([seen.status, seen.redirects]).toEqual([200, []]);
    expect(errorsOf(seen)).toEqual(['不在時自動応答メッセージが空です。']);
    expect(panel.state.directory.find('aaa_suzuki')?.fullName).toBe('鈴木');
  });
});

test('any administrator but oneself can be deleted, and the own account has no looks', async () => {
  const { panel, browser } = await start();
  await browser.open('/user/userDel?group=site1&name=aaa_webmaster');
  expect(panel.state.directory.find('aaa_webmaster')).toBeUndefined();
  const { $ } = await browser.open('/user/personalAccount');
  expect(controlsOf($).map(([name]) => name)).toEqual([
    'BlueOnyx_CSRF_token',
    'SelectedTab',
    'fullNameField',
    'languageField',
    'newPasswordField',
    '_newPasswordField_repeat',
    'SID',
  ]);
});
