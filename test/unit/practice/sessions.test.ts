import { describe, expect, test } from 'vitest';
import { LoginLock } from '@main/practice/store/login-lock';
import { addErrors, Sessions, takeErrors, type WebSession } from '@main/practice/store/sessions';

const clock = () => {
  const time = { now: 1_790_000_000_000 };
  return { time, now: () => time.now };
};
const minutes = (count: number): number => count * 60_000;

describe('the error queue', () => {
  const session = (): WebSession => ({ id: '', errors: [], usedAt: 0, idSince: 0 });

  test('is shown once', () => {
    const web = session();
    addErrors(web, ['a', 'b']);
    expect(takeErrors(web)).toEqual(['a', 'b']);
    expect(takeErrors(web)).toEqual([]);
  });
  test('loses every copy of a sentence that occurs twice', () => {
    const web = session();
    addErrors(web, ['taken', 'taken', 'failed']);
    expect(takeErrors(web)).toEqual(['failed']);
  });
  test('also cancels what still waits from the request before', () => {
    const web = session();
    addErrors(web, ['taken']);
    addErrors(web, ['taken', 'other']);
    expect(takeErrors(web)).toEqual(['other']);
  });
});

describe('sessions', () => {
  test('a login has 63 letters and digits and slides for an hour', () => {
    const { time, now } = clock();
    const sessions = new Sessions(now);
    const { id } = sessions.begin('aaa_sato', 'SUCCESS', '');
    expect(id).toMatch(/^[A-Za-z0-9]{63}$/);
    time.now += minutes(59);
    expect(sessions.login(id)?.loginName).toBe('aaa_sato');
    time.now += minutes(59);
    expect(sessions.login(id)?.loginName).toBe('aaa_sato');
    time.now += minutes(61);
    expect(sessions.login(id)).toBeNull();
  });
  test('a web session changes its id every five minutes and keeps its errors', () => {
    const { time, now } = clock();
    const sessions = new Sessions(now);
    const web = sessions.web(undefined);
    const first = web.id;
    addErrors(web, ['a']);
    time.now += minutes(4);
    expect(sessions.web(first).id).toBe(first);
    time.now += minutes(2);
    const renewed = sessions.web(first);
    expect(renewed.id).not.toBe(first);
    expect(renewed.errors).toEqual(['a']);
    expect(sessions.web(first)).toBe(renewed);
    expect(sessions.web('unknown').errors).toEqual([]);
  });
});

describe('the lock on wrong passwords', () => {
  test('falls at the thirtieth within half an hour and opens after half an hour', () => {
    const { time, now } = clock();
    const lock = new LoginLock(now);
    for (let count = 0; count < 29; count += 1) lock.fail('a');
    expect(lock.isLocked('a')).toBe(false);
    lock.fail('a');
    expect([lock.isLocked('a'), lock.isLocked('b')]).toEqual([true, false]);
    time.now += minutes(31);
    expect(lock.isLocked('a')).toBe(false);
  });
  test('a right password clears the count, and old failures do not count', () => {
    const { time, now } = clock();
    const lock = new LoginLock(now);
    for (let count = 0; count < 29; count += 1) lock.fail('a');
    lock.clear('a');
    lock.fail('a');
    expect(lock.isLocked('a')).toBe(false);
    for (let count = 0; count < 28; count += 1) lock.fail('a');
    time.now += minutes(31);
    lock.fail('a');
    expect(lock.isLocked('a')).toBe(false);
  });
});
