import { describe, expect, it } from 'vitest';
import { isSignedOut, leadsToLogin, pageProblem, styleOf, tailOf } from '@main/panels/blueonyx-web/pages';
import { samplePage } from './sample-page';

const login =
  '<form id="login_form" action="/login?auth_check=2FA"><input name="username_field"><input name="password_field"></form>';

describe('a page that says nobody is signed in', () => {
  it.each<[string, string, string, boolean]>([
    ['the login page', login, '/login', true],
    ['the page for an expired session', login, '/expired/true/target/user/userList?group=site1', true],
    ['the same below index.php', '', '/index.php/expired/true/target/gui', true],
    ['a login form anywhere', login, '/gui', true],
    [
      'a jump by script (2019)',
      '<script>window.location = "/expired/true/target/user/userList";</script>',
      '/user/userList',
      true,
    ],
    [
      'a list that has such a jump for later',
      '<script>x("/expired/true/target/gui")</script><table></table>',
      '/user/userList',
      false,
    ],
    ['a page whose user is called login', '<p>/login</p>', '/user/userMod?group=site1&name=login', false],
    ['the list', '<table></table>', '/user/userList', false],
    ['the logout', '', '/logout/true', false],
  ])('%s', (_what, html, path, out) => {
    expect(isSignedOut(samplePage(html, path))).toBe(out);
  });

  it.each([
    ['/login', true],
    ['/login?auth_check=2FA', true],
    ['/expired/true/target/gui', true],
    ['/index.php/login', true],
    ['/login_denied', false],
    ['/loginx', false],
    ['/user/userList', false],
  ])('%s leads there: %s', (path, leads) => {
    expect(leadsToLogin(new URL(path, 'https://mx10.example.com:81'))).toBe(leads);
  });
});

describe('the problem that a page stands for', () => {
  it.each<[string, number, string | null]>([
    ['/login_denied', 500, 'panel-login-locked'],
    ['/index.php/login_denied', 500, 'panel-login-locked'],
    ['/wizard', 200, 'panel-setup-unfinished'],
    ['/user/personalTwoFactor', 200, 'panel-two-factor-enrolment'],
    ['/gui/Forbidden403', 403, 'panel-not-allowed'],
    ['/gui/AuthorizationRequired401', 401, 'panel-not-allowed'],
    ['/user/userList', 502, 'panel-gateway-error'],
    ['/user/userList', 503, 'panel-gateway-error'],
    ['/user/userList', 504, 'panel-gateway-error'],
    ['/user/userList', 500, 'panel-gateway-error'],
    ['/user/userList', 404, 'panel-page-unreadable'],
    ['/user/userList', 200, null],
  ])('%s with status %i: %s', (path, status, code) => {
    expect(pageProblem(samplePage('', path, status))?.code ?? null).toBe(code);
  });

  it.each(['<h1>Maintenance</h1>', 'メンテナンス中です'])('says that the server is being looked after: %s', (html) => {
    expect(pageProblem(samplePage(html, '/user/userList', 503))?.code).toBe('panel-maintenance');
    expect(pageProblem(samplePage(html, '/user/userList', 502))?.code).toBe('panel-gateway-error');
    expect(pageProblem(samplePage(html))).toBeNull();
  });

  it('says when a lock ends', () => {
    expect(pageProblem(samplePage('', '/login_denied', 500))?.params).toEqual({ minutes: 30 });
  });
});

describe('the style of a panel', () => {
  it.each<[string, string, string]>([
    ['an action with auth_check', login, '5212R'],
    ['Elmer assets', '<link href="/.elmer/css/style.css"><form action="/login"></form>', '5212R'],
    [
      'the question for a secure connection',
      '<form action="/login"><input type="radio" name="secureConnect" value="1"></form>',
      '2019',
    ],
    ['a red box', '<form action="/login"></form><div class="alert dismissible alert_red"></div>', '2019'],
    ['images of the old look', '<form action="/login"></form><img src="/.adm/images/logo.png">', '2019'],
    ['nothing telling', '<form action="/login"></form>', '5212R'],
  ])('%s', (_what, html, style) => {
    expect(styleOf(samplePage(html).$, html)).toBe(style);
  });
});

it.each([
  ['/index.php/user/userList', '/user/userList'],
  ['/index.php', '/'],
  ['/user/userList', '/user/userList'],
  ['/index.phpx', '/index.phpx'],
])('the tail of %s is %s', (path, tail) => {
  expect(tailOf(path)).toBe(tail);
});
