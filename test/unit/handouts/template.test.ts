import { describe, expect, it } from 'vitest';
import { fillTemplate, placeholders, placeholdersIn, readTemplate, type Placeholder } from '@shared/handouts/template';

const values = Object.fromEntries(Object.keys(placeholders).map((key) => [key, `<${key}>`])) as Record<
  Placeholder,
  string
>;
const filled = (source: string): string => fillTemplate(readTemplate(source), values);

describe('a message template', () => {
  it.each(Object.entries(placeholders))('knows %s in both languages', (key, [ja, en]) => {
    expect(filled(`{${ja}} {${en}}`)).toBe(`<${key}> <${key}>`);
  });

  it.each([
    ['{氏名}様', '<displayName>様'],
    ['｛氏名｝様', '<displayName>様'],
    ['{ 氏名 }', '<displayName>'],
    ['{DISPLAYNAME}', '<displayName>'],
    ['{{氏名}}', '{氏名}'],
    ['行1\n{ユーザ名}\n行3', '行1\n<loginName>\n行3'],
    ['', ''],
    ['値なし', '値なし'],
  ])('%j becomes %j without a fault', (source, text) => {
    expect(readTemplate(source).faults).toEqual([]);
    expect(filled(source)).toBe(text);
  });

  it.each([
    ['{氏}', [{ code: 'unknown', name: '氏', at: 0, nearest: 'displayName' }]],
    ['a {送信サーバー} b', [{ code: 'unknown', name: '送信サーバー', at: 2, nearest: 'outgoingHost' }]],
    ['{}', [{ code: 'unknown', name: '', at: 0, nearest: null }]],
    ['{xyz}', [{ code: 'unknown', name: 'xyz', at: 0, nearest: null }]],
    ['{氏名', [{ code: 'brace', at: 0 }]],
    ['氏名} {会社名}', [{ code: 'brace', at: 2 }]],
    [
      '{氏名\n}',
      [
        { code: 'brace', at: 0 },
        { code: 'brace', at: 4 },
      ],
    ],
  ])('%j is told to be wrong, and stays as typed', (source, faults) => {
    const template = readTemplate(source);
    expect(template.faults).toEqual(faults);
    expect(filled(source)).toBe(source.replace('{会社名}', '<companyName>'));
  });

  it('does not look for placeholders in the values', () => {
    expect(fillTemplate(readTemplate('{氏名}'), { ...values, displayName: '{パスワード}' })).toBe('{パスワード}');
  });

  it.each([
    ['連絡先：{問い合わせ先}\n電話：{問い合わせ電話}\nでは', '電話：03\nでは'],
    ['電話：{問い合わせ先} {問い合わせ電話}', '電話： 03'],
    ['上\n\n連絡先：{問い合わせ先}\n{受付時間}\n\n下', '上\n\n下'],
    ['上\n連絡先：{問い合わせ先}\n下', '上\n下'],
    ['上\n\n\n下', '上\n\n\n下'],
    ['{問い合わせ先}', ''],
  ])('%j is filled without a line that would say nothing', (source, text) => {
    expect(fillTemplate(readTemplate(source), { ...values, helpName: '', helpHours: '', helpPhone: '03' })).toBe(text);
  });

  it('tells whether it names the password', () => {
    expect(placeholdersIn(readTemplate('{氏名} {パスワード}')).has('password')).toBe(true);
    expect(placeholdersIn(readTemplate('{氏名} {{パスワード}}')).has('password')).toBe(false);
  });
});
