import { describe, expect, it } from 'vitest';
import type { FaultKind } from '@main/practice/practice-panel';
import { practicePanel } from '@support/practice';
import { problemOf } from '@support/problem';
import { openPanel, panelAt, requestsTo } from './open-panel';

const name = 'aaa_suzuki';
const old = 'Momiji-Sanpo.73';
const fresh = 'Tsubaki.Hana77';

describe.each(['5212R', '2019'] as const)('a panel of style %s', (style) => {
  const open = async () => {
    const opened = await openPanel({ style }, { timeouts: { page: 1500, create: 1500, silenceTotal: 300 } });
    const stored = (loginName = name) => opened.server.state.directory.find(loginName)!;
    const posts = (path: string) => requestsTo(opened.server, 'POST', path).length;
    return { ...opened, stored, edits: () => posts('/user/userMod'), logins: () => posts('/login') };
  };

  describe('a new password', () => {
    it('is set and proved, and nothing else changes', async () => {
      const { panel, stored, edits, logins } = await open();
      const { vacation: _, ...before } = structuredClone(stored());
      await panel.setPassword(name, fresh);
      const { vacation: __, ...after } = stored();
      expect(after).toEqual({ ...before, password: fresh });
      expect([edits(), logins()]).toEqual([1, 2]);
    });

    it.each([
      ['kurz', 'employee-password-weak'],
      ['sakura12', 'employee-password-weak'],
      ["Tsubame'2719", 'employee-password-weak'],
      ['aaa_mailadmin', 'employee-password-weak'],
    ])('is refused by the panel or before: %s', async (password, code) => {
      const { panel, stored, logins } = await open();
      const problem = await problemOf(panel.setPassword(name, password));
      expect(problem.code).toBe(code);
      expect(JSON.stringify(problem)).not.toContain(password === 'aaa_mailadmin' ? '\u0000' : password);
      expect([stored().password, logins()]).toEqual([old, 1]);
    });

    it('is nothing for the own account, for somebody suspended, for nobody', async () => {
      const { panel, server, edits } = await open();
      expect((await problemOf(panel.setPassword(server.administrator.loginName, fresh))).code).toBe('employee-is-self');
      expect((await problemOf(panel.setPassword('aaa_takahashi', fresh))).code).toBe('employee-suspended');
      expect((await problemOf(panel.setPassword('aaa_nobody', fresh))).code).toBe('employee-missing');
      expect(edits()).toBe(0);
    });

    it.each<[FaultKind, boolean]>([
      ['reset-before', false],
      ['reset-after', true],
      ['gateway-502-after', true],
      ['hang-before', false],
      ['hang-after', true],
      ['expire-session', true],
      ['pretend', false],
    ])('is known by the proof after %s', async (kind, isSet) => {
      const { panel, server, stored } = await open();
      server.faults.add({ on: 'save', kind });
      const setting = panel.setPassword(name, fresh);
      if (isSet) await setting;
      else expect((await problemOf(setting)).code).toBe('employee-password-unproved');
      expect(stored().password).toBe(isSet ? fresh : old);
      await panel.setPassword(name, fresh);
      expect(stored().password).toBe(fresh);
    });
  });

  it('tells of a new password that could not be proved, for whatever reason', async () => {
    const { panel, server, stored } = await open();
    server.faults.add({ on: 'login', kind: 'reset-before' });
    const problem = await problemOf(panel.setPassword(name, fresh));
    expect(problem).toMatchObject({ code: 'employee-password-unproved', params: { reason: 'panel-unreachable' } });
    expect(stored().password).toBe(fresh);
  });

  describe('suspending and resuming', () => {
    const forward = { on: true, addresses: ['ichiro@example.org'], keepCopy: true };

    it('gives back what the panel forgets, in one form each', async () => {
      const { panel, stored, edits } = await open();
      stored().forward = { ...forward };
      const memory = await panel.suspendUser(name);
      expect(memory).toEqual({
        emailDisabled: false,
        forwarding: { enabled: true, addresses: ['ichiro@example.org'], keepCopy: true },
      });
      expect(stored()).toMatchObject({ suspended: true, emailDisabled: true, forward: { on: false } });
      const details = await panel.resumeUser(name, memory);
      expect(details).toMatchObject({ suspended: false, ...memory });
      expect(stored()).toMatchObject({ suspended: false, emailDisabled: false, forward });
      expect(edits()).toBe(2);
    });

    it('leaves off what was off', async () => {
      const { panel, stored } = await open();
      stored().emailDisabled = true;
      const memory = await panel.suspendUser(name);
      expect(await panel.resumeUser(name, memory)).toMatchObject({ emailDisabled: true, suspended: false });
    });

    it('takes the state of the panel where nothing is remembered', async () => {
      const { panel, stored } = await open();
      expect(await panel.resumeUser('aaa_takahashi', null)).toMatchObject({ suspended: false, emailDisabled: true });
      expect(stored('aaa_takahashi').suspended).toBe(false);
    });

    it('needs a second form where the panel is slow of apprehension', async () => {
      const { panel, server, stored, edits } = await open();
      stored().forward = { ...forward };
      server.state.settings.forwardsOnlyAfterResume = true;
      const memory = await panel.suspendUser(name);
      expect(await panel.resumeUser(name, memory)).toMatchObject({ suspended: false, ...memory });
      expect(edits()).toBe(3);
    });

    it('is believed as soon as it is seen, though more has changed than was asked for', async () => {
      const looked: string[] = [];
      const server = await practicePanel({ style });
      const panel = panelAt(server, { onRequest: ({ method, path }) => looked.push(`${method} ${path}`) });
      await panel.signIn();
      server.faults.add({ on: 'save', kind: 'reset-after' });
      await panel.suspendUser(name);
      expect(looked.filter((request) => request === 'GET /user/userMod')).toHaveLength(3);
    });

    it('is not done twice', async () => {
      const { panel, edits } = await open();
      const memory = await panel.suspendUser(name);
      expect((await problemOf(panel.suspendUser(name))).code).toBe('employee-suspended');
      await panel.resumeUser(name, memory);
      await panel.resumeUser(name, memory);
      expect(edits()).toBe(2);
    });

    it('never strikes the own account', async () => {
      const { panel, server, edits } = await open();
      const problem = await problemOf(panel.suspendUser(server.administrator.loginName));
      expect([problem.code, edits()]).toEqual(['employee-is-self', 0]);
    });
  });

  it('deletes neither the own account nor, where the panel minds, the one that the web server runs as', async () => {
    const { panel, server, standing } = await open();
    expect((await problemOf(panel.deleteUser(server.administrator.loginName))).code).toBe('employee-is-self');
    if (style === '2019') return;
    const problem = await problemOf(panel.deleteUser('aaa_webmaster'));
    expect(problem).toMatchObject({
      code: 'employee-is-preferred-administrator',
      params: { loginName: 'aaa_webmaster', messages: [expect.stringContaining('ユーザーを削除できません')] },
    });
    expect(standing('aaa_webmaster')).toBe(1);
  });
});
