import { setTimeout as sleep } from 'node:timers/promises';

/** Time, handed in so that a test need not wait. */
export interface Clock {
  /** Milliseconds. */
  now(): number;
  /** Rejects when the signal is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
};
