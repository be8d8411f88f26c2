import { describe, expect, it } from 'vitest';
import type { PersonalControl } from '@shared/account/user-details';
import { adviceFor, advisedValues, isAdvisedScore, tidied } from '@renderer/employees/personal/advice';

const control = (of: Partial<PersonalControl>): PersonalControl => ({
  ...{ name: 'x', label: 'x', kind: 'text', value: '', choices: [], readOnly: false },
  ...of,
});

it.each([
  ['必要なスコア', 'text', '６．５ ', '6.5'],
  ['Required score', 'number', '5,5', '5.5'],
  ['ホワイトリスト', 'lines', '*＠example.org \r\n\n 　bob@example.net\n', '*@example.org\nbob@example.net'],
  ['スパムサブジェクト識別子', 'text', '＊迷惑＊ ', '＊迷惑＊'],
] as const)('%s (%s): %j is sent as the add-on reads it', (label, kind, typed, sent) =>
  expect(tidied(control({ label, kind }), typed)).toBe(sent),
);

describe('the manual’s advice', () => {
  it.each([
    ['必要なスコア', 'text', 'score'],
    ['Required score', 'number', 'score'],
    ['からホワイトリスト(省略可)', 'lines', 'whiteList'],
    ['Blacklist from', 'lines', 'blackList'],
    ['アジアの電子メール', 'check', 'foreignMail'],
    ['英語以外の', 'check', 'foreignMail'],
    ['スパムサブジェクト識別子', 'text', null],
    ['SPAMアクション', 'select', null],
    ['必要なスコア', 'check', null],
  ] as const)('%s (%s) is known as %s', (label, kind, advice) =>
    expect(adviceFor(control({ label, kind }))).toBe(advice),
  );

  it.each([
    ['5.00', true],
    ['8', true],
    ['６．５', true],
    ['5,5', true],
    ['4.9', false],
    ['8.1', false],
    ['', false],
    ['x', false],
  ])('a score of “%s” lies within the bounds: %s', (typed, within) => expect(isAdvisedScore(typed)).toBe(within));

  it('changes only what does not follow it yet', () => {
    const controls = [
      control({ name: 'score', label: 'スコア', value: '2' }),
      control({ name: 'asia', label: 'アジアの電子メール', kind: 'check', value: '' }),
      control({ name: 'english', label: '英語以外の', kind: 'check', value: 'on' }),
      control({ name: 'fixed', label: '英語以外の', kind: 'check', value: '', readOnly: true }),
      control({ name: 'subject', label: '件名', value: 'SPAM' }),
    ];
    const extras = [{ id: 'spam', title: 'SPAM', controls }];
    expect(advisedValues(extras, {})).toEqual({ score: '5.00', asia: 'on' });
    expect(advisedValues(extras, { score: '6', asia: 'on', english: '' })).toEqual({ english: 'on' });
  });
});
