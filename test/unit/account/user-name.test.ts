import { describe, expect, it } from 'vitest';
import type { AccountContext } from '@shared/account/account-context';
import { checkUserName, repairUserName } from '@shared/account/user-name';
import { codesOf, contextWithoutPrefix, errorsOf, exampleContext, exampleSite, find, panelUser } from './example-site';

const ownDomains = ['example.com', 'mail.example.com'];
const check = (typed: string, context: AccountContext = exampleContext) => checkUserName(typed, context);

describe('what is put right in a user name', () => {
  it.each([
    ['yamaguchi', 'yamaguchi', []],
    ['Yamaguchi', 'yamaguchi', ['repair-lower-case']],
    ['YAMAGUCHI', 'yamaguchi', ['repair-lower-case']],
    ['ｙａｍａｇｕｃｈｉ', 'yamaguchi', ['repair-half-width']],
    ['Ｙａｍａ０１', 'yama01', ['repair-half-width', 'repair-lower-case']],
    [' yamaguchi', 'yamaguchi', ['repair-spaces']],
    ['yamaguchi　', 'yamaguchi', ['repair-spaces']],
    ['yamaguchi\n', 'yamaguchi', ['repair-spaces']],
    ['yama＿guchi', 'yama_guchi', ['repair-half-width']],
    ['yama－guchi', 'yama-guchi', ['repair-half-width']],
    ['yamaーguchi', 'yama-guchi', ['repair-half-width']],
    ['yama−guchi', 'yama-guchi', ['repair-half-width']],
    ['yama–guchi', 'yama-guchi', ['repair-half-width']],
    ['ｔ．ｙａｍａ', 't.yama', ['repair-half-width']],
    ['t。yama', 't.yama', ['repair-half-width']],
    ['yama\u200Bguchi', 'yamaguchi', ['repair-invisible']],
    ['\uFEFFyamaguchi', 'yamaguchi', ['repair-invisible']],
    ['yamaguchi@example.com', 'yamaguchi', ['repair-own-domain']],
    ['Yamaguchi@Example.COM', 'yamaguchi', ['repair-lower-case', 'repair-own-domain']],
    ['yamaguchi＠example.com', 'yamaguchi', ['repair-half-width', 'repair-own-domain']],
    ['yamaguchi@mail.example.com', 'yamaguchi', ['repair-own-domain']],
    ['yamaguchi@', 'yamaguchi', ['repair-own-domain']],
    ['yamaguchi@other.jp', 'yamaguchi@other.jp', []],
    ['@example.com', '@example.com', []],
    ['やまぐち', 'やまぐち', []],
    ['サーバー', 'サーバー', []],
    ['ÄÖ', 'ÄÖ', []],
    ['', '', []],
    ['　', '', ['repair-spaces']],
  ])('%o becomes %o by %o', (typed, value, repairs) => {
    expect(repairUserName(typed, ownDomains)).toEqual({ value, repairs });
  });

  it('changes nothing the second time', () => {
    const once = repairUserName(' Ｙａｍａーｇｕｃｈｉ＠ｅｘａｍｐｌｅ．ｃｏｍ ', ownDomains).value;
    expect(once).toBe('yama-guchi');
    expect(repairUserName(once, ownDomains)).toEqual({ value: once, repairs: [] });
  });

  it('leaves an address alone where no domain is known', () => {
    expect(repairUserName('taro@example.com')).toEqual({ value: 'taro@example.com', repairs: [] });
  });
});

