import { expect, test } from 'vitest';
import { putAway } from '@main/put-away';

function closing() {
  const done: string[] = [];
  const reports: [string, string][] = [];
  const report = (step: string, reason: unknown) => void reports.push([step, String(reason)]);
  return { done, reports, report };
}

test('steps run one after the other', async () => {
  const { done, reports, report } = closing();
  await putAway(
    {
      first: async () => {
        await new Promise(setImmediate);
        done.push('first');
      },
      second: () => done.push('second'),
    },
    report,
  );
  expect(done).toEqual(['first', 'second']);
  expect(reports).toEqual([]);
});

test('one that throws, and one that rejects, keep none from running', async () => {
  const { done, reports, report } = closing();
  await putAway(
    {
      settings: () => {
        throw new Error('disk full');
      },
      panels: () => Promise.reject(new Error('no answer')),
      practice: () => done.push('practice'),
    },
    report,
  );
  expect(done).toEqual(['practice']);
  expect(reports).toEqual([
    ['settings', 'Error: disk full'],
    ['panels', 'Error: no answer'],
  ]);
});

test('one that never ends is told and left behind', async () => {
  const { done, reports, report } = closing();
  await putAway({ panels: () => new Promise(() => undefined), practice: () => done.push('practice') }, report, 20);
  expect(done).toEqual(['practice']);
  expect(reports).toEqual([['panels', 'Error: not done after 20 ms']]);
});
