import { Problem } from '@shared/contract/problem';
import { isCsrfRefusal } from './errors';
import { findForm, withChoice, withText, type Form } from './forms';
import { isLoginForm, leadsToLogin, pageProblem, styleOf, type Page, type PanelStyle } from './pages';
import { csrfCookie, type Ask, type Session } from './session';

export interface Credentials {
  loginName: string;
  password: string;
}

export interface Landing {
  /** The first page that the panel shows to this user, or the page that asks for the code. */
  page: Page;
  style: PanelStyle;
  /** The password was right, and a second factor stands between it and the panel. */
  wantsCode: boolean;
}

// A CCE session key has 63 characters; 'expired' stands for none.
const sessionKey = /^[A-Za-z0-9]{32,}$/;

const isNoPanel = ({ code }: Problem) => code === 'panel-page-unreadable' || code === 'panel-not-allowed';

/**
 * The login page of a panel, without any credential sent.
 * @throws Problem `panel-not-blueonyx` when something else answers there.
 */
export async function loginPage(session: Session, ask: Ask): Promise<Page> {
  try {
    const page = await session.follow(await session.get('/login', ask), ask, { signedIn: false });
    const problem = pageProblem(page);
    if (problem) throw problem;
    if (!isLoginForm(page.$)) throw new Problem('panel-not-blueonyx', { host: page.url.hostname, status: page.status });
    return page;
  } catch (error) {
    if (!(error instanceof Problem && isNoPanel(error))) throw error;
    const { hostname: host } = new URL(session.options.origin);
    throw new Problem('panel-not-blueonyx', { host, status: error.params.status ?? null }, { cause: error });
  }
}

function filled(page: Page, { loginName, password }: Credentials): Form {
  const form = findForm(page.$, 'username_field', page.url);
  if (!form) throw new Problem('panel-not-blueonyx', { host: page.url.hostname, status: page.status });
  const named = withText(withText(form, 'username_field', loginName), 'password_field', password);
  // The panels of 2019 ask whether to go on in plain text afterwards: stay on HTTPS.
  return withChoice(named, 'secureConnect', '1');
}

/**
 * Whether the panel sent the login form back without having looked at the password, because it did not take the form's token.
 * A wrong password is always told: by an error box, in 5212R by a cookie too.
 */
function isUnread(page: Page, session: Session): boolean {
  if (isCsrfRefusal(page.messages)) return true;
  return (
    page.messages.length === 0 && session.cookie('logout') !== 'authfail' && session.cookie(csrfCookie) !== undefined
  );
}

export const asksForCode = ({ $ }: Page): boolean => $('[name="token_field"]').length > 0;

/** The page that follows a login, or the reason why there is none. */
export function landingOf(page: Page, session: Session): Page | Problem | 'unread' {
  if (asksForCode(page)) return page;
  const problem = pageProblem(page);
  // Whoever may not see his first page is signed in all the same.
  if (problem && problem.code !== 'panel-not-allowed') return problem;
  if (isLoginForm(page.$) || leadsToLogin(page.url)) {
    return isUnread(page, session) ? 'unread' : new Problem('panel-login-failed', { messages: page.messages });
  }
  if (!sessionKey.test(session.cookie('sessionId') ?? '')) {
    return problem ?? new Problem('panel-page-unreadable', { page: page.url.pathname, reason: 'no-session' });
  }
  return page;
}

/**
 * Sign in on a session that is new. The password is sent once; a second time only after the panel refused the form's token,
 * and so never looked at the password (CodeIgniter's CSRF filter: status 403, or the form again without a word).
 */
export async function logIn(session: Session, credentials: Credentials, ask: Ask): Promise<Landing> {
  for (const isLast of [false, true]) {
    const form = await loginPage(session, ask);
    const answer = await session.submit(filled(form, credentials), form.url, ask);
    const isRefused = answer.status === 403;
    const landing = isRefused ? 'unread' : landingOf(await session.follow(answer, ask, { signedIn: false }), session);
    if (landing instanceof Problem) throw landing;
    if (landing !== 'unread') {
      return { page: landing, style: styleOf(form.$, form.html), wantsCode: asksForCode(landing) };
    }
    if (isLast && !isRefused) throw new Problem('panel-login-failed', { messages: [] });
  }
  throw new Problem('panel-page-unreadable', { page: '/login', reason: 'csrf' });
}
