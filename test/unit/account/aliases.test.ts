import { describe, expect, it } from 'vitest';
import { checkAliases, maximumAliasCount, readAliases, repairAliases } from '@shared/account/aliases';
import { codesOf, contextWithoutPrefix, exampleContext, panelUser } from './example-site';

const ownDomains = ['example.com', 'mail.example.com'];
const repair = (typed: string) => repairAliases(typed, ownDomains);
const check = (...aliases: string[]) => checkAliases(aliases, 'aaa_yamaguchi', exampleContext);

describe('a typed list of aliases', () => {
  it.each([
    ['yamaguchi\nsomu', ['yamaguchi', 'somu'], []],
    ['yamaguchi\r\nsomu', ['yamaguchi', 'somu'], []],
    ['yamaguchi\rsomu', ['yamaguchi', 'somu'], []],
    ['yamaguchi', ['yamaguchi'], []],
    ['', [], []],
    ['\n', [], []],
    ['　', [], []],
    ['yamaguchi\nsomu\n', ['yamaguchi', 'somu'], ['repair-blank-line']],
    ['yamaguchi\n\n\nsomu\n\n', ['yamaguchi', 'somu'], ['repair-blank-line']],
    ['\nyamaguchi', ['yamaguchi'], ['repair-blank-line']],
    ['yamaguchi\n　\nsomu', ['yamaguchi', 'somu'], ['repair-blank-line']],
    ['yamaguchi,somu', ['yamaguchi', 'somu'], ['repair-separator']],
    ['yamaguchi, somu', ['yamaguchi', 'somu'], ['repair-separator']],
    ['yamaguchi;somu', ['yamaguchi', 'somu'], ['repair-separator']],
    ['yamaguchi、somu', ['yamaguchi', 'somu'], ['repair-separator']],
    ['yamaguchi､somu', ['yamaguchi', 'somu'], ['repair-separator']],
    ['yamaguchi，somu', ['yamaguchi', 'somu'], ['repair-separator']],
    ['yamaguchi；somu', ['yamaguchi', 'somu'], ['repair-separator']],
    ['yamaguchi\tsomu', ['yamaguchi', 'somu'], ['repair-separator']],
    ['yamaguchi somu', ['yamaguchi', 'somu'], ['repair-separator']],
    ['yamaguchi　somu', ['yamaguchi', 'somu'], ['repair-separator']],
    ['yamaguchi,', ['yamaguchi'], ['repair-separator']],
    [',,', [], ['repair-separator']],
    ['a,b\nc', ['a', 'b', 'c'], ['repair-separator']],
    ['Yamaguchi', ['yamaguchi'], ['repair-lower-case']],
    ['ｓｏｍｕ', ['somu'], ['repair-half-width']],
    ['ＳＯＭＵ', ['somu'], ['repair-half-width', 'repair-lower-case']],
    ['t。yamaguchi', ['t.yamaguchi'], ['repair-half-width']],
    ['yama\u200Bguchi', ['yamaguchi'], ['repair-invisible']],
    ['yamaguchi@example.com', ['yamaguchi'], ['repair-own-domain']],
    ['yamaguchi＠ｅｘａｍｐｌｅ．ｃｏｍ', ['yamaguchi'], ['repair-half-width', 'repair-own-domain']],
    ['yamaguchi@mail.example.com', ['yamaguchi'], ['repair-own-domain']],
    ['yamaguchi@', ['yamaguchi'], ['repair-own-domain']],
    ['mailto:yamaguchi@example.com', ['yamaguchi'], ['repair-address-form', 'repair-own-domain']],
    ['<yamaguchi@example.com>', ['yamaguchi'], ['repair-address-form', 'repair-own-domain']],
    ['総務部 山口 <yamaguchi@example.com>', ['yamaguchi'], ['repair-address-form', 'repair-own-domain']],
    [
      '山口 <yamaguchi@example.com>; 総務 <somu@example.com>;',
      ['yamaguchi', 'somu'],
      ['repair-separator', 'repair-address-form', 'repair-address-form', 'repair-own-domain', 'repair-own-domain'],
    ],
    [
      '山口 <yamaguchi@example.com> 総務 <somu@example.com>',
      ['yamaguchi', 'somu'],
      ['repair-separator', 'repair-address-form', 'repair-address-form', 'repair-own-domain', 'repair-own-domain'],
    ],
    ['somu\nsomu', ['somu'], ['repair-duplicate']],
    [
      'somu\nSomu\nsomu@example.com',
      ['somu'],
      ['repair-lower-case', 'repair-duplicate', 'repair-own-domain', 'repair-duplicate'],
    ],
    ['yamaguchi@other.jp', ['yamaguchi@other.jp'], []],
    ['@example.com', ['@example.com'], []],
    ['やまぐち', ['やまぐち'], []],
  ])('%o holds %o, by %o', (typed, aliases, codes) => {
    const repaired = repair(typed);
    expect(repaired.aliases).toEqual(aliases);
    expect(repaired.repairs.map((made) => made.code)).toEqual(codes);
  });

  it('tells from what to what', () => {
    expect(repair('Yamaguchi@example.com, ｓｏｍｕ\n\nsomu').repairs).toEqual([
      { from: '\n', to: '', code: 'repair-blank-line' },
      { from: 'Yamaguchi@example.com, ｓｏｍｕ', to: 'Yamaguchi@example.com\nｓｏｍｕ', code: 'repair-separator' },
      { from: 'Yamaguchi@example.com', to: 'yamaguchi@example.com', code: 'repair-lower-case' },
      { from: 'yamaguchi@example.com', to: 'yamaguchi', code: 'repair-own-domain' },
      { from: 'ｓｏｍｕ', to: 'somu', code: 'repair-half-width' },
      { from: 'somu', to: '', code: 'repair-duplicate' },
    ]);
  });

  it.each(['yamaguchi\nsomu\n', 'A,b;C d', '山口 <yamaguchi@example.com>', 'x@other.jp, ＠', '..a\n-b'])(
    'of %o stays as it is the second time',
    (typed) => {
      const { aliases } = repair(typed);
      expect(repair(aliases.join('\n'))).toEqual({ aliases, repairs: [] });
    },
  );
});

