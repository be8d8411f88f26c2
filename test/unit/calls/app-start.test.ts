import { expect, test } from 'vitest';
import type { PcRole } from '@shared/contract/calls/company';
import { Problem } from '@shared/contract/problem';
import { appCalls, type AppCallParts } from '@main/calls/app-calls';
import { sampleRun } from '@support/sample-run';

const newer = () => new Problem('storage-newer', { file: 'profiles.json' });

/** Only what the start asks for; to ask for anything else is an error. */
const parts = (change: { list?: () => Promise<never>; problems?: Problem[]; role?: PcRole }): AppCallParts =>
  ({
    version: '1.0.0',
    role: change.role ?? 'ask',
    language: { current: () => 'ja' },
    profiles: { list: change.list ?? (async () => []), current: change.list ?? (async () => null) },
    onboarding: { unfinished: async () => [sampleRun()] },
    problems: () => change.problems ?? [],
  }) as unknown as AppCallParts;

const start = (of: AppCallParts) => appCalls(of)['app.start'](undefined);

test('nothing is wrong', async () => {
  expect(await start(parts({}))).toMatchObject({ profiles: [], unfinishedRuns: [sampleRun()], storageProblems: [] });
});

test('a file that cannot be used does not keep the program from starting, and is told once', async () => {
  const answer = await start(parts({ list: () => Promise.reject(newer()) }));
  expect(answer).toMatchObject({ profiles: [], currentProfileId: null, unfinishedRuns: [sampleRun()] });
  expect(answer.storageProblems).toEqual([{ code: 'storage-newer', params: { file: 'profiles.json' } }]);
});

test('what was found out before is told too', async () => {
  const damaged = new Problem('storage-damaged', { file: 'settings.json', movedTo: 'settings.json.damaged-1' });
  const answer = await start(parts({ problems: [damaged, newer()], list: () => Promise.reject(newer()) }));
  expect(answer.storageProblems.map(({ code }) => code)).toEqual(['storage-damaged', 'storage-newer']);
});

test('any other failure is not hidden', async () => {
  await expect(start(parts({ list: () => Promise.reject(new Error('defect')) }))).rejects.toThrow('defect');
});

test('on a PC for employees nothing is read or told of panels', async () => {
  const answer = await start(parts({ role: 'employee', list: () => Promise.reject(newer()), problems: [] }));
  expect(answer).toMatchObject({ profiles: [], currentProfileId: null, unfinishedRuns: [], storageProblems: [] });
});
