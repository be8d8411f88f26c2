import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Problem } from '@shared/contract/problem';
import { openJournal } from '@main/onboarding/journal';
import { runId, sampleRun } from '@support/sample-run';

let folder: string;
let reports: Problem[];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'journal-'));
  reports = [];
});
afterEach(() => rm(folder, { recursive: true }));

const file = () => path.join(folder, 'unfinished-runs.json');
const open = () => openJournal({ folder, report: (problem) => reports.push(problem) });

test('a run is on disk when it was begun, advances, and is struck out', async () => {
  const journal = open();
  expect(await journal.list()).toEqual([]);
  const run = sampleRun();
  await journal.begin(run);
  expect(await open().list()).toEqual([run]);
  await journal.advance(run.id, 'create', true);
  expect(await open().list()).toEqual([{ ...run, step: 'create', mayExist: true }]);
  await journal.finish(run.id);
  await journal.finish(run.id);
  expect(await open().list()).toEqual([]);
});

test('several runs keep apart, oldest first; one that is begun again is replaced', async () => {
  const journal = open();
  const [first, second] = [sampleRun({ id: runId(1) }), sampleRun({ id: runId(2), loginName: 'aaa_suzuki' })];
  await Promise.all([journal.begin(first), journal.begin(second)]);
  await journal.advance(second.id, 'readBack', true);
  expect(await open().list()).toEqual([first, { ...second, step: 'readBack', mayExist: true }]);
  await journal.begin(second);
  expect(await open().list()).toEqual([first, second]);
});

test('a run that is not there cannot advance', async () => {
  await expect(open().advance(runId(9), 'create', true)).rejects.toMatchObject({ code: 'run-unknown' });
});

test('a password does not get in', async () => {
  const { account, ...run } = sampleRun();
  const withPassword = { ...run, account: { ...account, password: 'geheim-4711' } };
  await expect(open().begin(withPassword)).rejects.toMatchObject({ code: 'input-invalid' });
  expect(await readdir(folder)).toEqual([]);
});

test('a damaged journal is told, and put aside with what it said', async () => {
  await writeFile(file(), '{"version":1,"runs":[{');
  expect(await open().list()).toEqual([]);
  expect(reports).toMatchObject([{ code: 'storage-damaged', params: { file: 'unfinished-runs.json' } }]);
  const aside = path.join(folder, String(reports[0]?.params.movedTo));
  expect(await readFile(aside, 'utf8')).toBe('{"version":1,"runs":[{');
});

test('a run on the practice panel is known until the program ends, and at no later start', async () => {
  const journal = open();
  const [real, practised] = [sampleRun({ id: runId(1) }), sampleRun({ id: runId(2) })];
  await journal.begin(real);
  await journal.begin(practised, true);
  await journal.advance(practised.id, 'create', true);
  expect(await journal.list()).toEqual([real, { ...practised, step: 'create', mayExist: true }]);
  expect(await open().list()).toEqual([real]);
  await journal.finish(practised.id);
  expect(await journal.list()).toEqual([real]);
});
