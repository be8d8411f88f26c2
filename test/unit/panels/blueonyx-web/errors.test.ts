import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '@shared/contract/problem';
import { isCsrfRefusal, problemOfMessages, type PasswordRule } from '@main/panels/blueonyx-web/errors';

const failedToAdd = {
  en: 'A user account could not be created because of a system error.',
  ja: 'システムエラーが発生したため、ユーザアカウントを作成できませんでした。',
};
const invalidPassword = {
  en: 'Sorry, the password you entered was invalid. The password should be between 6 and 24 characters long. It should not spell out any words found in the dictionary.',
  ja: 'パスワードが不正です。パスワードは6文字から24文字の間でなければなりません。これは、辞書に載っている、任意の単語を綴るべきではありません。',
};

/** The sentences as the panel's catalogues have them, with the general one that comes along. */
const spoken: [code: ProblemCode, en: string[], ja: string[]][] = [
  ['panel-maintenance', ['CCE Error: 309 - OID: 12'], ['CCE Error: 309 - OID: 12', failedToAdd.ja]],
  [
    'employee-name-taken',
    [
      'Sorry, you have entered a value for User Name that is not available on this system. Please enter another value for User Name.',
      failedToAdd.en,
    ],
    [
      'ご指定のユーザ名は、このシステム上で別のユーザが既に使用しています。別のユーザ名をご指定ください。',
      failedToAdd.ja,
    ],
  ],
  [
    'employee-alias-taken',
    [
      'Sorry, this user could not be created with the specified name because an email alias already exists for that name.',
    ],
    ['指定されたユーザ名と同じ電子メールエイリアスが存在するため、ユーザを作成できませんでした。'],
  ],
  [
    'employee-alias-taken',
    [failedToAdd.en, 'The email alias somu is already in use on this system.'],
    [failedToAdd.ja, '電子メールエイリアス somu は、このシステム上ですでに使用されています。'],
  ],
  [
    'employee-user-limit',
    ['Sorry, you have exceeded the maximum number of users allowed for example.com.', failedToAdd.en],
    ['example.com で許可されている最大数を超えるユーザを追加しようとしました。', failedToAdd.ja],
  ],
  [
    'employee-quota-over-site',
    ['Maximum Allowed Disk Space', failedToAdd.en],
    ['最大許容ディスク容量', failedToAdd.ja],
  ],
  [
    'employee-data-invalid',
    ['Sorry, the data entered in the field fullName is invalid. Please check your input and try again.'],
    ['fullName に入力されたデータは無効です。'],
  ],
  ['employee-data-invalid', ['The field User Name is required.'], ['フィールドユーザ名が必要です。']],
  ['employee-data-invalid', ['This field is required.'], ['このフィールドは必須です。']],
  ['employee-refused', [failedToAdd.en], [failedToAdd.ja]],
  ['employee-refused', ['CCE Error: 401 - OID: 17'], ['CCE Error: 401 - OID: 17']],
  ['employee-refused', ['Something new'], ['未知のエラー']],
];

const rules: [rule: PasswordRule, en: string, ja: string][] = [
  ['tooShort', 'Invalid Password: It is WAY too short!', '無効なパスワード: それはあまりにも短すぎる！'],
  [
    'tooSimple',
    'Invalid Password: It is too simplistic/systematic!',
    '無効なパスワード: それはあまりにも単純すぎるか体系的です！',
  ],
  [
    'dictionaryWord',
    'Invalid Password: It is based on a dictionary word!',
    '無効なパスワード: これは、辞書の単語に基づいています！',
  ],
  [
    'equalsUserName',
    'Invalid Password - you may not use a password that is identical to your username!',
    '無効なパスワード - あなたのユーザ名と同一のパスワードを使用することはできません！',
  ],
  ['notIdentical', 'The two passwords you entered are not identical.', '入力した2つのパスワードが同じではありません。'],
  ['unknown', 'Invalid Password: It is odd.', '無効なパスワード: それは変です。'],
];

describe.each(['en', 'ja'] as const)('the panel speaking %s', (language) => {
  const of = <T>(en: T, ja: T) => (language === 'en' ? en : ja);

  it.each(spoken)('says %s', (code, en, ja) => {
    const messages = of(en, ja);
    expect(problemOfMessages(messages, { loginName: 'aaa_x' })).toMatchObject({
      code,
      params: { loginName: 'aaa_x', messages },
    });
  });

  it.each(rules)('says that a password is %s', (rule, en, ja) => {
    const messages = [of(en, ja), of(invalidPassword.en, invalidPassword.ja)];
    expect(problemOfMessages(messages)).toMatchObject({ code: 'employee-password-weak', params: { rule, messages } });
  });

  it('says no more of a password than that it is invalid', () => {
    expect(problemOfMessages([of(invalidPassword.en, invalidPassword.ja)]).params.rule).toBe('unknown');
  });
});

it.each([
  ['Sorry, the data entered in the field fullName is invalid. Please check your input and try again.', 'fullName'],
  ['aliases に入力されたデータは無効です。', 'aliases'],
  ['quota に入力されたデータは無効です。', 'disk'],
  ['name に入力されたデータは無効です。', 'userName'],
  ['somethingNew に入力されたデータは無効です。', 'somethingNew'],
  ['このフィールドは必須です。', '-'],
])('%s: the field %s', (message, field) => {
  expect(problemOfMessages([message]).params.field).toBe(field);
});

it('knows illegal characters by the Japanese sentence', () => {
  expect(problemOfMessages(['パスワードに無効な文字が含まれています。']).params.rule).toBe('illegal');
});

it('takes the label of the disk limit for what it means only when it stands alone', () => {
  const sentence = ['Sorry, the data entered in the field Maximum Allowed Disk Space is invalid.'];
  expect(problemOfMessages(sentence).code).toBe('employee-data-invalid');
  expect(problemOfMessages(['最大許容ディスク容量：']).code).toBe('employee-quota-over-site');
});

it.each([
  ['The action you requested is not allowed.', true],
  ['要求されたアクションは許可されていません。', true],
  ['You are not allowed to see this page.', false],
])('%s: a refused token: %s', (message, refused) => {
  expect(isCsrfRefusal([message])).toBe(refused);
});
