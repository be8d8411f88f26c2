import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { exportJournal } from '@main/journal/export';
import ja from '@renderer/locales/ja.json';
import { sampleEntry } from '@support/sample-entry';

test('the file holds one line for each change, in the words of its reader', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'export-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = path.join(folder, '記録.csv');
  const hostile = sampleEntry({ loginName: '=cmd', action: 'change', fields: ['aliases', 'forwarding'] });
  await exportJournal(
    file,
    [sampleEntry(), { ...hostile, outcome: 'failed', problem: 'employee-differs' }],
    ja.shell.journal,
  );
  expect((await readFile(file, 'utf8')).split('\r\n')).toEqual([
    '\uFEFF"日時（UTC）","操作した人","コントロールパネル","ユーザ名","操作","変更した項目","結果","問題のコード","記録番号"',
    `"2026-11-24T01:23:45.678Z","sato@SOUMU-PC3","https://mx10.example.com:81","aaa_yamaguchi","サスペンド","","完了","","${hostile.id}"`,
    `"2026-11-24T01:23:45.678Z","sato@SOUMU-PC3","https://mx10.example.com:81","'=cmd","変更","aliases forwarding","失敗","employee-differs","${hostile.id}"`,
    '',
  ]);
});