describe('a user name behind a prefix', () => {
  it.each([
    'yamaguchi',
    'y',
    '1',
    '2024',
    '0yama',
    'yama_guchi',
    'yama-guchi',
    '_yama',
    '-yama',
    'yama_',
    'root',
    'admin',
    'postmaster',
    'mailadmin2',
    'somu',
    'taro2',
    'eigyo',
    'Yamaguchi',
    'ｙａｍａｇｕｃｈｉ',
    'yamaguchi@example.com',
    'a'.repeat(27),
  ])('%o is fine', (typed) => {
    expect(check(typed)).toEqual([]);
  });

  it.each([
    ['', ['user-name-empty']],
    [' ', ['user-name-empty']],
    ['　', ['user-name-empty']],
    ['\u200B', ['user-name-empty']],
    ['yamaguchi@other.jp', ['user-name-address']],
    ['@example.com', ['user-name-address']],
    ['a@b@example.net', ['user-name-address']],
    ['yama guchi', ['user-name-space']],
    ['yama　guchi', ['user-name-space']],
    ['yama\tguchi', ['user-name-space']],
    ['山口', ['user-name-character']],
    ['やまぐち', ['user-name-character']],
    ['ﾔﾏｸﾞﾁ', ['user-name-character']],
    ['josé', ['user-name-character']],
    ['ÿama', ['user-name-character']],
    ['yama!', ['user-name-character']],
    ['yama"', ['user-name-character']],
    ['yama#', ['user-name-character']],
    ['yama%', ['user-name-character']],
    ['yama&', ['user-name-character']],
    ["yama'", ['user-name-character']],
    ['yama(1)', ['user-name-character']],
    ['yama*', ['user-name-character']],
    ['yama+tag', ['user-name-character']],
    ['yama,taro', ['user-name-character']],
    ['yama/taro', ['user-name-character']],
    ['yama:taro', ['user-name-character']],
    ['yama;taro', ['user-name-character']],
    ['yama<b>', ['user-name-character']],
    ['yama=', ['user-name-character']],
    ['yama?', ['user-name-character']],
    ['yama[1]', ['user-name-character']],
    ['yama\\', ['user-name-character']],
    ['yama^', ['user-name-character']],
    ['yama`', ['user-name-character']],
    ['yama{', ['user-name-character']],
    ['yama|', ['user-name-character']],
    ['yama~', ['user-name-character']],
    ['yama😀', ['user-name-character']],
    ['yama guchi!', ['user-name-space', 'user-name-character']],
    ['$yama', ['user-name-dollar-inside']],
    ['ya$ma', ['user-name-dollar-inside']],
    ['$', ['user-name-dollar-inside']],
    ['ya$ma$', ['user-name-dollar-inside']],
    ['yama$$', ['user-name-dollar-inside']],
    ['a'.repeat(28), ['user-name-too-long']],
    ['a'.repeat(64), ['user-name-too-long']],
    ['taro', ['user-name-taken']],
    ['Taro', ['user-name-taken']],
    ['ｔａｒｏ', ['user-name-taken']],
    ['taro@example.com', ['user-name-taken']],
    ['mailadmin', ['user-name-taken']],
  ])('%o is refused: %o', (typed, codes) => {
    expect(errorsOf(check(typed))).toEqual(codes);
  });

  it.each([
    ['yama$', ['user-name-dollar']],
    ['yama.guchi', ['user-name-dot']],
    ['t。yama', ['user-name-dot']],
    ['.yama', ['user-name-dot']],
    ['t.yama$', ['user-name-dollar', 'user-name-dot']],
    ['aaa_yamaguchi', ['user-name-prefix-typed']],
    ['AAA_yamaguchi', ['user-name-prefix-typed']],
  ])('%o is hinted at: %o', (typed, codes) => {
    const findings = check(typed);
    expect(codesOf(findings)).toEqual(codes);
    expect(findings.every((finding) => finding.severity === 'hint')).toBe(true);
  });

  it('says to whom a name belongs, by the login name where there is no full name', () => {
    expect(check('taro')).toEqual([
      { code: 'user-name-taken', severity: 'error', params: { fullName: '営業部 鈴木太郎', loginName: 'aaa_taro' } },
    ]);
    expect(find(check('mailadmin'), 'user-name-taken')?.params).toEqual({
      fullName: 'aaa_mailadmin',
      loginName: 'aaa_mailadmin',
    });
  });

  it('names what is wrong and what would be right', () => {
    expect(find(check('山口太郎'), 'user-name-character')?.params).toEqual({ characters: '山 口 太 郎' });
    expect(find(check('あいうえおかきくけこさしすせそ'), 'user-name-character')?.params).toEqual({
      characters: 'あ い う え お か き く け こ',
    });
    expect(find(check('yama guchi taro'), 'user-name-space')?.repair).toBe('yama_guchi_taro');
    expect(find(check('a'.repeat(30)), 'user-name-too-long')?.params).toEqual({ maximum: 27, length: 30 });
    expect(find(check('aaa_yamaguchi'), 'user-name-prefix-typed')).toMatchObject({
      params: { prefix: 'aaa_', loginName: 'aaa_aaa_yamaguchi' },
      repair: 'yamaguchi',
    });
    expect(find(check('x@other.jp'), 'user-name-address')?.params).toEqual({ domain: 'example.com' });
  });

  it('counts the prefix: 31 characters are the most, whatever the prefix', () => {
    for (const prefix of ['a', 'aaa', 'abcdefghij']) {
      const context = { ...exampleContext, site: { ...exampleSite, prefix } };
      const room = 31 - prefix.length - 1;
      expect(check('b'.repeat(room), context)).toEqual([]);
      expect(find(check('b'.repeat(room + 1), context), 'user-name-too-long')?.params).toEqual({
        maximum: room,
        length: room + 1,
      });
    }
  });

  it('clashes with an alias only by the final name', () => {
    const users = [panelUser({ fullName: '次郎', loginName: 'aaa_jiro', aliases: ['yamaguchi', 'AAA_saburo'] })];
    const context = { ...exampleContext, users };
    expect(check('yamaguchi', context)).toEqual([]);
    expect(check('saburo', context)).toEqual([
      {
        code: 'user-name-is-alias',
        severity: 'error',
        params: { alias: 'aaa_saburo', fullName: '次郎', loginName: 'aaa_jiro' },
      },
    ]);
  });
});

describe('a user name on a site without prefix', () => {
  it.each(['yamaguchi', 'y', 'yama1', 'a'.repeat(31), 'administrator', 'adminx', 'rooty', 'mails'])(
    '%o is fine',
    (typed) => {
      expect(check(typed, contextWithoutPrefix)).toEqual([]);
    },
  );

  it.each([
    ['1yama', ['user-name-first-letter']],
    ['_yama', ['user-name-first-letter']],
    ['-yama', ['user-name-first-letter']],
    ['.yama', ['user-name-first-letter']],
    ['a'.repeat(32), ['user-name-too-long']],
    ['root', ['user-name-reserved']],
    ['Root', ['user-name-reserved']],
    ['ROOT', ['user-name-reserved']],
    ['admin', ['user-name-reserved']],
    ['mail', ['user-name-reserved']],
    ['share-guest', ['user-name-reserved']],
    ['admin-taro', ['user-name-reserved-start']],
    ['root-1', ['user-name-reserved-start']],
    ['hanako', ['user-name-taken']],
    ['soumu', ['user-name-is-alias']],
    ['mailadmin', ['user-name-taken']],
  ])('%o is refused: %o', (typed, codes) => {
    expect(errorsOf(check(typed, contextWithoutPrefix))).toEqual(codes);
  });

  it('has the whole length to itself', () => {
    expect(find(check('a'.repeat(40), contextWithoutPrefix), 'user-name-too-long')?.params).toMatchObject({
      maximum: 31,
    });
  });
});
