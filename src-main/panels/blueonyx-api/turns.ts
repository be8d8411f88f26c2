/** Lets so many pieces of work run at once; the others wait in the order in which they came. */
export function createLimit(maximum: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= maximum) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // The place goes over to the next one without being given up.
      if (next) next();
      else running--;
    }
  };
}

/** A signal that is aborted some milliseconds after the given one: work that is better brought to its end gets a chance. */
export function delayedSignal(
  signal: AbortSignal | undefined,
  milliseconds: number,
): { signal: AbortSignal; stop(): void } {
  const late = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const begin = (): void => {
    timer = setTimeout(() => late.abort(), milliseconds);
  };
  if (signal?.aborted) late.abort();
  else signal?.addEventListener('abort', begin, { once: true });
  return {
    signal: late.signal,
    stop() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', begin);
    },
  };
}
