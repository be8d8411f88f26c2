import { appendFile, mkdtemp, readdir, readFile, rm, stat, symlink, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Problem, type ProblemCode } from '@shared/contract/problem';
import { openAuditJournal, type Deed } from '@main/journal/journal';
import { problemOf } from '@support/problem';

let folder: string;
let reports: Problem[];
let clock: number;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'audit-'));
  reports = [];
  clock = Date.parse('2026-11-24T01:00:00Z');
});
afterEach(() => rm(folder, { recursive: true }));

const file = () => path.join(folder, 'journal.jsonl');
const open = (maximumBytes?: number) =>
  openAuditJournal({
    folder,
    who: 'sato@SOUMU-PC3',
    now: () => (clock += 1000),
    report: (problem) => reports.push(problem),
    ...(maximumBytes && { maximumBytes }),
  });
const profile = {
  id: '3f0e6a52-6d0f-4c1e-9c55-2f4b0a7d9e01',
  panelOrigin: 'https://mx10.example.com:81',
  practice: false,
};
const deed = (change: Partial<Deed> = {}): Deed => ({ action: 'suspend', profile, loginName: 'aaa_suzuki', ...change });
const everything = { search: '', from: 0, count: 500 };
const failing = (code: ProblemCode) => () => Promise.reject(new Problem(code, { loginName: 'aaa_suzuki' }));

test('a change stands on disk before it is begun, and with its outcome afterwards', async () => {
  const journal = open();
  const answer = await journal.around(deed({ action: 'change', fields: ['aliases'] }), async () => {
    expect((await open().list(everything)).entries).toMatchObject([{ outcome: 'begun', loginName: 'aaa_suzuki' }]);
    return 'the answer';
  });
  expect(answer).toBe('the answer');
  expect((await open().list(everything)).entries).toEqual([
    {
      id: expect.any(String),
      at: '2026-11-24T01:00:02.000Z',
      who: 'sato@SOUMU-PC3',
      panel: profile.panelOrigin,
      profileId: profile.id,
      loginName: 'aaa_suzuki',
      action: 'change',
      fields: ['aliases'],
      outcome: 'done',
      problem: null,
    },
  ]);
});

test.each<[ProblemCode, string]>([
  ['employee-changed-meanwhile', 'failed'],
  ['employee-differs', 'done'],
  ['panel-change-unknown', 'unknown'],
  ['panel-timeout', 'unknown'],
])('after %s the outcome is %s', async (code, outcome) => {
  const journal = open();
  await expect(journal.around(deed(), failing(code))).rejects.toMatchObject({ code });
  expect((await journal.list(everything)).entries).toMatchObject([{ outcome, problem: code }]);
});

test('a defect leaves the outcome unknown', async () => {
  const journal = open();
  await expect(journal.around(deed(), () => Promise.reject(new TypeError('x')))).rejects.toThrow(TypeError);
  expect((await journal.list(everything)).entries).toMatchObject([{ outcome: 'unknown', problem: 'unexpected' }]);
});

test('the newest comes first, found by words, page by page', async () => {
  const journal = open();
  for (const loginName of ['aaa_sato', 'aaa_suzuki', 'aaa_tanaka', 'aaa_sato']) {
    await journal.around(deed({ loginName }), async () => undefined);
  }
  const names = async (search: string, from = 0, count = 500) => {
    const { entries, total } = await journal.list({ search, from, count });
    return [total, ...entries.map(({ loginName }) => loginName)];
  };
  expect(await names('')).toEqual([4, 'aaa_sato', 'aaa_tanaka', 'aaa_suzuki', 'aaa_sato']);
  expect(await names('', 1, 2)).toEqual([4, 'aaa_tanaka', 'aaa_suzuki']);
  expect(await names('aaa_sato suspend')).toEqual([2, 'aaa_sato', 'aaa_sato']);
  expect(await names('', 9)).toEqual([4]);
});

