import { shells, type Shell, type SiteFacts } from '@shared/account/account';
import { maximumDiskMegabytes } from '@shared/account/disk';
import type { SiteChoice, UserTemplate } from '@shared/account/user-details';
import type { Namespaces } from './client';
import { unpacked } from './cscp';

export const siteNamespaces = ['UserDefaults', 'Disk', 'Shell'] as const;

/** Whom a token of the API acts as (BlueOnyx 5212R). */
export const apiAdministrator = 'api-admin';

/** One site (Vsite) of the server. */
export interface SiteRecord {
  oid: string;
  group: string;
  fqdn: string;
  /** Domain of the mail addresses. */
  domain: string;
  prefix: string | null;
  maximumUsers: number;
  suspended: boolean;
  emailDisabled: boolean;
  volume: string;
  /** Megabytes; -1 without limit. */
  quota: number;
  shell: number;
  defaults: { quota: number; emailDisabled: boolean };
}

const isOn = (text: string | undefined): boolean => text === '1';
const integer = (text: string | undefined, otherwise: number): number =>
  /^-?\d+$/.test(text ?? '') ? Number(text) : otherwise;

/** The site's domain takes mail only where it is listed; the own name always does (BlueOnyx 5212R, mail aliases of a site). */
function mailDomain(domain: string, fqdn: string, mailAliases: readonly string[]): string {
  if (domain !== '' && mailAliases.includes(domain)) return domain;
  return mailAliases[0] ?? fqdn;
}

/** Read a site (BlueOnyx 5212R, schema of Vsite; defaults as given there). */
export function siteRecordOf(oid: string, namespaces: Namespaces): SiteRecord {
  const { object = {}, userdefaults = {}, disk = {}, shell = {} } = namespaces;
  const fqdn = object['fqdn'] ?? '';
  return {
    oid,
    group: object['name'] ?? '',
    fqdn,
    domain: mailDomain(object['domain'] ?? '', fqdn, unpacked(object['mailaliases'] ?? '')),
    // Without a text of its own the panel's form makes a prefix up from the time of day, which serves nobody here.
    prefix: isOn(object['userprefixenabled']) ? object['userprefixfield'] || null : null,
    maximumUsers: integer(object['maxusers'], 25),
    suspended: isOn(object['suspend']),
    emailDisabled: isOn(object['emaildisabled']),
    volume: object['volume'] || '/home',
    quota: integer(disk['quota'], -1),
    shell: integer(shell['enabled'], 0),
    defaults: { quota: integer(userdefaults['quota'], 20), emailDisabled: isOn(userdefaults['emaildisabled']) },
  };
}

export const shellsOf = ({ shell }: SiteRecord): Shell[] => shells.slice(0, Math.max(0, shell) + 1);

/** A site without a limit takes whatever this program passes on. */
export const maximumDiskOf = ({ quota }: SiteRecord): number => (quota > 0 ? quota : maximumDiskMegabytes);

export function siteFactsOf(site: SiteRecord, userCount: number): SiteFacts {
  const { quota } = site.defaults;
  const { shell, emailDisabled } = templateOf(site);
  return {
    group: site.group,
    fqdn: site.fqdn,
    prefix: site.prefix,
    disk: {
      minimumMegabytes: 1,
      maximumMegabytes: maximumDiskOf(site),
      defaultMegabytes: quota > 0 ? quota : null,
    },
    canAddUsers: userCount < site.maximumUsers,
    shells: shellsOf(site),
    administrator: apiAdministrator,
    newUsers: { shell, emailDisabled },
  };
}

export const siteChoiceOf = ({ group, fqdn, domain, suspended }: SiteRecord): SiteChoice => ({
  group,
  fqdn,
  domain,
  suspended,
});

/** The shell of new users is no part of what the panel's database keeps for this. */
export const templateOf = ({ defaults }: SiteRecord): UserTemplate => ({
  diskMegabytes: defaults.quota < 0 ? null : defaults.quota,
  emailDisabled: defaults.emailDisabled,
  shell: 'none',
});
