import { shells, type PanelUser, type Right, type Shell } from '@shared/account/account';
import type { UserDetails, Vacation } from '@shared/account/user-details';
import { withApostrophes, withoutReferences } from '../stored-references';
import type { Namespaces } from './client';
import { unpacked } from './cscp';

/** The namespaces without which nothing can be said of a user. */
export const userNamespaces = ['Email', 'Disk'] as const;
/** The same where one user is looked at closely. */
export const closeNamespaces = [...userNamespaces, 'Shell'] as const;

/** One user of the panel's database, without anything secret: what is not named here does not get in. */
export interface UserRecord {
  oid: string;
  site: string;
  name: string;
  fullName: string;
  remarks: string;
  language: string;
  isSystemAdministrator: boolean;
  enabled: boolean;
  emailDisabled: boolean;
  ftpDisabled: boolean;
  capabilities: string[];
  /** Whether a password was ever set: without one the panel keeps an asterisk in its place. */
  hasPassword: boolean;
  /** Megabytes; -1 without limit. */
  quota: number;
  isOverQuota: boolean;
  usedKilobytes: number | null;
  shell: number;
  aliases: string[];
  sendsAsOthers: boolean;
  forward: { enabled: boolean; keepCopy: boolean; addresses: string[] };
  /** Seconds since 1970; null where nothing is set. */
  vacation: { enabled: boolean; message: string; start: number | null; stop: number | null };
  extras: { twoFactor: boolean; subdomain: boolean; openVpn: boolean };
}

const isOn = (text: string | undefined): boolean => text === '1';
const numberIn = (text: string | undefined): number | null => (/^-?\d+$/.test(text ?? '') ? Number(text) : null);
const momentIn = (text: string | undefined): number | null => numberIn(text) || null;

/** Read the properties that matter (BlueOnyx 5212R, schemas of User, Email, Disk and Shell). */
export function userRecordOf(oid: string, namespaces: Namespaces): UserRecord {
  const {
    object = {},
    email = {},
    disk = {},
    shell = {},
    twofactorauth = {},
    subdomains = {},
    openvpn = {},
  } = namespaces;
  return {
    oid,
    site: object['site'] ?? '',
    name: object['name'] ?? '',
    fullName: withApostrophes(object['fullname'] ?? ''),
    remarks: withoutReferences(object['description'] ?? ''),
    language: object['localepreference'] ?? '',
    isSystemAdministrator: isOn(object['systemadministrator']),
    enabled: object['enabled'] !== '0' && object['ui_enabled'] !== '0',
    emailDisabled: isOn(object['emaildisabled']),
    ftpDisabled: isOn(object['ftpdisabled']),
    capabilities: unpacked(object['caplevels'] ?? ''),
    // A suspended user's has an exclamation mark in front.
    hasPassword: !['', '*'].includes((object['md5_password'] ?? '').replace(/^!/, '')),
    quota: numberIn(disk['quota']) ?? -1,
    isOverQuota: isOn(disk['over_quota']),
    usedKilobytes: numberIn(disk['used']),
    shell: numberIn(shell['enabled']) ?? 0,
    aliases: unpacked(email['aliases'] ?? ''),
    sendsAsOthers: isOn(email['allow_sender_spoof']),
    forward: {
      enabled: isOn(email['forwardenable']),
      keepCopy: isOn(email['forwardsave']),
      addresses: unpacked(email['forwardemail'] ?? ''),
    },
    vacation: {
      enabled: isOn(email['vacationon']),
      message: withoutReferences(email['vacationmsg'] ?? ''),
      start: momentIn(email['vacationmsgstart']),
      stop: momentIn(email['vacationmsgstop']),
    },
    extras: {
      twoFactor: isOn(twofactorauth['enabled']),
      subdomain: isOn(subdomains['enabled']),
      openVpn: isOn(openvpn['enabled']),
    },
  };
}

export const siteAdministratorCapability = 'siteAdmin';
export const dnsAdministratorCapability = 'siteDNS';
const toldByRights = [siteAdministratorCapability, dnsAdministratorCapability];

export const shellOf = ({ shell }: Pick<UserRecord, 'shell'>): Shell => shells[shell] ?? 'none';

const shellRights: Readonly<Record<Shell, readonly Right[]>> = {
  none: [],
  jailed_sftp_scp_rsync: ['sftp'],
  jailed_shell: ['chrootedShell', 'sftp'],
  full_shell: ['shell'],
};

/** The row of a list. */
export function panelUserOf(record: UserRecord): PanelUser {
  const { capabilities, extras } = record;
  const told: [right: Right, isSo: boolean][] = [
    ['siteAdministrator', capabilities.includes(siteAdministratorCapability)],
    ['dnsAdministrator', capabilities.includes(dnsAdministratorCapability)],
    ['twoFactor', extras.twoFactor],
    ['ftp', !record.ftpDisabled],
    ['email', !record.emailDisabled],
    ['sendAsOthers', record.sendsAsOthers],
    ['vacation', record.vacation.enabled],
    ['subdomain', extras.subdomain],
    ['openVpn', extras.openVpn],
  ];
  return {
    fullName: record.fullName,
    loginName: record.name,
    aliases: record.aliases,
    suspended: !record.enabled,
    rights: [...told.flatMap(([right, isSo]) => (isSo ? [right] : [])), ...shellRights[shellOf(record)]],
    otherRights: capabilities.filter((capability) => !toldByRights.includes(capability)),
  };
}

/** Seconds since 1970 on a clock that goes so many minutes before UTC, as `YYYY-MM-DDTHH:MM`. */
export const wallClock = (seconds: number, offsetMinutes: number): string =>
  new Date((seconds + offsetMinutes * 60) * 1000).toISOString().slice(0, 16);

/** The reverse. */
export const momentOf = (clock: string, offsetMinutes: number): number =>
  Date.parse(`${clock}:00Z`) / 1000 - offsetMinutes * 60;

function vacationOf({ vacation }: UserRecord, offsetMinutes: number): Vacation {
  const { start, stop, enabled, message } = vacation;
  const from = start === null ? null : wallClock(start, offsetMinutes);
  // The panel's form stores the same moment twice for an answer without an end.
  const until = stop === null || stop === start ? null : wallClock(stop, offsetMinutes);
  return { enabled, message, from, until };
}

/** Everything of one user; `offsetMinutes` is the panel's own time against UTC. */
export function userDetailsOf(record: UserRecord, offsetMinutes: number): UserDetails {
  const { capabilities, usedKilobytes } = record;
  return {
    loginName: record.name,
    fullName: record.fullName,
    diskMegabytes: record.quota < 0 ? null : record.quota,
    aliases: record.aliases,
    remarks: record.remarks,
    shell: shellOf(record),
    siteAdministrator: capabilities.includes(siteAdministratorCapability),
    dnsAdministrator: capabilities.includes(dnsAdministratorCapability),
    emailDisabled: record.emailDisabled,
    forwarding: record.forward,
    vacation: vacationOf(record, offsetMinutes),
    suspended: !record.enabled,
    // Kilobytes of 1024 bytes, counted against a limit of megabytes of 1024 kilobytes.
    usedMegabytes: usedKilobytes === null ? null : Math.round((usedKilobytes / 1024) * 10) / 10,
  };
}
