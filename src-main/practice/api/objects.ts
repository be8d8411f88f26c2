import { createHash } from 'node:crypto';
import { pack } from '../rules/packing';
import type { StoredUser } from '../store/user';

/** Properties by name. */
export type Properties = Record<string, string>;

/** An object of the database; its own properties are the namespace `''`. */
export interface CceObject {
  oid: string;
  className: string;
  namespaces: Record<string, Properties>;
}

/** What the API stores of a user beside what the web pages know. */
export interface ApiExtras {
  properties: Properties;
  /** No password was set yet. */
  isLocked: boolean;
  /** The row of the user's own name went with an alias of that name. */
  hasLostOwnRow: boolean;
}

const flag = (isOn: boolean): string => (isOn ? '1' : '0');

/** Something that changes with the password as a hash does; no real hash, so that a practice password stays unknown. */
const hashOf = (user: StoredUser): string =>
  `$6$${createHash('sha512').update(`${user.oid}:${user.password}`).digest('base64')}`;

/** A moment of the pages, server time, in seconds since 1970. */
const seconds = (moment: string, offsetMinutes: number): string =>
  moment === '' ? '' : String(Date.parse(`${moment}:00Z`) / 1000 - offsetMinutes * 60);

/** A user as the database shows him (BlueOnyx 5212R, schemas of base-user, base-email and base-disk). */
export function userObject(user: StoredUser, site: string, extras: ApiExtras, offsetMinutes: number): CceObject {
  const hash = `${user.suspended ? '!' : ''}${extras.isLocked ? '*' : hashOf(user)}`;
  const capabilities = [user.siteAdministrator && 'siteAdmin', user.dnsAdministrator && 'siteDNS'];
  const { vacation, forward } = user;
  return {
    oid: String(user.oid),
    className: 'User',
    namespaces: {
      '': {
        sortName: '',
        stylePreference: 'BlueOnyx',
        volume: '/home',
        desc_readonly: '0',
        ...extras.properties,
        name: user.loginName,
        fullName: user.fullName,
        password: '',
        md5_password: hash,
        crypt_password: hash,
        site,
        enabled: flag(!user.suspended),
        ui_enabled: flag(!user.suspended),
        emailDisabled: flag(user.emailDisabled),
        ftpDisabled: flag(!user.ftp),
        localePreference: user.language,
        description: user.remarks,
        capLevels: pack(capabilities.filter((name) => name !== false)),
        systemAdministrator: '0',
      },
      Email: {
        aliases: pack(user.aliases),
        forwardEnable: flag(forward.on),
        forwardSave: flag(forward.keepCopy),
        forwardEmail: pack(forward.addresses),
        vacationOn: flag(vacation.on),
        vacationMsg: vacation.message,
        vacationMsgStart: seconds(vacation.start, offsetMinutes),
        vacationMsgStop: seconds(vacation.stop, offsetMinutes),
        do_not_reply: pack(vacation.doNotReply),
        do_not_reply_from: pack(vacation.doNotReplyFrom),
        allow_sender_spoof: flag(user.sendAsOthers),
      },
      Disk: { quota: String(user.quota), used: '2048', over_quota: '0', quota_toggle: '', refresh: '' },
      Shell: { enabled: String(user.shell) },
      TwoFactorAuth: {
        enabled: flag(user.twoFactor !== null),
        secret: user.twoFactor?.secret ?? '',
        key: user.twoFactor ? 'practice-key-of-the-second-factor' : '',
      },
      subdomains: { enabled: flag(user.subdomain) },
      OpenVPN: { enabled: flag(user.openVpn) },
      RootAccess: { enabled: '0' },
    },
  };
}
