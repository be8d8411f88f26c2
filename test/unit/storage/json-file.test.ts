import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Problem } from '@shared/contract/problem';
import { jsonFile, memoryFile } from '@main/storage/json-file';

const schema = z.strictObject({ words: z.array(z.string().max(20)) });
let folder: string;
let file: string;
let reports: Problem[];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'json-file-'));
  file = path.join(folder, 'state', 'words.json');
  reports = [];
});
afterEach(() => rm(folder, { recursive: true }));

const open = () =>
  jsonFile({ path: file, version: 2, schema, initial: { words: [] }, report: (problem) => reports.push(problem) });
const add =
  (word: string) =>
  ({ words }: z.infer<typeof schema>) => ({ words: [...words, word] });
async function put(text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

test('there is no file: the initial value, and nothing is written', async () => {
  expect(await open().read()).toEqual({ words: [] });
  expect(await readdir(folder)).toEqual([]);
});

test('what was written is read by the next one, with its version', async () => {
  expect(await open().update(add('鍵'))).toEqual({ words: ['鍵'] });
  expect(await open().read()).toEqual({ words: ['鍵'] });
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ version: 2, words: ['鍵'] });
  expect(await readdir(path.dirname(file))).toEqual(['words.json']);
});

test.skipIf(process.platform === 'win32')(
  'only the owner may read it, also when it was open to others before',
  async () => {
    await put('{"version":2,"words":[]}');
    await chmod(file, 0o644);
    await open().update(add('a'));
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  },
);

test('no change is lost when many are made at once', async () => {
  const one = open();
  const words = Array.from({ length: 50 }, (_, index) => `word ${index}`);
  await Promise.all(words.map((word) => one.update(add(word))));
  expect(await open().read()).toEqual({ words });
});

test('reading waits for the changes that were asked for before', async () => {
  const one = open();
  void one.update(add('first'));
  expect(await one.read()).toEqual({ words: ['first'] });
});

test('a change that throws, or does not fit, changes nothing and stops nothing', async () => {
  const one = open();
  await one.update(add('kept'));
  const throwing = one.update(() => {
    throw new Error('no');
  });
  const unfit = one.update(add('longer than twenty characters'));
  const after = one.update(add('after'));
  await expect(throwing).rejects.toThrow('no');
  await expect(unfit).rejects.toMatchObject({ code: 'input-invalid', params: { fields: ['words.1'] } });
  expect(await after).toEqual({ words: ['kept', 'after'] });
  expect(await open().read()).toEqual({ words: ['kept', 'after'] });
});

describe('a damaged file', () => {
  test.each([
    ['empty', ''],
    ['cut off', '{"version":2,"words":["a"'],
    ['zeros, as after a power cut', '\0\0\0\0\0\0'],
    ['of another kind', '["a"]'],
    ['without a version', '{"words":["a"]}'],
    ['with a version that is no number', '{"version":"2","words":[]}'],
    ['with content that does not fit', '{"version":2,"words":"a"}'],
    ['with more than is known', '{"version":2,"words":[],"password":"x"}'],
  ])('%s: put aside as it was, told, and a new one begun', async (_name, text) => {
    await put(text);
    const one = open();
    expect(await one.read()).toEqual({ words: [] });
    expect(reports).toMatchObject([{ code: 'storage-damaged', params: { file: 'words.json' } }]);
    const aside = String(reports[0]?.params.movedTo);
    expect(aside).toMatch(/^words\.json\.damaged-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z$/);
    expect(await readFile(path.join(path.dirname(file), aside), 'utf8')).toBe(text);

    await one.update(add('new'));
    expect((await readdir(path.dirname(file))).sort()).toEqual(['words.json', aside]);
    expect(await open().read()).toEqual({ words: ['new'] });
    expect(reports).toHaveLength(1);
  });
});

test('a file of a newer version is refused and stays as it is', async () => {
  const text = '{"version":3,"words":{"another":"form"}}';
  await put(text);
  const one = open();
  await expect(one.read()).rejects.toMatchObject({ code: 'storage-newer', params: { file: 'words.json' } });
  await expect(one.update(add('x'))).rejects.toMatchObject({ code: 'storage-newer' });
  expect(await readFile(file, 'utf8')).toBe(text);
  expect(await readdir(path.dirname(file))).toEqual(['words.json']);
  expect(reports).toEqual([]);
});

test('a byte order mark is not damage', async () => {
  await put('\uFEFF{"version":2,"words":["a"]}');
  expect(await open().read()).toEqual({ words: ['a'] });
});

test('where a file cannot be read it is said, tried again, and never overwritten', async () => {
  await mkdir(file, { recursive: true });
  const one = open();
  await expect(one.update(add('x'))).rejects.toMatchObject({
    code: 'storage-failed',
    params: { file: 'words.json', reason: 'EISDIR' },
    options: { retry: true },
  });
  await rm(file, { recursive: true });
  await put('{"version":2,"words":["a"]}');
  expect(await one.read()).toEqual({ words: ['a'] });
});

test('where a file cannot be written the change did not happen', async () => {
  const one = open();
  await one.read();
  await writeFile(path.dirname(file), 'a file where the folder should be');
  await expect(one.update(add('x'))).rejects.toMatchObject({ code: 'storage-failed', params: { reason: 'EEXIST' } });
  expect(await one.read()).toEqual({ words: [] });
  await rm(path.dirname(file));
  expect(await one.update(add('y'))).toEqual({ words: ['y'] });
});

test('what writes that were cut off left behind goes, and nothing else', async () => {
  await put('{"version":2,"words":[]}');
  const beside = (name: string) => path.join(path.dirname(file), name);
  const old = ['words.json.123456789', 'words.json.damaged-2026-11-24T01-02-03-004Z', 'words.json.bak', 'other.json.1'];
  for (const name of [...old, 'words.json.987']) await writeFile(beside(name), '');
  for (const name of old) await utimes(beside(name), 0, 0);
  await open().read();
  expect((await readdir(path.dirname(file))).sort()).toEqual([...old.slice(1), 'words.json', 'words.json.987'].sort());
  expect(reports).toEqual([]);
});

test('a value in memory behaves alike', async () => {
  const one = memoryFile({ words: ['a'] });
  await Promise.all([one.update(add('b')), one.update(add('c'))]);
  expect(await one.read()).toEqual({ words: ['a', 'b', 'c'] });
});
