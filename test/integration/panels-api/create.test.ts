import { describe, expect, it } from 'vitest';
import { practicePanel } from '@support/practice';
import { problemOf } from '@support/problem';
import { yamaguchi } from '@support/sample-account';
import { apiPanelAt, openApiPanel } from './open-api-panel';

describe('refused before anything is made', () => {
  it.each([
    ['a name of another site', { userName: 'tanaka' }, 'employee-name-taken', { prefix: null }],
    ['a name of the same site', { userName: 'suzuki' }, 'employee-name-taken', {}],
    ['a name that is an alias', { userName: 'keiri' }, 'employee-name-taken', { prefix: null }],
    ['a name of the system', { userName: 'postfix' }, 'employee-name-taken', { prefix: null }],
    ['an alias of somebody else', { aliases: ['yamaguchi', 'keiri'] }, 'employee-alias-taken', {}],
    ['an alias that is a login name', { aliases: ['aaa_sato'] }, 'employee-alias-taken', {}],
    ['an alias that is a mailing list', { aliases: ['news-letter'] }, 'employee-alias-taken', {}],
    ['an alias of the system', { aliases: ['postmaster'] }, 'employee-alias-taken', {}],
    ['a reserved alias', { aliases: ['mailer-daemon'] }, 'employee-alias-taken', {}],
    ['one user too many', {}, 'employee-user-limit', { maximumUsers: 13 }],
    ['more disk than the site has', { diskMegabytes: 10_501 }, 'employee-quota-over-site', {}],
    ['a shell that the site does not allow', { shell: 'full_shell' }, 'employee-data-invalid', {}],
    ['a name with a quotation mark', { fullName: '山口"太郎' }, 'employee-data-invalid', {}],
    ['a name with a dollar sign', { fullName: '$(reboot)' }, 'employee-data-invalid', {}],
    ['a name with a line break', { fullName: '山口\nDESTROY 101' }, 'employee-data-invalid', {}],
    ['a password of seven bytes', { password: 'Ab3#efg' }, 'employee-password-weak', {}],
    ['a password of 33 bytes', { password: 'パスワード12345678901234567x' }, 'employee-password-weak', {}],
    ['a password with a quotation mark', { password: 'Tsubame"2719' }, 'employee-password-weak', {}],
    ['an alias with capitals', { aliases: ['Yamaguchi'] }, 'employee-data-invalid', {}],
    ['a login name that is too long', { userName: 'a'.repeat(28) }, 'employee-data-invalid', {}],
  ] as const)('%s', async (_what, wrong, code, serverOptions) => {
    const { panel, server, api } = await openApiPanel(serverOptions);
    const account = { ...yamaguchi, ...wrong, aliases: [...('aliases' in wrong ? wrong.aliases : ['yama'])] };
    const users = server.state.directory.users.length;
    expect((await problemOf(panel.createUser(account))).code).toBe(code);
    expect(server.state.directory.users).toHaveLength(users);
    expect(api.requests.filter((kind) => /^(?:create|set|destroy)/.test(kind))).toEqual([]);
  });
});

it('leaves to the panel what only the panel knows: a name of another site, right after the list was seen', async () => {
  const { panel, api } = await openApiPanel({ prefix: null });
  await panel.listUsers();
  const problem = await problemOf(panel.createUser({ ...yamaguchi, userName: 'bbb_sato' }));
  expect(problem).toMatchObject({
    code: 'employee-name-taken',
    params: { loginName: 'bbb_sato', messages: ['base-user.userNameAlreadyTaken'] },
  });
  expect(api.requests.filter((kind) => /^(?:set|destroy)/.test(kind))).toEqual([]);
});

