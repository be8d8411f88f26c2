import { expect, test } from 'vitest';
import { labels } from '@main/practice/language/labels';
import { messages } from '@main/practice/language/messages';
import { localeOf, translator } from '@main/practice/language/translate';

test.each(Object.entries({ ...labels, ...messages }))(
  '%s has both languages with the same blanks',
  (_key, [english, japanese]) => {
    const blanks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    expect(english && japanese).toBeTruthy();
    expect(blanks(japanese)).toEqual(blanks(english));
  },
);

test('blanks are filled in, also with another sentence', () => {
  const say = translator('en_US');
  expect(say('addNewUserTitle', { fqdn: 'example.com' })).toBe('Add New User to example.com');
  expect(say('passwordInvalid', { rule: { key: 'passwordTooShort' } })).toBe(
    'Invalid Password: The password is too short.',
  );
  expect(translator('ja_JP')('modifyUser', { userName: 'aaa_sato' })).toBe('ユーザ設定の修正 - aaa_sato');
});

test.each([
  [['ja_JP'], 'ja_JP'],
  [[undefined, 'de', ' en-US;q=0.8'], 'en_US'],
  [['JA'], 'ja_JP'],
  [['fr', ''], 'ja_JP'],
])('the language of %j is %s', (wishes, locale) => {
  expect(localeOf(wishes, 'ja_JP')).toBe(locale);
});
