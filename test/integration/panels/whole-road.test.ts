import { describe, expect, it } from 'vitest';
import type { Account } from '@shared/account/account';
import type { PracticePanelOptions } from '@main/practice/practice-panel';
import { yamaguchi } from '@support/sample-account';
import { openPanel, panelAt } from './open-panel';
import { practicePanel } from '@support/practice';

const variants: [name: string, options: PracticePanelOptions, loginName: string][] = [
  ['5212R', {}, 'aaa_yamaguchi'],
  ['5212R without prefix', { prefix: null }, 'yamaguchi'],
  ['5212R without CSRF tokens', { csrf: false }, 'aaa_yamaguchi'],
  ['5212R with index.php in its redirects', { indexPage: true }, 'aaa_yamaguchi'],
  ['5212R in English', { serverLocale: 'en_US' }, 'aaa_yamaguchi'],
  ['5212R without any shell', { shell: 0 }, 'aaa_yamaguchi'],
  ['5212R that lands on another page', { landing: '/user/personalAccount' }, 'aaa_yamaguchi'],
  ['2019', { style: '2019' }, 'aaa_yamaguchi'],
  ['2019 without prefix', { style: '2019', prefix: null }, 'yamaguchi'],
  ['2019 with CSRF tokens', { style: '2019', csrf: true }, 'aaa_yamaguchi'],
];

describe.each(variants)('%s', (_name, options, loginName) => {
  it('creates the employee of the manual, proves the password, deletes again', async () => {
    const { server, panel, posts, standing } = await openPanel(options);
    const site = await panel.site();
    expect(site).toMatchObject({
      group: 'site1',
      fqdn: 'example.com',
      prefix: options.prefix === null ? null : 'aaa',
      disk: { minimumMegabytes: 1, maximumMegabytes: 10_500, defaultMegabytes: 20 },
      canAddUsers: true,
      administrator: server.administrator.loginName,
    });
    const before = await panel.listUsers();
    expect(before).toHaveLength(server.state.directory.users.length);

    // Without a prefix the name itself is the address: the panel does not take it as an alias too.
    const aliases = options.prefix === null ? ['somu'] : ['yamaguchi', 'somu'];
    const created = await panel.createUser({ ...yamaguchi, aliases });
    expect(created).toMatchObject({ loginName, fullName: '総務部山口', aliases, rights: ['email'] });
    expect(posts()).toBe(1);
    expect(standing(loginName)).toBe(1);
    expect(server.state.directory.find(loginName)).toMatchObject({ password: yamaguchi.password, quota: 1000 });

    await panel.proveLogin({ loginName, password: yamaguchi.password });
    expect(await panel.readUser(loginName)).toEqual(created);
    expect(await panel.listUsers()).toHaveLength(before.length + 1);

    await panel.deleteUser(loginName);
    expect(standing(loginName)).toBe(0);
    expect(await panel.readUser(loginName)).toBeNull();
    await panel.signOut();
  });
});

describe('every field of an account', () => {
  it.each<['5212R' | '2019', Partial<Account>, object]>([
    ['5212R', { siteAdministrator: true, dnsAdministrator: true }, { siteAdministrator: true, dnsAdministrator: true }],
    ['2019', { siteAdministrator: true, dnsAdministrator: true }, { siteAdministrator: true, dnsAdministrator: true }],
    ['5212R', { emailDisabled: true, aliases: [] }, { emailDisabled: true, aliases: [] }],
    ['2019', { emailDisabled: true, aliases: [] }, { emailDisabled: true, aliases: [] }],
    ['5212R', { shell: 'jailed_sftp_scp_rsync' }, { shell: 1 }],
    ['5212R', { shell: 'jailed_shell' }, { shell: 2 }],
    ['5212R', { shell: 'full_shell' }, { shell: 3 }],
    ['5212R', { remarks: '一行目\n二行目' }, { remarks: '一行目\r\n二行目' }],
    ['5212R', { diskMegabytes: 1500 }, { quota: 1500 }],
    ['2019', { diskMegabytes: 10_000 }, { quota: 10_000 }],
    ['5212R', { fullName: '髙﨑　𠮷田 & 秘書' }, { fullName: '髙﨑　𠮷田 & 秘書' }],
    ['5212R', { fullName: "O'Brien" }, { fullName: 'O&#039;Brien' }],
    ['2019', { fullName: "O'Brien" }, { fullName: 'O&#039;Brien' }],
    ['5212R', { password: 'Aa1_.!#$%&()' }, { password: 'Aa1_.!#$%&()' }],
    ['5212R', { userName: 'y'.repeat(27) }, { loginName: `aaa_${'y'.repeat(27)}` }],
  ])('reaches the panel %s: %j', async (style, changes, stored) => {
    const { server, panel } = await openPanel({ style, shell: 3 });
    const user = await panel.createUser({ ...yamaguchi, ...changes });
    expect(server.state.directory.find(user.loginName)).toMatchObject(stored);
    await panel.proveLogin({ loginName: user.loginName, password: changes.password ?? yamaguchi.password });
  });
});

