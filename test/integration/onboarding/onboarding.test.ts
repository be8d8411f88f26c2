import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openAuditJournal } from '@main/journal/journal';
import { openJournal } from '@main/onboarding/journal';
import { createOnboarding } from '@main/onboarding/onboarding';
import { createPanelSessions } from '@main/panels/sessions';
import type { PracticePanel } from '@main/practice/practice-panel';
import { practicePanel } from '@support/practice';
import { problemOf } from '@support/problem';
import { sampleProfile } from '@support/sample-profile';
import { yamaguchi } from '@support/sample-account';
import { panelAt, requestsTo } from '../panels/open-panel';

const profileId = '3f0e6a52-6d0f-4c1e-9c55-2f4b0a7d9e01';

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'onboarding-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

async function open(given?: { server: PracticePanel; folder: string }) {
  const server = given?.server ?? (await practicePanel());
  const folder = given?.folder ?? (await newFolder());
  const report = (problem: Error): void => {
    throw problem;
  };
  const audit = openAuditJournal({ folder, who: 'test', now: Date.now, report });
  const profile = { ...sampleProfile({ panelOrigin: server.origin }), id: profileId };
  const onboarding = createOnboarding({
    audit,
    journal: openJournal({ folder, report }),
    sessions: createPanelSessions({ open: async () => panelAt(server) }),
    profile: async () => profile,
    report: () => undefined,
    now: Date.now,
  });
  const noted = async () =>
    (await audit.all()).map(({ action, outcome, problem }) => [action, outcome, problem].filter(Boolean).join(' '));
  return { server, onboarding, noted, audit, folder };
}

test('one login prepares and creates, the panel is left at the end, and the journal tells of it', async () => {
  const { server, onboarding, noted, audit } = await open();
  await onboarding.prepare(profileId);
  const { user } = await onboarding.create({ runId: randomUUID(), profileId, account: yamaguchi });
  expect(user.loginName).toBe('aaa_yamaguchi');
  // The second one proves the new password.
  expect(requestsTo(server, 'POST', '/login')).toHaveLength(2);
  expect(requestsTo(server, 'GET', '/logout/true').length).toBeGreaterThan(0);
  expect(await noted()).toEqual(['create done']);
  expect(await onboarding.unfinished()).toEqual([]);
  expect(JSON.stringify(await audit.all())).not.toContain(yamaguchi.password);
});

test('a name that is taken is noted as a failure, and nothing is left to finish', async () => {
  const { onboarding, noted } = await open();
  const account = { ...yamaguchi, userName: 'suzuki' };
  const problem = await problemOf(onboarding.create({ runId: randomUUID(), profileId, account }));
  expect(problem.code).toBe('employee-name-taken');
  expect(await noted()).toEqual(['create failed employee-name-taken']);
  expect(await onboarding.unfinished()).toEqual([]);
});

test('what was made and does not open the panel is noted as made, and taking it back too', async () => {
  const { server, onboarding, noted } = await open();
  await onboarding.prepare(profileId);
  server.faults.add({ on: 'login', kind: 'gateway-502-before', times: 9 });
  const runId = randomUUID();
  await problemOf(onboarding.create({ runId, profileId, account: yamaguchi }));
  server.faults.clear();
  expect((await onboarding.lookUp(runId))?.loginName).toBe('aaa_yamaguchi');
  await onboarding.undo(runId);
  expect(server.state.directory.find('aaa_yamaguchi')).toBeUndefined();
  expect((await noted()).map((line) => line.split(' ')[0])).toEqual(['create', 'undo']);
  expect((await noted())[1]).toBe('undo done');
});

/** A program that was killed while the panel was at work on a new user, and the next one after it. */
async function afterCrash({ isMade }: { isMade: boolean }) {
  const first = await open();
  const runId = randomUUID();
  first.server.faults.add({ on: 'create', kind: isMade ? 'hang-after' : 'hang-before' });
  const cutOff = first.onboarding.create({ runId, profileId, account: yamaguchi }).catch(() => undefined);
  await expect.poll(() => first.server.faults.pending, { timeout: 20_000 }).toEqual([]);
  if (isMade) await expect.poll(() => first.server.state.directory.find('aaa_yamaguchi')).toBeDefined();
  // Its memory of what it did goes with it; only the files stay.
  const folder = await newFolder();
  await cp(first.folder, folder, { recursive: true });
  first.onboarding.close();
  await cutOff;
  const next = await open({ server: first.server, folder });
  expect(await next.noted()).toEqual(['create begun']);
  expect(await next.onboarding.unfinished()).toMatchObject([{ id: runId, mayExist: true }]);
  return { ...next, runId };
}

test('a creation that was cut off gets its outcome when it is finished', async () => {
  const { onboarding, noted, runId } = await afterCrash({ isMade: true });
  await onboarding.create({ runId, profileId, account: yamaguchi });
  expect(await noted()).toEqual(['create done', 'create done']);
  expect(await onboarding.unfinished()).toEqual([]);
});

test.each([
  [true, ['create done', 'undo done']],
  [false, ['create failed']],
])('and when it is undone; the user was there: %s', async (isMade, lines) => {
  const { onboarding, noted, runId, server } = await afterCrash({ isMade });
  await onboarding.undo(runId);
  expect(await noted()).toEqual(lines);
  expect(server.state.directory.find('aaa_yamaguchi')).toBeUndefined();
  expect(await onboarding.unfinished()).toEqual([]);
});

test.each([
  [true, true, 'create done'],
  [false, true, 'create failed'],
  [true, false, 'create unknown'],
])('and when it is dismissed; the user was there: %s, somebody looked: %s', async (isMade, looks, line) => {
  const { onboarding, noted, runId } = await afterCrash({ isMade });
  if (looks) expect(await onboarding.lookUp(runId)).toEqual(isMade ? expect.anything() : null);
  await onboarding.forget(runId);
  expect(await noted()).toEqual([line]);
  expect(await onboarding.unfinished()).toEqual([]);
});
