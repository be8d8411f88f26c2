import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { programs, service } from '../keychain/run-program';
import { sampleProfile } from '@support/sample-profile';

const { folder, keyring, program } = programs();
const password = 'geheim-パスワード-4711';

test('profiles and their secrets are there at the next start, and nothing else knows the secret', async () => {
  const system = await keyring();
  const state = await folder();
  const first = (await program(system.env, { folder: state })).parts.profiles;
  const { profile, secretKept, keychainProblem } = await first.add(sampleProfile(), password);
  expect({ secretKept, keychainProblem }).toEqual({ secretKept: true, keychainProblem: null });

  const next = (await program(system.env, { folder: state })).parts;
  expect(await next.profiles.list()).toEqual([profile]);
  expect(await next.profiles.current()).toEqual(profile);
  expect(await next.secrets.recall(profile.id)).toBe(password);

  for (const name of await readdir(state)) {
    expect(await readFile(path.join(state, name), 'utf8')).not.toContain('geheim');
  }
});

test('a profile that is replaced has its keychain entry replaced; one that is removed leaves none', async () => {
  const system = await keyring();
  const { profiles, secrets } = (await program(system.env)).parts;
  const { profile } = await profiles.add(sampleProfile(), 'before');
  const second = await profiles.add(sampleProfile({ administrator: 'aaa_second' }), 'of the second');
  const again = await profiles.add(sampleProfile({ domain: 'example.jp' }), password);

  expect(again.profile.id).toBe(profile.id);
  expect(await system.count(service)).toBe(2);
  expect(await secrets.recall(profile.id)).toBe(password);
  await profiles.remove(profile.id);
  expect(await system.find(service, profile.id)).toBeNull();
  expect(await profiles.list()).toEqual([second.profile]);
  expect(await secrets.recall(second.profile.id)).toBe('of the second');
});

test('a profile whose secret was deleted keeps everything else and is given its secret again', async () => {
  const system = await keyring();
  const state = await folder();
  const { profile } = await (
    await program(system.env, { folder: state })
  ).parts.profiles.add(sampleProfile(), password);
  await system.forget(service, profile.id);

  const { profiles, secrets } = (await program(system.env, { folder: state })).parts;
  await expect(secrets.recall(profile.id)).rejects.toMatchObject({ code: 'keychain-secret-missing' });
  expect(await profiles.list()).toEqual([profile]);
  expect(await profiles.setSecret(profile.id, 'typed again')).toMatchObject({ secretKept: true });
  expect(await secrets.recall(profile.id)).toBe('typed again');
});

test('while the keyring is locked a profile is not removed, so that no secret is left behind unseen', async () => {
  const system = await keyring();
  const { profiles } = (await program(system.env)).parts;
  const { profile } = await profiles.add(sampleProfile(), password);
  await system.lock();
  await expect(profiles.remove(profile.id)).rejects.toMatchObject({ code: 'keychain-locked' });
  expect(await profiles.list()).toEqual([profile]);
  await system.unlock();
  await profiles.remove(profile.id);
  expect(await system.count(service)).toBe(0);
  expect(await profiles.list()).toEqual([]);
});

test('without a keychain a profile is saved, and its secret lives until the program ends', async () => {
  const state = await folder();
  const nowhere = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus' };
  const first = (await program(nowhere, { folder: state })).parts;
  const { profile, ...outcome } = await first.profiles.add(sampleProfile(), password);
  expect(outcome).toMatchObject({ secretKept: false, keychainProblem: { code: 'keychain-missing' } });
  expect(await first.secrets.recall(profile.id)).toBe(password);

  const next = (await program(nowhere, { folder: state })).parts;
  expect(await next.profiles.list()).toEqual([profile]);
  await expect(next.secrets.recall(profile.id)).rejects.toMatchObject({ code: 'keychain-missing' });
  await next.profiles.remove(profile.id);
  expect(await next.profiles.list()).toEqual([]);
});

test('a practice profile and its secret reach neither the disk nor the keyring', async () => {
  const system = await keyring();
  const state = await folder();
  const { profiles, secrets } = (await program(system.env, { folder: state })).parts;
  const { profile, ...outcome } = await profiles.add(sampleProfile({ practice: true }), password);
  expect(outcome).toEqual({ secretKept: false, keychainProblem: null });
  expect(await secrets.recall(profile.id)).toBe(password);
  expect(await profiles.current()).toEqual(profile);
  expect(await readdir(state)).toEqual([]);
  expect(await system.count(service)).toBe(0);
});
