import { describe, expect, test } from 'vitest';
import { Directory } from '@main/practice/store/directory';
import type { Site } from '@main/practice/store/site';

const password = 'Keyaki.Michi24';
const site: Site = {
  group: 'site1',
  fqdn: 'example.com',
  prefix: 'aaa',
  maximumUsers: 3,
  quota: 500,
  shell: 1,
  senderSpoofing: 'offered',
  emailDisabled: false,
  suspended: false,
  preferredAdministrator: 'aaa_web',
  mailingLists: ['all'],
  otherUsers: ['bbb_sato'],
  defaults: { quota: 20, emailDisabled: false, sendAsOthers: false, shell: 0, remarks: '' },
};
const directoryWith = (...names: string[]): Directory => {
  const directory = new Directory(site, '5212R');
  for (const name of names) directory.seed({ loginName: name, password, aliases: [`${name}-alias`] });
  return directory;
};
const refusalsOf = (directory: Directory, seed: { loginName: string; fullName?: string; password?: string }) => {
  const made = directory.create({ password, ...seed });
  return 'refusals' in made ? made.refusals.map(({ key, values }) => [key, ...Object.values(values ?? {})]) : [];
};

describe('creating', () => {
  test('a new user has what the form of the panel gives', () => {
    const directory = directoryWith();
    expect(refusalsOf(directory, { loginName: 'aaa_ito', fullName: '伊藤' })).toEqual([]);
    expect(directory.find('aaa_ito')).toMatchObject({ fullName: '伊藤', language: 'browser', ftp: false, shell: 0 });
  });
  test.each([
    ['a user of the site', 'aaa_sato'],
    ['a user of another site', 'bbb_sato'],
    ['a mailing list', 'all'],
    ['an alias of the site', 'aaa_sato-alias'],
    ['a reserved word', 'mysql'],
    ['a reserved beginning', 'admin-sato'],
  ])('the name of %s is taken', (_what, loginName) => {
    expect(refusalsOf(directoryWith('aaa_sato'), { loginName })).toEqual([['userNameAlreadyTaken', loginName]]);
  });
  test('every type that does not match is named', () => {
    const refusals = refusalsOf(directoryWith(), { loginName: '1x', fullName: 'a:b', password: 'short' });
    expect(refusals).toEqual([
      ['invalidData', 'name'],
      ['invalidData', 'fullName'],
      ['invalidData', 'password'],
    ]);
  });
  test('the user limit of the site holds', () => {
    expect(refusalsOf(directoryWith('a', 'b', 'c'), { loginName: 'aaa_d' })).toEqual([
      ['overUserLimit', 'example.com'],
    ]);
  });
});

describe('aliases', () => {
  const set = (aliases: string[]) => {
    const directory = directoryWith('aaa_sato', 'aaa_ito');
    const user = directory.users[0]!;
    const refusals = directory
      .setAliases(user, aliases)
      .map(({ key, values }) => [key, ...Object.values(values ?? {})]);
    return { refusals, aliases: user.aliases };
  };
  test('are stored once each', () => {
    expect(set(['sato', 'somu', 'sato'])).toEqual({ refusals: [], aliases: ['sato', 'somu'] });
  });
  test('may be the ones that the user has already', () => {
    expect(set(['aaa_sato-alias']).refusals).toEqual([]);
  });
  test.each(['aaa_ito-alias', 'aaa_ito', 'all', 'nobody'])('%s is in use', (alias) => {
    expect(set(['somu', alias])).toEqual({ refusals: [['aliasInUse', alias]], aliases: ['aaa_sato-alias'] });
  });
  test('the own name finds its own row', () => {
    expect(set(['somu', 'aaa_sato'])).toEqual({ refusals: [], aliases: ['somu', 'aaa_sato'] });
  });
  test.each([[''], ['Somu'], ['a b'], ['a@example.com'], ['a,b']])('%j does not fit', (alias) => {
    expect(set([alias]).refusals).toEqual([['invalidData', 'aliases']]);
  });
});

test('a disk over that of the site is refused with the label as its whole text', () => {
  const directory = directoryWith('aaa_sato');
  const user = directory.users[0]!;
  expect(directory.setQuota(user, 500)).toEqual([]);
  expect(directory.setQuota(user, 501)).toEqual([{ kind: 'rule', key: 'maxDiskSpace', values: undefined }]);
  expect(directory.setQuota(user, 'invalid')).toMatchObject([{ key: 'invalidData', values: { key: 'quota' } }]);
  expect(user.quota).toBe(500);
  expect(directory.setQuota(user, -1)).toEqual([]);
});
