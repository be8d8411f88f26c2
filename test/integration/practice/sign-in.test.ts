import { describe, expect, test } from 'vitest';
import { oneTimeCode } from '@main/practice/rules/one-time-code';
import { practicePanel } from '@support/practice';
import { browserOf, errorsOf, signedInBrowser, type Pairs } from './browser';

describe('the sign-in page', () => {
  test('has the form of 5212R and gives the cookies of a visitor', async () => {
    const panel = await practicePanel();
    const browser = browserOf(panel);
    const { $, status } = await browser.open('/login');
    expect(status).toBe(200);
    expect($('#login_form').attr('action')).toBe('/login?auth_check=2FA');
    expect(
      $('#login_form input')
        .map((_, input) => $(input).attr('name'))
        .get(),
    ).toEqual(['BlueOnyx_CSRF_token', 'username_field', 'password_field', 'redirect_target']);
    expect($('[name=BlueOnyx_CSRF_token]').val()).toBe(await browser.cookie('BlueOnyx_CSRF_cookie'));
    expect(await browser.cookie('bx_session')).toBeTruthy();
    expect($('.alert-info').text()).toContain('ログインするには');
  });

  test.each([
    ['ja,en;q=0.5', undefined, 'ユーザ名:'],
    ['en-US', undefined, 'User Name:'],
    ['de', undefined, 'ユーザ名:'],
    ['ja', 'en_US', 'User Name:'],
  ])('for %s with the cookie %s says %s', async (language, locale, label) => {
    const panel = await practicePanel();
    const browser = browserOf(panel);
    browser.language = language;
    if (locale) await browser.jar.setCookie(`locale=${locale}`, panel.origin);
    expect((await browser.open('/login')).html).toContain(label);
  });
});

describe('a right password', () => {
  test('gives a session and leads over /gui to the list of users', async () => {
    const panel = await practicePanel();
    const browser = browserOf(panel);
    const landed = await browser.signIn(panel.administrator.loginName, panel.administrator.password);
    expect(landed.redirects).toEqual([`302 ${panel.origin}/gui`, '302 /user/userList?group=site1']);
    expect(await browser.cookie('sessionId')).toMatch(/^[A-Za-z0-9]{63}$/);
    expect(await browser.cookie('loginName')).toBe('aaa_mailadmin');
    expect(await browser.cookie('enc_as')).toBeTruthy();
  });

  test('of an ordinary user leads to the own account', async () => {
    const panel = await practicePanel();
    expect(
      (await browserOf(panel).signIn('aaa_suzuki', panel.state.directory.find('aaa_suzuki')?.password ?? '')).path,
    ).toBe('/user/personalAccount');
  });

  test('of a suspended user counts as a wrong one', async () => {
    const panel = await practicePanel();
    const suspended = panel.state.directory.find('aaa_takahashi');
    const seen = await browserOf(panel).signIn('aaa_takahashi', suspended?.password ?? '');
    expect(errorsOf(seen)[0]).toContain('ユーザ名またはパスワードが間違って');
  });

  test('lands where the option says, with /index.php/ where set', async () => {
    const panel = await practicePanel({ landing: '/user/personalEmail', indexPage: true });
    const landed = await browserOf(panel).signIn(panel.administrator.loginName, panel.administrator.password);
    expect(landed.redirects).toEqual([`302 ${panel.origin}/index.php/gui`, '302 /user/personalEmail']);
    expect(landed.status).toBe(200);
  });
});

describe('a wrong password', () => {
  test.each([
    ['aaa_mailadmin', 'Wrong-Password1'],
    ['nobody.here', 'Wrong-Password1'],
    ['mailadmin@example.com', 'Sakura#Mado48'],
    ['api-admin', 'Sakura#Mado48'],
    ['aaa_mailadmin', 'short'],
    ['', ''],
  ])('%s / %s leads back to the page, which says so, also after a reload', async (name, password) => {
    const panel = await practicePanel();
    const browser = browserOf(panel);
    const seen = await browser.signIn(name, password);
    expect(seen.redirects).toEqual([`302 ${panel.origin}/login`]);
    expect(await browser.cookie('sessionId')).toBe('expired');
    expect(errorsOf(seen)).toHaveLength(1);
    expect(errorsOf(await browser.open('/login'))).toEqual(errorsOf(seen));
    expect((await browser.open('/gui')).path).toBe('/expired/true/target/gui');
  });

  test('thirty times locks the address out with a page of status 500, for half an hour', async () => {
    let now = Date.now();
    const panel = await practicePanel({ now: () => now });
    const browser = browserOf(panel);
    for (let attempt = 1; attempt < 30; attempt += 1) await browser.signIn('aaa_sato', 'Wrong-Password1');
    expect((await browser.open('/login')).status).toBe(200);
    const denied = await browser.signIn('aaa_sato', 'Wrong-Password1');
    expect([denied.status, denied.path]).toEqual([500, '/login_denied']);
    expect(denied.html).toContain('ログインが拒否されました');
    const { loginName, password } = panel.administrator;
    const typed: Pairs = [
      ['BlueOnyx_CSRF_token', (await browser.cookie('BlueOnyx_CSRF_cookie')) ?? ''],
      ['username_field', loginName],
      ['password_field', password],
    ];
    expect((await browser.post('/login', typed)).path).toBe('/login_denied');
    now += 31 * 60_000;
    expect((await browser.signIn(loginName, password)).path).toBe('/user/userList?group=site1');
  });

  test('is locked at once when the test says so', async () => {
    const panel = await practicePanel();
    panel.lockLogins();
    expect((await browserOf(panel).open('/login')).status).toBe(500);
  });
});

