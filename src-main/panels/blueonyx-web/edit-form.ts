import { formatDiskForPanel, parsePanelDisk } from '@shared/account/disk';
import type { Forwarding, UserChange, UserDetails, UserSettings } from '@shared/account/user-details';
import { Problem } from '@shared/contract/problem';
import { chooseShell, isTicked, setTick, shellOf, write } from './account-fields';
import { controlNamed, findForm, type Form } from './forms';
import { withoutReferences } from '../stored-references';
import type { Page } from './pages';
import { readVacation, withVacation } from './vacation-fields';

/** The form "edit user" and what it says of the user (BlueOnyx, user edit form). */
export interface EditForm {
  readonly form: Form;
  readonly page: URL;
  readonly details: UserDetails;
}

const textOf = (form: Form, name: string) =>
  withoutReferences((controlNamed(form, name)?.values[0] ?? '').replace(/\r\n?/g, '\n'));

const linesOf = (form: Form, name: string) =>
  textOf(form, name)
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter(Boolean);

const readForwarding = (form: Form): Forwarding => ({
  enabled: isTicked(form, 'forwardEnable'),
  addresses: linesOf(form, 'forwardEmailField'),
  keepCopy: isTicked(form, 'forwardSaveField'),
});

/** Read the form. @throws Problem `panel-page-unreadable` when it is not there, or is that of somebody else. */
export function readEditForm(page: Page, loginName: string): EditForm {
  const form = findForm(page.$, 'userName', page.url);
  const shown = form && controlNamed(form, 'userName')?.values[0];
  if (!form || shown !== loginName || !controlNamed(form, 'fullNameField')) {
    throw new Problem('panel-page-unreadable', { page: page.url.pathname, messages: page.messages });
  }
  const details: UserDetails = {
    loginName,
    fullName: textOf(form, 'fullNameField'),
    diskMegabytes: parsePanelDisk(textOf(form, 'maxDiskSpaceField')),
    aliases: linesOf(form, 'emailAliasesField'),
    remarks: textOf(form, 'userDescField').trimEnd(),
    shell: shellOf(form),
    siteAdministrator: isTicked(form, 'siteAdministrator'),
    dnsAdministrator: isTicked(form, 'dnsAdministrator'),
    emailDisabled: isTicked(form, 'emailDisabled'),
    forwarding: readForwarding(form),
    vacation: readVacation(form),
    suspended: isTicked(form, 'suspendUser'),
    usedMegabytes: null,
  };
  return { form, page: page.url, details };
}

const withForwarding = (form: Form, { enabled, addresses, keepCopy }: Forwarding): Form => {
  const on = setTick(form, 'forwardEnable', 'forwarding', enabled);
  const kept = setTick(on, 'forwardSaveField', 'forwarding', keepCopy);
  return write(kept, 'forwardEmailField', 'forwarding', addresses.join('\n'));
};

type Writers = { [K in keyof UserSettings]: (form: Form, value: UserSettings[K]) => Form };

const writers: Writers = {
  fullName: (form, value) => write(form, 'fullNameField', 'fullName', value),
  diskMegabytes: (form, value) =>
    write(form, 'maxDiskSpaceField', 'disk', value === null ? '' : formatDiskForPanel(value)),
  aliases: (form, value) => write(form, 'emailAliasesField', 'aliases', value.join('\n')),
  remarks: (form, value) => write(form, 'userDescField', 'remarks', value),
  shell: (form, value) => chooseShell(form, value),
  siteAdministrator: (form, value) => setTick(form, 'siteAdministrator', 'siteAdministrator', value),
  dnsAdministrator: (form, value) => setTick(form, 'dnsAdministrator', 'dnsAdministrator', value),
  emailDisabled: (form, value) => setTick(form, 'emailDisabled', 'emailDisabled', value),
  forwarding: withForwarding,
  vacation: withVacation,
};

function changed<K extends keyof UserSettings>(form: Form, name: K, value: UserSettings[K] | undefined): Form {
  return value === undefined ? form : writers[name](form, value);
}

export const settingNames = Object.keys(writers) as (keyof UserSettings)[];

/**
 * The form with what shall become different in it. Everything else stays as the panel sent it: fields of other modules, the box
 * that starts a copy of a mailbox, the empty pair of passwords.
 * @throws Problem `employee-data-invalid` (`field`) for what the form does not offer.
 */
export const withChange = (form: Form, change: UserChange): Form =>
  settingNames.reduce((result, name) => changed(result, name, change[name]), form);
