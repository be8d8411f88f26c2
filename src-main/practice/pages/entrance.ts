import { lifetimes } from '../store/sessions';
import { html, storedText, type Html } from '../web/html';
import { redirectTo } from '../web/redirects';
import { page, redirect, type Reply } from '../web/reply';
import { managesSites, mayAdminister, type Visit } from '../web/visit';
import { panelPage } from './layout';
import { passwordPage } from './login';
import { passwordPage2019 } from './login-2019';
import { siteListPath } from './site-list';

const expiredPath = '/expired/true/target';

/** `/` and `/gui`: on to the first page of the user's menu. */
export function dispatchHome(visit: Visit): Reply {
  const { settings, site } = visit.panel;
  if (!mayAdminister(visit)) return redirect('/user/personalAccount');
  const first = managesSites(visit) ? siteListPath : `/user/userList?group=${site.group}`;
  return redirect(settings.landing ?? first);
}

/** What a page answers to somebody who is not signed in; the 2019 panel sends a script instead of a redirect. */
export function sendToLogin({ request, panel }: Visit): Reply {
  const target = `${expiredPath}${request.target}`;
  if (panel.settings.style === '5212R') return redirect(target);
  return page(
    html`<html>
      <head>
        <script>
          location.replace(${scriptText(target)});
        </script>
      </head>
      <body></body>
    </html>`,
  );
}

/** A string for a script in a page. */
const scriptText = (text: string): Html => storedText(JSON.stringify(text).replaceAll('<', '\\u003c'));

/** `/expired/…`: the sign-in page that remembers where the visitor wanted to go. */
export function expired(visit: Visit): Reply {
  const target = visit.request.target.replace(/^.*?\/expired\/true\/target/, '') || '/gui';
  visit.cookies.set('target_url', target, { maximumAge: lifetimes.targetUrl });
  return visit.panel.settings.style === '2019'
    ? passwordPage2019(visit, { info: 'loginExpired' })
    : passwordPage(visit, 'loginExpired');
}

export function logout(visit: Visit): Reply {
  const { cookies, panel } = visit;
  cookies.set('sessionId', 'expired', { httpOnly: true });
  if (panel.settings.style === '2019') return redirect('/login');
  cookies.set('logout', 'true', { maximumAge: lifetimes.marker });
  cookies.remove('enc_as', 'enc_auth', 'enc_av', 'enc_iv', 'target_url');
  return redirectTo(visit, '/');
}

export const wizard = (visit: Visit): Reply =>
  panelPage(
    visit,
    visit.text('setupTitle'),
    html`<p>${visit.text('setupUnfinished')}</p>
      <form id="login_form" method="post" action="/login?action=wizard"></form>`,
  );

/** `/user/personalTwoFactor`: where a policy sends everybody who is not enrolled yet. Enrolling needs a browser. */
export const personalTwoFactor = (visit: Visit): Reply =>
  panelPage(
    visit,
    visit.text('personalTwoFactor'),
    html`<p>${visit.text(visit.user?.twoFactor ? 'twoFactorEnrolled' : 'enrolTwoFactor')}</p>`,
  );
