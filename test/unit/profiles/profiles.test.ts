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
  expect(await profiles.trust(profile.id, pinnedFingerprint)).toEqual({ ...profile, mailService, pinnedFingerprint });
  expect(await open().list()).toEqual([{ ...profile, mailService, pinnedFingerprint }]);
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
  await profiles.trust(again.id, 'AB:CD');
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
    profiles.trust(unknown, 'AB'),
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
  await writeFile(file, '{"version":2}');
  const profiles = open();
  await expect(profiles.list()).rejects.toMatchObject({ code: 'storage-newer' });
  await expect(profiles.add(sampleProfile(), 'a')).rejects.toMatchObject({ code: 'storage-newer' });
  expect(await readFile(file, 'utf8')).toBe('{"version":2}');
});
