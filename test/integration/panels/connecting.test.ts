import { expect, it } from 'vitest';
import { createConnecting } from '@main/panels/connecting';
import type { PanelAccess } from '@main/panels/drivers';
import { oneTimeCode } from '@main/practice/rules/one-time-code';
import type { PracticePanelOptions } from '@main/practice/practice-panel';
import { practicePanel } from '@support/practice';
import { problemOf } from '@support/problem';
import { apiPanelAt } from '../panels-api/open-api-panel';
import { panelAt, requestsTo } from './open-panel';

const secret = 'JBSWY3DPEHPK3PXP';

async function open(options: PracticePanelOptions = {}) {
  const server = await practicePanel(options);
  const reached = { origin: server.origin, pinnedFingerprint: server.fingerprint, group: null };
  const web: PanelAccess = { kind: 'blueonyx-web', ...reached, ...server.administrator };
  const api: PanelAccess = { kind: 'blueonyx-api', ...reached, clientSecret: server.api.clientSecret };
  const connecting = createConnecting({
    open: async (access) => (access.kind === 'blueonyx-web' ? panelAt(server, access) : apiPanelAt(server, access)),
  });
  const signedOut = () => requestsTo(server, 'GET', '/logout/true').length;
  return { server, connecting, web, api, signedOut };
}

it('a web login stands for one site; the panel is left again', async () => {
  const { connecting, web, server, signedOut } = await open();
  const draft = await connecting.connect(web);
  expect(draft).toMatchObject({
    access: { ...web, group: 'site1' },
    site: { group: 'site1', administrator: server.administrator.loginName },
    sites: [{ group: 'site1', fqdn: 'example.com', domain: 'example.com', suspended: false }],
    userCount: server.state.directory.users.length,
    isOpen: false,
  });
  expect(signedOut()).toBe(1);
  expect(connecting.look(draft.id)).toBe(draft);
  expect(connecting.take(draft.id)).toBe(draft);
  expect(() => connecting.take(draft.id)).toThrow('profile-unknown');
});

it('the next draft takes the place of the one before', async () => {
  const { connecting, web } = await open();
  const first = await connecting.connect(web);
  const second = await connecting.connect(web);
  expect(() => connecting.look(first.id)).toThrow('profile-unknown');
  expect(connecting.look(second.id).userCount).toBe(first.userCount);
});

it("a server's owner gets the first site and the others to choose from", async () => {
  const { connecting, api } = await open({ severalSites: true });
  const draft = await connecting.connect(api);
  expect(draft.sites.length).toBeGreaterThan(1);
  expect(draft.site.group).toBe(draft.sites[0]?.group);
  expect(draft.access).toMatchObject({ group: draft.site.group });
  const group = draft.sites[1]?.group ?? '';
  expect(await connecting.chooseSite(draft.id, group)).toMatchObject({ site: { group }, access: { group } });
  expect(await connecting.connect({ ...api, group })).toMatchObject({ site: { group }, access: { group } });
});

it('so does the administrator of a server by the web login, and may choose another', async () => {
  const { connecting, web, server } = await open({ severalSites: true, serverAdministrator: {} });
  const admin: PanelAccess = { ...web, ...server.state.settings.serverAdministrator };
  const draft = await connecting.connect(admin);
  expect(draft).toMatchObject({ site: { group: 'site1', administrator: 'admin' }, sites: [{}, { group: 'site2' }] });
  const other = await connecting.chooseSite(draft.id, 'site2');
  expect(other).toMatchObject({
    site: { group: 'site2', canAddUsers: false },
    access: { group: 'site2' },
    userCount: 2,
  });
  expect(() => connecting.look(draft.id)).toThrow('profile-unknown');
  expect((await connecting.connect({ ...admin, group: 'site2' })).site.group).toBe('site2');
  // What a colleague's file named is not among the sites of this login.
  expect((await connecting.connect({ ...admin, group: 'site9' })).site.group).toBe('site1');
});

it('another site is chosen in the session that a code has opened, and what fails leaves the one before', async () => {
  const twoFactor = { secret, backupCodes: [] };
  const opened = await open({ severalSites: true, serverAdministrator: { twoFactor } });
  const { connecting, server, web, signedOut } = opened;
  const admin: PanelAccess = { ...web, ...server.state.settings.serverAdministrator };
  expect((await problemOf(connecting.connect(admin))).code).toBe('panel-two-factor-wanted');
  const first = await connecting.enterCode(oneTimeCode(secret, Date.now()));
  const second = await connecting.chooseSite(first.id, 'site2');
  expect(second).toMatchObject({ site: { group: 'site2' }, isOpen: true });
  expect(signedOut()).toBe(0);
  server.faults.add({ on: 'form', kind: 'gateway-502-before' });
  expect((await problemOf(connecting.chooseSite(second.id, 'site1'))).code).toBe('panel-gateway-error');
  expect(connecting.look(second.id)).toMatchObject({ site: { group: 'site2' }, isOpen: false });
  expect((await problemOf(connecting.chooseSite(second.id, 'site1'))).code).toBe('panel-two-factor-wanted');
  const chosen = await connecting.enterCode(oneTimeCode(secret, Date.now()));
  expect(chosen).toMatchObject({ site: { group: 'site1' }, access: { group: 'site1' }, isOpen: true });
});

it('on a server with one site nothing is left to choose', async () => {
  const { connecting, api } = await open();
  expect(await connecting.connect(api)).toMatchObject({ site: { group: 'site1' }, sites: [{ group: 'site1' }] });
});

it('with a second factor the code goes on, and its session stays open for the profile', async () => {
  const { connecting, web, signedOut } = await open({ administrator: { twoFactor: { secret, backupCodes: [] } } });
  expect((await problemOf(connecting.enterCode('123456'))).code).toBe('panel-session-expired');
  expect((await problemOf(connecting.connect(web))).code).toBe('panel-two-factor-wanted');
  expect((await problemOf(connecting.enterCode('no code'))).code).toBe('panel-two-factor-wrong');
  const draft = await connecting.enterCode(oneTimeCode(secret, Date.now()));
  expect(draft).toMatchObject({ site: { group: 'site1' }, isOpen: true });
  expect(signedOut()).toBe(0);
  await connecting.close();
  expect(signedOut()).toBe(1);
});

it('a wrong password leaves no draft behind', async () => {
  const { connecting, web } = await open();
  const { id } = await connecting.connect(web);
  const wrong = { ...web, password: 'wrong-password-1' } as PanelAccess;
  expect((await problemOf(connecting.connect(wrong))).code).toBe('panel-login-failed');
  expect(() => connecting.look(id)).toThrow('profile-unknown');
});
