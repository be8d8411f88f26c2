import type { Shell, SiteFacts } from './account';
import { formatDiskForPanel } from './disk';

/** One new employee as typed: texts as they stand in the fields, nothing read into them yet. */
export interface AccountForm {
  fullName: string;
  userName: string;
  password: string;
  passwordRepeat: string;
  disk: string;
  /** One alias a line. */
  aliases: string;
  remarks: string;
  shell: Shell;
  siteAdministrator: boolean;
  dnsAdministrator: boolean;
  emailDisabled: boolean;
}

/** An empty form with what the site gives to new users, where the panel shows it. */
export function emptyAccountForm(site: Pick<SiteFacts, 'disk' | 'newUsers'>): AccountForm {
  const megabytes = site.disk?.defaultMegabytes ?? null;
  return {
    fullName: '',
    userName: '',
    password: '',
    passwordRepeat: '',
    disk: megabytes === null ? '' : formatDiskForPanel(megabytes),
    aliases: '',
    remarks: '',
    siteAdministrator: false,
    dnsAdministrator: false,
    ...(site.newUsers ?? { shell: 'none', emailDisabled: false }),
  };
}
