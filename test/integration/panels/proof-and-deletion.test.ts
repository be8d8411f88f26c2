import { describe, expect, it } from 'vitest';
import { fillAddForm, readAddForm } from '@main/panels/blueonyx-web/add-form';
import { logIn } from '@main/panels/blueonyx-web/login';
import { Session } from '@main/panels/blueonyx-web/session';
import { judgeByPin, judgedAgent } from '@main/panels/trust';
import type { Fault } from '@main/practice/practice-panel';
import { practicePanel } from '@support/practice';
import { problemOf } from '@support/problem';
import { yamaguchi } from '@support/sample-account';
import { openPanel, panelAt, requestsTo, timeouts } from './open-panel';

const suzuki = { loginName: 'aaa_suzuki', password: 'Momiji-Sanpo.73' };

describe('the proof of a password', () => {
  it('is one attempt', async () => {
    const { panel, server } = await openPanel();
    const before = requestsTo(server, 'POST', '/login').length;
    const problem = await problemOf(panel.proveLogin({ ...suzuki, password: 'Chigau#2719' }));
    expect(problem).toMatchObject({ code: 'employee-proof-failed', params: { loginName: 'aaa_suzuki' } });
    expect(problem.params.messages).toEqual([expect.stringContaining('パスワード')]);
    expect(JSON.stringify(problem)).not.toContain('Chigau');
    expect(requestsTo(server, 'POST', '/login')).toHaveLength(before + 1);
  });

  it('leaves the session of the administrator alone', async () => {
    const { panel, server } = await openPanel();
    await panel.proveLogin(suzuki);
    await problemOf(panel.proveLogin({ ...suzuki, password: 'Chigau#2719' }));
    const logins = requestsTo(server, 'POST', '/login').length;
    expect((await panel.site()).group).toBe('site1');
    expect(requestsTo(server, 'POST', '/login')).toHaveLength(logins);
  });

  it('needs no session of the administrator', async () => {
    const { panel, server } = await openPanel();
    await panel.signOut();
    await panel.proveLogin(suzuki);
    expect(requestsTo(server, 'GET', '/logout/true')).toHaveLength(2);
  });

  it('fails for a suspended user', async () => {
    const { panel } = await openPanel();
    const problem = await problemOf(panel.proveLogin({ ...suzuki, loginName: 'aaa_takahashi' }));
    expect(problem.code).toBe('employee-proof-failed');
  });

  it('holds where the panel wants a second factor next, for the password was right', async () => {
    const { server } = await openPanel();
    const enrolling = await openPanel({ twoFactorRequired: false });
    enrolling.server.state.settings.twoFactorRequired = true;
    await enrolling.panel.proveLogin(suzuki);
    const withCode = server.state.directory.find('aaa_suzuki');
    if (withCode) withCode.twoFactor = { secret: 'JBSWY3DPEHPK3PXP', legacy: false, backupCodes: [] };
    await panelAt(server).proveLogin(suzuki);
  });

  it('tells a lock from a wrong password', async () => {
    const { panel, server } = await openPanel();
    server.lockLogins();
    expect((await problemOf(panel.proveLogin(suzuki))).code).toBe('panel-login-locked');
  });

  it.each(["Tsubame'2719", 'Tsubame<2719', 'Tsubame"2719'])(
    'catches that the panel stored another password than %s',
    async (password) => {
      const { panel, server } = await openPanel();
      const { origin, administrator, fingerprint } = server;
      const agent = judgedAgent(judgeByPin(fingerprint), { connectTimeout: timeouts.connect });
      const session = new Session({ origin, agent, locale: 'ja_JP', pageTimeout: timeouts.page });
      await logIn(session, administrator, {});
      const add = readAddForm(await session.page('/user/userAdd?group=site1'));
      await session.follow(await session.submit(fillAddForm(add, { ...yamaguchi, password }), add.page));
      expect(await panel.readUser('aaa_yamaguchi')).toBeNull();
      server.expireSessions();
      const stored = server.state.directory.find('aaa_yamaguchi');
      expect(stored?.password).not.toBe(password);
      const problem = await problemOf(panel.proveLogin({ loginName: 'aaa_yamaguchi', password }));
      expect(problem.code).toBe('employee-proof-failed');
    },
  );
});

