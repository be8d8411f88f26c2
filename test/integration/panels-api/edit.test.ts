import { describe, expect, it } from 'vitest';
import type { UserChange } from '@shared/account/user-details';
import { practicePanel } from '@support/practice';
import { problemOf } from '@support/problem';
import { apiPanelAt, openApiPanel } from './open-api-panel';

const suzuki = 'aaa_suzuki';

describe('the details of a user', () => {
  it('are what the panel has, times by its own clock', async () => {
    const { panel } = await openApiPanel();
    expect(await panel.readDetails('aaa_sato')).toEqual({
      loginName: 'aaa_sato',
      fullName: '総務部 佐藤花子',
      diskMegabytes: 20,
      aliases: ['sato', 'hanako-sato'],
      remarks: '',
      shell: 'none',
      siteAdministrator: false,
      dnsAdministrator: false,
      emailDisabled: false,
      forwarding: { enabled: false, keepCopy: false, addresses: [] },
      vacation: {
        enabled: true,
        message: '夏季休業中です。',
        from: '2026-08-10T09:00',
        until: '2026-08-17T09:00',
      },
      suspended: false,
      usedMegabytes: 2,
    });
  });

  it.each(['nobody', 'tanaka', 'admin', 'x"; DESTROY 101'])('are not there for %s', async (loginName) => {
    const { panel } = await openApiPanel();
    expect(await problemOf(panel.readDetails(loginName))).toMatchObject({
      code: 'employee-missing',
      params: { loginName },
    });
    expect(await panel.readUser(loginName)).toBeNull();
  });
});

const changes: [what: string, change: UserChange][] = [
  ['name', { fullName: '営業部 鈴木次郎' }],
  ['disk', { diskMegabytes: 2000 }],
  ['no limit', { diskMegabytes: null }],
  ['aliases', { aliases: ['jiro', 'suzuki'] }],
  ['no alias', { aliases: [] }],
  ['remarks', { remarks: '内線 12\n3階' }],
  ['shell', { shell: 'jailed_sftp_scp_rsync' }],
  ['rights', { siteAdministrator: true, dnsAdministrator: true }],
  ['e-mail off', { emailDisabled: true }],
  ['forwarding', { forwarding: { enabled: true, keepCopy: true, addresses: ['bob@example.org', 'aaa_sato'] } }],
  [
    'vacation',
    { vacation: { enabled: true, message: '休業 "中"\nです', from: '2026-12-29T09:00', until: '2027-01-04T08:30' } },
  ],
  [
    'vacation without an end',
    { vacation: { enabled: true, message: '休業中', from: '2026-12-29T09:00', until: null } },
  ],
];

describe('changing a user', () => {
  it.each(changes)('%s, and nothing else', async (_what, change) => {
    const { panel } = await openApiPanel();
    const seen = await panel.readDetails(suzuki);
    const after = await panel.changeUser(suzuki, change, seen);
    expect(after).toEqual({ ...seen, ...change });
    expect(await panel.readDetails(suzuki)).toEqual(after);
  });

  it('is refused when somebody else was faster, before anything is sent', async () => {
    const { panel, server, api } = await openApiPanel();
    const seen = await panel.readDetails(suzuki);
    const stored = server.state.directory.find(suzuki);
    if (stored) Object.assign(stored, { fullName: '別人', remarks: '新しい' });
    const problem = await problemOf(panel.changeUser(suzuki, { fullName: '鈴木', diskMegabytes: 30 }, seen));
    expect(problem).toMatchObject({ code: 'employee-changed-meanwhile', params: { fields: ['fullName'] } });
    expect(api.requests.some((kind) => kind.startsWith('set'))).toBe(false);
    // What is not to be changed may have been changed by others.
    expect((await panel.changeUser(suzuki, { diskMegabytes: 30 }, seen)).remarks).toBe('新しい');
  });

  it('takes the first part back when a later one is refused', async () => {
    const { panel, server, api } = await openApiPanel();
    const seen = await panel.readDetails(suzuki);
    const before = structuredClone(server.state.directory.find(suzuki));
    api.faults.add({ on: 'set.User', kind: 'bare-fail' });
    const change = { aliases: ['jiro'], diskMegabytes: 300, fullName: '鈴木' };
    expect((await problemOf(panel.changeUser(suzuki, change, seen))).code).toBe('employee-refused');
    expect(server.state.directory.find(suzuki)).toEqual(before);
  });

  it('names an alias that is taken, and leaves everything', async () => {
    const { panel } = await openApiPanel();
    const seen = await panel.readDetails(suzuki);
    const problem = await problemOf(panel.changeUser(suzuki, { aliases: ['keiri'], diskMegabytes: 30 }, seen));
    expect(problem.code).toBe('employee-alias-taken');
    expect(problem.params.messages).toContain('base-email.aliasInUse (name=keiri, code=1)');
    expect(await panel.readDetails(suzuki)).toEqual(seen);
  });

  it('never takes away the address of the own name', async () => {
    const { panel, server, api } = await openApiPanel({ prefix: null });
    const stored = server.state.directory.find('suzuki');
    stored?.aliases.push('suzuki');
    const seen = await panel.readDetails('suzuki');
    await panel.changeUser('suzuki', { aliases: ['ichiro'] }, seen);
    expect(stored?.aliases).toEqual(['suzuki', 'ichiro']);
    expect(api.database.aliasRows).toContainEqual({ className: 'EmailAlias', alias: 'suzuki', action: 'suzuki' });
  });

  it('keeps rights that this program does not know', async () => {
    const { panel, api } = await openApiPanel();
    const seen = await panel.readDetails('aaa_webmaster');
    await panel.changeUser('aaa_webmaster', { dnsAdministrator: false }, seen);
    expect(await panel.readDetails('aaa_webmaster')).toMatchObject({
      siteAdministrator: true,
      dnsAdministrator: false,
    });
    expect(api.requests.filter((kind) => kind.startsWith('set'))).toEqual(['set.User']);
  });
});

