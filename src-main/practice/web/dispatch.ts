import { checkPasswordStrength } from '../pages/check-password';
import * as entrance from '../pages/entrance';
import { login } from '../pages/login';
import { login2019 } from '../pages/login-2019';
import * as errorPages from '../pages/error-pages';
import { personalAccount } from '../pages/personal-account';
import { personalEmail } from '../pages/personal-email';
import { siteList, siteListPath } from '../pages/site-list';
import { stylesheet } from '../pages/stylesheet';
import { userAdd } from '../pages/user-add';
import { userDel } from '../pages/user-del';
import { userDefaults } from '../pages/user-defaults';
import { userMod } from '../pages/user-mod';
import { userList } from '../pages/user-list';
import type { StoredUser } from '../store/user';
import { types } from '../rules/names';
import { checkCsrf } from './csrf';
import { forbidden } from './redirects';
import { redirect, type Reply } from './reply';
import { filtered, managesSites, mayAdminister, type Visit } from './visit';

type Answer = Reply | Promise<Reply>;

/** Pages that everybody may see. */
const open: Record<string, (visit: Visit) => Answer> = {
  '/login': (visit) => (visit.panel.settings.style === '2019' ? login2019(visit) : login(visit)),
  '/logout': entrance.logout,
  '/logout/true': entrance.logout,
  '/login_denied': errorPages.loginDeniedPage,
  '/wizard': entrance.wizard,
  '/gui/Forbidden403': errorPages.forbiddenPage,
  '/gui/AuthorizationRequired401': errorPages.unauthorizedPage,
  '/gui/PageNotFound404': errorPages.notFoundPage,
  '/gui/InternalServerError500': errorPages.serverErrorPage,
  '/gui/check_password': checkPasswordStrength,
  '/.elmer/css/style.css': stylesheet,
  '/.adm/styles/adminica.css': stylesheet,
};

/** Pages of every signed-in user. */
const personal: Record<string, (visit: Visit, user: StoredUser) => Answer> = {
  '/': entrance.dispatchHome,
  '/gui': entrance.dispatchHome,
  '/user/personalAccount': personalAccount,
  '/user/personalEmail': personalEmail,
  '/user/personalTwoFactor': entrance.personalTwoFactor,
};

/** Pages of a site's administrator; they want the site in `group`. */
const administrative: Record<string, (visit: Visit, group: string) => Answer> = {
  '/user/userList': userList,
  '/user/userAdd': userAdd,
  '/user/userMod': userMod,
  '/user/userDel': userDel,
  '/user/userDefaults': userDefaults,
};

const enrolment = '/user/personalTwoFactor';

/** The answer to one request. `staleToken` has the token of a POST count as a wrong one. */
export function dispatch(visit: Visit, staleToken = false): Answer {
  const { request } = visit;
  const { path } = request;
  const early = elsewhere(visit) ?? checkCsrf(visit, staleToken);
  if (early) return early;
  if (path.startsWith('/expired/true/target')) return entrance.expired(visit);
  const publicPage = open[path];
  if (publicPage) return publicPage(visit);
  if (!(path in personal) && !(path in administrative) && path !== siteListPath) return errorPages.notFoundPage(visit);
  if (!visit.user) return path === '/' ? redirect('/login') : entrance.sendToLogin(visit);
  if (mustEnrol(visit) && path !== enrolment) return redirect(enrolment);
  if (path === siteListPath) return managesSites(visit) ? siteList(visit) : forbidden(1);
  return personal[path]?.(visit, visit.user) ?? forSiteAdministrator(visit);
}

const mustEnrol = ({ panel, user }: Visit): boolean => panel.settings.twoFactorRequired && !user?.twoFactor;

/** Another host, or a setup that nobody finished. */
function elsewhere({ request, panel }: Visit): Reply | null {
  const { guiHost, setupUnfinished } = panel.settings;
  const [host = '', port] = request.host.split(':');
  if (guiHost && host !== guiHost) return redirect(`https://${guiHost}${port ? `:${port}` : ''}${request.target}`);
  return setupUnfinished && request.path !== '/wizard' ? redirect('/wizard') : null;
}

/**
 * A group of the wrong shape counts as the visitor's own site; a missing one and a foreign one are refused. The server's
 * administrator has no site of his own, and may ask for each.
 */
function forSiteAdministrator(visit: Visit): Answer {
  const { request, panel } = visit;
  const asked = request.query.get('group');
  if (asked === null) return forbidden(1);
  const ownGroup = managesSites(visit) ? '' : panel.site.group;
  const group = types.group.test(filtered(visit, asked)) ? asked : ownGroup;
  if (group === '') return forbidden(1);
  if (group !== panel.site.group || !mayAdminister(visit)) return forbidden(2);
  return administrative[request.path]?.(visit, group) ?? forbidden(2);
}
