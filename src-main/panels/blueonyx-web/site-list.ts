import type { CheerioAPI } from 'cheerio/slim';
import type { SiteChoice } from '@shared/account/user-details';
import { mailDomainOf } from '@shared/mail-service/mail-domain';
import { groupsIn, targetsIn } from './list-page';
import { cellsOf, hasClass, tagsIn, textOf, type Tag } from './nodes';
import { tailOf, type Page } from './pages';

/** Where the panel lists the sites that a login manages (BlueOnyx 5209R to 5212R, site management). */
export const siteListPath = '/vsite/vsiteList';

/** Whether a page is that list or has it in its menu: the panel shows it to nobody who may not see it. */
export const offersSites = ({ url, html }: Page): boolean =>
  tailOf(url.pathname) === siteListPath ||
  targetsIn(html).some((target) => target.split('?')[0]?.endsWith(siteListPath));

function siteOf($: CheerioAPI, row: Tag): SiteChoice | null {
  const cells = cellsOf(row);
  const fqdn = textOf(cells[0]).trim();
  const [group] = groupsIn($.html(row));
  if (fqdn === '' || group === undefined) return null;
  // As in the list of users, a coloured button says yes: `btn-danger` (5212R) or `red` (2019).
  const suspended = tagsIn(cells[3]).some((tag) => hasClass(tag, 'btn-danger') || hasClass(tag, 'red'));
  return { group, fqdn, domain: mailDomainOf(fqdn), suspended };
}

/** All sites that a page lists, by name, address, owner, suspension, features and buttons; null when it is no such list. */
export function readSiteList($: CheerioAPI): SiteChoice[] | null {
  const table = $('table[id^="virtualSiteList"]').first();
  if (table.length === 0) return null;
  const rows = table
    .toArray()
    .flatMap(tagsIn)
    .filter((tag) => tag.name === 'tr' && cellsOf(tag).length >= 5);
  return rows.flatMap((row) => siteOf($, row) ?? []);
}
