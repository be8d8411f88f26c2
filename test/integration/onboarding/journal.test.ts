import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Problem } from '@shared/contract/problem';
import type { UnfinishedRun } from '@shared/contract/schemas';
import { openJournal } from '@main/onboarding/journal';
import { bundle } from '@support/bundle';
import { runId, sampleRun } from '@support/sample-run';

let program: Awaited<ReturnType<typeof bundle>>;
let folder: string;
beforeAll(async () => {
  program = await bundle(path.join(import.meta.dirname, 'journal-program.ts'));
  folder = await mkdtemp(path.join(tmpdir(), 'journal-'));
});
afterAll(async () => {
  await program.remove();
  await rm(folder, { recursive: true });
});

/** The number of the last change that the file shows. */
function lastChange(runs: UnfinishedRun[]): number {
  const newest = runs.at(-1);
  const begun = runs.length === 2 ? 0 : 1;
  const step = { check: begun, create: 2, proveLogin: 3 }[String(newest?.step)] ?? NaN;
  return Number(newest?.id.slice(-12)) * 4 + step;
}

/** Let the program go on from a change and kill it after some milliseconds; answers with the last change it called done. */
async function runAndKill(from: number, milliseconds: number): Promise<number> {
  const child = fork(program.file, [folder, String(from)]);
  // What it said before it died is still read from the channel.
  const gone = Promise.all([once(child, 'exit'), once(child, 'disconnect')]);
  let done = from - 1;
  await once(child, 'message');
  child.on('message', (change: number) => (done = change));
  await pause(milliseconds);
  child.kill('SIGKILL');
  await gone;
  return done;
}

test('whenever the program is killed, the journal holds all that it called done, whole', async () => {
  const report = (problem: Problem) => expect.unreachable(`damaged: ${problem.params.movedTo}`);
  await openJournal({ folder, report }).begin(sampleRun({ id: runId(0), step: 'proveLogin', mayExist: true }));
  let next = 4;
  let halfWritten = 0;
  // Until enough kills came between the beginning of a write and its end, which leaves a file beside the journal.
  for (let round = 0; round < 20 || halfWritten < 3; round++) {
    const done = await runAndKill(next, Math.random() * 60);
    const runs = await openJournal({ folder, report }).list();
    const onDisk = lastChange(runs);
    // What was under way may be there or not; what was called done must be.
    expect(onDisk).toBeGreaterThanOrEqual(done);
    expect(runs.at(-1)?.mayExist).toBe(onDisk % 4 >= 2);
    halfWritten = (await readdir(folder)).length - 1;
    next = onDisk + 1;
  }
});
