import { expect, test } from 'vitest';
import { csvOf } from '@main/journal/csv';

test('rows end with CRLF, cells stand in quotes, and the byte order mark comes first', () => {
  const text = csvOf([
    ['日時', 'ユーザ名'],
    ['2026-11-24', 'aaa_yamaguchi'],
  ]);
  expect(text).toBe('\uFEFF"日時","ユーザ名"\r\n"2026-11-24","aaa_yamaguchi"\r\n');
  expect([...Buffer.from(text).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test('quotes, commas and line breaks stay inside their cell', () => {
  expect(csvOf([['a "b", c', 'd\ne']])).toBe('\uFEFF"a ""b"", c","d\ne"\r\n');
});

test.each(['=1+1', '+81', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠1'])(
  '%j is no formula for a spreadsheet',
  (text) => {
    expect(csvOf([[text]])).toBe(`\uFEFF"'${text}"\r\n`);
  },
);

test('a sign that is not the first one is left alone', () => {
  expect(csvOf([['hisho-shitsu@example.com']])).toBe('\uFEFF"hisho-shitsu@example.com"\r\n');
});
