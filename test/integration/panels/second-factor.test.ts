import { expect, it } from 'vitest';
import { oneTimeCode } from '@main/practice/rules/one-time-code';
import { practicePanel } from '@support/practice';
import { problemOf } from '@support/problem';
import { panelAt, requestsTo } from './open-panel';

const secret = 'JBSWY3DPEHPK3PXP';

/** A panel whose administrator has a second factor, on a clock that the test moves. */
async function open(backupCodes: string[] = ['admin-2f-0001']) {
  let moment = Date.parse('2026-11-24T10:00:00Z');
  const server = await practicePanel({ now: () => moment, administrator: { twoFactor: { secret, backupCodes } } });
  const clock = { now: () => moment, sleep: async () => undefined };
  const panel = panelAt(server, { clock });
  return {
    server,
    panel,
    pass: (milliseconds: number) => (moment += milliseconds),
    code: () => oneTimeCode(secret, moment),
    wrong: () => (oneTimeCode(secret, moment) === '000000' ? '111111' : '000000'),
    passwords: () => requestsTo(server, 'POST', '/login').filter(({ path }) => path.endsWith('=2FA')).length,
    codes: () => requestsTo(server, 'POST', '/login').filter(({ path }) => path.endsWith('=2FACHECK')).length,
  };
}

it('a code opens what the password left half open', async () => {
  const { panel, code, passwords, codes } = await open();
  expect((await problemOf(panel.signIn())).code).toBe('panel-two-factor-wanted');
  expect((await problemOf(panel.site())).code).toBe('panel-two-factor-wanted');
  await panel.enterCode(code());
  expect((await panel.site()).group).toBe('site1');
  expect([passwords(), codes()]).toEqual([1, 1]);
});

it.each(['１２３', 'ab', '', '123 45'])('what cannot be a code is not sent: %j', async (typed) => {
  const { panel, code, codes } = await open();
  await problemOf(panel.signIn());
  expect((await problemOf(panel.enterCode(typed))).code).toBe('panel-two-factor-wrong');
  expect(codes()).toBe(0);
  await panel.enterCode(code());
  expect((await panel.listUsers()).length).toBeGreaterThan(5);
});

it('a code may be typed in groups, a backup code serves once', async () => {
  const { panel, code, server } = await open();
  await problemOf(panel.signIn());
  await panel.enterCode(`${code().slice(0, 3)} ${code().slice(3)}`);
  server.expireSessions();
  expect((await problemOf(panel.readTemplate())).code).toBe('panel-two-factor-wanted');
  await panel.enterCode('admin-2f-0001');
  await panel.readTemplate();
  server.expireSessions();
  await problemOf(panel.readTemplate());
  expect((await problemOf(panel.enterCode('admin-2f-0001'))).code).toBe('panel-two-factor-wrong');
});

it('after a wrong code the next one begins the login anew by itself', async () => {
  const { panel, code, wrong, passwords, codes } = await open();
  await problemOf(panel.signIn());
  expect(await problemOf(panel.enterCode(wrong()))).toMatchObject({
    code: 'panel-two-factor-wrong',
    params: { left: 4 },
  });
  await panel.enterCode(code());
  expect((await panel.site()).group).toBe('site1');
  expect([passwords(), codes()]).toEqual([2, 2]);
});

it('needs no signIn before', async () => {
  const { panel, code } = await open();
  await panel.enterCode(code());
  expect((await panel.site()).group).toBe('site1');
});

it('a half-open login that has run out is begun anew', async () => {
  const { panel, pass, code, passwords, codes } = await open();
  await problemOf(panel.signIn());
  pass(3_700_000);
  await panel.enterCode(code());
  expect((await panel.site()).group).toBe('site1');
  expect([passwords(), codes()]).toEqual([2, 2]);
});

it('a session that has run out asks for one code, not for one login a call', async () => {
  const { panel, server, code, passwords } = await open();
  await problemOf(panel.signIn());
  await panel.enterCode(code());
  server.expireSessions();
  expect((await problemOf(panel.readDetails('aaa_suzuki'))).code).toBe('panel-two-factor-wanted');
  expect((await problemOf(panel.suspendUser('aaa_suzuki'))).code).toBe('panel-two-factor-wanted');
  expect(passwords()).toBe(2);
  await panel.enterCode(code());
  expect((await panel.readDetails('aaa_suzuki')).suspended).toBe(false);
});

it('five wrong codes lock for fifteen minutes, which is told and kept', async () => {
  const { panel, pass, code, wrong, codes } = await open();
  await problemOf(panel.signIn());
  for (let left = 4; left > 0; left -= 1) {
    expect((await problemOf(panel.enterCode(wrong()))).params.left).toBe(left);
  }
  const locked = await problemOf(panel.enterCode(wrong()));
  expect(locked).toMatchObject({ code: 'panel-login-locked', params: { minutes: 15 } });
  expect(Date.parse(String(locked.params.until)) - Date.now()).toBeGreaterThan(880_000);
  pass(600_000);
  expect((await problemOf(panel.enterCode(code()))).params.minutes).toBe(5);
  expect((await problemOf(panel.signIn())).code).toBe('panel-login-locked');
  expect(codes()).toBe(5);
  pass(300_001);
  await panel.enterCode(code());
  expect((await panel.site()).group).toBe('site1');
});

it('an answer that is lost costs another login, no more', async () => {
  const { panel, server, code } = await open();
  await problemOf(panel.signIn());
  server.faults.add({ on: 'login', kind: 'reset-after' });
  expect((await problemOf(panel.enterCode(code()))).code).toBe('panel-unreachable');
  await panel.enterCode(code());
  expect((await panel.site()).group).toBe('site1');
});

it('leaves nothing half open behind', async () => {
  const { panel, server, code } = await open();
  await problemOf(panel.signIn());
  await panel.signOut();
  expect(requestsTo(server, 'GET', '/logout/true')).toHaveLength(1);
  expect((await problemOf(panel.site())).code).toBe('panel-session-expired');
  await panel.enterCode(code());
  expect((await panel.site()).group).toBe('site1');
});
