import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Problem } from '@shared/contract/problem';
import { waitPatiently } from '@main/keychain/patience';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const tooLong = () => new Problem('keychain-locked', { seconds: 60 });
function wait(work: Promise<string>, signal?: AbortSignal) {
  const notices: boolean[] = [];
  const notice = (waiting: boolean) => notices.push(waiting);
  const outcome = waitPatiently(work, { patience: 60_000, tooLong, notice, noticeAfter: 2000, signal });
  outcome.catch(() => undefined);
  return { outcome, notices };
}
const never = () => new Promise<string>(() => undefined);

test('quick work is handed on without a word', async () => {
  const { outcome, notices } = wait(Promise.resolve('done'));
  expect(await outcome).toBe('done');
  expect(notices).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test('work that fails is handed on as it is', async () => {
  await expect(wait(Promise.reject(new Error('no'))).outcome).rejects.toThrow('no');
  expect(vi.getTimerCount()).toBe(0);
});

test('after two seconds it is told that we wait, and later that we do not', async () => {
  let finish: (value: string) => void = () => undefined;
  const { outcome, notices } = wait(new Promise((resolve) => (finish = resolve)));
  await vi.advanceTimersByTimeAsync(1999);
  expect(notices).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(notices).toEqual([true]);
  finish('done');
  expect(await outcome).toBe('done');
  expect(notices).toEqual([true, false]);
});

test('at the end of patience the wait is given up', async () => {
  const { outcome, notices } = wait(never());
  await vi.advanceTimersByTimeAsync(60_000);
  await expect(outcome).rejects.toMatchObject({ code: 'keychain-locked', params: { seconds: 60 } });
  expect(notices).toEqual([true, false]);
});

test('a signal ends the wait, also one that fired before', async () => {
  const controller = new AbortController();
  const { outcome } = wait(never(), controller.signal);
  controller.abort();
  await expect(outcome).rejects.toMatchObject({ code: 'cancelled' });
  await expect(wait(never(), controller.signal).outcome).rejects.toMatchObject({ code: 'cancelled' });
  expect(vi.getTimerCount()).toBe(0);
});