describe('a later step that the panel refuses', () => {
  it.each(['set.password', 'set.Disk', 'set.Shell', 'set.Email'])('%s: what was made is taken back', async (on) => {
    const { panel, server, api, standing } = await openApiPanel();
    const users = server.state.directory.users.length;
    api.faults.add({ on, kind: 'bare-fail' });
    const account = { ...yamaguchi, shell: 'jailed_sftp_scp_rsync' as const };
    expect((await problemOf(panel.createUser(account))).code).toBe('employee-refused');
    expect([standing(), server.state.directory.users.length]).toEqual([0, users]);
    expect(api.requests.filter((kind) => kind === 'destroy')).toHaveLength(1);
    await panel.createUser(account);
    expect(standing()).toBe(1);
  });

  it.each(['gateway-502-before', 'reset-after', 'hang-after', 'lose-session'] as const)(
    'is taken back although that was struck by %s',
    async (kind) => {
      const { panel, api, standing } = await openApiPanel({}, { timeouts: { write: 600, read: 3000 } });
      api.faults.add({ on: 'set.Disk', kind: 'bare-fail' });
      api.faults.add({ on: 'get', kind });
      api.faults.add({ on: 'destroy', kind });
      expect((await problemOf(panel.createUser(yamaguchi))).code).toBe('employee-refused');
      expect([standing(), api.faults.pending]).toEqual([0, []]);
    },
  );

  it('tells which one when it cannot be taken back', async () => {
    const { panel, api, standing } = await openApiPanel();
    api.faults.add({ on: 'set.Disk', kind: 'bare-fail' });
    api.faults.add({ on: 'destroy', kind: 'bare-fail' });
    const problem = await problemOf(panel.createUser(yamaguchi));
    expect(problem).toMatchObject({ code: 'employee-differs', params: { fields: ['disk', 'aliases'] } });
    expect(standing()).toBe(1);
  });

  it('is looked through when a success was none', async () => {
    const { panel, server, api } = await openApiPanel();
    api.faults.add({ on: 'set.Email', kind: 'false-success' });
    await panel.createUser(yamaguchi);
    expect(server.state.directory.find('aaa_yamaguchi')?.aliases).toEqual(['yamaguchi', 'somu']);
    api.faults.add({ on: 'set.Email', kind: 'false-success', times: 5 });
    const problem = await problemOf(panel.createUser({ ...yamaguchi, userName: 'kato', aliases: ['kato'] }));
    expect(problem).toMatchObject({ code: 'employee-differs', params: { fields: ['aliases'] } });
  });

  it('meets maintenance that begins half-way: what stands there is told', async () => {
    const { panel, api, standing } = await openApiPanel();
    api.faults.add({ on: 'set.password', kind: 'delay', ms: 600 });
    const outcome = problemOf(panel.createUser(yamaguchi));
    await expect.poll(() => standing()).toBe(1);
    api.suspend('backup');
    expect(await outcome).toMatchObject({
      code: 'employee-differs',
      params: { fields: ['password', 'disk', 'aliases'] },
    });
  });
});

describe('after a CREATE without an answer', () => {
  it('says that it does not know when the panel cannot be asked at all', async () => {
    const server = await practicePanel();
    const { faults } = server.api;
    const onRequest = (command: string): void => {
      if (command.startsWith('CREATE')) faults.add({ on: 'any', kind: 'reset-before', times: 1000 });
    };
    const panel = apiPanelAt(server, { timeouts: { silenceTotal: 200 }, onRequest });
    await panel.signIn();
    faults.add({ on: 'create', kind: 'reset-after' });
    expect(await problemOf(panel.createUser(yamaguchi))).toMatchObject({
      code: 'employee-outcome-unknown',
      params: { loginName: 'aaa_yamaguchi', cancelled: false },
    });
    faults.clear();
    expect(await panel.readUser('aaa_yamaguchi')).toMatchObject({ fullName: '総務部山口', aliases: [] });
  });

  it('goes on with the user that was made, and asks a second time for none', async () => {
    const { panel, api, standing } = await openApiPanel({}, { timeouts: { write: 400 } });
    api.faults.add({ on: 'create', kind: 'hang-after' });
    const events: string[] = [];
    expect((await panel.createUser(yamaguchi, ({ kind }) => events.push(kind))).aliases).toEqual(['yamaguchi', 'somu']);
    expect(events).toEqual(['looking-after-silence']);
    expect([standing(), api.requests.filter((kind) => kind === 'create.User').length]).toEqual([1, 1]);
  });

  it('waits for a panel that is still at work', async () => {
    const { panel, standing } = await openApiPanel({ api: { writeDelayMs: 900 } }, { timeouts: { write: 700 } });
    expect((await panel.createUser({ ...yamaguchi, aliases: [] })).loginName).toBe('aaa_yamaguchi');
    expect(standing()).toBe(1);
  });

  it('sees through the page of a web server that gave up on a slow command', async () => {
    const { panel, standing } = await openApiPanel({ api: { writeDelayMs: 700, proxyTimeoutMs: 500 } });
    expect((await panel.createUser({ ...yamaguchi, aliases: [] })).loginName).toBe('aaa_yamaguchi');
    expect(standing()).toBe(1);
  });

  it('never takes somebody else for the new user', async () => {
    const { panel, server, api } = await openApiPanel({}, { timeouts: { silenceTotal: 200 } });
    api.faults.add({ on: 'create', kind: 'reset-before' });
    const before = panel.createUser(yamaguchi, ({ kind }) => {
      if (kind !== 'looking-after-silence') return;
      server.state.directory.seed({ loginName: 'aaa_yamaguchi', fullName: '総務部山口', password: 'Momiji-Sanpo.73' });
    });
    expect((await problemOf(before)).code).toBe('employee-differs');
    expect(server.state.directory.find('aaa_yamaguchi')?.password).toBe('Momiji-Sanpo.73');
  });
});

