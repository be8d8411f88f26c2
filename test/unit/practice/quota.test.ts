import { expect, test } from 'vitest';
import { exceedsSite, formatDiskSize, parseDiskSize } from '@main/practice/rules/quota';

test.each([
  ['20M', 20],
  ['1G', 1000],
  ['1.5G', 1500],
  ['1,5G', 1500],
  ['0.001G', 1],
  ['10.5G', 10_500],
  ['1T', 1_000_000],
  ['300', 300],
  ['2000K', 2],
  ['500K', 'invalid'],
  ['1.5M', 'invalid'],
  ['1GB', 'invalid'],
  ['20MB', 'invalid'],
  ['1g', 'invalid'],
  ['-5M', 'invalid'],
  ['1 G', 'invalid'],
  ['G', 'invalid'],
  ['1.2.3G', 'invalid'],
  ['', -1],
  [undefined, -1],
] as const)('a disk of %j is %j megabytes', (typed, size) => {
  expect(parseDiskSize(typed)).toBe(size);
});

test.each([
  [20, '20M'],
  [999, '999M'],
  [1000, '1G'],
  [1500, '1.5G'],
  [10_500, '10.5G'],
  [2_000_000, '2T'],
])('%j megabytes are shown as %j and read back alike', (size, shown) => {
  expect(formatDiskSize(size)).toBe(shown);
  expect(parseDiskSize(shown)).toBe(size);
});

test('a site without limit refuses every size, no limit included in the limit', () => {
  expect(exceedsSite(1, -1)).toBe(true);
  expect(exceedsSite(500, 500)).toBe(false);
  expect(exceedsSite(501, 500)).toBe(true);
});