it('sends the controls in the order of the page, with their companions in front', async () => {
  const { server, panel } = await openPanel();
  await panel.createUser({ ...yamaguchi, siteAdministrator: true });
  const post = server.state.requests.find(({ method, path }) => method === 'POST' && path.startsWith('/user/userAdd'));
  expect(post?.path).toBe('/user/userAdd?group=site1');
  expect(post?.fields).toEqual([
    'BlueOnyx_CSRF_token',
    'SelectedTab',
    'group',
    'fullNameField',
    'prefix',
    'userName',
    'passwordField',
    '_passwordField_repeat',
    'maxDiskSpaceField',
    'Shell_enabled',
    'checkbox-subdomains_enabled',
    'checkbox-siteAdministrator',
    'siteAdministrator',
    'checkbox-dnsAdministrator',
    'checkbox-emailDisabled',
    'checkbox-allow_sender_spoof',
    'textarea-emailAliasesField',
    'emailAliasesField',
    'userDescField',
  ]);
});

it('costs three requests after the login, and a form once in a while', async () => {
  const server = await practicePanel();
  const seen: string[] = [];
  const panel = panelAt(server, { onRequest: ({ method, path }) => seen.push(`${method} ${path}`) });
  await panel.signIn();
  const login = seen.splice(0);
  expect(login).toEqual(['GET /login', 'POST /login', 'GET /gui', 'GET /user/userList']);
  await panel.site();
  await panel.listUsers();
  await panel.createUser(yamaguchi);
  await panel.readUser('aaa_yamaguchi');
  expect(seen.splice(0)).toEqual(['GET /user/userAdd', 'POST /user/userAdd', 'GET /user/userList']);
  await panel.createUser({ ...yamaguchi, userName: 'second', aliases: [] });
  expect(seen.splice(0)).toEqual(['POST /user/userAdd', 'GET /user/userList']);
  await panel.proveLogin({ loginName: 'aaa_yamaguchi', password: yamaguchi.password });
  await panel.signOut();
  expect(seen).toEqual([
    'GET /login',
    'POST /login',
    'GET /gui',
    'GET /user/personalAccount',
    'GET /logout/true',
    'GET /logout/true',
  ]);
  expect(server.state.requests).toHaveLength(login.length + 3 + 2 + seen.length);
});

it('keeps to the prefix that was told where the panel invents one for each look', async () => {
  let time = Date.now();
  const { panel, server } = await openPanel({
    prefix: '',
    now: () => (time += 5000),
    administrator: { loginName: 'mailadmin' },
  });
  const { prefix } = await panel.site();
  server.faults.add({ on: 'create', kind: 'stale-token' });
  const user = await panel.createUser(yamaguchi);
  expect(user.loginName).toBe(`${prefix}_yamaguchi`);
});

it('does what is asked one after another, however it is asked', async () => {
  const { panel, posts, standing } = await openPanel();
  const [site, users, first, second] = await Promise.all([
    panel.site(),
    panel.listUsers(),
    panel.createUser(yamaguchi),
    panel.createUser({ ...yamaguchi, userName: 'second', aliases: [] }),
  ]);
  expect(site.group).toBe('site1');
  expect(users.some(({ loginName }) => loginName === 'aaa_yamaguchi')).toBe(false);
  expect([first.loginName, second.loginName]).toEqual(['aaa_yamaguchi', 'aaa_second']);
  expect([posts(), standing(), standing('aaa_second')]).toEqual([2, 1, 1]);
});

it('reads a large site', async () => {
  const users = Array.from({ length: 2000 }, (_, index) => ({
    loginName: `aaa_user${index}`,
    fullName: `社員 ${index}`,
    password: 'Momiji-Sanpo.73',
    aliases: [`user${index}`],
  }));
  const { panel } = await openPanel({ users, maximumUsers: 2001 });
  expect(await panel.listUsers()).toHaveLength(2001);
  expect((await panel.site()).canAddUsers).toBe(false);
});
