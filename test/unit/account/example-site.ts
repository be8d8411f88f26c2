import type { PanelUser, SiteFacts } from '@shared/account/account';
import type { AccountContext } from '@shared/account/account-context';
import { emptyAccountForm, type AccountForm } from '@shared/account/account-form';
import type { Finding } from '@shared/account/finding';
import { currentPasswordRules, type PasswordContext } from '@shared/account/password';

export const panelUser = (of: Partial<PanelUser>): PanelUser => ({
  fullName: '',
  loginName: '',
  aliases: [],
  suspended: false,
  rights: ['email'],
  otherRights: [],
  ...of,
});

/** The site of the manual: prefix `aaa`, 1M to 10.5G, the administrator and one colleague. */
export const exampleSite: SiteFacts = {
  group: 'site1',
  fqdn: 'mail.example.com',
  prefix: 'aaa',
  disk: { minimumMegabytes: 1, maximumMegabytes: 10_500, defaultMegabytes: 1000 },
  canAddUsers: true,
  shells: ['none', 'jailed_sftp_scp_rsync'],
  administrator: 'aaa_mailadmin',
};

export const colleagues: PanelUser[] = [
  panelUser({ loginName: 'aaa_mailadmin' }),
  panelUser({ loginName: 'aaa_taro', fullName: '営業部 鈴木太郎', aliases: ['taro', 'Eigyo'] }),
];

export const exampleContext: AccountContext = { site: exampleSite, domain: 'example.com', users: colleagues };

/** The same site without a prefix, with two names that such a site may have. */
export const contextWithoutPrefix: AccountContext = {
  ...exampleContext,
  site: { ...exampleSite, prefix: null, administrator: 'mailadmin' },
  users: [
    panelUser({ loginName: 'mailadmin' }),
    panelUser({ loginName: 'hanako', fullName: '花子', aliases: ['soumu'] }),
  ],
};

/** The manual's employee. */
export const exampleForm: AccountForm = {
  ...emptyAccountForm(exampleSite),
  fullName: '総務部山口',
  userName: 'yamaguchi',
  password: 'Kq7mTx4wPz',
  passwordRepeat: 'Kq7mTx4wPz',
  disk: '1G',
  aliases: 'yamaguchi\nsomu',
};

export const examplePasswordContext: PasswordContext = {
  userName: 'yamaguchi',
  loginName: 'aaa_yamaguchi',
  administrator: 'aaa_mailadmin',
  rules: currentPasswordRules,
};

export const codesOf = (findings: readonly Finding[]): string[] => findings.map((finding) => finding.code);

export const errorsOf = (findings: readonly Finding[]): string[] =>
  codesOf(findings.filter((finding) => finding.severity === 'error'));

export const find = (findings: readonly Finding[], code: Finding['code']): Finding | undefined =>
  findings.find((finding) => finding.code === code);
