import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Problem } from '@shared/contract/problem';
import { mailServiceWith } from '@shared/mail-service/mail-service';
import { systemKeychain } from '@main/keychain/keychain';
import { secretsIn } from '@main/keychain/secrets';
import { openProfiles } from '@main/profiles/profiles';
import { sampleProfile } from '@support/sample-profile';

// A PC without a keychain: what is tested here is the profiles; the keychain itself is tested with a real one.
const secrets = secretsIn(
  systemKeychain({ service: 'test', load: () => Promise.reject(new Error('no keychain on this PC')) }),
);
let folder: string;
let file: string;
let reports: Problem[];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'profiles-'));
  file = path.join(folder, 'profiles.json');
  reports = [];
});
afterEach(() => rm(folder, { recursive: true }));

const open = () => openProfiles({ folder, secrets, report: (problem) => reports.push(problem) });
const practice = sampleProfile({ practice: true, panelOrigin: 'https://localhost:40001', site: 'practice' });
const unknown = '00000000-0000-4000-8000-000000000000';

test('there are none at first', async () => {
  expect(await open().list()).toEqual([]);
  expect(await open().current()).toBeNull();
});

test('the newest is the current one, also at the next start; another can be selected', async () => {
  const profiles = open();
  const { profile: first } = await profiles.add(sampleProfile(), 'a');
  const { profile: second } = await profiles.add(sampleProfile({ site: 'site2' }), 'b');
  expect(await profiles.list()).toEqual([first, second]);
  expect(await open().current()).toEqual(second);
  await profiles.select(first.id);
  expect(await open().current()).toEqual(first);
  expect(await profiles.get(second.id)).toEqual(second);
});

test.each([
  ['panel', { panelOrigin: 'https://mx11.example.com:81' }],
  ['administrator', { administrator: 'aaa_other' }],
  ['site', { site: 'site2' }],
])('another %s is another profile', async (_what, change) => {
  const profiles = open();
  await profiles.add(sampleProfile(), 'a');
  await profiles.add(sampleProfile(change), 'b');
  expect(await profiles.list()).toHaveLength(2);
});

test('the same panel, administrator and site replaces the profile in its place and keeps the id', async () => {
  const profiles = open();
  const { profile: first } = await profiles.add(sampleProfile(), 'a');
  await profiles.add(sampleProfile({ site: 'site2' }), 'b');
  const changed = sampleProfile({ domain: 'example.jp', prefix: null, pinnedFingerprint: 'AB:CD' });
  const { profile: again } = await profiles.add(changed, 'c');
  expect(again).toEqual({ ...changed, id: first.id });
  expect((await open().list()).map(({ id, domain }) => [id === first.id, domain])).toEqual([
    [true, 'example.jp'],
    [false, 'example.com'],
  ]);
  expect(await profiles.current()).toEqual(again);
});

test('a profile that is replaced leaves its name and its mark to the new one, unless that brings its own', async () => {
  const profiles = open();
  const mark = { color: 'red', letter: '本' } as const;
  await profiles.add(sampleProfile({ label: '本社', mark }), 'a');
  const { label: _label, mark: _mark, ...bare } = sampleProfile();
  expect((await profiles.add(bare, 'b')).profile).toMatchObject({ label: '本社', mark });
  expect((await profiles.add(sampleProfile({ label: '支社' }), 'c')).profile).toMatchObject({
    label: '支社',
    mark: null,
  });
});

test('the same panel connected twice at the same moment is one profile', async () => {
  const profiles = open();
  const [one, two] = await Promise.all([profiles.add(sampleProfile(), 'a'), profiles.add(sampleProfile(), 'b')]);
  expect(one.profile.id).toBe(two.profile.id);
  expect(await profiles.list()).toHaveLength(1);
});

test('mail servers and the pinned certificate can be changed', async () => {
  const profiles = open();
  const { profile } = await profiles.add(sampleProfile(), 'a');
  const mailService = mailServiceWith({ host: 'mail.example.com', accountType: 'imap', security: 'tls' });
  expect(await profiles.setMailService(profile.id, mailService)).toEqual({ ...profile, mailService });
  const pinnedFingerprint = Array(32).fill('AB').join(':');
  const pinnedKey = Array(32).fill('CD').join(':');
  const trusted = { ...profile, mailService, pinnedFingerprint, pinnedKey };
  expect(await profiles.trust(profile.id, pinnedFingerprint, pinnedKey)).toEqual(trusted);
  expect(await open().list()).toEqual([trusted]);
});

