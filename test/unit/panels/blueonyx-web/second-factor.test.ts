import { describe, expect, it } from 'vitest';
import { CodeLock, tidyCode } from '@main/panels/blueonyx-web/second-factor';
import { problemFrom } from '@support/problem';

describe('a code as typed', () => {
  it.each([
    ['123456', '123456'],
    [' 123 456 ', '123456'],
    ['１２３４５６', '123456'],
    ['keiri-2f-0001', 'keiri-2f-0001'],
  ])('%j', (typed, code) => {
    expect(tidyCode(typed)).toBe(code);
  });

  it.each(['', '12345', '12345！', 'x'.repeat(33)])('is none: %j', (typed) => {
    const problem = problemFrom(() => tidyCode(typed));
    expect(problem).toMatchObject({ code: 'panel-two-factor-wrong', params: { sent: false } });
  });
});

describe('the lock', () => {
  const open = () => {
    let time = 0;
    const lock = new CodeLock({ now: () => time, sleep: async () => undefined });
    return { lock, pass: (milliseconds: number) => (time += milliseconds) };
  };
  const fail = (lock: CodeLock, times: number) =>
    Array.from({ length: times }, () => problemFrom(() => lock.fail())).map(({ code, params }) => params.left ?? code);

  it('comes with the fifth wrong code in a row and ends after fifteen minutes', () => {
    const { lock, pass } = open();
    expect(fail(lock, 5)).toEqual([4, 3, 2, 1, 'panel-login-locked']);
    pass(840_001);
    expect(problemFrom(() => lock.refuseWhileLocked()).params.minutes).toBe(1);
    pass(60_000);
    expect(() => lock.refuseWhileLocked()).not.toThrow();
    expect(fail(lock, 1)).toEqual([4]);
  });

  it('is counted anew after a right one', () => {
    const { lock } = open();
    fail(lock, 4);
    lock.clear();
    expect(fail(lock, 1)).toEqual([4]);
  });
});
