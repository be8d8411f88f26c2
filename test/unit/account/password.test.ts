import { describe, expect, it } from 'vitest';
import {
  checkPassword,
  checkPasswordRepeat,
  olderPasswordRules,
  repairPassword,
  type PasswordContext,
} from '@shared/account/password';
import { codesOf, errorsOf, examplePasswordContext, find } from './example-site';

const check = (password: string, of: Partial<PasswordContext> = {}) =>
  checkPassword(password, { ...examplePasswordContext, ...of });
const older = { rules: olderPasswordRules };

describe('a password that is fine', () => {
  it.each([
    'Kq7mTx4wPz',
    'kq7mtx4w',
    'KQ7MTX4W',
    '83650274',
    'x'.repeat(31) + '1',
    'abc_def.1',
    'abc!def#1',
    'abc%xyz(1)',
    '_.!#%()1',
    'Yama9guchi',
    'aDm9in.Kq',
    '(Kq7mTx4)',
    '1.2.3.4.5',
  ])('%o', (password) => {
    expect(check(password)).toEqual([]);
  });

  it('uses every character of the manual’s list but those that the form alters', () => {
    const listed = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.!#$%&()';
    for (const character of listed) expect(errorsOf(check(`Kq7mTx4w${character}`))).toEqual([]);
  });
});