test('a name and a mark can be given and taken away', async () => {
  const profiles = open();
  const { profile } = await profiles.add(sampleProfile(), 'a');
  const mark = { color: 'orange', letter: '山' } as const;
  await profiles.rename(profile.id, '山口商店');
  expect(await profiles.setMark(profile.id, mark)).toEqual({ ...profile, label: '山口商店', mark });
  expect(await open().get(profile.id)).toEqual({ ...profile, label: '山口商店', mark });
  await profiles.rename(profile.id, '');
  expect(await profiles.setMark(profile.id, null)).toEqual(profile);
});

test('a file of version 1 is read, and written in the new form at the next change', async () => {
  const { label: _label, mark: _mark, pinnedKey: _key, ...old } = sampleProfile();
  const id = '3f0e6a52-6d0f-4c1e-9c55-2f4b0a7d9e01';
  await writeFile(file, JSON.stringify({ version: 1, profiles: [{ ...old, id }], currentProfileId: id }));
  const profiles = open();
  expect(await profiles.list()).toEqual([{ ...sampleProfile(), id }]);
  expect(reports).toEqual([]);
  await profiles.rename(id, '本社');
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ version: 2, profiles: [{ id, label: '本社' }] });
});

test('the same site by the web login and by the API are two profiles', async () => {
  const profiles = open();
  await profiles.add(sampleProfile(), 'a');
  await profiles.add(sampleProfile({ kind: 'blueonyx-api' }), 'b');
  expect(await profiles.list()).toHaveLength(2);
});

test('when the current one is removed the first of the others is current', async () => {
  const profiles = open();
  const { profile: first } = await profiles.add(sampleProfile(), 'a');
  const { profile: second } = await profiles.add(sampleProfile({ site: 'site2' }), 'b');
  const { profile: third } = await profiles.add(sampleProfile({ site: 'site3' }), 'c');
  await profiles.remove(first.id);
  expect(await profiles.current()).toEqual(third);
  await profiles.remove(third.id);
  expect(await open().current()).toEqual(second);
  await profiles.remove(second.id);
  expect(await open().current()).toBeNull();
});

test('a practice profile is never written, is current while it is there, and there is only one', async () => {
  const profiles = open();
  const { profile: real } = await profiles.add(sampleProfile(), 'a');
  const before = await readFile(file, 'utf8');
  const { profile: first } = await profiles.add(practice, 'b');
  const { profile: again } = await profiles.add({ ...practice, panelOrigin: 'https://localhost:40002' }, 'c');
  expect(again.id).toBe(first.id);
  expect(await profiles.list()).toEqual([real, again]);
  expect(await profiles.current()).toEqual(again);
  await profiles.trust(again.id, 'AB:CD', null);
  expect(await readFile(file, 'utf8')).toBe(before);

  await profiles.select(real.id);
  expect(await profiles.current()).toEqual(real);
  await profiles.select(again.id);
  await profiles.remove(again.id);
  expect(await profiles.current()).toEqual(real);
  expect(await open().list()).toEqual([real]);
});

test('an id that is not known is said to be so', async () => {
  const profiles = open();
  await profiles.add(sampleProfile(), 'a');
  const { mailService } = sampleProfile();
  for (const call of [
    profiles.get(unknown),
    profiles.select(unknown),
    profiles.remove(unknown),
    profiles.trust(unknown, 'AB', null),
    profiles.rename(unknown, 'x'),
    profiles.setMark(unknown, null),
    profiles.setMailService(unknown, mailService),
    profiles.setSecret(unknown, 'x'),
  ]) {
    await expect(call).rejects.toMatchObject({ code: 'profile-unknown' });
  }
});

test('a damaged file is put aside and told as such', async () => {
  await writeFile(file, '{"version":1,"profiles":[{"id":"1"}],"currentProfileId":null}');
  const profiles = open();
  expect(await profiles.list()).toEqual([]);
  expect(reports).toMatchObject([{ code: 'profile-damaged', params: { file: 'profiles.json' } }]);
  await profiles.add(sampleProfile(), 'a');
  expect(await readdir(folder)).toHaveLength(2);
});

test('a file of a newer version is refused by every call and left alone', async () => {
  await writeFile(file, '{"version":3}');
  const profiles = open();
  await expect(profiles.list()).rejects.toMatchObject({ code: 'storage-newer' });
  await expect(profiles.add(sampleProfile(), 'a')).rejects.toMatchObject({ code: 'storage-newer' });
  expect(await readFile(file, 'utf8')).toBe('{"version":3}');
});
