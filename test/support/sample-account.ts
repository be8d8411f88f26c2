import type { Account } from '@shared/account/account';

/** The employee of the manual, as the wizard sends it. */
export const yamaguchi: Account = {
  fullName: '総務部山口',
  userName: 'yamaguchi',
  password: 'Tsubame#2719',
  diskMegabytes: 1000,
  aliases: ['yamaguchi', 'somu'],
  remarks: '',
  shell: 'none',
  siteAdministrator: false,
  dnsAdministrator: false,
  emailDisabled: false,
};
