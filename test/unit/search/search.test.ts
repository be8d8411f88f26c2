import { describe, expect, it } from 'vitest';
import { matcher, searchKey } from '@shared/search/search';

const key = searchKey(['営業部 ヤマダ太郎', 'aaa_yamada', 'yamada', 'eigyo-1']);
const finds = (typed: string): boolean => matcher(typed)(key);

describe('searching', () => {
  it.each(['やまだ', 'ﾔﾏﾀﾞ', 'ＹＡＭＡＤＡ', '営業部ヤマダ', '営業部　やまだ', '太郎 営業', 'EIGYO‐1', 'aaa_', ''])(
    'finds the row by “%s”',
    (typed) => expect(finds(typed)).toBe(true),
  );

  it.each(['やまた', '田中', '太郎 田中', 'yamadayamada', '郎aaa'])('does not find it by “%s”', (typed) =>
    expect(finds(typed)).toBe(false),
  );

  it('takes signs as they are', () => {
    const rows = ['a+b', 'a.b', '(a)'].map((text) => searchKey([text]));
    expect(rows.map(matcher('.'))).toEqual([false, true, false]);
    expect(rows.map(matcher('('))).toEqual([false, false, true]);
  });

  it('filters ten thousand rows within a frame', () => {
    const keys = Array.from({ length: 10_000 }, (_, index) =>
      searchKey([`営業部 社員${index}`, `aaa_user${index}`, `user${index}`]),
    );
    const times = ['しゃいん', 'user1 営業', 'しゃいん', 'user1 営業', '業 9'].map((typed) => {
      const begun = performance.now();
      keys.filter(matcher(typed));
      return performance.now() - begun;
    });
    // What else the machine does meanwhile is no matter of the search.
    expect(Math.min(...times)).toBeLessThan(16);
  });
});
