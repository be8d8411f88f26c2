import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveChosen } from '@main/storage/save-chosen';
import { problemOf } from '@support/problem';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'chosen-'));
});
afterEach(() => rm(folder, { recursive: true }));

test.each(['text あ', Uint8Array.of(0, 255, 10)])('what was there is replaced, for its owner only', async (content) => {
  const file = path.join(folder, '設定.mailsetup');
  await writeFile(file, 'older and longer than what comes', { mode: 0o644 });
  await saveChosen(file, content);
  expect(await readFile(file)).toEqual(Buffer.from(content as string));
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['設定.mailsetup']);
});

test.each(['missing/sheet.pdf', ''])(
  'a place that cannot be written to (%o) is said, and nothing is left',
  async (name) => {
    const file = path.join(folder, name);
    const problem = await problemOf(saveChosen(file, 'text'));
    expect(problem).toMatchObject({ code: 'file-not-saved', params: { path: file } });
    expect(await readdir(folder)).toEqual([]);
  },
);
