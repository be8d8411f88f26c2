import { lifetimes, randomText } from '../store/sessions';
import { html } from './html';
import { page, redirect, type Reply } from './reply';
import { posted, type Visit } from './visit';

export const csrfField = 'BlueOnyx_CSRF_token';
export const csrfCookie = 'BlueOnyx_CSRF_cookie';

/** The strength meter posts without a token. */
const exempt = /^\/(?:gui\/check_password|api\/.*)$/;
const tokenShape = /^[0-9a-f]{32}$/;

/**
 * Give the browser a token where it has none, and refuse a POST whose token is not that of its cookie. An accepted POST
 * renews the token, so that a form read before it is stale (BlueOnyx 5212R, security policy with regeneration).
 */
export function checkCsrf(visit: Visit, treatAsStale: boolean): Reply | null {
  const { request, panel } = visit;
  if (!panel.settings.csrf || exempt.test(request.path)) return null;
  const known = request.cookies[csrfCookie] ?? '';
  const valid = tokenShape.test(known);
  if (request.method === 'POST') {
    const sent = posted(visit, csrfField) ?? request.csrfHeader;
    if (treatAsStale || !valid || sent !== known) return refuse(visit);
    giveToken(visit);
  } else if (valid) visit.csrfHash = known;
  else giveToken(visit);
  return null;
}

/** The token that a form prints: the cookie as this very request sent it, so nothing on a browser's first visit. */
export const formToken = ({ request }: Visit): string => request.cookies[csrfCookie] ?? '';

function refuse({ panel, request, text }: Visit): Reply {
  if (panel.settings.csrfRefusal === 'redirect') return redirect(request.referer ?? request.target);
  return page(
    html`<html>
      <head>
        <title>403</title>
      </head>
      <body>
        <h1>403</h1>
        <p>${text('csrfRefused')}</p>
      </body>
    </html>`,
    403,
  );
}

function giveToken(visit: Visit): void {
  visit.csrfHash = randomText(32, '0123456789abcdef');
  visit.cookies.set(csrfCookie, visit.csrfHash, { maximumAge: lifetimes.csrf });
}
