import type { TextKey } from '../language/translate';
import { html } from '../web/html';
import type { Reply } from '../web/reply';
import type { Visit } from '../web/visit';
import { panelPage } from './layout';

const errorPage =
  (status: number, title: TextKey, text: TextKey) =>
  (visit: Visit): Reply =>
    panelPage(visit, `${status} - ${visit.text(title)}`, html`<p>${visit.text(text)}</p>`, status);

export const forbiddenPage = errorPage(403, 'forbiddenTitle', 'forbiddenText');
export const notFoundPage = errorPage(404, 'notFoundTitle', 'notFoundText');
export const unauthorizedPage = errorPage(401, 'unauthorizedTitle', 'forbiddenText');
export const serverErrorPage = errorPage(500, 'serverErrorTitle', 'serverErrorText');
/** The status of the brute force lock is 500 on the panel. */
export const loginDeniedPage = errorPage(500, 'loginDeniedTitle', 'loginDenied');
