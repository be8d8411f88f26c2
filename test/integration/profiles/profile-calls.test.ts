import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generate } from 'selfsigned';
import { expect, onTestFinished, test } from 'vitest';
import { manualMailService } from '@shared/mail-service/mail-service';
import { panelCalls } from '@main/calls/panel-calls';
import { profileCalls } from '@main/calls/profile-calls';
import { openSuspendMemories } from '@main/employees/suspend-memories';
import { openAuditJournal } from '@main/journal/journal';
import { systemKeychain } from '@main/keychain/keychain';
import { secretsIn } from '@main/keychain/secrets';
import { allDrivers } from '@main/panels/all-drivers';
import { createCertificates } from '@main/panels/certificates';
import { createConnecting } from '@main/panels/connecting';
import { createPanelSessions } from '@main/panels/sessions';
import { createPractice } from '@main/practice/practice';
import { startPracticePanel, type PracticePanel, type PracticePanelOptions } from '@main/practice/practice-panel';
import { accessOf } from '@main/profiles/access';
import { openProfiles } from '@main/profiles/profiles';
import { practicePanel } from '@support/practice';
import { problemOf } from '@support/problem';

/** All that answers the calls about panels and profiles, on a PC without a keychain. `chosen`: the file of every dialog. */
async function openCalls() {
  const folder = await mkdtemp(path.join(tmpdir(), 'profile-calls-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const chosen: { path: string | null } = { path: path.join(folder, 'for-a-colleague.json') };
  const report = (problem: Error): void => {
    throw problem;
  };
  const load = () => Promise.reject(new Error('no keychain on this PC'));
  const secrets = secretsIn(systemKeychain({ service: 'test', load }));
  const profiles = openProfiles({ folder, secrets, report });
  const memories = openSuspendMemories({ folder, report });
  const journal = openAuditJournal({ folder, who: 'test', now: Date.now, report });
  const certificates = createCertificates(allDrivers);
  const connecting = createConnecting(allDrivers);
  const sessions = createPanelSessions({
    open: async (id) => allDrivers.open(accessOf(await profiles.get(id), await secrets.recall(id))),
  });
  const practice = createPractice(() => startPracticePanel());
  const openInBrowser = async (): Promise<void> => undefined;
  const forgetProfile = (id: string): Promise<void> => memories.dropAll(id);
  const calls = {
    ...panelCalls({ certificates, connecting, sessions, practice, profiles, journal, openInBrowser, forgetProfile }),
    ...profileCalls({
      ...{ profiles, sessions, certificates, journal, drivers: allDrivers },
      forgetProfile,
      saveFile: async () => chosen.path,
      openFile: async () => chosen.path,
    }),
  };
  const users = (id: string) => sessions.use(id, async (panel) => (await panel.listUsers()).length);
  const noted = async () => (await journal.all()).map(({ action, fields }) => [action, ...fields].join(' '));
  return { calls, chosen, users, noted, profiles, memories, secrets };
}

/** Look at a panel, trust it, sign in, save: as the wizard does. */
async function connected({ calls }: Awaited<ReturnType<typeof openCalls>>, server: PracticePanel) {
  const { panelOrigin, certificate } = await calls['panel.inspect']({ url: `${server.origin}/login` });
  const draft = await calls['panel.connect']({
    kind: 'web',
    panelOrigin,
    ...server.administrator,
    trustedFingerprint: certificate.fingerprint,
    group: null,
  });
  const saving = { draftId: draft.draftId, domain: draft.domain, mailService: manualMailService(draft.domain) };
  return (await calls['profile.save'](saving)).profile;
}

const keyPair = () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return { publicKey, privateKey };
};

async function certificateOf(keys: ReturnType<typeof keyPair>, commonName: string) {
  const { private: key, cert } = await generate([{ name: 'commonName', value: commonName }], { keyPair: keys });
  return { key, cert };
}

/** The same panel a year later: another certificate on the same port. */
async function renewed(server: PracticePanel, certificate: PracticePanelOptions['certificate']) {
  const port = Number(new URL(server.origin).port);
  await server.stop();
  return practicePanel({ port, certificate });
}

test('a renewed certificate of the same key is told from one with another key, and can be trusted', async () => {
  const opened = await openCalls();
  const { calls, users, noted } = opened;
  const keys = keyPair();
  const first = await practicePanel({ certificate: await certificateOf(keys, 'mx10.example.com') });
  const { id } = await connected(opened, first);
  expect(await calls['profile.inspectCertificate']({ profileId: id })).toMatchObject({
    pinnedFingerprint: first.fingerprint,
    unchanged: true,
    sameKey: true,
  });
  expect(await users(id)).toBeGreaterThan(5);

  const second = await renewed(first, await certificateOf(keys, 'mx10.example.com, renewed'));
  const same = await calls['profile.inspectCertificate']({ profileId: id });
  expect(same).toMatchObject({ certificate: { fingerprint: second.fingerprint }, unchanged: false, sameKey: true });
  await calls['profile.trust']({ profileId: id, fingerprint: second.fingerprint });
  expect(await users(id)).toBeGreaterThan(5);

  const third = await renewed(second, await certificateOf(keyPair(), 'mx10.example.com'));
  expect(await calls['profile.inspectCertificate']({ profileId: id })).toMatchObject({
    certificate: { fingerprint: third.fingerprint },
    unchanged: false,
    sameKey: false,
  });
  expect(await noted()).toEqual(['addProfile', 'changeProfile pinnedFingerprint']);
});

test('where the old key is not known, nothing is claimed of it', async () => {
  const opened = await openCalls();
  const server = await practicePanel();
  const { id } = await connected(opened, server);
  await opened.profiles.trust(id, server.fingerprint, null);
  expect(await opened.calls['profile.inspectCertificate']({ profileId: id })).toMatchObject({ sameKey: null });
});

test('a profile goes to a colleague and comes back as what the wizard begins with', async () => {
  const opened = await openCalls();
  const { calls, chosen, noted } = opened;
  const server = await practicePanel();
  const saved = await connected(opened, server);
  await calls['profile.rename']({ profileId: saved.id, label: ' 本社 ' });
  const mark = { color: 'purple', letter: '本' } as const;
  const { id, practice: _practice, ...portable } = await calls['profile.setMark']({ profileId: saved.id, mark });
  expect(portable).toMatchObject({ label: '本社', mark, pinnedFingerprint: server.fingerprint });

  expect(await calls['profile.export']({ profileId: id })).toEqual({ path: chosen.path });
  const text = await readFile(String(chosen.path), 'utf8');
  expect(text).not.toContain(server.administrator.password);
  expect(text).not.toContain(id);
  expect(await calls['profile.import'](undefined)).toEqual({ profile: portable });

  chosen.path = null;
  expect(await calls['profile.export']({ profileId: id })).toEqual({ path: null });
  expect(await calls['profile.import'](undefined)).toEqual({ profile: null });
  expect(await noted()).toEqual(['addProfile', 'changeProfile label', 'changeProfile mark']);
});

const logins = ({ state }: PracticePanel) =>
  state.requests.filter(({ method, path }) => method === 'POST' && path.startsWith('/login')).length;

test('a new secret is proved before it takes the place of the old one', async () => {
  const opened = await openCalls();
  const { calls, users, noted, secrets } = opened;
  const server = await practicePanel();
  const { id } = await connected(opened, server);
  const { password: old, loginName } = server.administrator;
  const set = async (password: string) => calls['profile.setSecret']({ profileId: id, password });
  await users(id);

  expect((await problemOf(set('wrong-password-1'))).code).toBe('panel-login-failed');
  server.faults.add({ on: 'login', kind: 'gateway-502-before' });
  expect((await problemOf(set(old))).code).toBe('panel-gateway-error');
  expect(await secrets.recall(id)).toBe(old);
  expect(await users(id)).toBeGreaterThan(5);
  expect(await noted()).toEqual(['addProfile']);

  const fresh = 'Tsubaki.Hana77';
  Object.assign(server.state.directory.find(loginName)!, { password: fresh });
  const before = logins(server);
  // This PC has no keychain, and that is told.
  expect(await set(fresh)).toMatchObject({ secretKept: false, keychainProblem: { code: 'keychain-missing' } });
  expect(await secrets.recall(id)).toBe(fresh);
  expect(await users(id)).toBeGreaterThan(5);
  // The login that proved it goes on.
  expect(logins(server)).toBe(before + 1);
  expect(await noted()).toEqual(['addProfile', 'changeProfile secret']);
});

test('with a second factor the new secret is kept, and the code asked for at the next use', async () => {
  const opened = await openCalls();
  const { calls, users, secrets } = opened;
  const server = await practicePanel();
  const { id } = await connected(opened, server);
  const twoFactor = { secret: 'JBSWY3DPEHPK3PXP', backupCodes: ['reserve-0001'] };
  Object.assign(server.state.directory.find(server.administrator.loginName)!, {
    password: 'Tsubaki.Hana77',
    twoFactor,
  });
  await calls['profile.setSecret']({ profileId: id, password: 'Tsubaki.Hana77' });
  expect(await secrets.recall(id)).toBe('Tsubaki.Hana77');
  expect((await problemOf(users(id))).code).toBe('panel-two-factor-wanted');
  await calls['panel.enterCode']({ profileId: id, code: 'reserve-0001' });
  expect(await users(id)).toBeGreaterThan(5);
});

test('what belongs to a removed panel goes with it', async () => {
  const opened = await openCalls();
  const { calls, noted, memories } = opened;
  const server = await practicePanel();
  const { id } = await connected(opened, server);
  const forwarding = { enabled: true, addresses: ['a@example.com'], keepCopy: true };
  await memories.keep(id, 'aaa_suzuki', { emailDisabled: false, forwarding });
  await calls['profile.remove']({ profileId: id });
  expect(await memories.remembered(id)).toEqual([]);
  expect(await noted()).toEqual(['addProfile', 'removeProfile']);
});

test('when the practice ends, nothing is remembered of its users', async () => {
  const { calls, memories } = await openCalls();
  const sheet = await calls['practice.start'](undefined);
  const { panelOrigin, certificate } = await calls['panel.inspect']({ url: sheet.panelUrl });
  const { loginName, password } = sheet;
  const trusted = { panelOrigin, trustedFingerprint: certificate.fingerprint, group: null };
  const { draftId, domain } = await calls['panel.connect']({ kind: 'web', ...trusted, loginName, password });
  const saved = await calls['profile.save']({ draftId, domain, mailService: manualMailService(domain) });
  const { id } = saved.profile;
  const forwarding = { enabled: true, addresses: ['bob@example.org'], keepCopy: true };
  await memories.keep(id, 'aaa_suzuki', { emailDisabled: false, forwarding });
  await calls['practice.stop'](undefined);
  expect(await memories.remembered(id)).toEqual([]);
});
