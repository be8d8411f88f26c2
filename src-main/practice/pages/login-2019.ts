import { randomText } from '../store/sessions';
import type { TextKey } from '../language/translate';
import { redirect, type Reply } from '../web/reply';
import { posted, type Visit } from '../web/visit';
import { authenticate } from './login';
import { loginPage, passwordFields } from './login-form';

const year = 365 * 86_400;

/** `/login` of BlueOnyx 5209R and 5210R: a wrong password renders the page again with a red box. */
export function login2019(visit: Visit): Reply {
  if (visit.request.method !== 'POST') return passwordPage2019(visit);
  const user = authenticate(visit);
  if (!user) return passwordPage2019(visit, { error: 'loginAuthFailed' });
  const { panel, cookies, request, locale } = visit;
  const session = panel.sessions.begin(user.loginName, 'SUCCESS', request.userAgent);
  cookies.set('XSSkey', randomText(32), { httpOnly: true });
  cookies.set('loginName', user.loginName, { maximumAge: year });
  cookies.set('sessionId', session.id, { httpOnly: true });
  cookies.set('userip', request.address);
  cookies.set('locale', user.language === 'browser' ? locale : user.language);
  // "Secure connect" off leaves for the plain twin of the panel on port 444.
  if (posted(visit, 'secureConnect') === '0') return redirect(`http://${request.host.replace(/:\d+$/, '')}:444/gui`);
  return redirect('/gui');
}

export function passwordPage2019(visit: Visit, said: { error?: TextKey; info?: TextKey } = {}): Reply {
  const { text } = visit;
  return loginPage(visit, {
    error: said.error && text(said.error),
    info: said.error ? null : text(said.info ?? 'loginOk'),
    action: '/login',
    fields: passwordFields(visit),
  });
}
