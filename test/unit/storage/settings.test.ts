import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openSettings } from '@main/storage/settings';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'settings-'));
  file = path.join(folder, 'settings.json');
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

const bounds = { x: -1200, y: 40, width: 1120, height: 760, maximised: false };
const onDisk = () => JSON.parse(readFileSync(file, 'utf8'));

test('nothing is set at first, and reading writes nothing', () => {
  const settings = openSettings(folder);
  expect([settings.language.read(), settings.window.read(), settings.problem]).toEqual([null, null, null]);
  settings.flush();
  expect(readdirSync(folder)).toEqual([]);
});

test('what was written is known at once and at the next start', () => {
  const settings = openSettings(folder);
  settings.language.write('ja');
  settings.window.write(bounds);
  expect(settings.window.read()).toEqual(bounds);
  settings.flush();
  const next = openSettings(folder);
  expect(next.language.read()).toBe('ja');
  expect(next.window.read()).toEqual(bounds);
  expect(onDisk()).toEqual({ version: 1, language: 'ja', window: bounds });
});

test('is written once, half a second after the last change', () => {
  const settings = openSettings(folder);
  settings.window.write(bounds);
  vi.advanceTimersByTime(400);
  settings.window.write({ ...bounds, width: 1200 });
  vi.advanceTimersByTime(499);
  expect(existsSync(file)).toBe(false);
  vi.advanceTimersByTime(1);
  expect(onDisk().window.width).toBe(1200);

  rmSync(file);
  settings.flush();
  expect(existsSync(file)).toBe(false);
});

test('makes its folder, and only the owner may read the file', () => {
  const deeper = path.join(folder, 'not', 'there');
  const settings = openSettings(deeper);
  settings.language.write('en');
  settings.flush();
  if (process.platform !== 'win32') expect(statSync(path.join(deeper, 'settings.json')).mode & 0o777).toBe(0o600);
  expect(openSettings(deeper).language.read()).toBe('en');
});

describe('values that make no sense count as not set', () => {
  test.each([
    [{ language: 'fr', window: bounds }, null, bounds],
    [
      { language: 1, window: { width: 900, height: 700, maximised: true } },
      null,
      { width: 900, height: 700, maximised: true },
    ],
    [{ language: 'en', window: { ...bounds, x: 'left' } }, 'en', { width: 1120, height: 760, maximised: false }],
    [{ language: 'en', window: { ...bounds, width: 0 } }, 'en', null],
    [{ language: 'en', window: { ...bounds, height: null } }, 'en', null],
    [{ language: 'en', window: { ...bounds, maximised: 'yes' } }, 'en', null],
    [{ language: 'en', window: [1, 2] }, 'en', null],
    [{}, null, null],
  ])('%j', (values, language, window) => {
    writeFileSync(file, JSON.stringify({ version: 1, ...values }));
    const settings = openSettings(folder);
    expect(settings.language.read()).toBe(language);
    expect(settings.window.read()).toEqual(window);
    expect(settings.problem).toBeNull();
  });
});

test.each(['', '{"version":1,"lang', '[]', 'null', '{"language":"ja"}'])(
  'a damaged file (%j) is put aside and told',
  (text) => {
    writeFileSync(file, text);
    const settings = openSettings(folder);
    expect(settings.language.read()).toBeNull();
    expect(settings.problem).toMatchObject({ code: 'storage-damaged', params: { file: 'settings.json' } });
    expect(readFileSync(path.join(folder, String(settings.problem?.params.movedTo)), 'utf8')).toBe(text);
    settings.language.write('en');
    settings.flush();
    expect(openSettings(folder)).toMatchObject({ problem: null });
  },
);

test('a file of a newer version is read as far as it is understood and never overwritten', () => {
  const text = JSON.stringify({ version: 2, language: 'ja', window: 'in words', theme: 'dark' });
  writeFileSync(file, text);
  const settings = openSettings(folder);
  expect(settings.problem).toMatchObject({ code: 'storage-newer', params: { file: 'settings.json' } });
  expect(settings.language.read()).toBe('ja');
  settings.language.write('en');
  expect(settings.language.read()).toBe('en');
  settings.flush();
  vi.advanceTimersByTime(1000);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('one that cannot be read is told and left alone', () => {
  mkdirSync(file);
  const settings = openSettings(folder);
  expect(settings.problem).toMatchObject({ code: 'storage-failed', params: { reason: 'EISDIR' } });
  settings.language.write('en');
  settings.flush();
  expect(statSync(file).isDirectory()).toBe(true);
});

test('a write that failed is made up for when the program ends, or told', () => {
  const state = path.join(folder, 'state');
  const settings = openSettings(state);
  writeFileSync(state, 'a file where the folder should be');
  settings.language.write('en');
  vi.advanceTimersByTime(1000);
  expect(() => settings.flush()).toThrow(expect.objectContaining({ code: 'storage-failed' }));
  rmSync(state);
  settings.flush();
  expect(openSettings(state).language.read()).toBe('en');
});
