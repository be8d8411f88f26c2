import { describe, expect, it } from 'vitest';
import type { PanelUser } from '@shared/account/account';
import type { UserDetails } from '@shared/account/user-details';
import { matcher } from '@shared/search/search';
import { columns, inOrder, keyOf, userAfter, type Order } from '@renderer/employees/rows';
import { panelUser } from '../account/example-site';

const people: PanelUser[] = [
  panelUser({ loginName: 'aaa_b', fullName: '佐藤花子', aliases: ['sato'], rights: ['siteAdministrator', 'email'] }),
  panelUser({ loginName: 'aaa_a10', fullName: '社員10', aliases: ['z', 'a'], suspended: true, rights: [] }),
  panelUser({ loginName: 'aaa_a9', fullName: '社員9', rights: ['email'], otherRights: ['X'] }),
];
const names = (order: Order, locale = 'ja') => inOrder(people, order, locale).map(({ loginName }) => loginName);
const by = (column: Order['column'], descending = false) => names({ column, descending });

describe('the rows of the list', () => {
  it.each(columns)('are sorted by %s one way and the other', (column) => {
    expect(by(column, true)).toEqual(by(column).toReversed());
  });

  it('stand by their login name as the panel sorts it', () =>
    expect(by('loginName')).toEqual(['aaa_a10', 'aaa_a9', 'aaa_b']));
  it('take numbers in a name for numbers', () =>
    expect(by('fullName').indexOf('aaa_a9')).toBeLessThan(by('fullName').indexOf('aaa_a10')));
  it('stand by the first alias, whoever has none last', () =>
    expect(by('aliases')).toEqual(['aaa_b', 'aaa_a10', 'aaa_a9']));
  it('show the suspended first', () => expect(by('suspended')[0]).toBe('aaa_a10'));
  it('show those with the weightier rights first', () => expect(by('rights')).toEqual(['aaa_b', 'aaa_a9', 'aaa_a10']));

  it('are found by name, login name and every alias', () => {
    const found = (typed: string) => people.filter((user) => matcher(typed)(keyOf(user))).length;
    expect([found('ハナコ'), found('さとう'), found('花子'), found('aaa_'), found('z')]).toEqual([0, 0, 1, 3, 1]);
  });
});

describe('userAfter', () => {
  const details: UserDetails = {
    loginName: 'aaa_b',
    fullName: '佐藤 花',
    diskMegabytes: 1000,
    aliases: ['hana'],
    remarks: '',
    shell: 'full_shell',
    siteAdministrator: false,
    dnsAdministrator: true,
    emailDisabled: true,
    forwarding: { enabled: false, addresses: [], keepCopy: false },
    vacation: { enabled: true, message: 'x', from: null, until: null },
    suspended: true,
    usedMegabytes: null,
  };

  it('says what the details say', () => {
    expect(userAfter(panelUser({ loginName: 'aaa_b', rights: ['siteAdministrator', 'email'] }), details)).toMatchObject(
      {
        fullName: '佐藤 花',
        aliases: ['hana'],
        suspended: true,
        rights: ['dnsAdministrator', 'shell', 'vacation'],
      },
    );
  });

  it.each([
    ['none', ['email', 'sftp'], ['email']],
    ['jailed_sftp_scp_rsync', ['email'], ['sftp', 'email']],
    ['jailed_shell', ['email'], ['chrootedShell', 'sftp', 'email']],
    ['full_shell', ['sftp', 'email'], ['shell', 'sftp', 'email']],
  ] as const)('shows SFTP as the shell %s brings it', (shell, had, has) => {
    const { vacation } = details;
    const now = { ...details, shell, dnsAdministrator: false, emailDisabled: false };
    const row = panelUser({ loginName: 'aaa_b', rights: [...had] });
    const after = userAfter(row, { ...now, vacation: { ...vacation, enabled: false } });
    expect([...after.rights].sort()).toEqual([...has].sort());
  });

  it('keeps what they do not say', () => {
    const before = panelUser({ loginName: 'aaa_b', rights: ['twoFactor', 'ftp'], otherRights: ['?'] });
    const after = userAfter(before, { ...details, shell: 'none', emailDisabled: false });
    expect(after.rights).toEqual(['dnsAdministrator', 'twoFactor', 'ftp', 'email', 'vacation']);
    expect(after.otherRights).toEqual(['?']);
  });
});
