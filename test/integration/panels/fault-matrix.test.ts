import { describe, expect, it } from 'vitest';
import type { FaultKind, PracticePanel } from '@main/practice/practice-panel';
import { selfSignedCertificate } from '@main/practice/certificate';
import { practicePanel } from '@support/practice';
import { problemOf } from '@support/problem';
import { calls, type MatrixCall } from './matrix-calls';
import { panelAt, type WebPanel } from './open-panel';

/** What a fault means: `read` for a call that only reads, `write` for one that changes something. */
interface Meaning {
  kind: FaultKind | 'certificate';
  ms?: number;
  /** Code of the problem; null for success. */
  read: string | null;
  /** `undone`: the panel was asked, and nothing had happened. */
  write: 'undone' | 'done' | 'panel-certificate-changed' | 'panel-maintenance';
}

const faults: Meaning[] = [
  { kind: 'delay', ms: 100, read: null, write: 'done' },
  { kind: 'reset-before', read: 'panel-unreachable', write: 'undone' },
  { kind: 'reset-after', read: 'panel-unreachable', write: 'done' },
  { kind: 'truncate', read: 'panel-unreachable', write: 'done' },
  { kind: 'gateway-502-before', read: 'panel-gateway-error', write: 'undone' },
  { kind: 'gateway-502-after', read: 'panel-gateway-error', write: 'done' },
  { kind: 'expire-session', read: null, write: 'done' },
  { kind: 'wrong-type', read: 'panel-page-unreadable', write: 'done' },
  { kind: 'certificate', read: 'panel-certificate-changed', write: 'panel-certificate-changed' },
  { kind: 'maintenance', read: 'panel-maintenance', write: 'panel-maintenance' },
  { kind: 'drip', ms: 1000, read: 'panel-timeout', write: 'done' },
  { kind: 'huge', read: 'panel-answer-too-large', write: 'done' },
];

const name = 'aaa_suzuki';
const certificate = selfSignedCertificate(Date.now());

async function open({ prepare, name: called }: MatrixCall) {
  const server = await practicePanel({ certificate: await certificate });
  const user = server.state.directory.find(name)!;
  user.forward = { on: true, addresses: ['ichiro@example.org'], keepCopy: true };
  prepare?.(user, server);
  // Every look at the clock is minutes later: nothing seen before is fresh enough to be taken for the answer.
  let time = 0;
  const clock = { now: () => (time += 700_000), sleep: async () => undefined };
  const panelNow = () =>
    panelAt(server, { clock, timeouts: { page: 2500, create: 2500, silenceTotal: 2_000_000, silencePause: 1 } });
  const panel = panelNow();
  if (called !== 'signIn') await panel.signIn();
  return { server, panel, panelNow, stored: () => server.state.directory.find(name) };
}

/** Swap it and wait until the driver has noticed that its idle connection was cut. */
async function swapCertificate(server: PracticePanel, panel: WebPanel, { name: called }: MatrixCall): Promise<void> {
  await server.replaceCertificate();
  if (called === 'signIn') return;
  const ask = async () => (await problemOf(panel.readTemplate())).code;
  await expect.poll(ask).toBe('panel-certificate-changed');
}

const expected = ({ undone }: MatrixCall, { read, write }: Meaning): string | null => {
  if (undone === null) return read;
  return write === 'undone' ? undone : write === 'done' ? null : write;
};

describe.each(calls)('$name', (task) => {
  it.each(faults)('$kind', async (fault) => {
    const { server, panel, panelNow, stored } = await open(task);
    const isDone = () => task.isDone(stored(), server);
    const others = () => server.state.directory.users.filter(({ loginName }) => !/suzuki|yamaguchi/.test(loginName));
    const before = structuredClone(others());

    if (fault.kind === 'certificate') await swapCertificate(server, panel, task);
    else server.faults.add({ on: task.strikes, kind: fault.kind, ms: fault.ms });
    const code = expected(task, fault);
    if (code === null) await task.call(panel);
    else expect((await problemOf(task.call(panel))).code).toBe(code);
    // A silence that nothing came of would have been waited out; a code that says so must be true.
    if (task.undone !== null) expect(isDone()).toBe(code === null);
    expect(server.faults.pending).toEqual([]);

    // The next call works; what is done already is not done once more.
    const next = fault.kind === 'certificate' ? panelNow() : panel;
    if (fault.kind === 'certificate' || (task.name === 'signIn' && code !== null)) await next.signIn();
    if (code === null && task.again) expect((await problemOf(task.call(next))).code).toBe(task.again);
    else await task.call(next);
    expect(isDone()).toBe(true);
    expect(others()).toEqual(before);
    expect(stored()?.imapSyncStarts ?? 0).toBe(0);
  });

  it('is stopped while it waits for the panel', async () => {
    const { server, panel, stored } = await open(task);
    server.faults.add({ on: task.strikes, kind: 'hang-before' });
    const abort = new AbortController();
    const outcome = problemOf(task.call(panel, abort.signal));
    await expect.poll(() => server.faults.pending.length, { timeout: 10_000 }).toBe(0);
    abort.abort();
    const problem = await outcome;
    if (task.undone === null) expect(problem.code).toBe('cancelled');
    else {
      expect(['panel-change-unknown', 'employee-outcome-unknown']).toContain(problem.code);
      expect(problem.params.cancelled).toBe(true);
      expect(task.isDone(stored(), server)).toBe(false);
    }
    if (task.name === 'signIn') await panel.signIn();
    await task.call(panel);
    expect(task.isDone(stored(), server)).toBe(true);
  });

  it('does nothing when it was stopped before it began', async () => {
    const { server, panel } = await open(task);
    const requests = server.state.requests.length;
    expect((await problemOf(task.call(panel, AbortSignal.abort()))).code).toBe('cancelled');
    expect(server.state.requests).toHaveLength(requests);
  });
});
