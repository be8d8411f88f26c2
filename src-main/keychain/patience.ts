import { Problem } from '@shared/contract/problem';

interface Patience {
  /** Milliseconds until `tooLong` is thrown. */
  patience: number;
  tooLong: () => Problem;
  /** Told after `noticeAfter` milliseconds that the wait goes on, and when it has ended after all. */
  notice?: (waiting: boolean) => void;
  noticeAfter: number;
  signal?: AbortSignal;
}

/**
 * Wait for something that cannot be stopped, but not for ever. Rejects with `cancelled` when the signal fires first. What
 * the work says after that is not heard.
 */
export async function waitPatiently<R>(work: Promise<R>, options: Patience): Promise<R> {
  const { patience, tooLong, notice, noticeAfter, signal } = options;
  let noticed = false;
  let giveUp: () => void = () => undefined;
  const timers: NodeJS.Timeout[] = [];
  const end = new Promise<never>((_resolve, reject) => {
    giveUp = () => reject(new Problem('cancelled'));
    timers.push(setTimeout(() => reject(tooLong()), patience));
  });
  timers.push(
    setTimeout(() => {
      noticed = true;
      notice?.(true);
    }, noticeAfter),
  );
  signal?.addEventListener('abort', giveUp);
  try {
    if (signal?.aborted) giveUp();
    return await Promise.race([end, work]);
  } finally {
    timers.forEach(clearTimeout);
    signal?.removeEventListener('abort', giveUp);
    if (noticed) notice?.(false);
  }
}
