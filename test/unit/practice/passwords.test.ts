import { describe, expect, test } from 'vitest';
import { checkPassword, passwordRules, passwordStrength, type PanelStyle } from '@main/practice/rules/passwords';
import { stupidPassRule } from '@main/practice/rules/stupid-pass';

const good = 'Keyaki.Michi24';
const check = (password: string, repeat = password, style: PanelStyle = '5212R') =>
  checkPassword({ password, repeat }, 'aaa_mailadmin', style);
const broken = (rule: string) => [
  { key: 'passwordInvalid', values: { rule: { key: rule } } },
  { key: 'invalidPassword' },
];

describe('the rules of StupidPass', () => {
  test.each([
    [good, null],
    ['Short.7', 'passwordTooShort'],
    ['Eight.78', null],
    [`${'Keyaki.Mi4'.repeat(4)}`, null],
    [`${'Keyaki.Mi4'.repeat(4)}x`, 'passwordTooLong'],
    ['NoDigitHere.', 'passwordTooSimple'],
    ['MyAdminKey9', 'passwordTooSimple'],
    ['My@dm1nKey', 'passwordTooSimple'],
    ['4DM!N-keyaki', 'passwordTooSimple'],
    ['a6min.keyaki', 'passwordTooSimple'],
    ['8lue0nyx.mado', 'passwordTooSimple'],
    ['B1u30Nyx.mado', 'passwordTooSimple'],
    ['password1', 'passwordDictionaryWord'],
    ['P@$5w0rd1', 'passwordDictionaryWord'],
    ['PASSWORD1', 'passwordDictionaryWord'],
    ['password1.', null],
    ['12345678', 'passwordDictionaryWord'],
    ['s@kur4123', 'passwordDictionaryWord'],
  ])('%s: %s', (password, rule) => {
    expect(stupidPassRule(password, 8)).toBe(rule);
  });
});

describe('the check before the database is asked', () => {
  test('a good one passes', () => {
    expect(check(good)).toEqual([]);
  });
  test('the first hit wins, in the order of the panel', () => {
    expect(check('', 'x')).toEqual([{ key: 'passwordNotIdentical' }]);
    expect(check('AAA_MailAdmin')).toEqual([{ key: 'passwordEqualsUserName' }]);
    expect(check('')).toEqual([{ key: 'passwordInvalid', values: { rule: '' } }, { key: 'invalidPassword' }]);
    expect(check('a"b')).toEqual([{ key: 'invalidPassword' }]);
    expect(check('abc1')).toEqual(broken('passwordTooShort'));
  });
  test('the panel of 2019 takes six characters', () => {
    expect(check('Mado48', 'Mado48', '2019')).toEqual([]);
    expect(check('Mado4', 'Mado4', '2019')).toEqual(broken('passwordTooShort'));
  });
});

describe('the type in the database', () => {
  test.each([
    ['5212R', '12345678', true],
    ['5212R', '1234567', false],
    ['5212R', 'x'.repeat(32), true],
    ['5212R', 'x'.repeat(33), false],
    ['5212R', 'with space and & 1', true],
    ['5212R', 'quote"1234', false],
    ['5212R', 'tab\t12345', false],
    ['2019', '123456', true],
    ['2019', 'x'.repeat(24), true],
    ['2019', 'x'.repeat(25), false],
    ...[...' "&\'/<>?@[\\]^_`{|}~'].map((sign) => ['2019', `Keyaki${sign}24`, false] as const),
    ...[...'!#$%()*+,-.:;='].map((sign) => ['2019', `Keyaki${sign}24`, true] as const),
  ] as const)('%s: %j fits: %s', (style, password, fits) => {
    expect(passwordRules[style].type.test(password)).toBe(fits);
  });
});

describe('the strength meter', () => {
  test.each([
    ['5212R', good, 'passwordStrong'],
    ['5212R', 'Keyaki$24x', 'passwordIllegalCharacters'],
    ['5212R', 'Keyaki§24x', 'passwordIllegalCharacters'],
    ['5212R', 'Ke4', 'passwordTooShort'],
    ['5212R', 'NoDigitHere', 'passwordTooSimple'],
    ['5212R', 'password1', 'passwordDictionaryWord'],
    ['5212R', 'Keyaki?24x', 'passwordStrong'],
    ['2019', 'Keyaki?24x', 'passwordIllegalCharacters'],
    ['2019', 'Keyaki 24x', 'passwordIllegalCharacters'],
  ] as const)('%s: %s is %s', (style, password, key) => {
    expect(passwordStrength(password, style)).toEqual({ key });
  });
});
