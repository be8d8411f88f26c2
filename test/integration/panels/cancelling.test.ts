import { describe, expect, it } from 'vitest';
import type { Panel } from '@main/panels/panel';
import { inspectPanel } from '@main/panels/blueonyx-web/index';
import { practicePanel } from '@support/practice';
import { problemOf } from '@support/problem';
import { yamaguchi } from '@support/sample-account';
import { openPanel, panelAt } from './open-panel';

const suzuki = { loginName: 'aaa_suzuki', password: 'Momiji-Sanpo.73' };
const calls: [name: string, call: (panel: Panel, signal: AbortSignal) => Promise<unknown>][] = [
  ['signIn', (panel, signal) => panel.signIn(signal)],
  ['site', (panel, signal) => panel.site(signal)],
  ['readUser', (panel, signal) => panel.readUser('aaa_suzuki', signal)],
  ['createUser', (panel, signal) => panel.createUser(yamaguchi, undefined, signal)],
  ['deleteUser', (panel, signal) => panel.deleteUser('aaa_suzuki', signal)],
  ['proveLogin', (panel, signal) => panel.proveLogin(suzuki, signal)],
];

describe.each(calls)('%s', (name, call) => {
  it('does nothing when it was stopped before it began', async () => {
    const { panel, server } = await openPanel();
    const requests = server.state.requests.length;
    expect((await problemOf(call(panel, AbortSignal.abort()))).code).toBe('cancelled');
    expect(server.state.requests).toHaveLength(requests);
  });

  it('stops while it waits for a page', async () => {
    // The list that the login led to is no longer fresh.
    let time = 0;
    const clock = { now: () => (time += 700_000), sleep: async () => undefined };
    const { panel, server } = await openPanel({}, { clock });
    server.faults.add({ on: 'any', kind: 'hang-before' });
    const abort = new AbortController();
    const outcome = problemOf(call(panel, abort.signal));
    await expect.poll(() => server.faults.pending.length).toBe(0);
    abort.abort();
    expect((await outcome).code).toBe('cancelled');
    server.faults.clear();
    if (name !== 'signIn') expect((await panel.site()).group).toBe('site1');
  });
});

describe('stopping a create that was sent', () => {
  it('leaves it open what became of it, and the panel can be asked afterwards', async () => {
    const { panel, server, posts, standing } = await openPanel();
    await panel.site();
    server.faults.add({ on: 'create', kind: 'hang-after' });
    const abort = new AbortController();
    const outcome = problemOf(panel.createUser(yamaguchi, undefined, abort.signal));
    await expect.poll(() => standing()).toBe(1);
    abort.abort();
    expect(await outcome).toMatchObject({
      code: 'employee-outcome-unknown',
      params: { loginName: 'aaa_yamaguchi', cancelled: true },
    });
    expect((await panel.readUser('aaa_yamaguchi'))?.aliases).toEqual(['yamaguchi', 'somu']);
    expect(posts()).toBe(1);
  });

  it('stops the looking too', async () => {
    const { panel, server, posts } = await openPanel({}, { timeouts: { silenceTotal: 60_000, silencePause: 20_000 } });
    await panel.site();
    server.faults.add({ on: 'create', kind: 'reset-before' });
    const abort = new AbortController();
    const began = performance.now();
    const outcome = problemOf(
      panel.createUser(
        yamaguchi,
        ({ kind }) => kind === 'looking-after-silence' && setTimeout(() => abort.abort(), 200),
        abort.signal,
      ),
    );
    expect(await outcome).toMatchObject({ code: 'employee-outcome-unknown', params: { cancelled: true } });
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(posts()).toBe(1);
  });
});

it('what waits behind another call can be stopped while it waits', async () => {
  const { panel, server } = await openPanel();
  server.faults.add({ on: 'form', kind: 'delay', ms: 300 });
  const abort = new AbortController();
  const first = panel.site();
  const second = problemOf(panel.createUser(yamaguchi, undefined, abort.signal));
  abort.abort();
  expect((await second).code).toBe('cancelled');
  expect((await first).group).toBe('site1');
});

it('an inspection can be stopped', async () => {
  const server = await practicePanel();
  server.faults.add({ on: 'any', kind: 'hang-before' });
  const abort = new AbortController();
  const outcome = problemOf(inspectPanel(server.origin, { timeout: 20_000, signal: abort.signal }));
  await expect.poll(() => server.state.requests.length).toBe(1);
  abort.abort();
  expect((await outcome).code).toBe('cancelled');
});

it('a panel that is not there does not hold up who stops waiting', async () => {
  const server = await practicePanel();
  const panel = panelAt(server);
  await server.stop();
  expect((await problemOf(panel.signIn())).code).toBe('panel-unreachable');
});
