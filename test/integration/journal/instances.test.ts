import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAuditJournal } from '@main/journal/journal';
import { bundle } from '@support/bundle';

let program: Awaited<ReturnType<typeof bundle>>;
let folder: string;
beforeAll(async () => {
  program = await bundle(path.join(import.meta.dirname, 'journal-program.ts'));
  folder = await mkdtemp(path.join(tmpdir(), 'audit-'));
});
afterAll(async () => {
  await program.remove();
  await rm(folder, { recursive: true });
});

/** Let an instance write until it has noted that many changes, then kill it; answers with how many it called done. */
async function writeAndKill(who: string, changes: number): Promise<{ who: string; done: number }> {
  const child = fork(program.file, [folder, who, '4000']);
  // What it said before it died is still read from the channel.
  const gone = Promise.all([once(child, 'exit'), once(child, 'disconnect')]);
  let done = 0;
  child.on('message', (message) => {
    if (typeof message !== 'number') return;
    done = message + 1;
    if (done === changes) child.kill('SIGKILL');
  });
  await gone;
  expect(done).toBeGreaterThanOrEqual(changes);
  return { who, done };
}

test('two instances that write at once and are killed lose nothing that they called done', async () => {
  const instances = await Promise.all([
    writeAndKill('sato@PC1', 40),
    writeAndKill('tanaka@PC2', 55),
    writeAndKill('ito@PC3', 70),
  ]);
  // They have put full files away under each other's hands.
  expect((await readdir(folder)).length).toBeGreaterThan(5);

  const reports: unknown[] = [];
  const journal = openAuditJournal({ folder, who: 'test', now: Date.now, report: (problem) => reports.push(problem) });
  const entries = await journal.all();
  for (const { who, done } of instances) {
    const own = entries.filter((entry) => entry.who === who && entry.outcome === 'done');
    const names = own.map(({ loginName }) => loginName);
    expect(new Set(names).size).toBe(names.length);
    // One more may have been noted in the moment before the kill.
    expect(names.slice(0, done)).toEqual(Array.from({ length: done }, (_, change) => `user${change}`));
  }
  expect(reports).toEqual([]);
});
