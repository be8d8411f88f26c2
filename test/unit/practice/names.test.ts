import { describe, expect, test } from 'vitest';
import { freeNames } from '@main/practice/rules/free-names';
import { finalUserName, isReservedAlias, isReservedUser, types } from '@main/practice/rules/names';

test.each(['root', 'mail', 'Admin', 'share-guest', 'htt', 'admin-x', 'root-1', 'exim', 'nobody'])(
  '%s is reserved',
  (name) => {
    expect(isReservedUser(name)).toBe(true);
  },
);

test.each(['yamaguchi', 'postfix', 'gdm', 'admin', 'administrator', 'rooty', 'aaa_root'])(
  '%s is not reserved',
  (name) => {
    expect(isReservedUser(name)).toBe(false);
  },
);

test('reserved aliases count in capitals too', () => {
  expect(isReservedAlias('Mailer-Daemon')).toBe(true);
  expect(isReservedAlias('postmaster')).toBe(false);
});

test('a final name is cut to 31 characters, prefix included', () => {
  expect(finalUserName('yamaguchi', 'aaa')).toBe('aaa_yamaguchi');
  expect(finalUserName('y'.repeat(40), 'aaa')).toBe(`aaa_${'y'.repeat(27)}`);
  expect(finalUserName('y'.repeat(40), null)).toHaveLength(40);
});

describe('types', () => {
  test.each([
    ['userName', 'aaa_yamaguchi', true],
    ['userName', 'a', true],
    ['userName', 'a'.repeat(31), true],
    ['userName', 'a'.repeat(32), false],
    ['userName', '1abc', false],
    ['userName', '_abc', false],
    ['userName', 'Abc', false],
    ['userName', 'abc$', false],
    ['userName', '', false],
    ['alias', 'somu', true],
    ['alias', '1st', true],
    ['alias', '_x', true],
    ['alias', '.x', false],
    ['alias', 'a@b', false],
    ['alias', 'Somu', false],
    ['alias', '', false],
    ['fullName', '総務部山口', true],
    ['fullName', '', true],
    ['fullName', 'a:b', false],
    ['fullName', 'a\nb', false],
    ['group', 'site1', true],
    ['group', '-', false],
  ] as const)('%s %j: %s', (type, value, fits) => {
    expect(types[type].test(value)).toBe(fits);
  });
});

test('free names are offered with a number behind, within the length', () => {
  expect(freeNames('sato', (name) => name === 'sato2')).toEqual(['sato1', 'sato3', 'sato4']);
  expect(freeNames('s'.repeat(31), () => false)[0]).toBe(`${'s'.repeat(29)}1`);
});
