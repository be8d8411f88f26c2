import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Problem } from '@shared/contract/problem';
import { openSuspendMemories } from '@main/employees/suspend-memories';

let folder: string;
let reports: Problem[];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'memories-'));
  reports = [];
});
afterEach(() => rm(folder, { recursive: true }));

const open = () => openSuspendMemories({ folder, report: (problem) => reports.push(problem) });
const [first, second] = ['3f0e6a52-6d0f-4c1e-9c55-2f4b0a7d9e01', '3f0e6a52-6d0f-4c1e-9c55-2f4b0a7d9e02'];
const memory = { emailDisabled: true, forwarding: { enabled: true, addresses: ['a@example.com'], keepCopy: true } };
const other = { ...memory, emailDisabled: false };

test('what is kept is there at the next start, for that panel and that user only', async () => {
  await open().keep(first, 'aaa_suzuki', memory);
  await open().keep(first, 'aaa_sato', other);
  const memories = open();
  expect(await memories.recall(first, 'aaa_suzuki')).toEqual(memory);
  expect(await memories.recall(first, 'aaa_sato')).toEqual(other);
  expect(await memories.recall(second, 'aaa_suzuki')).toBeNull();
  expect(await memories.remembered(first)).toEqual(['aaa_suzuki', 'aaa_sato']);
  expect(await memories.remembered(second)).toEqual([]);
});

test('a newer memory replaces the older; one that is dropped is gone for good', async () => {
  const memories = open();
  await memories.keep(first, 'aaa_suzuki', memory);
  await memories.keep(first, 'aaa_suzuki', other);
  expect(await open().recall(first, 'aaa_suzuki')).toEqual(other);
  await memories.drop(first, 'aaa_suzuki');
  await memories.drop(first, 'aaa_suzuki');
  expect(await open().recall(first, 'aaa_suzuki')).toBeNull();
});

test('with a panel all its memories go, and no other', async () => {
  const memories = open();
  await memories.keep(first, 'aaa_suzuki', memory);
  await memories.keep(first, 'aaa_sato', memory);
  await memories.keep(second, 'bbb_ito', memory);
  await memories.dropAll(first);
  expect(await open().remembered(first)).toEqual([]);
  expect(await open().remembered(second)).toEqual(['bbb_ito']);
});

test('what cannot be kept is refused; what cannot be forgotten is reported', async () => {
  const blocked = path.join(folder, 'blocked');
  await writeFile(blocked, '');
  const nowhere = openSuspendMemories({ folder: path.join(blocked, 'x'), report: (problem) => reports.push(problem) });
  await expect(nowhere.keep(first, 'aaa_suzuki', memory)).rejects.toMatchObject({ code: 'storage-failed' });

  const memories = open();
  await memories.keep(first, 'aaa_suzuki', memory);
  await rm(path.join(folder, 'suspended-users.json'));
  await mkdir(path.join(folder, 'suspended-users.json', 'in-the-way'), { recursive: true });
  await memories.drop(first, 'aaa_suzuki');
  expect(reports).toMatchObject([{ code: 'storage-failed' }]);
});
