import { expect, it } from 'vitest';
import type { PracticePanelOptions } from '@main/practice/practice-panel';
import { practicePanel } from '@support/practice';
import { problemOf } from '@support/problem';
import { yamaguchi } from '@support/sample-account';
import { panelAt, requestsTo } from './open-panel';

/** The server's administrator at a server of two sites, signed in. */
async function open(options: PracticePanelOptions = {}, group: string | null = null) {
  const server = await practicePanel({ severalSites: true, serverAdministrator: {}, ...options });
  const { serverAdministrator } = server.state.settings;
  const panel = panelAt(server, { ...serverAdministrator, group });
  await panel.signIn();
  return { server, panel };
}

const both = [
  { group: 'site1', fqdn: 'example.com', domain: 'example.com', suspended: false },
  { group: 'site2', fqdn: 'www.example.net', domain: 'example.net', suspended: true },
];

it.each(['5212R', '2019'] as const)('the sites of a server are listed, and one is worked on (%s)', async (style) => {
  const { server, panel } = await open({ style });
  Object.assign(server.state.otherSite!.site, { suspended: true });
  expect(await panel.sites()).toEqual(both);
  const problem = await problemOf(panel.site());
  expect(problem).toMatchObject({ code: 'panel-site-unknown', params: { sites: 2 } });

  panel.chooseSite('site2');
  expect(await panel.site()).toMatchObject({ group: 'site2', fqdn: 'www.example.net', administrator: 'admin' });
  expect((await panel.listUsers()).map(({ loginName }) => loginName)).toEqual(['bbb_sato', 'tanaka']);
  panel.chooseSite('site1');
  expect(await panel.site()).toMatchObject({ group: 'site1', fqdn: 'example.com', prefix: 'aaa' });
  expect((await panel.listUsers()).map(({ loginName }) => loginName)).toContain('aaa_sato');
});

it('the work is done at the site that the profile names, wherever the login leads', async () => {
  const { server, panel } = await open({ landing: '/user/userList?group=site1' }, 'site2');
  expect((await panel.listUsers()).map(({ loginName }) => loginName)).toEqual(['bbb_sato', 'tanaka']);
  const seen = await panel.readDetails('tanaka');
  await panel.changeUser('tanaka', { fullName: '田中 一郎', aliases: ['ichiro'] }, seen);
  await panel.setPassword('tanaka', 'Tsubaki.Hana77');
  await panel.suspendUser('bbb_sato');
  await panel.deleteUser('bbb_sato');
  expect(server.state.otherSite?.directory.users).toMatchObject([
    { loginName: 'tanaka', fullName: '田中 一郎', aliases: ['ichiro'], password: 'Tsubaki.Hana77' },
  ]);
});

it('a user is made at the chosen site and proved', async () => {
  const { server, panel } = await open({}, 'site1');
  await panel.createUser(yamaguchi);
  await panel.proveLogin({ loginName: 'aaa_yamaguchi', password: yamaguchi.password });
  expect(server.state.directory.find('aaa_yamaguchi')?.aliases).toEqual(yamaguchi.aliases);
  expect(requestsTo(server, 'GET', '/vsite/vsiteList')).toHaveLength(1);
});

it('a server of one site needs no choice', async () => {
  const { panel } = await open({ severalSites: false, landing: '/user/personalAccount' });
  expect(await panel.site()).toMatchObject({ group: 'site1', fqdn: 'example.com' });
  expect(await panel.sites()).toEqual(both.slice(0, 1));
});

it('for a site of its own nobody asks the panel for a list of sites', async () => {
  const server = await practicePanel({ severalSites: true });
  const panel = panelAt(server);
  await panel.signIn();
  expect(await panel.sites()).toEqual(both.slice(0, 1));
  expect(requestsTo(server, 'GET', '/vsite/vsiteList')).toEqual([]);
});

it('a list of sites that is refused, missing or another page is told plainly', async () => {
  const { server, panel } = await open();
  const told = { code: 'panel-site-unknown', params: { sites: 0, page: '/vsite/vsiteList' } };
  for (const kind of ['forbid', 'pretend', 'wrong-type'] as const) {
    server.faults.add({ on: 'sites', kind });
    expect(await problemOf(panel.sites())).toMatchObject(told);
  }
  server.faults.add({ on: 'sites', kind: 'gateway-502-before' });
  expect((await problemOf(panel.sites())).code).toBe('panel-gateway-error');
  server.expireSessions();
  expect(await panel.sites()).toHaveLength(2);
});

it('a foreign site is refused to an administrator of another', async () => {
  const server = await practicePanel({ severalSites: true });
  const panel = panelAt(server, { group: 'site2' });
  await panel.signIn();
  expect((await problemOf(panel.listUsers())).code).toBe('panel-not-allowed');
  const nobody = panelAt(server, { loginName: 'aaa_sato', password: 'Momiji-Sanpo.73' });
  await nobody.signIn();
  expect((await problemOf(nobody.sites())).code).toBe('panel-not-allowed');
});
