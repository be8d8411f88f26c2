import { describe, expect, test } from 'vitest';
import { checkPassword } from '@main/practice/rules/passwords';
import { settingsOf } from '@main/practice/store/options';
import { newState } from '@main/practice/store/state';

const variants = (['5212R', '2019'] as const).flatMap((style) =>
  ['aaa', null].map((prefix) => ({ style, prefix, state: newState(settingsOf({ style, prefix })) })),
);

describe.each(variants)('the users from the start of a $style panel with the prefix $prefix', ({ style, state }) => {
  const { directory, settings } = state;

  test.each(directory.users.map((user) => [user.loginName, user] as const))('%s obeys every rule', (_name, user) => {
    const { fullName, password, aliases, quota } = user;
    expect(checkPassword({ password, repeat: password }, user.loginName, style)).toEqual([]);
    expect(directory.setIdentity(user, { fullName, password })).toEqual([]);
    expect(directory.setAliases(user, aliases)).toEqual([]);
    expect(directory.setQuota(user, quota)).toEqual([]);
  });

  test('leave the names of the manual free', () => {
    const login = settings.prefix ? 'aaa_yamaguchi' : 'yamaguchi';
    expect([login, 'somu'].filter((name) => directory.isNameTaken(name))).toEqual([]);
  });

  test('have the administrator first, with the password that was asked for', () => {
    expect(directory.users[0]).toMatchObject({
      ...settings.administrator,
      siteAdministrator: true,
      fullName: 'mailadmin',
    });
  });
});

test('an option that is undefined counts as not given', () => {
  expect(settingsOf({ style: undefined, prefix: undefined, csrf: undefined })).toMatchObject({
    style: '5212R',
    prefix: 'aaa',
    csrf: true,
  });
});
