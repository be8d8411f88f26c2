import type { Right } from '@shared/account/account';

/** The icons that rows show, by the names that `RowIcons.vue` draws them under. */
export const rowIcons = {
  siteAdministrator: 'i-lucide-shield',
  dnsAdministrator: 'i-lucide-globe',
  shell: 'i-lucide-terminal',
  chrootedShell: 'i-lucide-terminal',
  twoFactor: 'i-lucide-smartphone',
  ftp: 'i-lucide-folder-up',
  sftp: 'i-lucide-folder-up',
  email: 'i-lucide-mail',
  sendAsOthers: 'i-lucide-users',
  vacation: 'i-lucide-palmtree',
  subdomain: 'i-lucide-network',
  openVpn: 'i-lucide-lock',
  suspended: 'i-lucide-circle-pause',
  menu: 'i-lucide-ellipsis',
} as const satisfies Record<Right, string> & Record<string, string>;

export type RowIcon = keyof typeof rowIcons;

/** Where `<use>` finds an icon. */
export const placeOf = (icon: RowIcon): string => `#row-icon-${icon}`;
