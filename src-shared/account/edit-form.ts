import type { Shell, SiteFacts } from './account';
import { ownDomainsOf, type AccountContext } from './account-context';
import { checkAliases, repairAliases } from './aliases';
import { formatDiskForPanel, readDisk } from './disk';
import { hasError, hint, error, type Finding } from './finding';
import { checkForwarding, readForwardingAddresses } from './forwarding';
import { checkFullName, cleanFullName } from './full-name';
import { checkRemarks, cleanRemarks } from './remarks';
import type { UserChange, UserDetails, UserSettings } from './user-details';
import { checkVacation } from './vacation';

/** One user as the edit page holds it: typed texts as they stand in the fields. */
export interface EditForm {
  fullName: string;
  /** Empty where no limit is set. */
  disk: string;
  /** One alias a line. */
  aliases: string;
  remarks: string;
  shell: Shell;
  siteAdministrator: boolean;
  dnsAdministrator: boolean;
  emailDisabled: boolean;
  forwardingEnabled: boolean;
  /** One address a line. */
  forwardingAddresses: string;
  forwardingKeepCopy: boolean;
  vacationEnabled: boolean;
  vacationMessage: string;
  /** `YYYY-MM-DDTHH:MM` of the panel's own clock; empty where none is set. */
  vacationFrom: string;
  vacationUntil: string;
}

/** What a user can be changed in, in the order in which it is shown. */
export const editFields = [
  'fullName',
  'disk',
  'aliases',
  'forwarding',
  'vacation',
  'remarks',
  'shell',
  'siteAdministrator',
  'dnsAdministrator',
  'emailDisabled',
] as const;
export type EditField = (typeof editFields)[number];

/** The field of a user that each of them stands for. */
export const settingOf: Record<EditField, keyof UserSettings> = {
  fullName: 'fullName',
  disk: 'diskMegabytes',
  aliases: 'aliases',
  forwarding: 'forwarding',
  vacation: 'vacation',
  remarks: 'remarks',
  shell: 'shell',
  siteAdministrator: 'siteAdministrator',
  dnsAdministrator: 'dnsAdministrator',
  emailDisabled: 'emailDisabled',
};

/** The texts of the form that belong to each field. */
const textsOf: Record<EditField, (keyof EditForm)[]> = {
  fullName: ['fullName'],
  disk: ['disk'],
  aliases: ['aliases'],
  forwarding: ['forwardingEnabled', 'forwardingAddresses', 'forwardingKeepCopy'],
  vacation: ['vacationEnabled', 'vacationMessage', 'vacationFrom', 'vacationUntil'],
  remarks: ['remarks'],
  shell: ['shell'],
  siteAdministrator: ['siteAdministrator'],
  dnsAdministrator: ['dnsAdministrator'],
  emailDisabled: ['emailDisabled'],
};

export function editFormOf(user: UserDetails): EditForm {
  const { fullName, remarks, shell, siteAdministrator, dnsAdministrator, emailDisabled } = user;
  const { diskMegabytes, aliases, forwarding, vacation } = user;
  return {
    ...{ fullName, remarks, shell, siteAdministrator, dnsAdministrator, emailDisabled },
    disk: diskMegabytes === null ? '' : formatDiskForPanel(diskMegabytes),
    aliases: aliases.join('\n'),
    forwardingEnabled: forwarding.enabled,
    forwardingAddresses: forwarding.addresses.join('\n'),
    forwardingKeepCopy: forwarding.keepCopy,
    vacationEnabled: vacation.enabled,
    vacationMessage: vacation.message,
    vacationFrom: vacation.from ?? '',
    vacationUntil: vacation.until ?? '',
  };
}

const sizeOf = (typed: string, site: Pick<SiteFacts, 'disk'>): number | null =>
  typed.trim() === '' ? null : readDisk(typed, site).megabytes;

const sameLines = (one: string): string => one.replace(/\r\n?/g, '\n').trimEnd();