describe('the session', () => {
  test('that ran out leads to the expired page, which leads back after the sign-in', async () => {
    const panel = await practicePanel();
    const browser = await signedInBrowser(panel);
    panel.expireSessions();
    const expired = await browser.open('/user/userAdd?group=site1');
    expect(expired.redirects).toEqual(['302 /expired/true/target/user/userAdd?group=site1']);
    expect(expired.status).toBe(200);
    expect(expired.$('.alert-info').text()).toContain('セッションがタイムアウト');
    expect(await browser.cookie('target_url')).toBe(encodeURIComponent('/user/userAdd?group=site1'));
    const { loginName, password } = panel.administrator;
    const back = await browser.submit(expired, { username_field: loginName, password_field: password });
    expect(back.path).toBe('/user/userAdd?group=site1');
    expect(await browser.cookie('target_url')).toBeUndefined();
  });

  test('slides: it lives while it is used, and dies after an hour of rest', async () => {
    let now = Date.now();
    const panel = await practicePanel({ now: () => now });
    const browser = await signedInBrowser(panel);
    for (const rest of [50, 50, 50]) {
      now += rest * 60_000;
      expect((await browser.open('/gui')).path).toBe('/user/userList?group=site1');
    }
    now += 61 * 60_000;
    expect((await browser.open('/gui')).path).toBe('/expired/true/target/gui');
  });

  test.each(['sessionId', 'loginName', 'enc_as'])('is nothing without the cookie %s', async (name) => {
    const panel = await practicePanel();
    const browser = await signedInBrowser(panel);
    await browser.jar.setCookie(`${name}=x`, panel.origin);
    expect((await browser.open('/gui')).path).toBe('/expired/true/target/gui');
  });

  test('left over is taken up again by an empty form', async () => {
    const panel = await practicePanel();
    const browser = await signedInBrowser(panel);
    expect((await browser.signIn('', '')).path).toBe('/user/userList?group=site1');
  });

  test('ends with the log-out', async () => {
    const panel = await practicePanel();
    const browser = await signedInBrowser(panel);
    const out = await browser.open('/logout/true');
    expect(out.redirects).toEqual([`302 ${panel.origin}/`, '302 /login']);
    expect(await browser.cookie('sessionId')).toBe('expired');
    expect(await browser.cookie('enc_as')).toBeUndefined();
    expect((await browser.open('/gui')).path).toBe('/expired/true/target/gui');
  });
});

describe('the second factor', () => {
  const secret = 'JBSWY3DPEHPK3PXP';
  const withCode = { administrator: { twoFactor: { secret, backupCodes: ['backup-0001'] } } };

  test('is asked for on a page of its own, and a code of the moment lets in', async () => {
    const panel = await practicePanel(withCode);
    const browser = browserOf(panel);
    const asked = await browser.signIn(panel.administrator.loginName, panel.administrator.password);
    expect(asked.redirects).toEqual([`302 ${panel.origin}/login?auth_check=2FA`]);
    expect(asked.$('#login_form').attr('action')).toBe('/login?auth_check=2FACHECK');
    expect(asked.$('input[name=token_field]')).toHaveLength(1);
    expect(asked.$('input[name=username_field]').val()).toBe('aaa_mailadmin');
    expect((await browser.open('/user/userList?group=site1')).path).toMatch(/^\/expired/);
    const landed = await browser.submit(asked, { token_field: oneTimeCode(secret, Date.now()) });
    expect(landed.path).toBe('/user/userList?group=site1');
  });

  test('wrongly given starts the sign-in anew; five times, and even the right one fails for a while', async () => {
    const panel = await practicePanel(withCode);
    const browser = browserOf(panel);
    const attempt = async (code: string) =>
      browser.submit(await browser.signIn(panel.administrator.loginName, panel.administrator.password), {
        token_field: code,
      });
    for (let count = 0; count < 5; count += 1) {
      const seen = await attempt('nonsense');
      expect([seen.path, errorsOf(seen)[0]]).toEqual(['/login', '無効な2FA認証コードです。']);
    }
    expect((await attempt('backup-0001')).path).toBe('/login');
  });

  test('that the policy wants and nobody enrolled leads every page to the enrolment', async () => {
    const panel = await practicePanel({ twoFactorRequired: true });
    const browser = browserOf(panel);
    const landed = await browser.signIn(panel.administrator.loginName, panel.administrator.password);
    expect([landed.path, landed.status]).toEqual(['/user/personalTwoFactor', 200]);
    expect(await browser.cookie('twofactor_setup_required')).toBe('1');
    expect((await browser.open('/user/userList?group=site1')).path).toBe('/user/personalTwoFactor');
    expect((await browser.open('/logout')).path).toBe('/login');
  });
});

describe('elsewhere', () => {
  test('an unfinished setup leads everything to the wizard', async () => {
    const panel = await practicePanel({ setupUnfinished: true });
    for (const path of ['/', '/login', '/user/userList?group=site1']) {
      const seen = await browserOf(panel).open(path);
      expect([seen.path, seen.status]).toEqual(['/wizard', 200]);
    }
  });

  test('a request for another host is sent to the server’s own name', async () => {
    const panel = await practicePanel({ guiHost: 'localhost' });
    const { port } = new URL(panel.origin);
    const seen = await browserOf(panel).open('/login?x=1', { follow: false });
    expect(seen.headers['location']).toBe(`https://localhost:${port}/login?x=1`);
    const { status } = await browserOf({ ...panel, origin: `https://localhost:${port}` }).open('/login');
    expect(status).toBe(200);
  });
});