describe.each(['5212R', '2019'] as const)('deleting at a panel of style %s', (style) => {
  it('takes exactly one user away', async () => {
    const { panel, server } = await openPanel({ style });
    const before = server.state.directory.users.length;
    await panel.deleteUser('aaa_suzuki');
    expect(server.state.directory.users).toHaveLength(before - 1);
    expect(server.state.directory.find('aaa_suzuki')).toBeUndefined();
    expect(requestsTo(server, 'GET', '/user/userDel').map(({ path }) => path)).toEqual([
      '/user/userDel?group=site1&name=aaa_suzuki',
    ]);
  });

  it('never the own account', async () => {
    const { panel, server } = await openPanel({ style });
    const problem = await problemOf(panel.deleteUser(server.administrator.loginName));
    expect(problem.code).toBe('employee-is-self');
    expect(requestsTo(server, 'GET', '/user/userDel')).toEqual([]);
  });

  it.each(['aaa_nobody', 'suzuki', 'AAA_SUZUKI', 'aaa_suzuki&group=site2', ''])(
    'never %j, which the list does not have',
    async (name) => {
      const { panel, server } = await openPanel({ style });
      expect((await problemOf(panel.deleteUser(name))).code).toBe('employee-missing');
      expect(requestsTo(server, 'GET', '/user/userDel')).toEqual([]);
    },
  );

  it.each<[Fault['kind'], string | null]>([
    ['reset-before', 'employee-not-deleted'],
    ['reset-after', null],
    ['gateway-502-before', 'employee-not-deleted'],
    ['gateway-502-after', null],
    ['hang-before', 'employee-not-deleted'],
    ['hang-after', null],
    ['pretend', 'employee-not-deleted'],
    ['expire-session', null],
    ['forbid', 'panel-not-allowed'],
  ])('believes nothing but the list: %s', async (kind, code) => {
    const { panel, server, standing } = await openPanel({ style }, { timeouts: { page: 1500, silenceTotal: 400 } });
    server.faults.add({ on: 'delete', kind });
    const deleting = panel.deleteUser('aaa_suzuki');
    if (code === null) await deleting;
    else expect((await problemOf(deleting)).code).toBe(code);
    expect(standing('aaa_suzuki')).toBe(code === null ? 0 : 1);
  });

  it('is not irritated when the session runs out right after it', async () => {
    const server = await practicePanel({ style });
    const panel = panelAt(server, {
      onRequest: ({ path }) => {
        if (path === '/user/userDel' && requestsTo(server, 'GET', path).length === 0) {
          server.faults.add({ on: 'list', kind: 'expire-session' });
        }
      },
    });
    await panel.signIn();
    await panel.deleteUser('aaa_suzuki');
    expect(server.state.directory.find('aaa_suzuki')).toBeUndefined();
    expect(requestsTo(server, 'GET', '/user/userDel')).toHaveLength(2);
  });

  it('says that it does not know when the panel cannot be asked', async () => {
    const { panel, server, standing } = await openPanel({ style }, { timeouts: { silenceTotal: 300 } });
    server.faults.add({ on: 'delete', kind: 'reset-after' });
    const deleting = problemOf(panel.deleteUser('aaa_suzuki'));
    await expect.poll(() => server.faults.pending.length).toBe(0);
    server.faults.add({ on: 'any', kind: 'reset-before', times: 1000 });
    expect((await deleting).code).toBe('panel-change-unknown');
    expect(standing('aaa_suzuki')).toBe(0);
  });
});
