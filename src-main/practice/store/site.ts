import type { Settings } from './options';
import type { ShellLevel } from './user';

/** Whether users may be allowed to send as somebody else: by the site, and by the server at all. */
export type SenderSpoofing = 'offered' | 'denied' | 'absent';

/** One site of the practice panel and its rules. */
export interface Site {
  group: string;
  fqdn: string;
  /** null: the site uses no prefix. Empty: it does and leaves the prefix to be invented. */
  prefix: string | null;
  maximumUsers: number;
  /** Megabytes; -1 without limit. */
  quota: number;
  /** The strongest shell that the site allows. */
  shell: ShellLevel;
  senderSpoofing: SenderSpoofing;
  emailDisabled: boolean;
  suspended: boolean;
  /** The site's web server runs as this administrator, who therefore cannot be deleted. */
  preferredAdministrator: string;
  mailingLists: string[];
  /** Users of other sites and of the system: names are unique on the whole server. */
  otherUsers: string[];
  defaults: { quota: number; emailDisabled: boolean; sendAsOthers: boolean; shell: ShellLevel; remarks: string };
}

/** The prefix that the add form shows. A blank one is invented anew on each visit, as the panel does. */
export function prefixOf(site: Site, now: number): string | null {
  if (site.prefix !== '') return site.prefix;
  const initials = site.fqdn.split('.').map((label) => label.charAt(0));
  return `${initials.join('')}${Math.floor(now / 1000)}_`;
}

/** The panel's name of the second site of a server. */
export const otherSiteGroup = 'site2';

type SiteSettings = Pick<
  Settings,
  'prefix' | 'maximumUsers' | 'siteQuotaMegabytes' | 'shell' | 'senderSpoofing' | 'mailingLists' | 'otherUsers'
>;

export const siteOf = (settings: SiteSettings): Site => ({
  group: 'site1',
  fqdn: 'example.com',
  prefix: settings.prefix,
  maximumUsers: settings.maximumUsers,
  quota: settings.siteQuotaMegabytes,
  shell: settings.shell,
  senderSpoofing: settings.senderSpoofing,
  emailDisabled: false,
  suspended: false,
  preferredAdministrator: settings.prefix ? `${settings.prefix}_webmaster` : 'webmaster',
  mailingLists: settings.mailingLists,
  otherUsers: settings.otherUsers,
  defaults: { quota: 20, emailDisabled: false, sendAsOthers: false, shell: 0, remarks: '' },
});
