import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle } from '@support/bundle';
import { eventually } from '@support/eventually';
import { practicePanel } from '@support/practice';
import { problemOf } from '@support/problem';
import { notedIn, openEmployees, placeOf, profileId, serviceOn, stateFolder } from './open-employees';

let program: Awaited<ReturnType<typeof bundle>>;
beforeAll(async () => {
  program = await bundle(path.join(import.meta.dirname, 'suspension-program.ts'));
});
afterAll(() => program.remove());

const suzuki = { profileId, loginName: 'aaa_suzuki' };
const forward = { on: true, addresses: ['ichiro@example.org'], keepCopy: true };
const memory = {
  emailDisabled: false,
  forwarding: { enabled: true, addresses: ['ichiro@example.org'], keepCopy: true },
};

test('whoever is suspended and comes back has the same forwarding', async () => {
  const { employees, stored, noted, memories } = await openEmployees();
  Object.assign(stored('aaa_suzuki'), { forward: { ...forward }, emailDisabled: false });
  const suspended = await employees.suspend(suzuki);
  expect(suspended).toMatchObject({ memory, details: { suspended: true, forwarding: { enabled: false } } });
  expect(stored('aaa_suzuki')).toMatchObject({ suspended: true, forward: { on: false } });
  expect((await employees.list(profileId)).remembered).toEqual(['aaa_suzuki']);
  expect(await employees.details(suzuki)).toMatchObject({ memory });

  expect(await employees.resume(suzuki)).toMatchObject({ suspended: false, ...memory });
  expect(stored('aaa_suzuki')).toMatchObject({ suspended: false, emailDisabled: false, forward });
  expect(await memories.remembered(profileId)).toEqual([]);
  expect(await noted()).toEqual(['resume done', 'suspend done']);
});

test('whoever had e-mail off has it off again', async () => {
  const { employees, stored } = await openEmployees();
  stored('aaa_suzuki').emailDisabled = true;
  await employees.suspend(suzuki);
  expect(await employees.resume(suzuki)).toMatchObject({ suspended: false, emailDisabled: true });
});

test('suspending twice does not forget what is remembered', async () => {
  const { employees, stored } = await openEmployees();
  stored('aaa_suzuki').forward = { ...forward };
  await employees.suspend(suzuki);
  expect((await problemOf(employees.suspend(suzuki))).code).toBe('employee-suspended');
  expect(await employees.details(suzuki)).toMatchObject({ memory });
});

test('what is left over from a suspension that the panel refused is forgotten', async () => {
  const { employees, server, memories } = await openEmployees();
  const self = { profileId, loginName: server.administrator.loginName };
  expect((await problemOf(employees.suspend(self))).code).toBe('employee-is-self');
  expect(await employees.details(self)).toMatchObject({ memory: null });
  expect(await memories.remembered(profileId)).toEqual([]);
});

test('a deleted user is not remembered', async () => {
  const { employees, memories } = await openEmployees();
  await employees.suspend(suzuki);
  await employees.delete({ ...suzuki, typed: 'aaa_suzuki' });
  expect(await memories.remembered(profileId)).toEqual([]);
});

test('a program killed while the panel suspends knows at the next start what was cut off and what to give back', async () => {
  const server = await practicePanel();
  const folder = await stateFolder();
  const user = server.state.directory.find('aaa_suzuki');
  Object.assign(user ?? {}, { forward: { ...forward } });
  server.faults.add({ on: 'save', kind: 'hang-after' });
  const child = fork(program.file, [folder, JSON.stringify(placeOf(server)), 'aaa_suzuki']);
  let finished = false;
  child.once('message', () => (finished = true));
  const gone = once(child, 'exit');
  await eventually(async () => user?.suspended || null, 40_000);
  child.kill('SIGKILL');
  await gone;
  expect(finished).toBe(false);

  const { employees, journal } = serviceOn(folder, placeOf(server));
  const [cutOff] = await journal.unfinished();
  expect(cutOff).toMatchObject({ ...suzuki, action: 'suspend', outcome: 'begun' });
  expect(await employees.details(suzuki)).toMatchObject({ details: { suspended: true }, memory });
  await journal.dismiss(String(cutOff?.id), 'done');
  await employees.resume(suzuki);
  expect(user).toMatchObject({ suspended: false, forward });
  expect(await notedIn(journal)).toEqual(['resume done', 'suspend done']);
});
