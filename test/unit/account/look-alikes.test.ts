import { describe, expect, it } from 'vitest';
import { isCommonPassword, isCommonPasswordPadded } from '@shared/account/common-passwords';
import { containsLookAlike, looksLike } from '@shared/account/look-alikes';

describe('a word in another spelling', () => {
  it.each([
    ['password', 'password', true],
    ['PassWord', 'password', true],
    ['p@ssw0rd', 'password', true],
    ['p4$$w0rd', 'password', true],
    ['pa55w0r6', 'password', true],
    ['p@55w@rd', 'password', true],
    ['8lu30nyx', 'blueonyx', true],
    ['b!ue0nyx', 'blueonyx', true],
    ['61ue@nyx', 'blueonyx', true],
    ['7es7', 'test', true],
    ['!qaz', '1qaz', true],
    ['1qaz', 'iqaz', true],
    ['1qaz', 'lqaz', true],
    ['iqaz', '1qaz', false],
    ['passwords', 'password', false],
    ['passwor', 'password', false],
    ['p9ssword', 'password', false],
    ['', 'a', false],
    ['', '', true],
  ])('%o as %o: %o', (text, word, expected) => {
    expect(looksLike(text, word)).toBe(expected);
  });

  it.each([
    ['xadminx', 'admin', true],
    ['4dm1n', 'admin', true],
    ['x@6m!ny', 'admin', true],
    ['ADMINistrator1', 'admin', true],
    ['admi', 'admin', false],
    ['ad-min', 'admin', false],
    ['aadadmin', 'admin', true],
    ['9b1u3@nyx9', 'blueonyx', true],
    ['blue-onyx1', 'blueonyx', false],
    ['', 'admin', false],
  ])('%o contains %o: %o', (text, word, expected) => {
    expect(containsLookAlike(text, word)).toBe(expected);
  });
});

describe('the commonest passwords', () => {
  it.each([
    ...['password', 'password1', 'Password1', 'P@ssw0rd', 'pa$$w0rd', '12345678', '123456789', 'qwerty123', '1qaz2wsx'],
    ...['!qaz2wsx', 'abcd1234', 'iloveyou', '!l0vey0u', 'sakura123', 'tokyo2020', 'doraemon', '11111111', 'welcome1'],
    ...['W3lc0me1', 'letmein1', 'trustno1', 'sunshine', '5un5h!n3', 'nintendo', 'office123'],
  ])('%o is one', (password) => {
    expect(isCommonPassword(password)).toBe(true);
  });

  it.each(['Kq7mTx4wPz', 'password001', 'yamaguchi1', 'sakura2024', 'correcthorse9', ''])('%o is none', (password) => {
    expect(isCommonPassword(password)).toBe(false);
  });

  it.each([
    ['password001', true],
    ['sakura2024', true],
    ['sakura2024!', true],
    ['!!sakura!!', true],
    ['2024sakura', true],
    ['Qwerty_999', true],
    ['P@ssw0rd99', true],
    ['Kq7mTx4wPz', false],
    ['99887766', false],
    ['mysakuratree1', false],
    ['', false],
  ])('%o is one with something around it: %o', (password, expected) => {
    expect(isCommonPasswordPadded(password)).toBe(expected);
  });
});