describe('a password that is refused', () => {
  it.each([
    ['', ['password-empty']],
    ['Kq7mTx4', ['password-too-short']],
    ['K7', ['password-too-short']],
    ['x'.repeat(32) + '1', ['password-too-long']],
    ['KqmTxwPzab', ['password-no-digit']],
    ['Kqm', ['password-too-short', 'password-no-digit']],
    [`Kq7mTx4w'`, ['password-altered']],
    ['Kq7mTx4w<', ['password-altered']],
    ['Kq7mTx4w>', ['password-altered']],
    ['Kq7mTx4w"', ['password-altered']],
    ['Kq7mTx4w ', ['password-space']],
    [' Kq7mTx4w', ['password-space']],
    ['Kq7m Tx4w', ['password-space']],
    ['Kq7mTx4w\t', ['password-control']],
    ['Kq7mTx4w\n', ['password-control']],
    ['Kq7mTx4w\0', ['password-control']],
    ['Kq7mTx4w\x7F', ['password-control']],
    ['Kq7mTx4w\x85', ['password-non-ascii', 'password-control']],
    ['Ｋｑ７ｍＴｘ４ｗ１', ['password-full-width', 'password-no-digit']],
    ['Kq7mTx4wＡ', ['password-full-width']],
    ['Kq7mTx4w　', ['password-full-width']],
    ['Kq7mTx4wあ', ['password-non-ascii']],
    ['Kq7mTx4wｱ', ['password-non-ascii']],
    ['Kq7mTx4wé', ['password-non-ascii']],
    ['Kq7mTx4w§', ['password-non-ascii']],
    ['Kq7mTx4w¥', ['password-non-ascii']],
    ['Kq7mTx4w😀', ['password-non-ascii']],
    ['Kq7mTx4wＡあ', ['password-full-width', 'password-non-ascii']],
    ['yamaguchi', ['password-no-digit', 'password-is-user-name']],
    ['aaa_yamaguchi', ['password-no-digit', 'password-is-user-name']],
    ['AAA_YamaGuchi', ['password-no-digit', 'password-is-user-name']],
    ['aaa_mailadmin', ['password-no-digit', 'password-is-administrator', 'password-product-name']],
    ['admin2024x', ['password-product-name']],
    ['xxAdmin99', ['password-product-name']],
    ['4dm1nKq7m', ['password-product-name']],
    ['@dminKq7m', ['password-character', 'password-product-name']],
    ['Kq7a6m!n', ['password-product-name']],
    ['blueonyx1', ['password-product-name']],
    ['8lu30nyx', ['password-product-name']],
    ['B1ue0nyx', ['password-product-name']],
    ['password1', ['password-common']],
    ['pa55w0rd', ['password-common']],
    ['Passw0rd', ['password-common']],
    ['12345678', ['password-common']],
    ['qwerty123', ['password-common']],
    ['1qaz2wsx', ['password-common']],
    ['sakura123', ['password-common']],
  ])('%o: %o', (password, codes) => {
    expect(errorsOf(check(password))).toEqual(codes);
  });

  it.each([...'*+,-/:;=?@[\\]^`{|}~'])('%o is not in the manual’s list', (character) => {
    expect(check(`Kq7mTx4w${character}`)).toEqual([
      { code: 'password-character', severity: 'error', params: { characters: character } },
    ]);
  });

  it('knows what to say about every printable character', () => {
    for (let code = 0x21; code <= 0x7e; code += 1) {
      const character = String.fromCharCode(code);
      const isListed = /[A-Za-z0-9_.!#$%&()]/.test(character);
      expect([character, errorsOf(check(`Kq7mTx4w${character}`)).length]).toEqual([character, isListed ? 0 : 1]);
    }
  });

  it('names the characters, and no others of the password', () => {
    expect(find(check(`K'q7<mT'x4>w"`), 'password-altered')?.params).toEqual({ characters: `' < > "` });
    expect(find(check('K+q7-mT+x4'), 'password-character')?.params).toEqual({ characters: '+ -' });
  });

  it('names the bounds and its length', () => {
    expect(find(check('K7'), 'password-too-short')?.params).toEqual({ minimum: 8, length: 2 });
    expect(find(check('1'.repeat(40)), 'password-too-long')?.params).toEqual({ maximum: 32, length: 40 });
  });
});

describe('a password with a hint', () => {
  it.each([
    ['Kq7$mTx4w', ['password-dollar']],
    ['Kq7&mTx4w', ['password-ampersand']],
    ['Kq%41mTx4w', ['password-percent-code']],
    ['Kq%aFmTx4w', ['password-percent-code']],
    ['Kq$7&%99m', ['password-dollar', 'password-ampersand', 'password-percent-code']],
    ['yamaguchi2024', ['password-contains-user-name']],
    ['xYamaguchi1', ['password-contains-user-name']],
    ['aaa_yamaguchi1', ['password-contains-user-name']],
    ['password001', ['password-common-base']],
    ['sakura2024', ['password-common-base']],
  ])('%o: %o', (password, codes) => {
    const findings = check(password);
    expect(codesOf(findings)).toEqual(codes);
    expect(findings.every((finding) => finding.severity === 'hint')).toBe(true);
  });

  it.each(['Kq7%mTx4w', 'Kq7mTx4%', 'Kq%4mTx7w', 'Kq7m%g1Tx'])('%o holds no code', (password) => {
    expect(check(password)).toEqual([]);
  });

  it('does not find a very short user name everywhere', () => {
    expect(check('Kq7mTx4wPz', { userName: 'k', loginName: 'aaa_k' })).toEqual([]);
    expect(check('Kq7mTx4wPz', { userName: 'kq', loginName: 'aaa_kq' })).toEqual([]);
    expect(codesOf(check('Kq7mTx4wPz', { userName: 'kq7', loginName: 'aaa_kq7' }))).toEqual([
      'password-contains-user-name',
    ]);
  });

  it('has nothing to compare with before there is a user name', () => {
    expect(check('aaa_Kq7mTx', { userName: '', loginName: '', administrator: '' })).toEqual([]);
  });
});

describe('a password for an older panel', () => {
  it.each([
    ['Kq7mTx', []],
    ['Kq7mT', ['password-too-short']],
    ['x'.repeat(23) + '1', []],
    ['x'.repeat(24) + '1', ['password-too-long']],
    ['Kq7m_Tx', ['password-character']],
    ['Kq7m&Tx', ['password-character']],
    ['Kq7m&_-Tx', ['password-character']],
    ['.!#$%()7', []],
  ])('%o: %o', (password, codes) => {
    expect(errorsOf(check(password, older))).toEqual(codes);
  });

  it('names all refused signs at once and does not hint at what it refuses', () => {
    expect(check('Kq7m&_-Tx', older)).toEqual([
      { code: 'password-character', severity: 'error', params: { characters: '& _ -' } },
    ]);
  });
});

describe('full-width input', () => {
  it.each([
    ['Ｋｑ７ｍＴｘ４ｗ', 'Kq7mTx4w'],
    ['Ｋｑ７ｍ！＃', 'Kq7m!#'],
    ['Kq7mTx4w', 'Kq7mTx4w'],
    ['パスワード１', 'パスワード1'],
    ['Kq7mTx4wー', 'Kq7mTx4wー'],
  ])('%o is offered as %o', (typed, password) => {
    expect(repairPassword(typed)).toBe(password);
  });
});

describe('the repeated password', () => {
  it.each([
    ['Kq7mTx4w', 'Kq7mTx4w', []],
    ['Kq7mTx4w', '', ['password-repeat-empty']],
    ['Kq7mTx4w', 'Kq7mTx4', ['password-repeat-differs']],
    ['Kq7mTx4w', 'kq7mTx4w', ['password-repeat-differs']],
    ['Kq7mTx4w', 'Kq7mTx4w ', ['password-repeat-differs']],
    ['', 'Kq7mTx4w', ['password-repeat-differs']],
    ['', '', []],
  ])('%o and %o: %o', (password, repeat, codes) => {
    expect(codesOf(checkPasswordRepeat(password, repeat))).toEqual(codes);
  });
});
