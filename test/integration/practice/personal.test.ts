import { describe, expect, test } from 'vitest';
import { practicePanel } from '@support/practice';
import { browserOf, controlsOf, errorsOf } from './browser';

const account = '/user/personalAccount';
const email = '/user/personalEmail';

const start = async (name = 'aaa_suzuki') => {
  const panel = await practicePanel();
  const user = panel.state.directory.find(name)!;
  const browser = browserOf(panel);
  await browser.signIn(name, user.password);
  const save = async (path: string, values: Record<string, string | null>) =>
    browser.submit(await browser.open(path), values);
  return { panel, browser, user, save };
};

describe('the own account', () => {
  test('offers the languages, the looks and the session’s own id', async () => {
    const { browser } = await start();
    const { $ } = await browser.open(account);
    expect($('h1').text()).toBe('アカウント情報 - aaa_suzuki');
    const languages = $('[name=languageField] option')
      .map((_, option) => $(option).text())
      .get();
    expect(languages).toHaveLength(10);
    expect(languages[0]).toBe('<ブラウザのオプションから設定>');
    expect(languages.at(-1)).toMatch(/^日本語.*日本.*\[ja_JP\]$/);
    const controls = Object.fromEntries(controlsOf($));
    expect(controls['SID']).toBe(await browser.cookie('sessionId'));
    expect(controls).toMatchObject({ gui_theme: 'Elmer', appearance: 'デフォルト', style: '軽快', color: '青' });
  });

  test('saves name, password and looks', async () => {
    const { user, save } = await start();
    const password = 'Tsubaki.Hana77';
    const seen = await save(account, {
      fullNameField: '鈴木',
      newPasswordField: password,
      _newPasswordField_repeat: password,
      color: '緑',
    });
    expect([seen.redirects, errorsOf(seen)]).toEqual([[`302 ${account}`], []]);
    expect(user).toMatchObject({ fullName: '鈴木', password, look: { color: 'green' } });
  });

  test('changes the language at once, whereby the name of the same post is lost', async () => {
    const { browser, user, save } = await start();
    const seen = await save(account, { languageField: 'en_US', fullNameField: 'Suzuki' });
    expect(seen.$('h1').text()).toBe('Account Settings for aaa_suzuki');
    expect(await browser.cookie('locale')).toBe('en_US');
    expect(user).toMatchObject({ language: 'en_US', fullName: '営業部 鈴木一郎' });
    await save(account, { fullNameField: 'Suzuki' });
    expect(user.fullName).toBe('Suzuki');
    await save(account, { languageField: 'browser' });
    expect(await browser.cookie('locale')).toBeUndefined();
  });

  test.each([
    [{ fullNameField: '' }, 'このフィールドは必須です。'],
    [{ newPasswordField: 'Keyaki.Michi24' }, '同じではありません'],
    [{ newPasswordField: 'aaa_suzuki', _newPasswordField_repeat: 'aaa_suzuki' }, 'ユーザ名と同一'],
  ])('with %o shows the page again with a box', async (values, box) => {
    const { save } = await start();
    const seen = await save(account, values);
    expect([seen.status, seen.redirects, errorsOf(seen)]).toEqual([200, [], [expect.stringContaining(box)]]);
  });

  test('saves nothing and says nothing for another session’s form', async () => {
    const { user, save } = await start();
    const seen = await save(account, { SID: 'x', fullNameField: '鈴木' });
    expect([seen.redirects, errorsOf(seen)]).toEqual([[`302 ${account}`], []]);
    expect(user.fullName).toBe('営業部 鈴木一郎');
  });

  test('takes a password that the database refuses back with a box after the redirect', async () => {
    const { user, save } = await start();
    const long = 'Keyaki.24'.repeat(4);
    const seen = await save(account, { newPasswordField: long, _newPasswordField_repeat: long });
    expect(errorsOf(seen)).toEqual(['password に入力されたデータは無効です。']);
    expect(user.password).not.toBe(long);
  });
});

describe('the own e-mail', () => {
  test('of an ordinary user shows addresses readonly and saves the vacation', async () => {
    const { browser, user, save } = await start();
    const { $ } = await browser.open(email);
    expect($('[name=emailDisabled]').attr('disabled')).toBeDefined();
    expect($('[name=emailAliasesField]').attr('readonly')).toBeDefined();
    const seen = await save(email, {
      emailAliasesField: 'stolen',
      enableAutoResponderField: 'on',
      autoResponderMessageField: '休暇中です。',
      do_not_reply: 'list@example.org\r\nnews@example.org',
    });
    expect(seen.redirects).toEqual([`302 ${email}`]);
    expect(user).toMatchObject({
      aliases: ['suzuki', 'ichiro.suzuki'],
      vacation: { on: true, message: '休暇中です。', doNotReply: ['list@example.org', 'news@example.org'] },
    });
  });

  test('always leads back to itself, errors and all', async () => {
    const { save } = await start();
    const seen = await save(email, { autoRespondStopDate: '2001-01-01T00:00' });
    expect([seen.redirects, errorsOf(seen)]).toEqual([[`302 ${email}`], ['無効な休暇の日付です。']]);
  });

  test('of an administrator saves aliases too', async () => {
    const { user, save } = await start('aaa_mailadmin');
    await save(email, { emailAliasesField: 'mailadmin\r\ninfo' });
    expect(user.aliases).toEqual(['mailadmin', 'info']);
    expect(errorsOf(await save(email, { emailAliasesField: 'sato' }))[0]).toContain('sato');
  });

  test('forwards only with an address', async () => {
    const { user, save } = await start();
    await save(email, { forwardEnable: 'on', forwardSaveField: 'on' });
    expect(user.forward).toEqual({ on: false, keepCopy: false, addresses: [] });
  });
});
