import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { matches } from '@main/journal/search';
import en from '@renderer/locales/en.json';
import ja from '@renderer/locales/ja.json';
import { sampleEntry } from '@support/sample-entry';

beforeAll(() => void vi.stubEnv('TZ', 'Asia/Tokyo'));
afterAll(() => void vi.unstubAllEnvs());

test.each([
  ['', true],
  ['yamaguchi', true],
  ['YAMAGUCHI', true],
  ['ｙａｍａｇｕｃｈｉ', true],
  ['mx10', true],
  ['sato@soumu', true],
  ['2026-11-24', true],
  ['suspend', true],
  ['  yamaguchi   2026-11 ', true],
  ['yamaguchi 2025', false],
  ['suzuki', false],
  ['サスペンド', false],
])('%j: %s', (search, found) => {
  expect(matches(search)(sampleEntry())).toBe(found);
});

test.each([
  [ja, 'サスペンド', true],
  [ja, 'さすぺんど', true],
  [ja, 'ｻｽﾍﾟﾝﾄﾞ　完了', true],
  [ja, '失敗', false],
  [ja, 'パスワード', false],
  [en, en.shell.journal.actions.suspend, true],
  [en, en.shell.journal.outcomes.done.toUpperCase(), true],
  [en, en.shell.journal.outcomes.failed, false],
])('the words of the window find what they stand for (%#)', (texts, search, found) => {
  expect(matches(search, texts.shell.journal)(sampleEntry())).toBe(found);
});

test('a day is that of the clock on this PC, as the window shows it', () => {
  const entry = sampleEntry({ at: '2026-11-23T23:30:00.000Z' });
  expect(['2026-11-24', '2026/11/24', '2026-11-23'].map((day) => matches(day)(entry))).toEqual([true, true, false]);
});
