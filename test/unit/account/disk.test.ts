import { describe, expect, it } from 'vitest';
import {
  formatDisk,
  formatDiskForPanel,
  maximumDiskMegabytes,
  parsePanelDisk,
  parsePanelDiskBounds,
  readDisk,
} from '@shared/account/disk';
import { codesOf, exampleSite } from './example-site';

const read = (typed: string) => readDisk(typed, exampleSite);

describe('a typed disk size', () => {
  it.each([
    ['100M', 100],
    ['1G', 1000],
    ['1.5G', 1500],
    ['1,5G', 1500],
    ['１Ｇ', 1000],
    ['１．５Ｇ', 1500],
    ['１，５Ｇ', 1500],
    ['１。５Ｇ', 1500],
    ['1g', 1000],
    ['100m', 100],
    ['1 G', 1000],
    ['1 GB', 1000],
    ['1GB', 1000],
    ['1gb', 1000],
    ['500MB', 500],
    [' 1G ', 1000],
    ['　1G　', 1000],
    ['1　G', 1000],
    ['1G\n', 1000],
    ['10.5G', 10_500],
    ['0.5G', 500],
    ['0,5G', 500],
    ['0,500G', 500],
    ['1.50G', 1500],
    ['1.001G', 1001],
    ['1.1G', 1100],
    ['2.3G', 2300],
    ['4.35G', 4350],
    ['8.2G', 8200],
    ['1.005G', 1005],
    ['001G', 1000],
    ['1M', 1],
    ['2000K', 2],
    ['2000KB', 2],
    ['0.01T', 10_000],
    ['1㎇', 1000],
    ['1ギガ', 1000],
    ['1ｷﾞｶﾞ', 1000],
    ['1.5ギガバイト', 1500],
    ['500メガ', 500],
    ['500 メガバイト', 500],
    ['100.0M', 100],
  ])('%o is %i megabytes', (typed, megabytes) => {
    expect(read(typed)).toEqual({ megabytes, findings: [] });
  });

  it.each([
    ['1000', 1000, '1G'],
    ['100', 100, '100M'],
    ['１００', 100, '100M'],
    [' 1500 ', 1500, '1500M'],
  ])('%o without a unit is %i megabytes, with a hint', (typed, megabytes, size) => {
    expect(read(typed)).toEqual({
      megabytes,
      findings: [{ code: 'disk-no-unit', severity: 'hint', params: { size }, repair: size }],
    });
  });

  it.each([
    ['', 'disk-empty'],
    [' ', 'disk-empty'],
    ['　', 'disk-empty'],
    ['G', 'disk-unreadable'],
    ['M100', 'disk-unreadable'],
    ['1X', 'disk-unreadable'],
    ['1P', 'disk-unreadable'],
    ['1B', 'disk-unreadable'],
    ['500B', 'disk-unreadable'],
    ['1GiB', 'disk-unreadable'],
    ['-1', 'disk-unreadable'],
    ['-1G', 'disk-unreadable'],
    ['+1G', 'disk-unreadable'],
    ['1..5G', 'disk-unreadable'],
    ['1.5.0G', 'disk-unreadable'],
    ['.5G', 'disk-unreadable'],
    ['1.G', 'disk-unreadable'],
    ['1G 500M', 'disk-unreadable'],
    ['1e3M', 'disk-unreadable'],
    ['0x10M', 'disk-unreadable'],
    ['一ギガ', 'disk-unreadable'],
    ['unlimited', 'disk-unreadable'],
    ['NaN', 'disk-unreadable'],
    ['1 000M', 'disk-unreadable'],
    ['9'.repeat(40) + 'G', 'disk-unreadable'],
    ['1,000M', 'disk-ambiguous'],
    ['1,500', 'disk-ambiguous'],
    ['10,500M', 'disk-ambiguous'],
    ['1,000,000K', 'disk-ambiguous'],
    ['１，０００Ｍ', 'disk-ambiguous'],
    ['1.5M', 'disk-fraction'],
    ['500K', 'disk-fraction'],
    ['1.0005G', 'disk-fraction'],
    ['0.5', 'disk-fraction'],
    ['0', 'disk-too-small'],
    ['0M', 'disk-too-small'],
    ['0G', 'disk-too-small'],
    ['10501M', 'disk-too-large'],
    ['10.6G', 'disk-too-large'],
    ['11G', 'disk-too-large'],
    ['1T', 'disk-too-large'],
    ['999999999999', 'disk-too-large'],
  ])('%o is refused: %o', (typed, code) => {
    const { megabytes, findings } = read(typed);
    expect(megabytes).toBeNull();
    expect(codesOf(findings)).toEqual([code]);
    expect(findings[0]?.severity).toBe('error');
  });

  it('names the bounds in the notation of the manual', () => {
    expect(read('11G').findings[0]?.params).toEqual({ minimum: '1M', maximum: '10.5G' });
    expect(read('1,000M').findings[0]?.params).toEqual({ typed: '1,000M' });
  });

  it('keeps the bounds, both included', () => {
    const site = { disk: { minimumMegabytes: 5, maximumMegabytes: 20, defaultMegabytes: null } };
    const codes = [4, 5, 20, 21].map((size) => codesOf(readDisk(`${size}M`, site).findings));
    expect(codes).toEqual([['disk-too-small'], [], [], ['disk-too-large']]);
  });

  it('takes bounds that are no whole megabytes from the inside', () => {
    const site = { disk: { minimumMegabytes: 0.5, maximumMegabytes: 10.7, defaultMegabytes: null } };
    const codes = [0, 1, 10, 11].map((size) => codesOf(readDisk(`${size}M`, site).findings));
    expect(codes).toEqual([['disk-too-small'], [], [], ['disk-too-large']]);
  });

  it('without bounds is anything that the field holds', () => {
    expect(readDisk('90T', { disk: null }).megabytes).toBe(90_000_000);
    expect(readDisk(`${maximumDiskMegabytes}M`, { disk: null }).megabytes).toBe(maximumDiskMegabytes);
    expect(codesOf(readDisk('100T', { disk: null }).findings)).toEqual(['disk-too-large']);
    expect(codesOf(readDisk('0M', { disk: null }).findings)).toEqual(['disk-too-small']);
  });
});

