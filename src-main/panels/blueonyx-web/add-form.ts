import type { CheerioAPI } from 'cheerio/slim';
import { loginNameOf, maximumLoginNameLength } from '@shared/account/account';
import type { Account, Shell, SiteFacts } from '@shared/account/account';
import { formatDiskForPanel, parsePanelDisk, parsePanelDiskBounds } from '@shared/account/disk';
import { Problem } from '@shared/contract/problem';
import { chooseShell, isTicked, shellOf, shellsOf, tick } from './account-fields';
import { controlNamed, findForm, withText, type Form } from './forms';
import type { Page } from './pages';

/** The form "add user" of one site (BlueOnyx, user add). */
export interface AddForm {
  readonly form: Form;
  readonly page: URL;
  readonly group: string;
  readonly prefix: string | null;
  readonly fqdn: string;
  readonly disk: SiteFacts['disk'];
  readonly shells: Shell[];
  /** The form comes filled in with the site's template. */
  readonly newUsers: SiteFacts['newUsers'];
}

/** The site's name stands in the title: "Add New User to {fqdn}", "{fqdn} に新規ユーザを追加". */
const titles = [/Add New User to\s+([a-z0-9.-]+)/i, /([a-z0-9.-]+)\s*に新規ユーザを追加/i];

function fqdnOf($: CheerioAPI): string {
  const text = $('body').text() || $.root().text();
  return titles.map((title) => title.exec(text)?.[1]).find((name) => name?.includes('.')) ?? '';
}

/** The bounds are printed in brackets beside the field: look ever further around it. */
function boundsOf($: CheerioAPI): ReturnType<typeof parsePanelDiskBounds> {
  const surroundings = $('[name="maxDiskSpaceField"]').last().parents().toArray().slice(0, 5);
  for (const around of surroundings) {
    const bracketed =
      $(around)
        .text()
        .match(/[(（][^()（）]*[)）]/g) ?? [];
    const bounds = bracketed.map(parsePanelDiskBounds).find((found) => found !== null);
    if (bounds) return bounds;
  }
  return null;
}

/** Read the form and what it tells about the site. @throws Problem `panel-page-unreadable` when it is not there. */
export function readAddForm(page: Page): AddForm {
  const { $ } = page;
  const form = findForm($, 'passwordField', page.url);
  if (!form || !controlNamed(form, 'userName')) {
    throw new Problem('panel-page-unreadable', { page: page.url.pathname, messages: page.messages });
  }
  const valueOf = (name: string) => controlNamed(form, name)?.values[0] ?? '';
  const bounds = boundsOf($);
  return {
    form,
    page: page.url,
    group: valueOf('group') || (page.url.searchParams.get('group') ?? ''),
    prefix: valueOf('prefix').trim() || null,
    fqdn: fqdnOf($),
    disk: bounds && { ...bounds, defaultMegabytes: parsePanelDisk(valueOf('maxDiskSpaceField')) },
    shells: shellsOf(form),
    newUsers: { shell: shellOf(form), emailDisabled: isTicked(form, 'emailDisabled') },
  };
}

/** What the mail client will sign in with. @throws Problem when the panel would cut it. */
export function finalLoginName({ prefix }: AddForm, { userName }: Account): string {
  const loginName = loginNameOf(userName, prefix);
  if (loginName.length <= maximumLoginNameLength) return loginName;
  throw new Problem('employee-data-invalid', { field: 'userName', reason: 'tooLong', loginName });
}

/** The form with the account in it; everything else, fields of other modules too, stays as the panel sent it. */
export function fillAddForm(add: AddForm, account: Account): Form {
  const texts: [name: string, text: string][] = [
    ['fullNameField', account.fullName],
    ['userName', account.userName],
    ['passwordField', account.password],
    ['_passwordField_repeat', account.password],
    ['maxDiskSpaceField', formatDiskForPanel(account.diskMegabytes)],
    ['emailAliasesField', account.aliases.join('\n')],
    ['userDescField', account.remarks],
  ];
  const boxes = ['siteAdministrator', 'dnsAdministrator', 'emailDisabled'] as const;
  const withShell = chooseShell(add.form, account.shell, add.shells);
  const withTexts = texts.reduce((form, [name, text]) => withText(form, name, text), withShell);
  return boxes.reduce((form, name) => tick(form, name, account[name]), withTexts);
}
