import { expect, test } from 'vitest';
import { workUnderWay } from '@main/employees/work';

const id = '5a0c8f1e-2b7d-4e6f-8a90-1b2c3d4e5f60';

/** Work that goes on until it is given up. */
const untilCancelled = (signal: AbortSignal): Promise<string> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve('given up')));

test('work is given up by its id, and the id is free again', async () => {
  const work = workUnderWay();
  const first = work.run(id, untilCancelled);
  await expect(work.run(id, async () => 'twice')).rejects.toMatchObject({ code: 'run-busy' });
  work.cancel('00000000-0000-4000-8000-000000000000');
  work.cancel(id);
  expect(await first).toBe('given up');
  expect(await work.run(id, async (signal) => signal.aborted)).toBe(false);
  work.cancel(id);
});

test('work that fails frees its id, too; at the end everything is given up', async () => {
  const work = workUnderWay();
  await expect(work.run(id, () => Promise.reject(new Error('x')))).rejects.toThrow('x');
  const both = [work.run(id, untilCancelled), work.run('another', untilCancelled)];
  work.cancelAll();
  expect(await Promise.all(both)).toEqual(['given up', 'given up']);
});
