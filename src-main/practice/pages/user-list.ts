import type { StoredUser } from '../store/user';
import { html, type Html } from '../web/html';
import type { Reply } from '../web/reply';
import type { Visit } from '../web/visit';
import { errorBoxes, panelPage, skin } from './layout';
import { badges } from './badges';

const columns = ['fullName', 'userName', 'emailAliases', 'userSuspended', 'rights', 'listAction'] as const;

/** `/user/userList`: all users of the site in one table, ordered by the bytes of the full name. */
export function userList(visit: Visit, group: string): Reply {
  const { text, panel } = visit;
  const { users } = panel.directory;
  const rows = [...users].sort((a, b) => Buffer.compare(Buffer.from(a.fullName), Buffer.from(b.fullName)));
  const body = html`${errorBoxes(visit)}
    ${users.length < panel.site.maximumUsers && skin(visit).addButton(`/user/userAdd?group=${group}`, text('add'))}
    <a href="/user/userDefaults?group=${group}">${text('userDefaults')}</a>
    <table id="userList_extraDataTables" class="table table-striped datatable">
      <thead>
        <tr>
          ${columns.map((column) => html`<th>${text(column)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((user) => row(visit, user, group))}
      </tbody>
    </table>
    <div id="dialog" class="modal"><button type="button" id="modalDeleteButton">${text('remove')}</button></div>`;
  return panelPage(visit, `${text('userList')} - ${panel.site.fqdn}`, body);
}

function row(visit: Visit, user: StoredUser, group: string): Html {
  const { text } = visit;
  const { suspendedBadge, editButton, deleteButton } = skin(visit);
  const query = `?group=${group}&name=${user.loginName}`;
  const own = user.loginName === visit.user?.loginName;
  const cells = [
    html`${user.fullName}`,
    html`${user.loginName}`,
    html`${user.aliases.join(', ')}`,
    suspendedBadge(user.suspended, text(user.suspended ? 'yes' : 'no')),
    badges(visit, user),
    html`${editButton(`/user/userMod${query}`, text('modify'))}${!own && deleteButton(`/user/userDel${query}`, text('remove'))}`,
  ];
  return html`<tr>
    ${cells.map((cell, index) => html`<td class="dt_${index}">${cell}</td>`)}
  </tr>`;
}
