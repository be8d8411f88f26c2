import { expect, it } from 'vitest';
import { createQueue } from '@main/panels/queue';

it('runs one after another and goes on after a failure', async () => {
  const queue = createQueue();
  const log: string[] = [];
  const job = (name: string, fail = false) =>
    queue(async () => {
      log.push(`${name} begins`);
      await new Promise(setImmediate);
      log.push(`${name} ends`);
      if (fail) throw new Error(name);
      return name;
    });
  const results = await Promise.allSettled([job('a'), job('b', true), job('c')]);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
