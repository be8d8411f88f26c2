import { describe, expect, test } from 'vitest';
import type { PracticePanel, PracticePanelOptions } from '@main/practice/practice-panel';
import { practicePanel } from '@support/practice';
import { controlsOf, errorsOf, filledIn, signedInBrowser, type Browser } from './browser';

const address = '/user/userAdd?group=site1';
const list = '302 /user/userList?group=site1';
const failed = 'システムエラーのため、ユーザアカウントを作成できませんでした。';
const good = {
  fullNameField: '総務部山口',
  userName: 'yamaguchi',
  passwordField: 'Keyaki.Michi24',
  _passwordField_repeat: 'Keyaki.Michi24',
  maxDiskSpaceField: '1G',
};
const withPassword = (password: string) => ({ passwordField: password, _passwordField_repeat: password });

const start = async (options: PracticePanelOptions = {}) => {
  const panel = await practicePanel(options);
  return { panel, browser: await signedInBrowser(panel) };
};
const create = async (browser: Browser, values: Record<string, string | null> = {}) =>
  browser.submit(await browser.open(address), { ...good, ...values });
const made = (panel: PracticePanel, name = 'aaa_yamaguchi') => panel.state.directory.find(name);

describe('the form', () => {
  test('has every control in the order of the panel', async () => {
    const { browser } = await start({ shell: 3 });
    const { $ } = await browser.open(address);
    expect(controlsOf($)).toEqual([
      ['BlueOnyx_CSRF_token', expect.stringMatching(/^[0-9a-f]{32}$/)],
      ['SelectedTab', ''],
      ['group', 'site1'],
      ['fullNameField', ''],
      ['prefix', 'aaa'],
      ['userName', ''],
      ['passwordField', ''],
      ['_passwordField_repeat', ''],
      ['maxDiskSpaceField', '20M'],
      ['Shell_enabled', 'none'],
      ['checkbox-subdomains_enabled', '0'],
      ['checkbox-siteAdministrator', ''],
      ['checkbox-dnsAdministrator', ''],
      ['checkbox-emailDisabled', '0'],
      ['checkbox-allow_sender_spoof', '0'],
      ['textarea-emailAliasesField', ''],
      ['emailAliasesField', ''],
      ['userDescField', ''],
    ]);
    expect($('form').attr()).toMatchObject({
      class: 'validate_form',
      method: 'post',
      enctype: 'multipart/form-data',
      id: 'waiting_overlay',
      action: address,
    });
    expect($('input[name=prefix]').attr('readonly')).toBeDefined();
    expect($('#SaveButton').attr()).toEqual({ type: 'submit', id: 'SaveButton' });
    expect($('h1').text()).toBe('example.com に新規ユーザを追加');
    expect($('.text-muted').text()).toBe('(1MB - 10.5GB)');
    expect($('select[name=Shell_enabled] option')).toHaveLength(4);
  });

  test('without a prefix, a shell or a limit shows what is left', async () => {
    const { browser } = await start({ prefix: null, shell: 0, siteQuotaMegabytes: -1, senderSpoofing: 'denied' });
    const { $ } = await browser.open(address);
    expect($('input[name=prefix]')).toHaveLength(0);
    expect($('input[name=Shell_enabled_Dummy]').attr('readonly')).toBeDefined();
    expect($('input[type=hidden][name=Shell_enabled]').val()).toBe('none');
    expect($('.text-muted')).toHaveLength(0);
    expect($('input[name=allow_sender_spoof]').attr('disabled')).toBeDefined();
  });

  test('of a server without sender rules and a site without e-mail says so in its controls', async () => {
    const { panel, browser } = await start({ senderSpoofing: 'absent' });
    panel.state.site.emailDisabled = true;
    const { $ } = await browser.open(address);
    expect($('[name=allow_sender_spoof]').attr()).toMatchObject({ type: 'hidden', value: '0' });
    expect($('[name=emailDisabled]').attr()).toMatchObject({ checked: 'checked', disabled: 'disabled' });
  });

  test('with a blank prefix invents one on each visit', async () => {
    const { browser } = await start({ prefix: '', now: () => 1_790_000_000_000 });
    const { $ } = await browser.open(address);
    expect($('input[name=prefix]').val()).toBe('ec1790000000_');
  });
});

