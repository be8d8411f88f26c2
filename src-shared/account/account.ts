/** Shell access as the panel names it (`Shell_enabled` of its form). */
export const shells = ['none', 'jailed_sftp_scp_rsync', 'jailed_shell', 'full_shell'] as const;
export type Shell = (typeof shells)[number];

/** What IT staff ask for: one mail user to be created. */
export interface Account {
  fullName: string;
  /** As typed: without the site's prefix. */
  userName: string;
  password: string;
  /** Whole megabytes, factor 1000 as the panel counts (1G = 1000). */
  diskMegabytes: number;
  /** Local parts, without the domain. */
  aliases: string[];
  remarks: string;
  shell: Shell;
  siteAdministrator: boolean;
  dnsAdministrator: boolean;
  emailDisabled: boolean;
}

/** BlueOnyx 5212R, or an older one (5209R, 5210R), whose rules are stricter here and there. */
export const panelGenerations = ['5212R', 'older'] as const;
export type PanelGeneration = (typeof panelGenerations)[number];

/** The administrator's own site, as read from the panel. */
export interface SiteFacts {
  /** The panel's name of the site, e.g. `site1`. */
  group: string;
  /** The site's fully qualified name, e.g. `mail.example.com`; empty when the panel does not show it. */
  fqdn: string;
  /** The prefix of every user name, e.g. `aaa`; null where the site uses none. */
  prefix: string | null;
  /** Bounds of one user's disk in megabytes; null where the panel shows none. */
  disk: { minimumMegabytes: number; maximumMegabytes: number; defaultMegabytes: number | null } | null;
  /** False when the site's user limit is reached: the panel then shows no "add" button. */
  canAddUsers: boolean;
  /** The shells that the site allows; `['none']` where it allows none. */
  shells: Shell[];
  /** Signed-in administrator. */
  administrator: string;
  /** What the site gives to new users besides the disk; where nothing tells, neither shell nor a disabled mailbox. */
  newUsers?: { shell: Shell; emailDisabled: boolean };
  /** As the panel's own pages show it; where nothing tells, it counts as 5212R. */
  generation?: PanelGeneration;
}

/** Rights as the list shows them; a badge that is not known is kept with the panel's own word. */
export const rights = [
  'siteAdministrator',
  'dnsAdministrator',
  'shell',
  'chrootedShell',
  'twoFactor',
  'ftp',
  'sftp',
  'email',
  'sendAsOthers',
  'vacation',
  'subdomain',
  'openVpn',
] as const;
export type Right = (typeof rights)[number];

/** One row of the panel's list of users. */
export interface PanelUser {
  fullName: string;
  /** With prefix: what a mail client signs in with. */
  loginName: string;
  aliases: string[];
  suspended: boolean;
  rights: Right[];
  /** Badges that this program does not know, verbatim. */
  otherRights: string[];
}

/** The panel cuts a user name to this many characters, prefix included. */
export const maximumLoginNameLength = 31;

/** The final login name: `prefix_name`, or the bare name where the site uses no prefix. */
export function loginNameOf(userName: string, prefix: string | null): string {
  return prefix ? `${prefix}_${userName}` : userName;
}