it.each([
  ['a program in place of an address', { forwarding: { enabled: true, keepCopy: true, addresses: ['|/bin/sh'] } }],
  ['a file in place of an address', { forwarding: { enabled: true, keepCopy: true, addresses: ['/etc/passwd'] } }],
  ['an empty answer', { vacation: { enabled: true, message: ' \n', from: null, until: null } }],
  [
    'an answer that nobody could read',
    { vacation: { enabled: true, message: '休'.repeat(5001), from: null, until: null } },
  ],
  ['a name for the shell', { fullName: 'a`reboot`' }],
] satisfies [string, UserChange][])('%s is never sent', async (_what, change) => {
  const { panel, api } = await openApiPanel();
  const seen = await panel.readDetails(suzuki);
  const problem = await problemOf(panel.changeUser(suzuki, change, seen));
  expect(problem.code).toBe('employee-data-invalid');
  expect(api.requests.some((kind) => kind.startsWith('set'))).toBe(false);
});

describe('suspending', () => {
  it('remembers what the panel forgets, and resuming gives it back', async () => {
    const { panel, server } = await openApiPanel();
    const stored = server.state.directory.find(suzuki);
    const forward = { on: true, keepCopy: true, addresses: ['bob@example.org'] };
    if (stored) Object.assign(stored, { forward: { ...forward }, emailDisabled: true });
    const before = await panel.readDetails(suzuki);
    const memory = await panel.suspendUser(suzuki);
    expect(memory).toEqual({ emailDisabled: true, forwarding: before.forwarding });
    expect(stored).toMatchObject({ suspended: true, emailDisabled: true, forward: { on: false } });
    expect(await panel.resumeUser(suzuki, memory)).toEqual(before);
    expect(stored).toMatchObject({ suspended: false, emailDisabled: true, forward });
  });

  it('ends without a memory as the panel ends it', async () => {
    const { panel } = await openApiPanel();
    expect(await panel.resumeUser('aaa_takahashi', null)).toMatchObject({ suspended: false, emailDisabled: false });
  });
});

describe('deleting', () => {
  it('leaves neither the user nor an address', async () => {
    const { panel, server, api } = await openApiPanel();
    await panel.deleteUser(suzuki);
    expect(server.state.directory.find(suzuki)).toBeUndefined();
    expect(api.database.aliasRows.filter(({ action }) => action === suzuki)).toEqual([]);
    expect((await panel.listUsers()).some(({ loginName }) => loginName === suzuki)).toBe(false);
  });

  it('works for a suspended user', async () => {
    const { panel, server } = await openApiPanel();
    await panel.deleteUser('aaa_takahashi');
    expect(server.state.directory.find('aaa_takahashi')).toBeUndefined();
  });

  it.each([
    ['aaa_webmaster', 'employee-is-preferred-administrator'],
    ['tanaka', 'employee-missing'],
    ['admin', 'employee-missing'],
    ['nobody', 'employee-missing'],
  ])('is refused for %s', async (loginName, code) => {
    const { panel, server, api } = await openApiPanel();
    const users = server.state.directory.users.length;
    expect((await problemOf(panel.deleteUser(loginName))).code).toBe(code);
    expect(server.state.directory.users).toHaveLength(users);
    expect(api.requests).not.toContain('destroy');
  });

  it('tells when the panel refuses', async () => {
    const { panel, api } = await openApiPanel();
    api.faults.add({ on: 'destroy', kind: 'bare-fail' });
    expect((await problemOf(panel.deleteUser(suzuki))).code).toBe('employee-not-deleted');
    api.faults.add({ on: 'destroy', kind: 'false-success', times: 2 });
    expect((await problemOf(panel.deleteUser(suzuki))).code).toBe('employee-not-deleted');
  });
});

