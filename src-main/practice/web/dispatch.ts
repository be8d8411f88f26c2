import { checkPasswordStrength } from '../pages/check-password';
import * as entrance from '../pages/entrance';
import { login } from '../pages/login';
import { login2019 } from '../pages/login-2019';
import { userAdd } from '../pages/user-add';
import { userDel } from '../pages/user-del';
import { userList } from '../pages/user-list';
import { types } from '../rules/names';
import { checkCsrf } from './csrf';
import { forbidden } from './redirects';
import { redirect, type Reply } from './reply';
import { filtered, type Visit } from './visit';

type Answer = Reply | Promise<Reply>;
type Page = (visit: Visit) => Answer;

/** Pages that everybody may see. */
const open: Record<string, Page> = {
  '/login': (visit) => (visit.panel.settings.style === '2019' ? login2019(visit) : login(visit)),
  '/logout': entrance.logout,
  '/logout/true': entrance.logout,
  '/login_denied': entrance.loginDenied,
  '/wizard': entrance.wizard,
  '/gui/Forbidden403': entrance.forbiddenPage,
  '/gui/PageNotFound404': entrance.notFoundPage,
  '/gui/check_password': checkPasswordStrength,
};

/** Pages of every signed-in user. */
const personal: Record<string, Page> = {
  '/': entrance.dispatchHome,
  '/gui': entrance.dispatchHome,
};

/** Pages of a site's administrator; they want the site in `group`. */
const administrative: Record<string, (visit: Visit, group: string) => Answer> = {
  '/user/userList': userList,
  '/user/userAdd': userAdd,
  '/user/userDel': userDel,
};

/** The answer to one request. `staleToken` has the token of a POST count as a wrong one. */
export function dispatch(visit: Visit, staleToken = false): Answer {
  const { request } = visit;
  const { path } = request;
  const early = elsewhere(visit) ?? checkCsrf(visit, staleToken);
  if (early) return early;
  if (path.startsWith('/expired/true/target')) return entrance.expired(visit);
  const publicPage = open[path];
  if (publicPage) return publicPage(visit);
  if (!(path in personal) && !(path in administrative)) return entrance.notFoundPage(visit);
  if (!visit.user) return path === '/' ? redirect('/login') : entrance.sendToLogin(visit);
  if (mustEnrol(visit)) return path === enrolment ? entrance.enrolTwoFactor(visit) : redirect(enrolment);
  return personal[path]?.(visit) ?? forSiteAdministrator(visit);
}

const enrolment = '/user/personalTwoFactor';

const mustEnrol = ({ panel, user }: Visit): boolean => panel.settings.twoFactorRequired && !user?.twoFactor;

/** Another host, or a setup that nobody finished. */
function elsewhere({ request, panel }: Visit): Reply | null {
  const { guiHost, setupUnfinished } = panel.settings;
  const [host = '', port] = request.host.split(':');
  if (guiHost && host !== guiHost) return redirect(`https://${guiHost}${port ? `:${port}` : ''}${request.target}`);
  return setupUnfinished && request.path !== '/wizard' ? redirect('/wizard') : null;
}

/** A group of the wrong shape counts as the visitor's own site; a missing one and a foreign one are refused. */
function forSiteAdministrator(visit: Visit): Answer {
  const { request, panel, user } = visit;
  const asked = request.query.get('group');
  if (asked === null) return forbidden(1);
  const group = types.group.test(filtered(visit, asked)) ? asked : panel.site.group;
  if (group !== panel.site.group || !user?.siteAdministrator) return forbidden(2);
  return administrative[request.path]?.(visit, group) ?? forbidden(2);
}
