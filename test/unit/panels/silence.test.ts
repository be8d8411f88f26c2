import { describe, expect, it } from 'vitest';
import type { PanelUser } from '@shared/account/account';
import { Problem } from '@shared/contract/problem';
import type { Clock } from '@main/panels/clock';
import { watchUser } from '@main/panels/silence';
import { problemOf } from '@support/problem';

const user = { loginName: 'aaa_x' } as PanelUser;
const said = { host: 'mx10.example.com', port: '81', minutes: 30 };
const unreachable = new Problem('panel-unreachable', said);

/** A clock that moves only when somebody sleeps. */
function handClock(): Clock {
  let time = 0;
  return {
    now: () => time,
    sleep: async (milliseconds, signal) => {
      signal?.throwIfAborted();
      time += milliseconds;
    },
  };
}

function watch(seen: (PanelUser | null | Problem)[], signal?: AbortSignal) {
  let looks = 0;
  const result = watchUser({
    look: async () => {
      const answer = seen[Math.min(looks++, seen.length - 1)];
      if (answer instanceof Problem) throw answer;
      return answer ?? null;
    },
    isDone: (found) => found !== null,
    clock: handClock(),
    timeouts: { silenceTotal: 30_000, silencePause: 5_000 },
    signal,
  });
  return { result, looks: () => looks };
}

describe('watching after a silence', () => {
  it('believes in a user who is seen twice', async () => {
    const { result, looks } = watch([user, user]);
    expect(await result).toBe(user);
    expect(looks()).toBe(2);
  });

  it('waits for a user who comes late', async () => {
    const { result, looks } = watch([null, null, user, user]);
    expect(await result).toBe(user);
    expect(looks()).toBe(4);
  });

  it('does not believe in a user whom the panel takes away again', async () => {
    const { result, looks } = watch([user, null]);
    expect(await result).toBeNull();
    expect(looks()).toBe(7);
  });

  it('asks to the end before it says that there is none', async () => {
    const { result, looks } = watch([null]);
    expect(await result).toBeNull();
    expect(looks()).toBe(7);
  });

  it('goes on when the panel cannot be asked for a while', async () => {
    const { result } = watch([unreachable, unreachable, user, unreachable, user, user]);
    expect(await result).toBe(user);
  });

  it('says why when the panel cannot be asked at the end', async () => {
    const { result, looks } = watch([null, unreachable]);
    expect(await problemOf(result)).toBe(unreachable);
    expect(looks()).toBe(7);
  });

  it.each([
    'panel-login-failed',
    'panel-login-locked',
    'panel-certificate-changed',
    'panel-two-factor-wanted',
  ] as const)('stops at once at %s', async (code) => {
    const { result, looks } = watch([new Problem(code, said)]);
    expect((await problemOf(result)).code).toBe(code);
    expect(looks()).toBe(1);
  });

  it('stops when the person stops', async () => {
    const abort = new AbortController();
    abort.abort();
    const { result, looks } = watch([null], abort.signal);
    expect((await problemOf(result)).code).toBe('cancelled');
    expect(looks()).toBe(0);
  });

  it('does not hide a fault of the program', async () => {
    const fault = new TypeError('x');
    const result = watchUser({
      look: () => Promise.reject(fault),
      isDone: () => true,
      clock: handClock(),
      timeouts: { silenceTotal: 10, silencePause: 1 },
    });
    await expect(result).rejects.toBe(fault);
  });
});
