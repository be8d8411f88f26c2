import { describe, expect, it } from 'vitest';
import type { UserChange, UserDetails } from '@shared/account/user-details';
import { conflictsOf, differingSettings } from '@main/panels/blueonyx-web/edit-compare';

const user: UserDetails = {
  loginName: 'aaa_suzuki',
  fullName: '鈴木 一郎',
  diskMegabytes: 1000,
  aliases: ['suzuki', 'ichiro'],
  remarks: '一行目\n二行目',
  shell: 'none',
  siteAdministrator: false,
  dnsAdministrator: false,
  emailDisabled: false,
  forwarding: { enabled: false, addresses: [], keepCopy: false },
  vacation: { enabled: false, message: '', from: '2026-08-10T09:00', until: null },
  suspended: false,
  usedMegabytes: null,
};

const vacation = { enabled: true, message: 'x', from: '2026-08-10T09:00', until: '2026-08-17T09:00' };

describe('what counts as the same', () => {
  it.each<UserChange>([
    { fullName: ' 鈴木  一郎 ' },
    { aliases: ['ICHIRO', 'suzuki', 'suzuki'] },
    { remarks: '一行目  \r\n二行目\n' },
    { forwarding: { enabled: true, addresses: [], keepCopy: true } },
    { vacation: { ...user.vacation, from: '2001-01-01T00:00', until: '2001-01-02T00:00' } },
  ])('%j', (change) => {
    expect(differingSettings(user, { ...user, ...change })).toEqual([]);
  });

  it('an end that is the beginning is none', () => {
    const endless = { ...user, vacation: { ...vacation, until: null } };
    expect(differingSettings(endless, { ...user, vacation: { ...vacation, until: vacation.from } })).toEqual([]);
  });
});

describe('what differs', () => {
  it.each<[UserChange, string]>([
    [{ fullName: '鈴木 二郎' }, 'fullName'],
    [{ diskMegabytes: null }, 'diskMegabytes'],
    [{ aliases: ['suzuki'] }, 'aliases'],
    [{ remarks: '一行目' }, 'remarks'],
    [{ shell: 'jailed_shell' }, 'shell'],
    [{ siteAdministrator: true }, 'siteAdministrator'],
    [{ forwarding: { enabled: false, addresses: ['a@example.org'], keepCopy: false } }, 'forwarding'],
    [{ vacation: { ...user.vacation, message: 'x' } }, 'vacation'],
    [{ vacation }, 'vacation'],
  ])('%j', (change, field) => {
    expect(differingSettings(user, { ...user, ...change })).toEqual([field]);
  });

  it('the dates of a message that is on', () => {
    const later = { ...user, vacation: { ...vacation, until: '2026-08-18T09:00' } };
    expect(differingSettings({ ...user, vacation }, later)).toEqual(['vacation']);
  });
});

describe('a conflict', () => {
  const change: UserChange = { fullName: '鈴木 二郎', diskMegabytes: 2000 };

  it.each<[string, UserChange, string[]]>([
    ['is none where nothing moved', {}, []],
    ['is none in what is not to be changed', { remarks: 'x' }, []],
    ['is none where somebody else wanted the same', { fullName: '鈴木 二郎' }, []],
    [
      'is what stands differently, and not as wanted',
      { fullName: '佐藤', diskMegabytes: 3000 },
      ['fullName', 'diskMegabytes'],
    ],
  ])('%s', (_what, meanwhile, fields) => {
    expect(conflictsOf(change, user, { ...user, ...meanwhile })).toEqual(fields);
  });
});
