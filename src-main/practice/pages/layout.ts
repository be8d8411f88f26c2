import { html, type Html } from '../web/html';
import { page, type Reply } from '../web/reply';
import { csrfField, formToken } from '../web/csrf';
import { takeErrors } from '../store/sessions';
import { managesSites, type Visit } from '../web/visit';
import { controlMarkup, type Control } from './controls';
import { skinOf } from './skin';

export const skin = (visit: Visit) => skinOf(visit.panel.settings.style);

/** The side menu of the signed-in user. */
function menuOf(visit: Visit): { label: string; href: string }[] {
  const { user, panel, text } = visit;
  if (!user) return [];
  const own = [
    { label: text('personalAccount'), href: '/user/personalAccount' },
    { label: text('personalEmail'), href: '/user/personalEmail' },
    { label: text('logout'), href: '/logout/true' },
  ];
  const list = { label: text('userList'), href: `/user/userList?group=${panel.site.group}` };
  if (managesSites(visit)) return [{ label: text('siteList'), href: '/vsite/vsiteList' }, ...own];
  return user.siteAdministrator ? [list, ...own] : own;
}

export function panelPage(visit: Visit, title: string, body: Html, status = 200): Reply {
  return page(skin(visit).page({ title, language: visit.locale.slice(0, 2), menu: menuOf(visit), body }), status);
}

/** The errors of this page and those that wait in the session, between the two comments that the panel prints. */
export function errorBoxes(visit: Visit, own: readonly string[] = []): Html {
  const boxes = skin(visit).errorBox([...takeErrors(visit.web), ...own]);
  return html`<!-- Error Messages -->
    ${boxes}
    <!-- /Error Messages -->`;
}

/** A further part of a form that a link of the page leads to. */
export interface Tab {
  id: string;
  title: string;
  controls: readonly Control[];
}

export interface FormPage {
  title: string;
  /** The page's own address; the form posts to it. */
  action: string;
  controls: readonly Control[];
  tabs?: readonly Tab[];
  errors?: readonly string[];
}

/** A page with one form, as every settings page of the panel is. */
export function formPage(visit: Visit, { title, action, controls, tabs = [], errors = [] }: FormPage): Reply {
  const { text } = visit;
  const links = tabs.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`);
  const body = html`${
      tabs.length > 0 &&
      html`<ul class="nav nav-tabs">
        ${links}
      </ul>`
    }
    <form
      class="validate_form"
      method="post"
      enctype="multipart/form-data"
      id="waiting_overlay"
      action="${action}"
      accept-charset="utf-8"
    >
      <input type="hidden" name="${csrfField}" value="${formToken(visit)}" />
      <input type="hidden" name="SelectedTab" value="" />
      ${errorBoxes(visit, errors)} ${controls.map((control) => controlMarkup(control, text))}
      ${tabs.map(
        (tab) =>
          html`<div class="tab-pane" id="${tab.id}">
            ${tab.controls.map((control) => controlMarkup(control, text))}
          </div>`,
      )}
      <button type="submit" id="SaveButton">${text('save')}</button>
    </form>`;
  return panelPage(visit, title, body);
}
