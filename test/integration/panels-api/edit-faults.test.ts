import { describe, expect, it } from 'vitest';
import { practicePanel } from '@support/practice';
import { problemOf } from '@support/problem';
import { apiPanelAt, openApiPanel } from './open-api-panel';

const suzuki = 'aaa_suzuki';

describe('stopping, and a panel that is gone', () => {
  it('takes a change back that was under way', async () => {
    const { panel, server, api } = await openApiPanel();
    const seen = await panel.readDetails(suzuki);
    const before = structuredClone(server.state.directory.find(suzuki));
    api.faults.add({ on: 'set.Disk', kind: 'hang-after' });
    const abort = new AbortController();
    const change = { aliases: ['jiro'], diskMegabytes: 300, fullName: '鈴木' };
    const outcome = problemOf(panel.changeUser(suzuki, change, seen, abort.signal));
    await expect.poll(() => server.state.directory.find(suzuki)?.quota).toBe(300);
    abort.abort();
    expect((await outcome).code).toBe('cancelled');
    expect(server.state.directory.find(suzuki)).toEqual(before);
  });

  it('sees that what it takes back is really taken back', async () => {
    const { panel, server, api } = await openApiPanel();
    const seen = await panel.readDetails(suzuki);
    const before = structuredClone(server.state.directory.find(suzuki));
    api.faults.add({ on: 'set.Email', kind: 'warn' });
    api.faults.add({ on: 'set.Disk', kind: 'bare-fail' });
    // The panel claims to have given the aliases back, and has not.
    api.faults.add({ on: 'set.Email', kind: 'false-success' });
    const outcome = await problemOf(panel.changeUser(suzuki, { aliases: ['jiro'], diskMegabytes: 300 }, seen));
    expect(outcome.code).toBe('employee-refused');
    expect(server.state.directory.find(suzuki)).toEqual(before);
    expect(api.faults.pending).toEqual([]);
  });

  it('says so when a change stays half-made', async () => {
    const { panel, api } = await openApiPanel();
    const seen = await panel.readDetails(suzuki);
    api.faults.add({ on: 'set.Email', kind: 'warn' });
    api.faults.add({ on: 'set.Disk', kind: 'bare-fail' });
    api.faults.add({ on: 'set.Email', kind: 'false-success', times: 10 });
    const outcome = await problemOf(panel.changeUser(suzuki, { aliases: ['jiro'], diskMegabytes: 300 }, seen));
    expect(outcome).toMatchObject({ code: 'employee-differs', params: { fields: ['diskMegabytes'] } });
  });

  it.each([
    ['changeUser', 'set.Disk'],
    ['setPassword', 'set.password'],
    ['suspendUser', 'set.User'],
    ['deleteUser', 'destroy'],
    ['changeTemplate', 'set.UserDefaults'],
  ] as const)('%s says that it does not know', async (name, on) => {
    const server = await practicePanel();
    const { api } = server;
    // From the moment when the change is sent, nothing is answered any more.
    const onRequest = (command: string): void => {
      if (/^(?:SET|DESTROY)/.test(command)) api.faults.add({ on: 'any', kind: 'gateway-502-before', times: 1000 });
    };
    const panel = apiPanelAt(server, { timeouts: { silenceTotal: 200 }, onRequest });
    await panel.signIn();
    const seen = await panel.readDetails(suzuki);
    api.faults.add({ on, kind: 'gateway-502-after' });
    const calls = {
      changeUser: () => panel.changeUser(suzuki, { diskMegabytes: 300 }, seen),
      setPassword: () => panel.setPassword(suzuki, 'Kamome!8351x'),
      suspendUser: () => panel.suspendUser(suzuki),
      deleteUser: () => panel.deleteUser(suzuki),
      changeTemplate: () => panel.changeTemplate({ diskMegabytes: 300, emailDisabled: false, shell: 'none' }),
    };
    expect(await problemOf(calls[name]())).toMatchObject({
      code: 'panel-change-unknown',
      params: { cancelled: false },
    });
    api.faults.clear();
    expect((await panel.readUser('aaa_sato'))?.loginName).toBe('aaa_sato');
    expect(server.state.directory.users.length).toBeGreaterThan(0);
  });

  it('leaves a suspended user suspended whom the panel does not delete', async () => {
    const { panel, server, api } = await openApiPanel();
    const before = structuredClone(server.state.directory.find('aaa_takahashi'));
    api.faults.add({ on: 'destroy', kind: 'bare-fail' });
    expect((await problemOf(panel.deleteUser('aaa_takahashi'))).code).toBe('employee-not-deleted');
    expect(server.state.directory.find('aaa_takahashi')).toEqual(before);
  });

  it('suspends nobody twice, and sets no password for the suspended', async () => {
    const { panel } = await openApiPanel();
    expect((await problemOf(panel.suspendUser('aaa_takahashi'))).code).toBe('employee-suspended');
    expect((await problemOf(panel.setPassword('aaa_takahashi', 'Kamome!8351x'))).code).toBe('employee-suspended');
  });
});
