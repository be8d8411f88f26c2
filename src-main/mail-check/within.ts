import { Problem } from '@shared/contract/problem';

export interface Patience {
  /** Milliseconds for the whole of the work. */
  limit: number;
  signal: AbortSignal;
  /** What is thrown when the limit has passed. */
  late(): Error;
  /** Ends the work itself, so that nothing of it stays behind; called when the limit passes or the person cancels. */
  stop?(): void;
}

/**
 * Wait for work, but no longer than its limit and no longer than the person wants. Rejects with what `late` gives, or with
 * the problem `cancelled`. What the work says after that is not heard.
 */
export async function within<T>(work: Promise<T>, { limit, signal, late, stop }: Patience): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let cancel = (): void => undefined;
  const end = new Promise<never>((_resolve, reject) => {
    const give = (error: () => Error) => (): void => {
      stop?.();
      reject(error());
    };
    timer = setTimeout(give(late), limit);
    cancel = give(() => new Problem('cancelled'));
  });
  signal.addEventListener('abort', cancel);
  try {
    if (signal.aborted) cancel();
    return await Promise.race([end, work]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
    // The one that lost the race must not end the program as an unhandled rejection.
    work.catch(() => undefined);
    end.catch(() => undefined);
  }
}

/** Wait a while; ends at once when the person cancels. */
export const pause = (milliseconds: number, signal: AbortSignal): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const rest = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  return within(rest, { limit: milliseconds + 1000, signal, late: () => new Problem('cancelled') }).finally(() =>
    clearTimeout(timer),
  );
};
