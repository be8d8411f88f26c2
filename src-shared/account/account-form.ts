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

/** An empty form with the site's own default for the disk, where the panel shows one. */
export function emptyAccountForm(site: Pick<SiteFacts, 'disk'>): AccountForm {
  const megabytes = site.disk?.defaultMegabytes ?? null;
  return {
    fullName: '',
    userName: '',
    password: '',
    passwordRepeat: '',
    disk: megabytes === null ? '' : formatDiskForPanel(megabytes),
    aliases: '',
    remarks: '',
    shell: 'none',
    siteAdministrator: false,
    dnsAdministrator: false,
    emailDisabled: false,
  };
}
