import { expect, it } from 'vitest';
import { createPanelSessions } from '@main/panels/sessions';
import { oneTimeCode } from '@main/practice/rules/one-time-code';
import type { PracticePanelOptions } from '@main/practice/practice-panel';
import { practicePanel } from '@support/practice';
import { problemOf } from '@support/problem';
import { panelAt, requestsTo } from './open-panel';

const secret = 'JBSWY3DPEHPK3PXP';
const [one, other] = ['profile-1', 'profile-2'];

/** Sessions on a practice panel, with a clock that the test moves. */
async function open(options: PracticePanelOptions = {}) {
  let moment = Date.parse('2026-11-24T10:00:00Z');
  const server = await practicePanel({ now: () => moment, ...options });
  const clock = { now: () => moment, sleep: async () => undefined };
  let opened = 0;
  const sessions = createPanelSessions({
    open: async () => {
      opened++;
      return panelAt(server, { clock });
    },
  });
  return {
    server,
    sessions,
    opened: () => opened,
    logins: () => requestsTo(server, 'POST', '/login').length,
    users: (profile = one) => sessions.use(profile, async (panel) => (await panel.listUsers()).length),
    pass: (milliseconds: number) => (moment += milliseconds),
    code: () => oneTimeCode(secret, moment),
    wrong: () => (oneTimeCode(secret, moment) === '000000' ? '111111' : '000000'),
  };
}

const twoFactor = { administrator: { twoFactor: { secret, backupCodes: ['admin-2f-0001'] } } };

it('all who need a panel at the same moment wait for one login', async () => {
  const { users, opened, logins } = await open();
  const counts = await Promise.all([users(), users(), users()]);
  expect(new Set(counts).size).toBe(1);
  expect([opened(), logins()]).toEqual([1, 1]);
});

it('who stops waiting for the login stops nobody else', async () => {
  const { sessions, users, server } = await open();
  server.faults.add({ on: 'login', kind: 'hang-before' });
  const [first, second] = [new AbortController(), new AbortController()];
  const count = (signal: AbortSignal) => sessions.use(one, async (panel) => (await panel.listUsers()).length, signal);
  const stopped = problemOf(count(first.signal));
  const alsoStopped = problemOf(count(second.signal));
  const waiting = users();
  await expect.poll(() => requestsTo(server, 'POST', '/login').length).toBe(1);
  second.abort();
  expect((await alsoStopped).code).toBe('cancelled');
  first.abort();
  expect((await stopped).code).toBe('cancelled');
  expect(await waiting).toBeGreaterThan(5);
});

it('each profile has a session of its own', async () => {
  const { users, opened } = await open();
  await users(one);
  await users(other);
  expect(opened()).toBe(2);
});

it('a refusal that says nothing against the session leaves it open', async () => {
  const { sessions, users, opened } = await open();
  const missing = sessions.use(one, (panel) => panel.readDetails('aaa_nobody'));
  expect((await problemOf(missing)).code).toBe('employee-missing');
  await users();
  expect(opened()).toBe(1);
});

it('a line that was cut leaves it open as well, a certificate that has changed ends it', async () => {
  const { sessions, users, server, opened } = await open();
  await users();
  await server.replaceCertificate();
  const read = () => sessions.use(one, (panel) => panel.readDetails('aaa_suzuki'));
  // Whether the first request still meets the connection that was cut is a matter of chance.
  const codes = [(await problemOf(read())).code];
  if (codes[0] === 'panel-unreachable') codes.push((await problemOf(read())).code);
  expect(codes.at(-1)).toBe('panel-certificate-changed');
  expect(opened()).toBe(1);
  await read();
  expect(opened()).toBe(2);
});

it('after a login that failed the next use begins with a new panel', async () => {
  const { sessions, users, server, opened } = await open();
  server.faults.add({ on: 'login', kind: 'gateway-502-before' });
  await problemOf(users());
  await users();
  expect(opened()).toBe(2);
  await sessions.close();
});

it('released, a session is signed out', async () => {
  const { sessions, users, server, opened } = await open();
  await users();
  await sessions.release(one);
  expect(requestsTo(server, 'GET', '/logout/true')).toHaveLength(1);
  await sessions.release(one);
  await users();
  expect(opened()).toBe(2);
  await sessions.close();
  expect(requestsTo(server, 'GET', '/logout/true')).toHaveLength(2);
});

it('the code goes on with the login that the password left half open', async () => {
  const { sessions, users, opened, code, logins } = await open(twoFactor);
  expect((await problemOf(users())).code).toBe('panel-two-factor-wanted');
  // Asked again, nothing is sent: each password would begin the login anew.
  expect((await problemOf(users())).code).toBe('panel-two-factor-wanted');
  expect(logins()).toBe(1);
  await sessions.enterCode(one, code());
  expect(await users()).toBeGreaterThan(5);
  expect([opened(), logins()]).toEqual([1, 2]);
});

it('a wrong code may be followed by the right one', async () => {
  const { sessions, users, code, wrong } = await open(twoFactor);
  await problemOf(users());
  expect((await problemOf(sessions.enterCode(one, wrong()))).code).toBe('panel-two-factor-wrong');
  expect((await problemOf(users())).code).toBe('panel-two-factor-wanted');
  await sessions.enterCode(one, code());
  expect(await users()).toBeGreaterThan(5);
});

it('a session that ran out wants the next code, and a code without a question signs in', async () => {
  const { sessions, users, server, code, pass } = await open(twoFactor);
  await sessions.enterCode(one, code());
  expect(await users()).toBeGreaterThan(5);
  server.expireSessions();
  pass(120_000);
  const read = sessions.use(one, (panel) => panel.readDetails('aaa_suzuki'));
  expect((await problemOf(read)).code).toBe('panel-two-factor-wanted');
  await sessions.enterCode(one, 'admin-2f-0001');
  expect(await users()).toBeGreaterThan(5);
});
