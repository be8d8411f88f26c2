import { describe, expect, it } from 'vitest';
import { checkPassword, olderPasswordRules } from '@shared/account/password';
import { passwordChecklist, passwordRuleCodes } from '@shared/account/password-checklist';
import { examplePasswordContext as context, errorsOf } from './example-site';

/** The states as letters, in order: length, digit, characters, user name, product name, common, repeat. */
const states = (password: string, repeat: string) =>
  passwordChecklist(password, repeat, context)
    .map((item) => ({ ok: 'k', failed: 'F', open: '-' })[item.state])
    .join('');

describe('the live checklist', () => {
  it.each([
    ['', '', '-------'],
    ['', 'x', '-------'],
    ['K', '', '--kkkk-'],
    ['Kq7', '', '-kkkkk-'],
    ['Kq7mTx4w', '', 'kkkkkk-'],
    ['Kq7mTx4w', 'Kq7', 'kkkkkk-'],
    ['Kq7mTx4w', 'Kq7mTx4w', 'kkkkkkk'],
    ['Kq7mTx4w', 'Kx', 'kkkkkkF'],
    ['Kq7mTx4w', 'Kq7mTx4wP', 'kkkkkkF'],
    ['KqmTxwPz', 'KqmTxwPz', 'k-kkkkk'],
    ['x'.repeat(32) + '1', '', 'Fkkkkk-'],
    ["Kq7mTx4'", '', 'kkFkkk-'],
    ['Kq7mTx4 ', '', 'kkFkkk-'],
    ['Ｋq7mTx4w', '', 'kkFkkk-'],
    ['yamaguchi', '', 'k-kFkk-'],
    ['AAA_yamaguchi', '', 'k-kFkk-'],
    ['aaa_mailadmin', '', 'k-kFFk-'],
    ['adm1n', '', '-kkkFk-'],
    ['8lue0nyx', '', 'kkkkFk-'],
    ['passw0rd', 'passw0rd', 'kkkkkFk'],
    ['passw0rdX', '', 'kkkkkk-'],
  ])('%o and %o: %o', (password, repeat, expected) => {
    expect(states(password, repeat)).toBe(expected);
  });

  it('always shows the same rules in the same order, with the bounds of the panel', () => {
    const items = passwordChecklist('', '', { ...context, rules: olderPasswordRules });
    expect(items.map((item) => item.code)).toEqual([...passwordRuleCodes]);
    expect(items[0]?.params).toEqual({ minimum: 6, maximum: 24 });
  });

  it.each([
    'Kq7mTx4w',
    'KqmTxwPz',
    'K7',
    'pa55w0rd',
    'admin123',
    "Kq7mTx4'",
    'yamaguchi',
    'aaa_mailadmin',
    'Kq7$mTx&w',
  ])('is all ok exactly when the check finds no error: %o', (password) => {
    const isAllOk = passwordChecklist(password, password, context).every((item) => item.state === 'ok');
    expect(isAllOk).toBe(errorsOf(checkPassword(password, context)).length === 0);
  });
});
