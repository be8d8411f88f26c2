import { describe, expect, it } from 'vitest';
import type { Fault, FaultKind } from '@main/practice/practice-panel';
import { problemOf } from '@support/problem';
import { yamaguchi } from '@support/sample-account';
import { openPanel } from './open-panel';

interface Expected {
  /** Code of the problem, null for success. */
  code: string | null;
  users: number;
  posts: number;
}

const short = { create: 1500 };
const done: Expected = { code: null, users: 1, posts: 1 };
const notCreated: Expected = { code: 'employee-not-created', users: 0, posts: 1 };
/** The panel bounced the form; sent again it went through. */
const doneAgain: Expected = { code: null, users: 1, posts: 2 };

const onCreate: [kind: FaultKind, expected: Expected][] = [
  ['reset-before', notCreated],
  ['reset-after', done],
  ['gateway-502-before', notCreated],
  ['gateway-502-after', done],
  ['hang-before', notCreated],
  ['hang-after', done],
  ['expire-session', doneAgain],
  ['stale-token', doneAgain],
  ['forbid', { code: 'panel-not-allowed', users: 0, posts: 1 }],
  ['pretend', notCreated],
  ['slow-body', done],
];

describe.each(['5212R', '2019'] as const)('a fault while the panel of style %s creates', (style) => {
  it.each(onCreate.filter(([kind]) => style === '5212R' || kind !== 'stale-token'))(
    '%s',
    async (kind, { code, users, posts: expectedPosts }) => {
      const { panel, server, posts, standing } = await openPanel(
        { style },
        { timeouts: { ...short, silenceTotal: 600 } },
      );
      server.faults.add({ on: 'create', kind, ms: 300 });
      const events: string[] = [];
      const creating = panel.createUser(yamaguchi, (event) => events.push(event.kind));
      if (code === null) expect((await creating).loginName).toBe('aaa_yamaguchi');
      else expect((await problemOf(creating)).code).toBe(code);
      expect([standing(), posts()]).toEqual([users, expectedPosts]);
      const isSilence = /^(?:reset|gateway|hang)/.test(kind);
      expect(events).toEqual(
        isSilence ? ['looking-after-silence'] : kind === 'expire-session' ? ['session-renewed'] : [],
      );
      expect(server.faults.pending).toEqual([]);
    },
  );

  it.each(['reset-before', 'gateway-502-before', 'hang-before', 'pretend'] as const)(
    'after %s it is safe to try again, and it works',
    async (kind) => {
      const { panel, server, standing } = await openPanel({ style }, { timeouts: { ...short, silenceTotal: 300 } });
      server.faults.add({ on: 'create', kind });
      expect((await problemOf(panel.createUser(yamaguchi))).options.retry).toBe(true);
      await panel.createUser(yamaguchi);
      expect(standing()).toBe(1);
    },
  );

  it.each<Fault>([
    { on: 'list', kind: 'reset-before' },
    { on: 'list', kind: 'reset-after' },
    { on: 'list', kind: 'gateway-502-before' },
    { on: 'list', kind: 'expire-session' },
    { on: 'list', kind: 'slow-body', ms: 300 },
    { on: 'list', kind: 'hang-before' },
  ])('finds the user when the list that follows fails: $kind', async (fault) => {
    const { panel, server, posts, standing } = await openPanel({ style }, { timeouts: { page: 1500 } });
    await panel.site();
    server.faults.add(fault);
    expect((await panel.createUser(yamaguchi)).aliases).toEqual(['yamaguchi', 'somu']);
    expect([standing(), posts()]).toEqual([1, 1]);
  });

  it.each(['reset-before', 'gateway-502-before', 'hang-before'] as const)(
    'says that it does not know when the panel cannot be asked at all: %s',
    async (kind) => {
      const { panel, server, posts, standing } = await openPanel(
        { style },
        { timeouts: { page: 2000, silenceTotal: 2500 } },
      );
      await panel.site();
      server.faults.add({ on: 'create', kind: 'reset-after' });
      server.faults.add({ on: 'any', kind, times: 1000 });
      const problem = await problemOf(panel.createUser(yamaguchi));
      expect(problem).toMatchObject({
        code: 'employee-outcome-unknown',
        params: { loginName: 'aaa_yamaguchi', cancelled: false },
      });
      expect([standing(), posts()]).toEqual([1, 1]);
      server.faults.clear();
      expect((await panel.readUser('aaa_yamaguchi'))?.fullName).toBe('総務部山口');
    },
  );

  it.each<Fault>([
    { on: 'form', kind: 'reset-before' },
    { on: 'form', kind: 'gateway-502-after' },
    { on: 'form', kind: 'hang-before' },
    { on: 'form', kind: 'forbid' },
  ])('sends nothing when the form cannot be read: $kind', async (fault) => {
    const { panel, server, posts, standing } = await openPanel({ style }, { timeouts: { page: 1500 } });
    server.faults.add(fault);
    const codes = {
      'reset-before': 'panel-unreachable',
      'gateway-502-after': 'panel-gateway-error',
      'hang-before': 'panel-timeout',
      forbid: 'panel-not-allowed',
    };
    expect((await problemOf(panel.createUser(yamaguchi))).code).toBe(codes[fault.kind as keyof typeof codes]);
    expect([standing(), posts()]).toEqual([0, 0]);
    expect((await panel.createUser(yamaguchi)).loginName).toBe('aaa_yamaguchi');
  });
});

