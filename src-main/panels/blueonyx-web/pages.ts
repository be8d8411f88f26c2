import { load, type CheerioAPI } from 'cheerio/slim';
import { Problem } from '@shared/contract/problem';
import type { Answer } from './http';
import { errorBoxes } from './error-boxes';

/** The two faces of the panel: CodeIgniter 4 with its Elmer look (5212R), and the tree of 2019 with Adminica. */
export type PanelStyle = '5212R' | '2019';

/** An answer read as HTML. */
export interface Page extends Answer {
  readonly $: CheerioAPI;
  /** Error boxes on it, verbatim. */
  readonly messages: string[];
}

/** The panel locks an address out for this long after 30 wrong passwords (`System.ddos_expire`, by default). */
export const lockMinutes = 30;

/** Prefix that CodeIgniter may put in front of a path, depending on its configuration. */
export const tailOf = (path: string) => path.replace(/^\/index\.php(?=\/|$)/, '') || '/';

export function asPage(answer: Answer): Page {
  const $ = load(answer.html);
  return { ...answer, $, messages: errorBoxes($) };
}

export const isLoginForm = ($: CheerioAPI) =>
  $('form#login_form').length > 0 || $('form:has([name="username_field"]):has([name="password_field"])').length > 0;

/** Where the panel sends a visitor whose session is gone. */
export const leadsToLogin = (url: URL) => /^\/(?:expired|login)(?:\/|$)/.test(tailOf(url.pathname));

/** The tree of 2019 answers an expired session with a page that holds nothing but a jump by script. */
const jumpsToLogin = (html: string) =>
  /["'][^"']*\/expired\/true\/target/.test(html) && !/<(?:form|table)[\s>]/i.test(html);

/** Whether a page says that nobody is signed in. Such an answer is given before the panel does anything. */
export const isSignedOut = ({ url, html, $ }: Page): boolean =>
  leadsToLogin(url) || jumpsToLogin(html) || isLoginForm($);

/** Detected from the page, never assumed from a version: late builds of the old tree already look like the new one. */
export function styleOf($: CheerioAPI, html: string): PanelStyle {
  const action = $('form').first().attr('action') ?? '';
  if (action.includes('auth_check') || /elmer/i.test(html)) return '5212R';
  const isOld = $('[name="secureConnect"], .alert_red').length > 0 || html.includes('/.adm/images');
  return isOld ? '2019' : '5212R';
}

/** The server says itself that it is being looked after. */
const isMaintenance = ({ status, html }: Answer) => status === 503 && /maintenance|メンテナンス/i.test(html);

const gatewayStatuses = [502, 503, 504];

/**
 * The problem that the address or the status of a page stands for, whoever is signed in; null for a page to be read.
 * Statuses and paths as the panel's own error pages have them.
 */
export function pageProblem(page: Answer): Problem | null {
  const path = tailOf(page.url.pathname);
  if (path.startsWith('/login_denied')) return new Problem('panel-login-locked', { minutes: lockMinutes });
  if (path.startsWith('/wizard')) return new Problem('panel-setup-unfinished');
  if (path.startsWith('/user/personalTwoFactor')) return new Problem('panel-two-factor-enrolment');
  if (isMaintenance(page)) return new Problem('panel-maintenance', {}, { retry: true });
  if (gatewayStatuses.includes(page.status) || page.status >= 500) {
    return new Problem('panel-gateway-error', { status: page.status }, { retry: true });
  }
  if (page.status === 403 || page.status === 401) return new Problem('panel-not-allowed', { page: path });
  if (page.status >= 400) return new Problem('panel-page-unreadable', { page: path, status: page.status });
  return null;
}
