import { rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { problemOf } from '@support/problem';
import { openEmployees, profileId } from './open-employees';

const suzuki = { profileId, loginName: 'aaa_suzuki' };
const logins = (requests: { method: string; path: string }[]) =>
  requests.filter(({ method, path: asked }) => method === 'POST' && asked.startsWith('/login')).length;

test('the list comes with the site and with what this panel can do; one login serves all', async () => {
  const { employees, server } = await openEmployees();
  const list = await employees.list(profileId);
  expect(list.users).toHaveLength(server.state.directory.users.length);
  expect(list).toMatchObject({ site: { group: 'site1' }, abilities: { sites: true }, remembered: [] });
  await employees.details(suzuki);
  await Promise.all([employees.list(profileId), employees.details(suzuki)]);
  expect(logins(server.state.requests)).toBe(1);
});

test('each list is as the panel has it now', async () => {
  const { employees, stored } = await openEmployees();
  await employees.list(profileId);
  stored('aaa_suzuki').fullName = '営業部 鈴木三郎';
  const { users } = await employees.list(profileId);
  expect(users.find(({ loginName }) => loginName === 'aaa_suzuki')?.fullName).toBe('営業部 鈴木三郎');
});

test('a change is made, read back, and noted by the names of its fields', async () => {
  const { employees, stored, journal } = await openEmployees();
  const { details: seen } = await employees.details(suzuki);
  const change = { fullName: '営業部 鈴木次郎', remarks: '内線 204' };
  expect(await employees.change({ ...suzuki, change, seen })).toEqual({ ...seen, ...change });
  expect(stored('aaa_suzuki')).toMatchObject(change);
  const { entries } = await journal.list({ search: '', from: 0, count: 9 });
  expect(entries).toMatchObject([
    { action: 'change', loginName: 'aaa_suzuki', fields: ['fullName', 'remarks'], outcome: 'done', problem: null },
  ]);
  expect(JSON.stringify(entries)).not.toContain('内線');
});

test('what somebody else changed meanwhile is not overwritten', async () => {
  const { employees, stored, noted } = await openEmployees();
  const { details: seen } = await employees.details(suzuki);
  stored('aaa_suzuki').remarks = '別の人が書いた';
  const problem = await problemOf(employees.change({ ...suzuki, change: { remarks: 'x' }, seen }));
  expect(problem).toMatchObject({ code: 'employee-changed-meanwhile', params: { fields: ['remarks'] } });
  expect(stored('aaa_suzuki').remarks).toBe('別の人が書いた');
  expect(await noted()).toEqual(['change failed']);
});

test('a new password is set, and stands in no file', async () => {
  const { employees, stored, journal } = await openEmployees();
  await employees.setPassword({ ...suzuki, password: 'Tsubaki.Hana77' });
  expect(stored('aaa_suzuki').password).toBe('Tsubaki.Hana77');
  expect(JSON.stringify(await journal.all())).not.toContain('Tsubaki');
});

test('a user is deleted only when the login name was typed', async () => {
  const { employees, server, noted } = await openEmployees();
  const before = server.state.requests.length;
  const slip = await problemOf(employees.delete({ ...suzuki, typed: 'aaa_sato' }));
  expect(slip).toMatchObject({ code: 'input-invalid', params: { fields: ['typed'] } });
  expect([server.state.requests.length, await noted()]).toEqual([before, []]);
  await employees.delete({ ...suzuki, typed: 'aaa_suzuki' });
  expect(server.state.directory.find('aaa_suzuki')).toBeUndefined();
  expect((await employees.list(profileId)).users.some(({ loginName }) => loginName === 'aaa_suzuki')).toBe(false);
  expect(await noted()).toEqual(['delete done']);
});

test('neither oneself nor a user who is gone can be deleted', async () => {
  const { employees, server, noted } = await openEmployees();
  const { loginName } = server.administrator;
  await problemOf(employees.delete({ profileId, loginName, typed: loginName }));
  expect(server.state.directory.find(loginName)).toBeDefined();
  const nobody = { profileId, loginName: 'aaa_nobody' };
  expect((await problemOf(employees.delete({ ...nobody, typed: 'aaa_nobody' }))).code).toBe('employee-missing');
  expect(await noted()).toEqual(['delete failed', 'delete failed']);
});

test('the template is changed, and noted', async () => {
  const { employees, noted } = await openEmployees();
  const before = await employees.readTemplate(profileId);
  const after = await employees.changeTemplate(profileId, { ...before, diskMegabytes: 500 });
  expect(after).toEqual({ ...before, diskMegabytes: 500 });
  expect(await employees.readTemplate(profileId)).toEqual(after);
  expect(await noted()).toEqual(['changeTemplate done']);
});

test("a user's own settings are changed with that user's password", async () => {
  const { employees, stored, noted } = await openEmployees();
  const own = { ...suzuki, password: 'Momiji-Sanpo.73' };
  expect((await employees.readPersonal(own)).language?.value).toBe('browser');
  const after = await employees.changePersonal({ ...own, change: { language: 'ja_JP' } });
  expect(after.language?.value).toBe('ja_JP');
  expect(stored('aaa_suzuki').language).toBe('ja_JP');
  expect(await noted()).toEqual(['changePersonal done']);
});

test('when the journal cannot be written nothing is asked of the panel', async () => {
  const { employees, server, folder, stored } = await openEmployees();
  const { details: seen } = await employees.details(suzuki);
  const before = server.state.requests.length;
  const file = path.join(folder, 'journal.jsonl');
  await symlink('/dev/full', file);
  const full = (call: Promise<unknown>) => problemOf(call).then(({ code }) => code);
  expect([
    await full(employees.change({ ...suzuki, change: { remarks: 'x' }, seen })),
    await full(employees.setPassword({ ...suzuki, password: 'Tsubaki.Hana77' })),
    await full(employees.suspend(suzuki)),
    await full(employees.delete({ ...suzuki, typed: 'aaa_suzuki' })),
  ]).toEqual(['storage-failed', 'storage-failed', 'storage-failed', 'storage-failed']);
  expect(server.state.requests).toHaveLength(before);
  await rm(file);
  await employees.change({ ...suzuki, change: { remarks: 'x' }, seen });
  expect(stored('aaa_suzuki').remarks).toBe('x');
});

test('work that is given up ends at once, and the next call works', async () => {
  const { employees, server } = await openEmployees();
  await employees.list(profileId);
  server.faults.add({ on: 'edit', kind: 'hang-before' });
  const abort = new AbortController();
  const details = employees.details(suzuki, abort.signal);
  abort.abort();
  expect((await problemOf(details)).code).toBe('cancelled');
  server.faults.clear();
  expect((await employees.details(suzuki)).details.loginName).toBe('aaa_suzuki');
});
