import { expect, it } from 'vitest';
import type { Account, PanelUser } from '@shared/account/account';
import { differences } from '@main/panels/blueonyx-web/compare';

const account: Account = {
  fullName: '総務部 山口',
  userName: 'yamaguchi',
  password: 'Tsubame2719',
  diskMegabytes: 1000,
  aliases: ['yamaguchi', 'somu'],
  remarks: '',
  shell: 'none',
  siteAdministrator: false,
  dnsAdministrator: false,
  emailDisabled: false,
};
const user: PanelUser = {
  fullName: '総務部 山口',
  loginName: 'aaa_yamaguchi',
  aliases: ['yamaguchi', 'somu'],
  suspended: false,
  rights: ['email'],
  otherRights: [],
};

it.each<[string, Partial<PanelUser>, Partial<Account>]>([
  ['the same', {}, {}],
  ['aliases in another order', { aliases: ['somu', 'yamaguchi'] }, {}],
  ['an alias asked for twice', {}, { aliases: ['somu', 'yamaguchi', 'somu'] }],
  ['an alias in capitals', {}, { aliases: ['Somu', 'yamaguchi'] }],
  ['no aliases', { aliases: [] }, { aliases: [] }],
  ['spaces that the page tidied', {}, { fullName: ' 総務部  山口' }],
  ['a decomposed letter', { fullName: 'がぎ' }, { fullName: 'がぎ'.normalize('NFD') }],
  [
    'the rights asked for',
    { rights: ['email', 'siteAdministrator', 'dnsAdministrator'] },
    { siteAdministrator: true, dnsAdministrator: true },
  ],
  [
    'rights that nobody asked about',
    { rights: ['email', 'ftp', 'twoFactor', 'sendAsOthers', 'subdomain'], otherRights: ['AV-SPAM'] },
    {},
  ],
  ['e-mail disabled', { rights: [] }, { emailDisabled: true }],
  ['SFTP', { rights: ['email', 'sftp'] }, { shell: 'jailed_sftp_scp_rsync' }],
  ['a chrooted shell', { rights: ['email', 'chrootedShell', 'sftp'] }, { shell: 'jailed_shell' }],
  ['a full shell', { rights: ['email', 'shell'] }, { shell: 'full_shell' }],
])('finds no difference: %s', (_what, shown, asked) => {
  expect(differences({ ...user, ...shown }, { ...account, ...asked }, '5212R')).toEqual([]);
});

it.each<[string[], Partial<PanelUser>, Partial<Account>]>([
  [['fullName'], { fullName: '総務部 山ロ' }, {}],
  [['aliases'], { aliases: ['yamaguchi'] }, {}],
  [['aliases'], { aliases: ['yamaguchi', 'somu', 'info'] }, {}],
  [['siteAdministrator'], { rights: ['email', 'siteAdministrator'] }, {}],
  [['siteAdministrator'], {}, { siteAdministrator: true }],
  [['dnsAdministrator'], {}, { dnsAdministrator: true }],
  [['emailDisabled'], { rights: [] }, {}],
  [['emailDisabled'], {}, { emailDisabled: true }],
  [['shell'], { rights: ['email', 'shell'] }, {}],
  [['shell'], { rights: ['email', 'sftp'] }, { shell: 'jailed_shell' }],
  [['shell'], {}, { shell: 'jailed_sftp_scp_rsync' }],
  [['suspended'], { suspended: true }, {}],
  [['fullName', 'aliases', 'suspended'], { fullName: 'x', aliases: [], suspended: true }, {}],
])('names %j', (fields, shown, asked) => {
  expect(differences({ ...user, ...shown }, { ...account, ...asked }, '5212R')).toEqual(fields);
});

it('knows that the panels of 2019 show one kind of shell', () => {
  const withShell: PanelUser = { ...user, rights: ['email', 'shell'] };
  expect(differences(withShell, { ...account, shell: 'jailed_shell' }, '2019')).toEqual([]);
  expect(differences(user, { ...account, shell: 'jailed_shell' }, '2019')).toEqual(['shell']);
});
