import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPortable, writePortable } from '@main/profiles/portable';
import { problemOf } from '@support/problem';
import { sampleProfile } from '@support/sample-profile';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'portable-'));
  file = path.join(folder, 'example.com.json');
});
afterEach(() => rm(folder, { recursive: true }));

const fingerprint = Array(32).fill('AB').join(':');
const profile = {
  ...sampleProfile({ label: '本社', mark: { color: 'red', letter: '本' }, pinnedFingerprint: fingerprint }),
  id: '3f0e6a52-6d0f-4c1e-9c55-2f4b0a7d9e01',
};

test('a colleague reads all but what belongs to this PC, the pinned certificate too', async () => {
  await writePortable(file, profile);
  const { practice: _practice, ...rest } = sampleProfile();
  expect(await readPortable(file)).toEqual({
    ...rest,
    label: '本社',
    mark: { color: 'red', letter: '本' },
    pinnedFingerprint: fingerprint,
  });
  expect(await readFile(file, 'utf8')).not.toContain(profile.id);
});

const written = async (): Promise<Record<string, unknown> & { profile: Record<string, unknown> }> => {
  await writePortable(file, profile);
  return JSON.parse(await readFile(file, 'utf8'));
};

test.each<[string, (content: Awaited<ReturnType<typeof written>>) => unknown]>([
  ['no object', () => []],
  ['another format', (content) => ({ ...content, format: 'something' })],
  ['an unknown member', (content) => ({ ...content, secret: 'x' })],
  ['a secret inside', ({ profile: inner, ...rest }) => ({ ...rest, profile: { ...inner, password: 'x' } })],
  ['plain HTTP', ({ profile: inner, ...rest }) => ({ ...rest, profile: { ...inner, panelOrigin: 'http://mx10:444' } })],
  [
    'an address with a path',
    ({ profile: inner, ...rest }) => ({ ...rest, profile: { ...inner, panelOrigin: 'https://mx10.example.com:81/x' } }),
  ],
  [
    'an address with a user',
    ({ profile: inner, ...rest }) => ({ ...rest, profile: { ...inner, panelOrigin: 'https://a:b@mx10.example.com' } }),
  ],
  ['a port that is none', ({ profile: inner, ...rest }) => ({ ...rest, profile: { ...inner, mailService: {} } })],
])('%s is refused', async (_what, change) => {
  await writeFile(file, JSON.stringify(change(await written())));
  expect(await problemOf(readPortable(file))).toMatchObject({
    code: 'profile-file-invalid',
    params: { file: 'example.com.json' },
  });
});

test('what is no JSON, and what is far too large, is refused', async () => {
  await writeFile(file, 'MZ\0\0');
  expect(await problemOf(readPortable(file))).toMatchObject({ code: 'profile-file-invalid' });
  const content = await written();
  await writeFile(file, JSON.stringify(content) + ' '.repeat(70_000));
  expect(await problemOf(readPortable(file))).toMatchObject({ code: 'profile-file-invalid' });
});

test('a file of a later version says so; one that is not there too', async () => {
  await writeFile(file, JSON.stringify({ ...(await written()), version: 2, more: true }));
  expect(await problemOf(readPortable(file))).toMatchObject({ code: 'storage-newer' });
  await rm(file);
  expect(await problemOf(readPortable(file))).toMatchObject({ code: 'storage-failed', params: { reason: 'ENOENT' } });
});
