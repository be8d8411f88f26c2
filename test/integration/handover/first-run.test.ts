import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openFirstRuns, type FirstRuns } from '@main/handover/first-run';
import { createHandover, type Handover } from '@main/handover/handover';
import type { Secrets } from '@main/keychain/secrets';
import type { FirstRun } from '@shared/contract/calls/first-run';
import type { Problem } from '@shared/contract/problem';
import { problemOf } from '@support/problem';
import { sampleWishes } from '@support/sample-handover';
import { programs, service } from '../keychain/run-program';

const { folder, keyring, program } = programs();
const wishes = sampleWishes();
const password = 'Himitsu$2026&x';
const secret = { password, passphrase: '1234 5678', kind: 'digits' } as const;

function handoverIn(place: string): Handover {
  const file = path.join(place, 'a.mailsetup');
  return createHandover({
    ...{ saveFile: async () => file, openFile: async () => file, kind: () => '', version: '1' },
    now: () => new Date(),
  });
}

/** The program started once: what it finds in its folder. */
function start(place: string, secrets: Secrets, problems: Problem[] = []): { runs: FirstRuns; handover: Handover } {
  const handover = handoverIn(place);
  const report = (problem: Problem): void => void problems.push(problem);
  return { handover, runs: openFirstRuns({ folder: place, secrets, handover: async () => handover, report }) };
}

const noSecrets = {} as Secrets;
const runOf = (contents: FirstRun['contents'], change: Partial<FirstRun['progress']> = {}): FirstRun => ({
  contents,
  progress: { step: 'client', client: null, guide: null, provedAt: null, passwordKept: false, ...change },
});

test('a run goes on after a new start, and its file is found again', async () => {
  const place = await folder();
  const first = start(place, noSecrets);
  await first.handover.save(wishes, secret);
  const opened = (await first.handover.choose()) ?? expect.unreachable();
  const run = runOf(opened.contents, { client: 'thunderbird', guide: { index: 2, answers: { start: 'first' } } });
  await first.runs.save(run, opened.fileId);
  await first.runs.save({ ...run, progress: { ...run.progress, step: 'setUp' } }, null);

  const second = start(place, noSecrets);
  expect(await second.runs.read()).toEqual({ ...run, progress: { ...run.progress, step: 'setUp' } });
  const again = (await second.runs.reopen()) ?? expect.unreachable();
  expect(again).toMatchObject({ contents: opened.contents, sealed: 'digits' });
  expect(await second.handover.unseal(again.fileId, secret.passphrase)).toBe(password);

  const kept = await readFile(path.join(place, 'first-run.json'), 'utf8');
  const { seal } = JSON.parse(await readFile(path.join(place, 'a.mailsetup'), 'utf8')) as { seal: { data: string } };
  for (const trace of [password, secret.passphrase, seal.data]) expect(kept).not.toContain(trace);
});

test('a file that is gone, replaced or damaged is not found again', async () => {
  const place = await folder();
  const { handover, runs } = start(place, noSecrets);
  await handover.save(wishes, secret);
  const opened = (await handover.choose()) ?? expect.unreachable();
  await runs.save(runOf(opened.contents), opened.fileId);
  await handover.save(wishes, null);
  expect(await runs.reopen()).toBeNull();
  await writeFile(path.join(place, 'a.mailsetup'), 'x');
  expect(await runs.reopen()).toBeNull();
  await rm(path.join(place, 'a.mailsetup'));
  expect(await runs.reopen()).toBeNull();
});

test('a damaged record is put aside and told', async () => {
  const place = await folder();
  const problems: Problem[] = [];
  await writeFile(path.join(place, 'first-run.json'), '{"version":1,"run":{"contents":7}}');
  expect(await start(place, noSecrets, problems).runs.read()).toBeNull();
  expect(problems.map(({ code }) => code)).toEqual(['storage-damaged']);
});

test('the password is kept only on request, in the keychain, and goes with the run', async () => {
  const system = await keyring();
  const { secrets } = (await program(system.env)).parts;
  const place = await folder();
  const { handover, runs } = start(place, secrets);
  expect((await problemOf(runs.recallPassword())).code).toBe('keychain-secret-missing');
  await handover.save(wishes, null);
  const opened = (await handover.choose()) ?? expect.unreachable();
  await runs.save(runOf(opened.contents), opened.fileId);
  expect(await system.count(service)).toBe(0);

  expect(await runs.keepPassword(password)).toEqual({ kept: true, problem: null });
  await runs.save(runOf(opened.contents, { passwordKept: true }), null);
  expect(await start(place, (await program(system.env)).parts.secrets).runs.recallPassword()).toBe(password);

  await runs.end();
  expect(await system.count(service)).toBe(0);
  expect(await runs.read()).toBeNull();
});

test('the password of a run in whose place another file came does not stay behind', async () => {
  const system = await keyring();
  const { runs } = start(await folder(), (await program(system.env)).parts.secrets);
  const contents = (at: string) => ({ ...wishes, made: { at, by: '1' } });
  await runs.save(runOf(contents('2026-11-01T00:00:00Z')), null);
  await runs.keepPassword(password);
  await runs.save(runOf(contents('2026-11-01T00:00:00Z'), { passwordKept: true }), null);
  await runs.save(runOf(contents('2026-11-02T00:00:00Z')), null);
  expect(await system.count(service)).toBe(0);
});
