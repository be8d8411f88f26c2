import { describe, expect, it } from 'vitest';
import {
  charactersMatching,
  fullWidthToAscii,
  repairInSteps,
  toHalfWidth,
  withoutDomain,
} from '@shared/account/typed-text';

describe('full-width letters', () => {
  it.each([
    ['ＡＢＣａｂｃ０１２', 'ABCabc012'],
    ['！＂＃＄％＆＇（）＊＋，－．／', '!"#$%&\'()*+,-./'],
    ['：；＜＝＞？＠［＼］＾＿｀｛｜｝～', ':;<=>?@[\\]^_`{|}~'],
    ['　', ' '],
    ['漢字かなカナｶﾅ', '漢字かなカナｶﾅ'],
    ['￥￡', '￥￡'],
    ['aーb。', 'aーb。'],
  ])('%o are %o', (typed, text) => {
    expect(fullWidthToAscii(typed)).toBe(text);
  });

  it('are every printable ASCII character once', () => {
    for (let code = 0x21; code <= 0x7e; code += 1) {
      expect(fullWidthToAscii(String.fromCharCode(code + 0xfee0))).toBe(String.fromCharCode(code));
    }
  });

  it.each([
    ['ａーｂ', 'a-b'],
    ['1‐2', '1-2'],
    ['a―b', 'a-b'],
    ['aｰb', 'a-b'],
    ['ロード', 'ロード'],
    ['ローカルー', 'ローカルー'],
    ['ーa', 'ーa'],
    ['a。b｡c', 'a.b.c'],
    ['完了。', '完了。'],
    ['a--b', 'a--b'],
  ])('and a hyphen or full stop after them: %o is %o', (typed, text) => {
    expect(toHalfWidth(typed)).toBe(text);
  });
});

describe('an address of an own domain', () => {
  const local = withoutDomain(['example.com', 'Mail.Example.com']);
  it.each([
    ['taro@example.com', 'taro'],
    ['taro@EXAMPLE.com', 'taro'],
    ['taro@mail.example.com', 'taro'],
    ['taro@', 'taro'],
    ['taro', 'taro'],
    ['@example.com', '@example.com'],
    ['@', '@'],
    ['taro@example.co', 'taro@example.co'],
    ['taro@sub.example.com', 'taro@sub.example.com'],
    ['a@b@example.com', 'a@b'],
  ])('%o leaves %o', (typed, text) => {
    expect(local(typed)).toBe(text);
  });
});

it('tells each step that changed something', () => {
  const repaired = repairInSteps(' Ab ', [
    ['repair-spaces', (text) => text.trim()],
    ['repair-half-width', (text) => text],
    ['repair-lower-case', (text) => text.toLowerCase()],
  ]);
  expect(repaired).toEqual({
    value: 'ab',
    repairs: [
      { from: ' Ab ', to: 'Ab', code: 'repair-spaces' },
      { from: 'Ab', to: 'ab', code: 'repair-lower-case' },
    ],
  });
});

it('names matching characters once each, ten at most, whole ones', () => {
  expect(charactersMatching('a𠮷b𠮷a', /[^b]/u)).toBe('a 𠮷');
  expect(charactersMatching('abcdefghijklmn', /./)).toBe('a b c d e f g h i j');
  expect(charactersMatching('abc', /z/)).toBeNull();
});
