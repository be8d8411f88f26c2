import { expect, test } from 'vitest';
import { Faults, kindOf } from '@main/practice/faults';
import { Turns } from '@main/practice/web/turns';

test('work of one session runs in turn, also after a failure; another session does not wait', async () => {
  const turns = new Turns();
  const order: string[] = [];
  let open = (): void => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  const first = turns.run('a', async () => {
    await gate;
    order.push('a1');
    throw new Error('a1');
  });
  const second = turns.run('a', () => Promise.resolve(order.push('a2')));
  await turns.run('b', () => Promise.resolve(order.push('b1')));
  await turns.run(undefined, () => Promise.resolve(order.push('nobody')));
  open();
  await expect(first).rejects.toThrow('a1');
  await second;
  expect(order).toEqual(['b1', 'nobody', 'a1', 'a2']);
});

test('faults strike the requests that they are for, as often as asked', () => {
  const faults = new Faults();
  faults.add({ on: 'create', kind: 'delay', times: 2 });
  faults.add({ on: 'any', kind: 'forbid' });
  expect(faults.take('create')?.kind).toBe('delay');
  expect(faults.take('list')?.kind).toBe('forbid');
  expect(faults.take('list')).toBeUndefined();
  expect(faults.take('create')?.kind).toBe('delay');
  expect(faults.take('create')).toBeUndefined();
  faults.add({ on: 'any', kind: 'forbid', times: Infinity });
  expect([faults.take('login'), faults.take('other'), faults.pending.length]).toMatchObject([{}, {}, 1]);
  faults.clear();
  expect(faults.pending).toEqual([]);
});

test.each([
  ['POST', '/login', 'login'],
  ['GET', '/login', 'other'],
  ['GET', '/user/userAdd', 'form'],
  ['POST', '/user/userAdd', 'create'],
  ['GET', '/user/userDel', 'delete'],
  ['POST', '/user/userMod', 'save'],
  ['GET', '/logout/true', 'logout'],
])('%s %s is of the kind %s', (method, path, kind) => {
  expect(kindOf({ method, path })).toBe(kind);
});
