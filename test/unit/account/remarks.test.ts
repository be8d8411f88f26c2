import { describe, expect, it } from 'vitest';
import { checkRemarks, cleanRemarks, maximumRemarksLength, repairRemarks } from '@shared/account/remarks';
import { codesOf } from './example-site';

describe('remarks', () => {
  it.each([
    '',
    '総務部、2026年4月入社',
    '1 行目\n2 行目',
    'a\tb',
    '内線 123 & 456 (平日) $ \\ ` :',
    '😀',
    'あ'.repeat(maximumRemarksLength),
  ])('%o are fine', (typed) => {
    expect(checkRemarks(typed)).toEqual([]);
    expect(repairRemarks(typed)).toBe(typed);
  });

  it.each([
    ['a<b', ['remarks-angle-bracket'], 'error', 'a＜b'],
    ['a>b', ['remarks-angle-bracket'], 'error', 'a＞b'],
    ['<b>太字</b>', ['remarks-angle-bracket'], 'error', '＜b＞太字＜/b＞'],
    ["it's", ['remarks-quotation-mark'], 'hint', 'it’s'],
    ['"部長"', ['remarks-quotation-mark'], 'hint', '”部長”'],
    ['a\u200Bb', ['remarks-invisible'], 'error', 'ab'],
    ['a\0b', ['remarks-invisible'], 'error', 'ab'],
    ['a\u202Eb', ['remarks-invisible'], 'error', 'ab'],
  ])('%o: %o as %o, offered as %o', (typed, codes, severity, repaired) => {
    const findings = checkRemarks(typed);
    expect(codesOf(findings)).toEqual(codes);
    expect(findings[0]).toMatchObject({ severity, repair: repaired });
    expect(checkRemarks(repaired)).toEqual([]);
  });

  it('may be wrong in more than one way', () => {
    expect(codesOf(checkRemarks('<"\0'))).toEqual([
      'remarks-invisible',
      'remarks-angle-bracket',
      'remarks-quotation-mark',
    ]);
  });

  it('are too long by characters', () => {
    expect(checkRemarks('𠮷'.repeat(maximumRemarksLength))).toEqual([]);
    expect(checkRemarks('あ'.repeat(maximumRemarksLength + 1))).toEqual([
      { code: 'remarks-too-long', severity: 'error', params: { maximum: 1000, length: 1001 } },
    ]);
  });

  it('are sent without spaces around them', () => {
    expect(cleanRemarks('\n 総務部 \n')).toBe('総務部');
  });
});
