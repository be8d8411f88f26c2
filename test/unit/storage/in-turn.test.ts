import { expect, test } from 'vitest';
import { inTurn } from '@main/storage/in-turn';

test('work runs one at a time, in the order in which it came, past failures', async () => {
  const queue = inTurn();
  const seen: string[] = [];
  const work = (name: string, fails = false) =>
    queue(async () => {
      seen.push(`${name} begins`);
      await new Promise(setImmediate);
      seen.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const all = await Promise.allSettled([work('a'), work('b', true), work('c')]);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
