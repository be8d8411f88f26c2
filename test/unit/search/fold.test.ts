import { describe, expect, it } from 'vitest';
import { fold } from '@shared/search/fold';

describe('fold', () => {
  it.each([
    ['half and full width letters', 'ＹＡＭＡＧＵＣＨＩ', 'yamaguchi'],
    ['full width signs', 'ａａａ＿ｙａｍａ．ｄａ', 'aaa_yama.da'],
    ['small and capital letters', 'Ichiro.Suzuki', 'ichiro.suzuki'],
    ['katakana', 'ヤマダ', 'やまだ'],
    ['half width katakana with its voicing mark', 'ﾔﾏﾀﾞ', 'やまだ'],
    ['hiragana with a voicing mark of its own', 'やまた\u3099', 'やまだ'],
    ['iteration marks', 'イスヾ', 'いすゞ'],
    ['rare kana', 'ヴ', 'ゔ'],
    ['the long mark in both widths', 'ｻｰﾊﾞ', 'さーば'],
    ['spaces of every kind', '営業部　鈴木 一郎\u00A0', '営業部鈴木一郎'],
    ['dashes', 'a‐b–c−d', 'a-b-c-d'],
    ['marks that cannot be seen', 'a\u200Bb\uFEFF', 'ab'],
    ['variants of a character in a name', '髙橋 渡邉 渡邊 山﨑', '高橋渡辺渡辺山崎'],
    ['selectors of a variant', '辻\u{E0100}', '辻'],
    ['composed units', '㈱', '(株)'],
  ])('takes %s as one', (_what, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps apart what is different', () => {
    expect(fold('はば')).not.toBe(fold('はは'));
    expect(fold('きよう')).not.toBe(fold('きょう'));
  });

  it('changes nothing more when done twice', () => {
    for (const text of ['ﾔﾏﾀﾞ ＡＢＣ', '㍿髙﨑', 'İstanbul']) expect(fold(fold(text))).toBe(fold(text));
  });
});
