import { localeOf, translator, type Locale, type Message, type Translate } from '../language/translate';
import { formAttributes } from '../rules/form-attributes';
import { sanitise, sanitise2019 } from '../rules/sanitise';
import type { LoginSession, WebSession } from '../store/sessions';
import { accountNamed, sitesOf, type HostedSite, type PanelState } from '../store/state';
import type { StoredUser } from '../store/user';
import { AnswerCookies } from './cookies';
import type { PanelRequest } from './request';

/** One request together with what the panel knows about who makes it. */
export interface Visit {
  request: PanelRequest;
  /** As seen from the site that the request is about: the visitor's own, or the one that the server's administrator asks for. */
  panel: PanelState;
  web: WebSession;
  /** The signed-in user; null on a page that everybody may see. */
  login: LoginSession | null;
  user: StoredUser | null;
  cookies: AnswerCookies;
  locale: Locale;
  text: Translate;
  /** The token that the sign-in form prints; empty while tokens are off. */
  csrfHash: string;
  /** Resolves after so many milliseconds, or when the panel stops. */
  pause: (ms: number) => Promise<void>;
}

export function newVisit(request: PanelRequest, panel: PanelState, pause: Visit['pause']): Visit {
  const { sessions, settings } = panel;
  const cookies = new AnswerCookies();
  const web = sessions.web(request.cookies['bx_session']);
  if (request.cookies['bx_session'] !== web.id) cookies.set('bx_session', web.id, { httpOnly: true });
  const login = signedIn(request, panel);
  const { user = null, home = null } = (login && accountNamed(panel, login.loginName)) ?? {};
  const wishes = [request.cookies['locale'], ...request.acceptLanguage.split(',')];
  const own = user?.language === 'browser' ? undefined : user?.language;
  const locale = localeOf([own, ...wishes], settings.serverLocale);
  return {
    request,
    panel: { ...panel, ...(home ?? askedSite(request, panel)) },
    web,
    login: user ? login : null,
    user,
    cookies,
    locale,
    text: translator(locale),
    csrfHash: '',
    pause,
  };
}

const askedSite = ({ query }: PanelRequest, panel: PanelState): HostedSite | undefined =>
  sitesOf(panel).find(({ site }) => site.group === query.get('group'));

/** A complete login: session, name and stage must agree; the 2019 panel also wants the same browser. */
function signedIn({ cookies, userAgent }: PanelRequest, { sessions, settings }: PanelState): LoginSession | null {
  const session = sessions.login(cookies['sessionId']);
  if (!session || session.loginName !== cookies['loginName'] || session.stage !== 'SUCCESS') return null;
  if (settings.style === '2019') return session.userAgent === userAgent ? session : null;
  return session.stageCookie === cookies['enc_as'] ? session : null;
}

/** Whether this is the server's administrator, who manages all sites. */
export const managesSites = ({ user, panel }: Pick<Visit, 'user' | 'panel'>): boolean =>
  user !== null && user === panel.serverAdministrator;

/** Whether the visitor may look after the users of a site. */
export const mayAdminister = (visit: Pick<Visit, 'user' | 'panel'>): boolean =>
  visit.user?.siteAdministrator === true || managesSites(visit);

/** A posted or asked value as the input filter leaves it. */
export function filtered({ panel }: Visit, value: string): string {
  return panel.settings.style === '2019' ? sanitise2019(value) : sanitise(value);
}

/** The attributes of the posted form, filtered. */
export const postedAttributes = (visit: Visit): Map<string, string> =>
  formAttributes(visit.request.fields.map(([name, value]) => [name, filtered(visit, value)] as const));

/** The last value of a posted field as typed, for pages that read a field without the input filter. */
export const posted = ({ request }: Visit, name: string): string | undefined =>
  request.fields.findLast(([field]) => field === name)?.[1];

export const sentences = (visit: Visit, said: readonly Message[]): string[] =>
  said.map(({ key, values }) => visit.text(key, values));
