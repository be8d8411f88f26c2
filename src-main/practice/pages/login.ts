import { lifetimes, type Stage } from '../store/sessions';
import { accountNamed } from '../store/state';
import type { StoredUser } from '../store/user';
import { verifyCode } from '../rules/one-time-code';
import type { TextKey } from '../language/translate';
import { redirectTo } from '../web/redirects';
import type { Reply } from '../web/reply';
import { posted, type Visit } from '../web/visit';
import { codeFields, loginPage, passwordFields } from './login-form';

const userNameShape = /^[A-Za-z0-9._-]+$/;
// No control characters, no double quote; anything else counts as nothing typed.
const passwordShape = /^[^\u0001-\u001f"\u007f]{6,32}$/;
const codeShape = /^[A-Za-z0-9\-\s]{6,32}$/;

/** The marker cookie that tells the next sign-in page what happened. */
type Marker = 'true' | 'authfail' | '2fafail';
const failureTexts: Partial<Record<string, TextKey>> = { authfail: 'loginAuthFailed', '2fafail': 'wrongTwoFactorCode' };

/** `/login` of BlueOnyx 5212R: the page, the password and the second factor. */
export function login(visit: Visit): Reply {
  const { request, panel } = visit;
  if (panel.loginLock.isLocked(request.address)) return redirectTo(visit, '/login_denied');
  const stage = request.query.get('auth_check');
  if (request.method === 'POST') return stage === '2FACHECK' ? checkCode(visit) : checkPassword(visit);
  return stage === '2FA' && pendingLogin(visit) ? codePage(visit) : passwordPage(visit);
}

/** The page for the password. A failure's marker is armed anew by each view, so an innocent reload still shows it. */
export function passwordPage(visit: Visit, info?: TextKey): Reply {
  const { request, text, cookies } = visit;
  const marker = request.cookies['logout'];
  const failure = info ? undefined : failureTexts[marker ?? ''];
  if (failure && marker) cookies.set('logout', marker, { maximumAge: lifetimes.marker });
  return loginPage(visit, {
    error: failure && text(failure),
    info: failure ? null : text(info ?? 'loginOk'),
    action: '/login?auth_check=2FA',
    fields: passwordFields(visit),
  });
}

/** The user who typed a right name and password, or null. Suspended users count as a wrong password. */
export function authenticate(visit: Visit): StoredUser | null {
  const name = posted(visit, 'username_field')?.trim() ?? '';
  const password = posted(visit, 'password_field')?.trim() ?? '';
  if (!userNameShape.test(name) || !passwordShape.test(password) || name === 'api-admin') return null;
  const user = accountNamed(visit.panel, name)?.user;
  return user && !user.suspended && user.password === password ? user : null;
}

function checkPassword(visit: Visit): Reply {
  const { request, panel } = visit;
  const blank = !posted(visit, 'username_field')?.trim() && !posted(visit, 'password_field')?.trim();
  // A sessionId that was left over is taken up again when nothing was typed.
  if (blank && visit.user) return redirectTo(visit, landing(visit));
  const user = authenticate(visit);
  if (!user) {
    panel.loginLock.fail(request.address);
    return fail(visit, 'authfail');
  }
  panel.loginLock.clear(request.address);
  if (!user.twoFactor) return complete(visit, user);
  giveSession(visit, user, '2FA');
  return redirectTo(visit, '/login?auth_check=2FA');
}

function checkCode(visit: Visit): Reply {
  const { panel } = visit;
  const user = pendingLogin(visit);
  if (!user?.twoFactor) return fail(visit, 'authfail');
  const code = (posted(visit, 'actual_token_field') ?? posted(visit, 'token_field') ?? '').trim();
  const right =
    !panel.twoFactorLock.isLocked(user.loginName) &&
    codeShape.test(code) &&
    verifyCode(user.twoFactor, code, panel.settings.now());
  if (!right) {
    panel.twoFactorLock.fail(user.loginName);
    return fail(visit, '2fafail');
  }
  panel.twoFactorLock.clear(user.loginName);
  return complete(visit, user);
}

/** Whose second factor is awaited in this browser. */
function pendingLogin({ request, panel }: Visit): StoredUser | undefined {
  const session = panel.sessions.login(request.cookies['sessionId']);
  if (session?.stage !== '2FA' || session.stageCookie !== request.cookies['enc_as']) return undefined;
  return accountNamed(panel, session.loginName)?.user;
}

function codePage(visit: Visit): Reply {
  const { request } = visit;
  const fields = codeFields(visit, request.cookies['loginName'] ?? '', request.cookies['sessionId'] ?? '');
  return loginPage(visit, { action: '/login?auth_check=2FACHECK', fields });
}

function complete(visit: Visit, user: StoredUser): Reply {
  const { cookies, panel } = visit;
  giveSession(visit, user, 'SUCCESS');
  cookies.remove('logout');
  if (user.language !== 'browser') cookies.set('locale', user.language);
  if (panel.settings.twoFactorRequired && !user.twoFactor) cookies.set('twofactor_setup_required', '1');
  return redirectTo(visit, landing(visit));
}

/** `/gui`, or the page from which an expired session was sent here. */
function landing({ request, cookies }: Visit): string {
  const target = request.cookies['target_url'];
  if (target) cookies.remove('target_url');
  return target?.startsWith('/') && !target.startsWith('//') ? target : '/gui';
}

function giveSession({ panel, cookies, request }: Visit, user: StoredUser, stage: Stage): void {
  panel.sessions.end(request.cookies['sessionId']);
  const session = panel.sessions.begin(user.loginName, stage, request.userAgent);
  const secret = { httpOnly: true };
  cookies.set('sessionId', session.id, secret);
  cookies.set('loginName', user.loginName, secret);
  cookies.set('enc_as', session.stageCookie, secret);
  cookies.set('enc_auth', session.authCookie, secret);
  cookies.set('gui_theme', 'elmer');
}

function fail(visit: Visit, marker: Marker): Reply {
  const { cookies, panel, request } = visit;
  panel.sessions.end(request.cookies['sessionId']);
  cookies.set('sessionId', 'expired', { httpOnly: true });
  cookies.set('logout', marker, { maximumAge: lifetimes.marker });
  return redirectTo(visit, '/login');
}