describe('an alias that is fine', () => {
  it.each([
    'yamaguchi',
    'somu',
    'a',
    '1',
    '_a',
    '-a',
    'a-',
    'a_',
    'taro.yamaguchi',
    'a.b.c',
    't-yamaguchi_01',
    '2024',
    'info',
    'a'.repeat(64),
  ])('%o', (alias) => {
    expect(check(alias)).toEqual([]);
  });
});

describe('an alias that is refused', () => {
  it.each([
    ['yamaguchi@other.jp', 'alias-foreign-domain'],
    ['yamaguchi@example.co', 'alias-foreign-domain'],
    ['@example.com', 'alias-foreign-domain'],
    ['@', 'alias-foreign-domain'],
    ['やまぐち', 'alias-character'],
    ['山口', 'alias-character'],
    ['yama!', 'alias-character'],
    ['yama"', 'alias-character'],
    ['yama#', 'alias-character'],
    ['yama$', 'alias-character'],
    ['yama%', 'alias-character'],
    ['yama&', 'alias-character'],
    ["o'brien", 'alias-character'],
    ['yama(1)', 'alias-character'],
    ['yama*', 'alias-character'],
    ['yama+tag', 'alias-character'],
    ['yama/taro', 'alias-character'],
    ['yama:taro', 'alias-character'],
    ['yama<taro', 'alias-character'],
    ['yama=', 'alias-character'],
    ['yama?', 'alias-character'],
    ['yama\\', 'alias-character'],
    ['yama^', 'alias-character'],
    ['yama`', 'alias-character'],
    ['yama|', 'alias-character'],
    ['yama~', 'alias-character'],
    ['josé', 'alias-character'],
    ['yama😀', 'alias-character'],
    ['.yama', 'alias-first-character'],
    ['yama.', 'alias-dots'],
    ['yama..taro', 'alias-dots'],
    ['yama...taro', 'alias-dots'],
    ['a'.repeat(65), 'alias-too-long'],
    ['taro', 'alias-taken'],
    ['eigyo', 'alias-taken'],
    ['aaa_taro', 'alias-is-login-name'],
    ['aaa_mailadmin', 'alias-is-login-name'],
    ['root', 'alias-reserved'],
    ['mailer-daemon', 'alias-reserved'],
  ])('%o: %o', (alias, code) => {
    const findings = check(alias);
    expect(codesOf(findings)).toEqual([code]);
    expect(findings[0]).toMatchObject({ severity: 'error', params: { alias } });
  });

  it('may be wrong in more than one way', () => {
    expect(codesOf(check('.yama!..'))).toEqual(['alias-character', 'alias-first-character', 'alias-dots']);
  });

  it('is named together with its owner', () => {
    expect(check('somu', 'eigyo', 'aaa_mailadmin')).toEqual([
      {
        code: 'alias-taken',
        severity: 'error',
        params: { alias: 'eigyo', fullName: '営業部 鈴木太郎', loginName: 'aaa_taro' },
      },
      {
        code: 'alias-is-login-name',
        severity: 'error',
        params: { alias: 'aaa_mailadmin', fullName: 'aaa_mailadmin', loginName: 'aaa_mailadmin' },
      },
    ]);
  });

  it('is one too many beyond the limit', () => {
    const many = Array.from({ length: maximumAliasCount + 1 }, (_, index) => `alias${index}`);
    expect(check(...many.slice(1))).toEqual([]);
    expect(check(...many)).toEqual([
      { code: 'aliases-too-many', severity: 'error', params: { maximum: 200, count: 201 } },
    ]);
  });
});

describe('the own name as an alias', () => {
  it('is fine without the prefix', () => {
    expect(check('yamaguchi')).toEqual([]);
  });

  it('is hinted at where it is the whole login name', () => {
    expect(check('aaa_yamaguchi')).toEqual([
      { code: 'alias-own-login-name', severity: 'hint', params: { alias: 'aaa_yamaguchi' } },
    ]);
    expect(codesOf(checkAliases(['yamaguchi'], 'yamaguchi', contextWithoutPrefix))).toEqual(['alias-own-login-name']);
  });
});

describe('no alias at all', () => {
  it('gives the login name away', () => {
    expect(check()).toEqual([
      { code: 'aliases-none', severity: 'hint', params: { address: 'aaa_yamaguchi@example.com' } },
    ]);
  });

  it('is nothing to speak of before there is a login name', () => {
    expect(checkAliases([], '', exampleContext)).toEqual([]);
  });
});

it('reads the manual’s example pasted as addresses', () => {
  expect(readAliases('yamaguchi@example.com\nsomu@example.com', 'aaa_yamaguchi', exampleContext)).toMatchObject({
    aliases: ['yamaguchi', 'somu'],
    findings: [],
  });
});

it('takes addresses of the site’s own name for its own even where the domain is another', () => {
  const context = { ...exampleContext, domain: 'example.co.jp', users: [panelUser({ loginName: 'aaa_x' })] };
  expect(readAliases('a@mail.example.com b@example.co.jp c@example.com', 'aaa_y', context)).toMatchObject({
    aliases: ['a', 'b', 'c@example.com'],
    findings: [{ code: 'alias-foreign-domain', params: { alias: 'c@example.com', domain: 'example.co.jp' } }],
  });
});
