import { describe, expect, it } from 'vitest';
import { checkFullName, cleanFullName, maximumFullNameLength, repairFullName } from '@shared/account/full-name';
import { codesOf, exampleContext, find, panelUser } from './example-site';

const check = (typed: string) => checkFullName(typed, exampleContext);

describe('a full name that is fine', () => {
  it.each([
    '総務部山口',
    '総務部　山口',
    'Yamaguchi Taro',
    'O’Brien',
    '(株)サンプル 山口',
    '山口 & 鈴木',
    'José Núñez',
    'ﾔﾏｸﾞﾁ ﾀﾛｳ',
    '髙橋 﨑子',
    '部長@本社',
    '山口!?#%*+,-./;=[]^_{|}~',
    '1',
    'あ'.repeat(maximumFullNameLength),
  ])('%o', (typed) => {
    expect(check(typed)).toEqual([]);
    expect(repairFullName(typed)).toBe(typed);
  });

  it.each([
    ['  総務部山口 ', '総務部山口'],
    ['　総務部　山口　', '総務部　山口'],
    ['山口\n', '山口'],
    ['\t山口', '山口'],
  ])('%o is sent as %o', (typed, sent) => {
    expect(check(typed)).toEqual([]);
    expect(cleanFullName(typed)).toBe(sent);
  });
});

describe('a full name that is refused', () => {
  it.each(['', ' ', '　', '\n', ' \t '])('%o is empty', (typed) => {
    expect(codesOf(check(typed))).toEqual(['full-name-empty']);
  });

  it.each([
    ['山口"太郎"', ['full-name-command-line'], '山口”太郎”'],
    ['山口`太郎', ['full-name-command-line'], '山口‘太郎'],
    ['山口$太郎', ['full-name-command-line'], '山口＄太郎'],
    ['山口\\太郎', ['full-name-command-line'], '山口＼太郎'],
    ['総務:山口', ['full-name-command-line'], '総務：山口'],
    ["O'Brien", ['full-name-altered'], 'O’Brien'],
    ['山口<総務>', ['full-name-altered'], '山口＜総務＞'],
    ['a<b', ['full-name-altered'], 'a＜b'],
    ['a>b', ['full-name-altered'], 'a＞b'],
    [`"O'Brien"`, ['full-name-command-line', 'full-name-altered'], '”O’Brien”'],
    ['総務部\n山口', ['full-name-line-break'], '総務部 山口'],
    ['総務部\r\n山口', ['full-name-line-break'], '総務部 山口'],
    ['総務部\r山口', ['full-name-line-break'], '総務部 山口'],
    ['総務部\u2028山口', ['full-name-line-break'], '総務部 山口'],
    ['総務部\t山口', ['full-name-invisible'], '総務部 山口'],
    ['山口\0', ['full-name-invisible'], '山口'],
    ['山\u0007口', ['full-name-invisible'], '山口'],
    ['山\u200B口', ['full-name-invisible'], '山口'],
    ['山\u202E口', ['full-name-invisible'], '山口'],
    ['山\u2066口', ['full-name-invisible'], '山口'],
    ['山\uFEFF口', ['full-name-invisible'], '山口'],
    ['山\uD842口', ['full-name-invisible'], '山口'],
    ['a\n$b', ['full-name-line-break', 'full-name-command-line'], 'a ＄b'],
  ])('%o: %o, offered as %o', (typed, codes, repaired) => {
    const findings = check(typed);
    expect(codesOf(findings)).toEqual(codes);
    expect(findings.every((finding) => finding.severity === 'error')).toBe(true);
    expect(findings.map((finding) => finding.repair)).toEqual(codes.map(() => repaired));
    expect(check(repaired)).toEqual([]);
  });

  it('names the characters once each, in the order of the text', () => {
    expect(find(check('$a"b$c`'), 'full-name-command-line')?.params).toEqual({ characters: '$ " `' });
  });

  it('is too long by characters, not by code units', () => {
    expect(codesOf(check('𠮷'.repeat(maximumFullNameLength)))).toEqual(['full-name-rare-character']);
    const [finding] = check('あ'.repeat(81));
    expect(finding).toMatchObject({ code: 'full-name-too-long', params: { maximum: 80, length: 81 } });
  });
});

describe('a full name with a hint', () => {
  it.each([
    ['𠮷田', '𠮷'],
    ['山口😀', '😀'],
    ['山口⭐', '⭐'],
    ['𩸽 😀 𩸽', '𩸽 😀'],
  ])('%o may not be seen everywhere', (typed, characters) => {
    expect(check(typed)).toEqual([{ code: 'full-name-rare-character', severity: 'hint', params: { characters } }]);
  });

  it('keeps an emoji of several joined parts whole', () => {
    expect(codesOf(check('山口👨‍👩‍👧'))).toEqual(['full-name-rare-character']);
    expect(repairFullName("山口'👨‍👩‍👧")).toBe('山口’👨‍👩‍👧');
  });

  it.each(['営業部 鈴木太郎', '営業部　鈴木太郎', '営業部鈴木太郎', ' 営業部 鈴木 太郎 '])(
    '%o is there already',
    (typed) => {
      expect(check(typed)).toEqual([
        {
          code: 'full-name-exists',
          severity: 'hint',
          params: { fullName: '営業部 鈴木太郎', loginName: 'aaa_taro' },
        },
      ]);
    },
  );

  it('compares Latin names whatever their width and case', () => {
    const users = [panelUser({ fullName: 'Yamada Taro', loginName: 'aaa_y' })];
    expect(codesOf(checkFullName('ＹＡＭＡＤＡ　ＴＡＲＯ', { users }))).toEqual(['full-name-exists']);
  });
});