/** The user that the form asks for, as far as its texts can be read. */
export function settingsOf(form: EditForm, context: Pick<AccountContext, 'site' | 'domain'>): UserSettings {
  const { shell, siteAdministrator, dnsAdministrator, emailDisabled } = form;
  return {
    ...{ shell, siteAdministrator, dnsAdministrator, emailDisabled },
    fullName: cleanFullName(form.fullName),
    diskMegabytes: sizeOf(form.disk, context.site),
    aliases: repairAliases(form.aliases, ownDomainsOf(context)).aliases,
    remarks: cleanRemarks(form.remarks),
    forwarding: {
      enabled: form.forwardingEnabled,
      addresses: readForwardingAddresses(form.forwardingAddresses),
      keepCopy: form.forwardingKeepCopy,
    },
    vacation: {
      enabled: form.vacationEnabled,
      message: sameLines(form.vacationMessage),
      from: form.vacationFrom || null,
      until: form.vacationUntil || null,
    },
  };
}

const alike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * What the form would make different from a user as read. A field that reads the same as the user's own form is not changed,
 * however the panel spells it.
 */
export function changeOf(
  form: EditForm,
  seen: UserDetails,
  context: Pick<AccountContext, 'site' | 'domain'>,
): UserChange {
  const asked = settingsOf(form, context);
  const present = settingsOf(editFormOf(seen), context);
  const changed = Object.values(settingOf).filter((name) => !alike(asked[name], present[name]));
  return Object.fromEntries(changed.map((name) => [name, asked[name]])) as UserChange;
}

export const changedFields = (change: UserChange): EditField[] =>
  editFields.filter((field) => settingOf[field] in change);

/**
 * The form after somebody else has changed the user: what was changed in it stays, all else is as the user stands now.
 */
export function rebase(
  form: EditForm,
  seen: UserDetails,
  now: UserDetails,
  context: Pick<AccountContext, 'site' | 'domain'>,
): EditForm {
  const kept = changedFields(changeOf(form, seen, context)).flatMap((field) => textsOf[field]);
  return { ...editFormOf(now), ...Object.fromEntries(kept.map((name) => [name, form[name]])) };
}

type Check = (form: EditForm, seen: UserDetails, context: AccountContext) => Finding[];

const rightHint = (wanted: boolean, had: boolean, code: 'site-administrator-unusual' | 'dns-administrator-unusual') =>
  wanted && !had ? [hint(code)] : [];

const checks: Record<EditField, Check> = {
  fullName: ({ fullName }, _seen, context) => checkFullName(fullName, context),
  disk: ({ disk }, seen, { site }) =>
    disk.trim() === '' && seen.diskMegabytes === null ? [] : readDisk(disk, site).findings,
  aliases: ({ aliases }, { loginName }, context) =>
    checkAliases(repairAliases(aliases, ownDomainsOf(context)).aliases, loginName, context),
  forwarding: (form, seen, context) => checkForwarding(settingsOf(form, context).forwarding, seen, context),
  vacation: (form, _seen, context) => checkVacation(settingsOf(form, context).vacation),
  remarks: ({ remarks }) => checkRemarks(remarks),
  shell: ({ shell }, _seen, { site }) =>
    shell === 'none' ? [] : [site.shells.includes(shell) ? hint('shell-unusual') : error('shell-not-allowed')],
  siteAdministrator: ({ siteAdministrator }, seen) =>
    rightHint(siteAdministrator, seen.siteAdministrator, 'site-administrator-unusual'),
  dnsAdministrator: ({ dnsAdministrator }, seen) =>
    rightHint(dnsAdministrator, seen.dnsAdministrator, 'dns-administrator-unusual'),
  emailDisabled: ({ emailDisabled }) => (emailDisabled ? [hint('email-disabled')] : []),
};

export type EditFindings = Record<EditField, Finding[]>;

/**
 * Check what was changed, field by field. What stands on the panel already is not held against the person who changes
 * something else.
 */
export function checkEdit(form: EditForm, seen: UserDetails, context: AccountContext): EditFindings {
  const others = { ...context, users: context.users.filter(({ loginName }) => loginName !== seen.loginName) };
  const change = changeOf(form, seen, context);
  const findings = (field: EditField): Finding[] => {
    // A size that cannot be read looks like none, so it is always looked at.
    const touched = settingOf[field] in change || (field === 'disk' && form.disk !== editFormOf(seen).disk);
    return touched ? checks[field](form, seen, others) : [];
  };
  return Object.fromEntries(editFields.map((field) => [field, findings(field)])) as EditFindings;
}

export const editErrors = (findings: EditFindings): EditField[] =>
  editFields.filter((field) => hasError(findings[field]));