test('a full file is put beside the next one, and nothing is lost', async () => {
  const journal = open(2000);
  for (let count = 0; count < 30; count++) await journal.around(deed(), async () => undefined);
  const files = await readdir(folder);
  expect(files.length).toBeGreaterThan(3);
  for (const name of files) expect((await stat(path.join(folder, name))).size).toBeLessThan(2500);
  expect((await open().list(everything)).total).toBe(30);
  expect((await open().list(everything)).entries.every(({ outcome }) => outcome === 'done')).toBe(true);
});

test('damaged lines are skipped, counted, told once, and left where they are', async () => {
  const journal = open();
  await journal.around(deed(), async () => undefined);
  await appendFile(file(), '{"v":1,"line":"begun"}\n\0\0\0\0\n{"v":1,"line":"beg');
  expect(await open().list(everything)).toMatchObject({ total: 1, damagedLines: 2 });
  await journal.around(deed({ loginName: 'aaa_sato' }), async () => undefined);
  const listed = await open().list(everything);
  expect(listed).toMatchObject({ total: 2, damagedLines: 3 });
  expect(listed.entries[0]).toMatchObject({ loginName: 'aaa_sato', outcome: 'done' });
  const reader = open();
  reports = [];
  await reader.list(everything);
  await reader.list(everything);
  expect(reports).toMatchObject([{ code: 'journal-damaged', params: { file: 'journal.jsonl', lines: 3 } }]);
  expect(await readFile(file(), 'utf8')).toContain('\0\0\0\0');
});

test('on a full disk nothing is begun', async () => {
  await symlink('/dev/full', file());
  let begun = false;
  const problem = await problemOf(
    open().around(deed(), async () => {
      begun = true;
    }),
  );
  expect(problem).toMatchObject({ code: 'storage-failed', params: { file: 'journal.jsonl', reason: 'ENOSPC' } });
  expect(begun).toBe(false);
});

test('a disk that fills up meanwhile does not make the change fail, and its end is written later', async () => {
  const journal = open();
  await journal.around(deed(), async () => {
    await unlink(file());
    await symlink('/dev/full', file());
  });
  expect(reports).toMatchObject([{ code: 'storage-failed', params: { reason: 'ENOSPC' } }]);
  await unlink(file());
  await journal.around(deed({ loginName: 'aaa_sato' }), async () => undefined);
  const ends = (await readFile(file(), 'utf8')).split('\n').filter((line) => line.includes('"ended"'));
  expect(ends).toHaveLength(2);
});

test('what was cut off is found at the next start, and can be given its outcome', async () => {
  const journal = open();
  const never = journal.around(deed(), () => new Promise<void>(() => undefined));
  await journal.around(deed({ loginName: 'aaa_sato' }), async () => undefined);
  void journal.around(deed({ action: 'create' }), () => new Promise<void>(() => undefined));
  expect(await journal.unfinished()).toEqual([]);
  void never;

  const next = open();
  const [cutOff, ...others] = await next.unfinished();
  expect(others).toEqual([]);
  expect(cutOff).toMatchObject({ action: 'suspend', loginName: 'aaa_suzuki', outcome: 'begun', profileId: profile.id });
  await next.dismiss(String(cutOff?.id), 'done');
  expect(await next.unfinished()).toEqual([]);
  expect(await open().unfinished()).toEqual([]);
  await expect(next.dismiss(String(cutOff?.id), 'done')).rejects.toMatchObject({ code: 'run-unknown' });
  expect((await next.list({ ...everything, search: 'suzuki suspend' })).entries).toMatchObject([{ outcome: 'done' }]);
});

test('what is done on the practice panel is listed until the program ends, and not written', async () => {
  const journal = open();
  await journal.around(deed({ profile: { ...profile, practice: true } }), async () => undefined);
  await journal.note(deed({ action: 'addProfile', profile: { ...profile, practice: true } }));
  expect((await journal.list(everything)).total).toBe(2);
  expect((await open().list(everything)).total).toBe(0);
  expect(await readdir(folder)).toEqual([]);
});