describe('a new password', () => {
  it('is proved at the login page', async () => {
    const { panel, server } = await openApiPanel();
    await panel.setPassword(suzuki, 'Kamome!8351x');
    const logins = server.state.requests.filter(({ path }) => path.startsWith('/login'));
    expect(logins.map(({ method }) => method)).toContain('POST');
    expect(server.state.directory.find(suzuki)?.password).toBe('Kamome!8351x');
  });

  it('is proved by the stored one where there is no login page to ask', async () => {
    const { panel, server } = await openApiPanel();
    server.faults.add({ on: 'any', kind: 'gateway-502-before', times: 9 });
    await panel.setPassword(suzuki, 'Kamome!8351x');
    await panel.proveLogin({ loginName: suzuki, password: 'Kamome!8351x' });
    expect((await problemOf(panel.proveLogin({ loginName: 'aaa_takahashi', password: 'x' }))).code).toBe(
      'employee-proof-failed',
    );
  });

  it('that the login page refuses proves nothing', async () => {
    const { panel } = await openApiPanel();
    const problem = await problemOf(panel.proveLogin({ loginName: suzuki, password: 'not the one' }));
    expect(problem.code).toBe('employee-proof-failed');
  });

  it('that cannot be read back may be set, and is told as that', async () => {
    const server = await practicePanel();
    const { api } = server;
    let isSent = false;
    const onRequest = (command: string): void => {
      if (isSent) api.faults.add({ on: 'any', kind: 'gateway-502-before', times: 100 });
      isSent ||= command.startsWith('SET');
    };
    const panel = apiPanelAt(server, { timeouts: { silenceTotal: 200 }, onRequest });
    await panel.signIn();
    expect((await problemOf(panel.setPassword(suzuki, 'Kamome!8351x'))).code).toBe('employee-password-unproved');
    expect(server.state.directory.find(suzuki)?.password).toBe('Kamome!8351x');
  });

  it('that the panel only pretended to take is told', async () => {
    const { panel, server, api } = await openApiPanel();
    const before = server.state.directory.find(suzuki)?.password;
    api.faults.add({ on: 'set.password', kind: 'false-success', times: 2 });
    expect((await problemOf(panel.setPassword(suzuki, 'Kamome!8351x'))).code).toBe('employee-password-unproved');
    expect(server.state.directory.find(suzuki)?.password).toBe(before);
  });
});

describe('template and language', () => {
  it('read and change what new users start with', async () => {
    const { panel, server } = await openApiPanel();
    expect(await panel.readTemplate()).toEqual({ diskMegabytes: 20, emailDisabled: false, shell: 'none' });
    const template = { diskMegabytes: 500, emailDisabled: true, shell: 'none' as const };
    expect(await panel.changeTemplate(template)).toEqual(template);
    expect(server.state.site.defaults).toMatchObject({ quota: 500, emailDisabled: true });
    expect((await panel.site()).disk?.defaultMegabytes).toBe(500);
    expect((await panel.site()).newUsers).toEqual({ emailDisabled: true, shell: 'none' });
    const shell = { ...template, shell: 'full_shell' as const };
    expect((await problemOf(panel.changeTemplate(shell))).code).toBe('employee-data-invalid');
  });

  it('set the language of a user', async () => {
    const { panel, server } = await openApiPanel();
    const credentials = { loginName: suzuki, password: '' };
    expect((await panel.readPersonal(credentials)).language?.value).toBe('browser');
    expect((await panel.changePersonal(credentials, { language: 'ja_JP' })).language?.value).toBe('ja_JP');
    expect(server.state.directory.find(suzuki)?.language).toBe('ja_JP');
    expect((await problemOf(panel.changePersonal(credentials, { color: 'red' }))).code).toBe('panel-cannot');
  });
});
