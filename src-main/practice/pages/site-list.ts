import { sitesOf, type HostedSite } from '../store/state';
import { html, type Html } from '../web/html';
import type { Reply } from '../web/reply';
import type { Visit } from '../web/visit';
import { errorBoxes, panelPage, skin } from './layout';

export const siteListPath = '/vsite/vsiteList';

const columns = ['siteName', 'ipAddress', 'siteOwner', 'userSuspended', 'siteFeatures', 'listAction'] as const;

/** `/vsite/vsiteList`: all sites of the server in one table; each leads to the list of its users. */
export function siteList(visit: Visit): Reply {
  const { text, panel } = visit;
  const body = html`${errorBoxes(visit)}
    <table id="virtualSiteList_extraDataTables" class="table table-striped datatable">
      <thead>
        <tr>
          ${columns.map((column) => html`<th>${text(column)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${sitesOf(panel).map((hosted) => row(visit, hosted))}
      </tbody>
    </table>`;
  return panelPage(visit, text('siteList'), body);
}

function row(visit: Visit, { site }: HostedSite): Html {
  const { text } = visit;
  const { suspendedBadge, editButton, deleteButton } = skin(visit);
  const cells = [
    html`${site.fqdn}`,
    html`192.0.2.25`,
    html`admin`,
    suspendedBadge(site.suspended, text(site.suspended ? 'yes' : 'no')),
    html`<div class="btn-group">
      ${!site.emailDisabled && html`<button type="button" class="btn btn-xs">Email</button>`}
    </div>`,
    html`${editButton(`/user/userList?group=${site.group}`, text('modify'))}
    ${deleteButton(`/vsite/vsiteDel?group=${site.group}`, text('remove'))}`,
  ];
  return html`<tr>
    ${cells.map((cell, index) => html`<td class="dt_${index}">${cell}</td>`)}
  </tr>`;
}