describe('a disk size for the panel', () => {
  it.each([
    [1, '1M'],
    [100, '100M'],
    [999, '999M'],
    [1000, '1G'],
    [1001, '1001M'],
    [1500, '1500M'],
    [10_000, '10G'],
    [10_500, '10500M'],
    [1_000_000, '1000G'],
    [maximumDiskMegabytes, '99999999M'],
  ])('of %i megabytes is %o', (megabytes, text) => {
    expect(formatDiskForPanel(megabytes)).toBe(text);
    expect(text.length).toBeLessThanOrEqual(9);
    expect(parsePanelDisk(text)).toBe(megabytes);
    expect(text).toMatch(/^[0-9]+[MG]$/);
  });

  it('comes back from what was typed, for every size', () => {
    for (let megabytes = 1; megabytes <= 10_500; megabytes += 7) {
      expect(read(`${megabytes / 1000}G`).megabytes).toBe(megabytes);
      expect(read(formatDiskForPanel(megabytes)).megabytes).toBe(megabytes);
    }
  });
});

describe('a disk size for people', () => {
  it.each([
    [100, 'ja', '100 MB'],
    [1000, 'ja', '1 GB'],
    [1500, 'en', '1.5 GB'],
    [10_500, 'ja', '10.5 GB'],
    [1001, 'en', '1.001 GB'],
    [2_000_000, 'en', '2 TB'],
    [1500, 'de', '1,5 GB'],
    [0.5, 'en', '500 kB'],
    [0, 'en', '0 MB'],
  ])('of %d megabytes in %o is %o', (megabytes, locale, text) => {
    expect(formatDisk(megabytes, locale).replace(/\s/g, ' ')).toBe(text);
  });
});

describe('what panels print', () => {
  it.each([
    ['20M', 20],
    ['1G', 1000],
    ['10.5G', 10_500],
    ['10,5G', 10_500],
    ['500K', 0.5],
    ['1MB', 1],
    ['500MB', 500],
    ['1 GB', 1000],
    ['2T', 2_000_000],
    ['1000', 1000],
    [' 20m ', 20],
    ['０', 0],
    ['', null],
    ['-1', null],
    ['unlimited', null],
    ['500B', null],
    ['(1M - 10.5G)', null],
  ])('%o is %o', (text, megabytes) => {
    expect(parsePanelDisk(text)).toBe(megabytes);
  });

  it.each([
    ['(1M - 10.5G)', 1, 10_500],
    ['(1MB - 500MB)', 1, 500],
    ['1M-20M', 1, 20],
    ['( 500K – 1G )', 0.5, 1000],
    ['（1M〜2G）', 1, 2000],
    ['(1M\u00A0-\u00A02G)', 1, 2000],
    ['Range: (1M - 10,5G) each', 1, 10_500],
    ['(1 - 500)', 1, 500],
  ])('the bounds %o are %d to %d', (text, minimumMegabytes, maximumMegabytes) => {
    expect(parsePanelDiskBounds(text)).toEqual({ minimumMegabytes, maximumMegabytes });
  });

  it.each(['', '(1M)', 'M - G', '(1M - )', '(1.2.3M - 5G)', 'no bounds'])('%o has no bounds', (text) => {
    expect(parsePanelDiskBounds(text)).toBeNull();
  });
});