describe('stopping', () => {
  it('while a later step is under way takes everything back', async () => {
    const { panel, api, standing } = await openApiPanel();
    api.faults.add({ on: 'set.Disk', kind: 'hang-before' });
    const abort = new AbortController();
    const outcome = problemOf(panel.createUser(yamaguchi, undefined, abort.signal));
    await expect.poll(() => api.faults.pending.length).toBe(0);
    expect(standing()).toBe(1);
    abort.abort();
    expect((await outcome).code).toBe('cancelled');
    expect(standing()).toBe(0);
  });

  it('while the CREATE is under way waits for its answer, and takes it back', async () => {
    const { panel, api, standing } = await openApiPanel({ api: { writeDelayMs: 300 } });
    const abort = new AbortController();
    const outcome = problemOf(panel.createUser(yamaguchi, undefined, abort.signal));
    await expect.poll(() => api.requests.includes('create.User')).toBe(true);
    abort.abort();
    expect((await outcome).code).toBe('cancelled');
    expect([standing(), api.requests.includes('set.password')]).toEqual([0, false]);
  });

  it.each(['listUsers', 'site', 'sites', 'readTemplate'] as const)('stops %s', async (name) => {
    const { panel, api } = await openApiPanel();
    api.faults.add({ on: 'any', kind: 'hang-before', times: 3 });
    const abort = new AbortController();
    const outcome = problemOf(panel[name](abort.signal));
    await expect.poll(() => api.faults.pending[0]?.times ?? 0).toBeLessThan(3);
    abort.abort();
    expect((await outcome).code).toBe('cancelled');
    api.faults.clear();
    expect((await panel.site()).group).toBe('site1');
  });
});

describe('letters of every kind', () => {
  const texts = [
    '総務部山口',
    '髙橋 﨑𠮷',
    "O'Brien & Söhne (株)",
    'ﾔﾏｸﾞﾁ 〜ー―',
    'a\u3000b',
    'u7dcf',
    'A & B; C &amp D',
    '[[base-user.x]]',
    '100% #1 = ~ , / .',
  ];

  it.each(texts)('come back as they were sent: %s', async (text) => {
    const { panel, server } = await openApiPanel();
    const account = { ...yamaguchi, fullName: text, remarks: `${text} "quoted" \\back\\ $HOME\nsecond line\t"` };
    expect((await panel.createUser(account)).fullName).toBe(text);
    expect(server.state.directory.find('aaa_yamaguchi')).toMatchObject({ fullName: text, remarks: account.remarks });
    expect(await panel.readDetails('aaa_yamaguchi')).toMatchObject({ fullName: text, remarks: account.remarks });
  });

  it('that somebody typed as character references are read as what these stand for, and are no difference', async () => {
    const { panel, server } = await openApiPanel();
    const account = { ...yamaguchi, fullName: 'O&#39;Brien', remarks: '&lt;b&gt; &#039;' };
    expect((await panel.createUser(account)).fullName).toBe("O'Brien");
    expect(server.state.directory.find('aaa_yamaguchi')).toMatchObject({ fullName: account.fullName });
    const seen = await panel.readDetails('aaa_yamaguchi');
    expect(seen).toMatchObject({ fullName: "O'Brien", remarks: "<b> '" });
    await panel.changeUser('aaa_yamaguchi', { fullName: 'D&#39;Arc', remarks: '&quot;x&quot;' }, seen);
    expect(await panel.readDetails('aaa_yamaguchi')).toMatchObject({ fullName: "D'Arc", remarks: '"x"' });
  });

  it.each(['パスワード2719', 'a$b\\c`d&e;f', '  x  y# 12  '.trim(), '\\\\\\\\\\\\\\\\1a'])(
    'a password too: %s',
    async (password) => {
      const { panel, server } = await openApiPanel();
      await panel.createUser({ ...yamaguchi, password });
      expect(server.state.directory.find('aaa_yamaguchi')?.password).toBe(password);
    },
  );
});

it('keeps the address of the own name out of the aliases', async () => {
  const { panel, server, api } = await openApiPanel({ prefix: null });
  const user = await panel.createUser({ ...yamaguchi, aliases: ['yamaguchi', 'somu'] });
  expect([...user.aliases].sort()).toEqual(['somu', 'yamaguchi']);
  expect(server.state.directory.find('yamaguchi')?.aliases).toEqual(['somu']);
  expect(api.database.aliasRows).toContainEqual({ className: 'EmailAlias', alias: 'yamaguchi', action: 'yamaguchi' });
});

it('works on a server with an older build and on one with several sites', async () => {
  const { panel, server } = await openApiPanel({ severalSites: true, api: { lowerCaseKeys: true } });
  expect((await panel.createUser(yamaguchi)).fullName).toBe('総務部山口');
  const sites = await panel.sites();
  expect(sites.map(({ group, fqdn, domain }) => [group, fqdn, domain])).toEqual([
    ['site1', 'example.com', 'example.com'],
    ['site2', 'www.example.net', 'example.net'],
  ]);
  const other = apiPanelAt(server, { group: 'site2' });
  await other.signIn();
  expect((await other.site()).canAddUsers).toBe(false);
  expect((await other.listUsers()).map(({ loginName }) => loginName).sort()).toEqual(['bbb_sato', 'tanaka']);
  const undecided = apiPanelAt(server, { group: null });
  await undecided.signIn();
  expect((await problemOf(undecided.site())).code).toBe('panel-site-unknown');
});
