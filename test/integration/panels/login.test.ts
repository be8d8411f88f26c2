import { describe, expect, it } from 'vitest';
import type { FaultKind, PracticePanelOptions } from '@main/practice/practice-panel';
import { practicePanel } from '@support/practice';
import { problemOf } from '@support/problem';
import { panelAt, requestsTo } from './open-panel';

const logins = (server: Awaited<ReturnType<typeof practicePanel>>) => requestsTo(server, 'POST', '/login').length;

describe.each(['5212R', '2019'] as const)('signing in at a panel of style %s', (style) => {
  it('tries a wrong password once and then never again', async () => {
    const server = await practicePanel({ style });
    const panel = panelAt(server, { password: 'Chigau#2719' });
    const problem = await problemOf(panel.signIn());
    expect(problem.code).toBe('panel-login-failed');
    expect(problem.params.messages).toEqual([expect.stringContaining('ユーザ名またはパスワードが間違って')]);
    expect((await problemOf(panel.signIn())).code).toBe('panel-login-failed');
    expect(logins(server)).toBe(1);
    expect(JSON.stringify(problem)).not.toContain('Chigau');
  });

  it('says so in English where it is asked to', async () => {
    const server = await practicePanel({ style });
    const problem = await problemOf(panelAt(server, { password: 'Chigau#2719', language: 'en' }).signIn());
    expect(problem.params.messages).toEqual([expect.stringContaining('correct username and/or password')]);
  });

  it('works with another secret afterwards', async () => {
    const server = await practicePanel({ style });
    await problemOf(panelAt(server, { password: 'Chigau#2719' }).signIn());
    await panelAt(server).signIn();
    expect(logins(server)).toBe(2);
  });

  it.each<[FaultKind, string]>([
    ['reset-before', 'panel-unreachable'],
    ['reset-after', 'panel-unreachable'],
    ['gateway-502-before', 'panel-gateway-error'],
    ['gateway-502-after', 'panel-gateway-error'],
    ['hang-before', 'panel-timeout'],
    ['hang-after', 'panel-timeout'],
    ['forbid', 'panel-not-allowed'],
  ])('tells of %s, and works the next time', async (kind, code) => {
    const server = await practicePanel({ style });
    const panel = panelAt(server, { timeouts: { page: 1500 } });
    server.faults.add({ on: 'login', kind });
    expect((await problemOf(panel.signIn())).code).toBe(code);
    expect(logins(server)).toBe(1);
    await panel.signIn();
    expect((await panel.site()).group).toBe('site1');
  });

  it('tells a plain user from an administrator', async () => {
    const server = await practicePanel({ style });
    const panel = panelAt(server, { loginName: 'aaa_suzuki', password: 'Momiji-Sanpo.73' });
    await panel.signIn();
    expect((await problemOf(panel.site())).code).toBe('panel-not-allowed');
    expect((await problemOf(panel.listUsers())).code).toBe('panel-not-allowed');
  });
});

it.each(['page', 'redirect'] as const)(
  'sends the password again only when its form was not taken: %s',
  async (csrfRefusal) => {
    const server = await practicePanel({ csrfRefusal });
    server.faults.add({ on: 'login', kind: 'stale-token' });
    await panelAt(server).signIn();
    expect(logins(server)).toBe(2);
    server.faults.add({ on: 'login', kind: 'stale-token', times: 10 });
    const code = csrfRefusal === 'page' ? 'panel-page-unreadable' : 'panel-login-failed';
    expect((await problemOf(panelAt(server).signIn())).code).toBe(code);
    expect(logins(server)).toBe(4);
  },
);

it('sends a wrong password no second time after a form that was not taken', async () => {
  const server = await practicePanel({ csrfRefusal: 'redirect' });
  server.faults.add({ on: 'login', kind: 'stale-token' });
  expect((await problemOf(panelAt(server, { password: 'Chigau#2719' }).signIn())).code).toBe('panel-login-failed');
  expect(logins(server)).toBe(2);
});

describe('what stands in the way of a login', () => {
  it('a lock, and when it ends', async () => {
    const server = await practicePanel();
    server.lockLogins();
    const problem = await problemOf(panelAt(server).signIn());
    expect(problem).toMatchObject({ code: 'panel-login-locked', params: { minutes: 30 } });
    expect(logins(server)).toBe(0);
  });

  it.each<[string, PracticePanelOptions, number]>([
    [
      'panel-two-factor-wanted',
      { administrator: { twoFactor: { secret: 'JBSWY3DPEHPK3PXP', legacy: false, backupCodes: [] } } },
      1,
    ],
    ['panel-two-factor-enrolment', { twoFactorRequired: true }, 1],
    ['panel-setup-unfinished', { setupUnfinished: true }, 0],
    ['panel-host-changed', { guiHost: 'mx10.example.com' }, 0],
  ])('%s', async (code, options, attempts) => {
    const server = await practicePanel(options);
    expect((await problemOf(panelAt(server).signIn())).code).toBe(code);
    expect(logins(server)).toBe(attempts);
  });

  it('tells where a panel sends its visitors', async () => {
    const server = await practicePanel({ guiHost: 'mx10.example.com' });
    const { port } = new URL(server.origin);
    expect((await problemOf(panelAt(server).signIn())).params).toEqual({
      from: server.origin,
      to: `https://mx10.example.com:${port}`,
    });
  });
});

describe('a session', () => {
  it('is renewed once when it has run out', async () => {
    const server = await practicePanel();
    const panel = panelAt(server);
    await panel.signIn();
    server.expireSessions();
    expect((await panel.site()).prefix).toBe('aaa');
    expect(logins(server)).toBe(2);
  });

  it('that always runs out is given up', async () => {
    const server = await practicePanel();
    const panel = panelAt(server);
    await panel.signIn();
    server.faults.add({ on: 'form', kind: 'expire-session', times: 10 });
    expect((await problemOf(panel.site())).code).toBe('panel-session-expired');
    expect(logins(server)).toBe(2);
  });

  it('that cannot be renewed says why, without a second try', async () => {
    const server = await practicePanel();
    const panel = panelAt(server);
    await panel.signIn();
    const administrator = server.state.directory.find(server.administrator.loginName);
    if (administrator) administrator.password = 'Betsu-no.2719';
    server.expireSessions();
    expect((await problemOf(panel.site())).code).toBe('panel-login-failed');
    expect((await problemOf(panel.site())).code).toBe('panel-login-failed');
    expect(logins(server)).toBe(2);
  });

  it('is needed for everything', async () => {
    const server = await practicePanel();
    const panel = panelAt(server);
    expect((await problemOf(panel.site())).code).toBe('panel-session-expired');
    expect((await problemOf(panel.readUser('aaa_suzuki'))).code).toBe('panel-session-expired');
    await panel.signIn();
    await panel.signOut();
    expect((await problemOf(panel.listUsers())).code).toBe('panel-session-expired');
    expect(logins(server)).toBe(1);
  });

  it('can be left twice, and when it is gone already', async () => {
    const server = await practicePanel();
    const panel = panelAt(server);
    await panel.signOut();
    await panel.signIn();
    server.expireSessions();
    await panel.signOut();
    await panel.signOut();
    expect(requestsTo(server, 'GET', '/logout/true')).toHaveLength(1);
  });
});
