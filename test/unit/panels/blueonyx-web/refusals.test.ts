import { expect, it } from 'vitest';
import type { Account } from '@shared/account/account';
import { refuseUnsendable } from '@main/panels/blueonyx-web/refusals';
import { problemFrom } from '@support/problem';

const account = { fullName: '総務部山口', password: 'Tsubame2719' } as Account;

it.each(['"', '`', '$', '\\', ':', '<', '>', '\n', '\r', '\t', '\u2028'])(
  'never sends a full name with %j',
  (character) => {
    const bad = { ...account, fullName: `山${character}口` };
    expect(problemFrom(() => refuseUnsendable(bad, '5212R'))).toMatchObject({
      code: 'employee-data-invalid',
      params: { field: 'fullName' },
    });
  },
);

it.each(["'", '<', '>', '"', '\n', '\u0007'])('never sends a password with %j', (character) => {
  const bad = { ...account, password: `Tsubame${character}2719` };
  const problem = problemFrom(() => refuseUnsendable(bad, '5212R'));
  expect(problem).toMatchObject({ code: 'employee-password-weak', params: { rule: 'illegal' } });
  expect(JSON.stringify(problem)).not.toContain('Tsubame');
});

it.each([' Tsubame2719', 'Tsubame2719 '])('never sends a password with white space at its ends', (password) => {
  expect(problemFrom(() => refuseUnsendable({ ...account, password }, '5212R')).params.rule).toBe('illegal');
});

it('knows that the panels of 2019 lose an ampersand', () => {
  const withAmpersand = { ...account, password: 'Tsubame&2719' };
  expect(() => refuseUnsendable(withAmpersand, '5212R')).not.toThrow();
  expect(problemFrom(() => refuseUnsendable(withAmpersand, '2019')).params.rule).toBe('illegal');
});

it.each(["O'Brien", '髙﨑 & 𠮷田', 'A／B', '山口　太郎'])('lets the name %s through', (fullName) => {
  expect(() => refuseUnsendable({ ...account, fullName }, '5212R')).not.toThrow();
});

it('lets all the characters of the manual through', () => {
  expect(() => refuseUnsendable({ ...account, password: 'Aa1_.!#$%&()' }, '5212R')).not.toThrow();
});