describe('a create', () => {
  test('stores everything as it was asked', async () => {
    const { panel, browser } = await start({ shell: 2 });
    const seen = await create(browser, {
      emailAliasesField: 'yamaguchi\r\nsomu\r\n',
      Shell_enabled: 'jailed_shell',
      siteAdministrator: 'on',
      dnsAdministrator: 'on',
      emailDisabled: 'on',
      allow_sender_spoof: 'on',
      subdomains_enabled: 'on',
      userDescField: "3階\r\n<b>O'Brien</b> & co",
    });
    expect(seen.redirects).toEqual([list]);
    expect(errorsOf(seen)).toEqual([]);
    expect(made(panel)).toMatchObject({
      fullName: '総務部山口',
      password: 'Keyaki.Michi24',
      aliases: ['yamaguchi', 'somu'],
      quota: 1000,
      shell: 2,
      siteAdministrator: true,
      dnsAdministrator: true,
      emailDisabled: true,
      sendAsOthers: true,
      subdomain: true,
      ftp: true,
      remarks: '3階\r\nO&#039;Brien & co',
      language: 'browser',
    });
  });

  test('works with a URL-encoded body, and reads a box only behind its companion', async () => {
    const { panel, browser } = await start();
    const controls = filledIn(controlsOf((await browser.open(address)).$), { ...good, dnsAdministrator: 'on' });
    const wrongOrder = [['siteAdministrator', 'on'], ...controls];
    const seen = await browser.open(address, {
      method: 'POST',
      body: new URLSearchParams(wrongOrder).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(seen.redirects).toEqual([list]);
    expect(made(panel)).toMatchObject({ siteAdministrator: false, dnsAdministrator: true });
  });

  test('without a prefix takes the name as it is', async () => {
    const { panel, browser } = await start({ prefix: null });
    await create(browser);
    expect(made(panel, 'yamaguchi')).toBeDefined();
    expect(panel.administrator.loginName).toBe('mailadmin');
  });

  test('cuts the final name to 31 characters', async () => {
    const { panel, browser } = await start();
    await create(browser, { userName: 'y'.repeat(40) });
    expect(made(panel, `aaa_${'y'.repeat(27)}`)).toBeDefined();
  });

  test.each([
    ["Keyaki'Michi24", 'Keyaki&#039;Michi24'],
    ['Keyaki"Michi24', 'Keyaki&quot;Michi24'],
    ['Keyaki>Michi24', 'Keyaki&gt;Michi24'],
    ['Keyaki.Michi24<x', 'Keyaki.Michi24'],
  ])('of the password %s stores %s, which does not let in as typed', async (typed, stored) => {
    const { panel, browser } = await start();
    await create(browser, withPassword(typed));
    expect(made(panel)?.password).toBe(stored);
    const employee = await signedInBrowser({
      ...panel,
      administrator: { loginName: 'aaa_yamaguchi', password: typed },
    });
    expect((await employee.open('/gui')).path).toBe('/expired/true/target/gui');
  });

  test('without the disk field gives no limit, and without the shell select none', async () => {
    const { panel, browser } = await start();
    await create(browser, { maxDiskSpaceField: null, Shell_enabled: null });
    expect(made(panel)).toMatchObject({ quota: -1, shell: 0 });
  });
});

describe('a create that fails before the database is asked', () => {
  test.each([
    [{ _passwordField_repeat: 'Keyaki.Michi25' }, ['入力された2つのパスワードが同じではありません。']],
    [withPassword('AAA_yamaguchi'), ['ユーザ名と同一', 'パスワードが不正です']],
    [withPassword('aaa_mailadmin'), ['ユーザ名と同一']],
    [withPassword(''), ['無効なパスワード:', 'パスワードが不正です']],
    [withPassword('Ke4'), ['無効なパスワード: パスワードがあまりにも短すぎる', 'パスワードが不正です']],
    [withPassword('Keyaki.Michi'), ['単純すぎるか体系的', 'パスワードが不正です']],
    [withPassword('my@dm1n-key'), ['単純すぎるか体系的', 'パスワードが不正です']],
    [withPassword('P@$5w0rd1'), ['辞書の単語に基づいて', 'パスワードが不正です']],
  ])('%o shows the empty form again with its boxes', async (values, boxes) => {
    const { panel, browser } = await start();
    const seen = await create(browser, values);
    expect([seen.status, seen.path, seen.redirects]).toEqual([200, address, []]);
    expect(errorsOf(seen)).toEqual(boxes.map((box) => expect.stringContaining(box)));
    expect(seen.html).toMatch(/<!-- Error Messages -->[\s\S]*alert-danger[\s\S]*<!-- \/Error Messages -->/);
    expect(seen.$('[name=fullNameField]').val()).toBe('');
    expect(made(panel)).toBeUndefined();
    expect(errorsOf(await browser.open(address))).toEqual([]);
  });
});

describe('a create that the database refuses', () => {
  test.each([
    [{ userName: 'suzuki' }, ['aaa_suzuki は、このシステム上で別のユーザが既に使用しています']],
    [{ userName: 'x'.repeat(27), prefix: '1a' }, ['name に入力されたデータは無効']],
    [{ fullNameField: 'a:b' }, ['fullName に入力されたデータは無効']],
    [withPassword(`${'Keyaki.24'.repeat(4)}`), ['password に入力されたデータは無効']],
    [{ maxDiskSpaceField: '11G' }, [/^最大許容ディスク容量$/]],
    [{ maxDiskSpaceField: '1GB' }, ['quota に入力されたデータは無効']],
    [{ emailAliasesField: 'somu\r\nsuzuki' }, ['エイリアス suzuki は、このシステム上ですでに使用されています']],
    [{ emailAliasesField: 'news-letter' }, ['news-letter は、このシステム上ですでに使用されています']],
    [{ emailAliasesField: 'a, b' }, ['aliases に入力されたデータは無効']],
    [{ emailAliasesField: 'suzuki', maxDiskSpaceField: '11G' }, ['最大許容ディスク容量', 'suzuki']],
  ])('%o redirects to the Referer, whose boxes are shown once', async (values, boxes) => {
    const { panel, browser } = await start();
    const seen = await create(browser, values);
    expect(seen.redirects).toEqual([`302 ${panel.origin}${address}`]);
    expect(errorsOf(seen)).toEqual([...boxes.map((box) => expect.stringMatching(box)), failed]);
    expect(panel.state.directory.users).toHaveLength(13);
    expect(errorsOf(await browser.open(address))).toEqual([]);
  });

  test('says so in English to who reads English', async () => {
    const { browser } = await start();
    browser.language = 'en';
    expect(errorsOf(await create(browser, { userName: 'suzuki' }))).toEqual([
      expect.stringContaining('not available on this system'),
      expect.stringContaining('because of a system error'),
    ]);
  });

  test('without a Referer redirects to the page itself', async () => {
    const { browser } = await start();
    const fields = filledIn(controlsOf((await browser.open(address)).$), { ...good, userName: 'suzuki' });
    const seen = await browser.post(address, fields, { headers: { referer: '' }, follow: false });
    expect(seen.headers['location']).toBe(address);
  });

  test('because of the user limit says so', async () => {
    const { browser } = await start({ maximumUsers: 13 });
    expect(errorsOf(await create(browser))[0]).toBe(
      'example.com で許可されている最大数を超えるユーザは追加できません。',
    );
  });

  test('on a site without a disk limit always fails', async () => {
    const { browser } = await start({ siteQuotaMegabytes: -1 });
    expect(errorsOf(await create(browser))).toEqual(['最大許容ディスク容量', failed]);
  });

  test('loses sentences that come twice', async () => {
    const { panel, browser } = await start({ clashReportedTwice: true });
    expect(errorsOf(await create(browser, { userName: 'suzuki' }))).toEqual([failed]);
    const form = await browser.open(address);
    await browser.submit(form, { ...good, fullNameField: 'a:b' }, { follow: false });
    const token = await browser.cookie('BlueOnyx_CSRF_cookie');
    const again = await browser.submit(form, { ...good, fullNameField: 'a:b', BlueOnyx_CSRF_token: token ?? '' });
    expect(errorsOf(again)).toEqual([]);
    expect(made(panel)).toBeUndefined();
  });
});

test('the delay comes when the user stands there already, and the session waits for it', async () => {
  const { panel, browser } = await start({ createDelayMs: 400 });
  const form = await browser.open(address);
  const started = performance.now();
  const posted = browser.submit(form, { ...good, emailAliasesField: 'somu' });
  await expect.poll(() => made(panel), { interval: 5 }).toBeDefined();
  expect(made(panel)?.aliases).toEqual([]);
  const listed = await browser.open('/user/userList?group=site1');
  expect(performance.now() - started).toBeGreaterThan(395);
  expect(listed.html).toContain('somu');
  await posted;
});