it('signs in again for the form', async () => {
  const { panel, server, posts } = await openPanel();
  server.faults.add({ on: 'form', kind: 'expire-session' });
  await panel.createUser(yamaguchi);
  expect(posts()).toBe(1);
});

it.each(['page', 'redirect'] as const)(
  'sends a form once more whose token the panel did not take (%s), and no third time',
  async (csrfRefusal) => {
    const { panel, server, posts, standing } = await openPanel({ csrfRefusal });
    server.faults.add({ on: 'create', kind: 'stale-token' });
    await panel.createUser(yamaguchi);
    expect([standing(), posts()]).toEqual([1, 2]);
    server.faults.add({ on: 'create', kind: 'stale-token', times: 10 });
    const problem = await problemOf(panel.createUser({ ...yamaguchi, userName: 'second', aliases: [] }));
    expect(problem.code).toBe('employee-refused');
    expect([standing('aaa_second'), posts()]).toEqual([0, 4]);
  },
);

it('gives up on a session that always runs out', async () => {
  const { panel, server, posts, standing } = await openPanel();
  server.faults.add({ on: 'create', kind: 'expire-session', times: 10 });
  expect((await problemOf(panel.createUser(yamaguchi))).code).toBe('panel-session-expired');
  expect([standing(), posts()]).toEqual([0, 2]);
});

describe('a panel that is still at work when the driver stops waiting', () => {
  it('is waited for until the user is complete', async () => {
    const { panel, posts, standing } = await openPanel({ createDelayMs: 1500 }, { timeouts: { create: 300 } });
    expect((await panel.createUser(yamaguchi)).aliases).toEqual(['yamaguchi', 'somu']);
    expect([standing(), posts()]).toEqual([1, 1]);
  });

  it('is seen through when its own session keeps the list waiting too', async () => {
    const timeouts = { create: 300, page: 900, silenceTotal: 6000 };
    const { panel, posts, standing } = await openPanel({ createDelayMs: 2500 }, { timeouts });
    expect((await panel.createUser(yamaguchi)).aliases).toEqual(['yamaguchi', 'somu']);
    expect([standing(), posts()]).toEqual([1, 1]);
  });

  it('is not believed when it destroys again what it began', async () => {
    const { panel, standing } = await openPanel({ createDelayMs: 1500 }, { timeouts: { create: 300 } });
    const problem = await problemOf(panel.createUser({ ...yamaguchi, aliases: ['suzuki'] }));
    expect(problem).toMatchObject({ code: 'employee-not-created', options: { retry: true } });
    expect(standing()).toBe(0);
  });
});

it('takes nobody for the new user who stood there before', async () => {
  const { panel, server, posts } = await openPanel();
  const suzuki = server.state.directory.find('aaa_suzuki');
  server.faults.add({ on: 'create', kind: 'reset-before' });
  const problem = await problemOf(
    panel.createUser({
      ...yamaguchi,
      userName: 'suzuki',
      fullName: suzuki?.fullName ?? '',
      aliases: suzuki?.aliases ?? [],
    }),
  );
  expect(problem).toMatchObject({ code: 'employee-name-taken', params: { loginName: 'aaa_suzuki' } });
  expect(posts()).toBe(0);
});

it('tells in what the user differs that stands there', async () => {
  const { panel, server } = await openPanel({}, { timeouts: { silenceTotal: 300 } });
  await panel.site();
  server.faults.add({ on: 'create', kind: 'reset-before' });
  server.state.directory.seed({
    loginName: 'aaa_yamaguchi',
    fullName: '別人',
    password: 'Momiji-Sanpo.73',
    siteAdministrator: true,
  });
  const problem = await problemOf(panel.createUser(yamaguchi));
  expect(problem).toMatchObject({
    code: 'employee-differs',
    params: { loginName: 'aaa_yamaguchi', fields: ['fullName', 'aliases', 'siteAdministrator'] },
  });
});
